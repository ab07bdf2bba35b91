import { useEffect, useState } from 'react';
import { CheckBirthDateDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';

const restMs = 500;
const isWhole = (birthDate: string): boolean => /^[12]\d{3}-(?!00)\d{2}-(?!00)\d{2}$/.test(birthDate);

/**
 * Whether somebody born on this day signs up themself, or a guardian opens a profile for them; null while nobody knows. Only the
 * server can say it, and it is asked when the typing rests, so that the page promises nothing that will not be.
 */
export function useOwnAccount(birthDate: string, isAsked: boolean): boolean | null {
  const { run } = useVerb(CheckBirthDateDocument);
  const [known, setKnown] = useState<{ birthDate: string; isOwn: boolean } | null>(null);
  const ask = isAsked && isWhole(birthDate);
  useEffect(() => {
    if (!ask) return undefined;
    const check = async () => {
      const done = await run({ input: { birthDate } });
      if (done) setKnown({ birthDate, isOwn: done.checkBirthDate });
    };
    const timer = setTimeout(() => void check(), restMs);
    return () => clearTimeout(timer);
  }, [ask, birthDate, run]);
  return known?.birthDate === birthDate ? known.isOwn : null;
}
