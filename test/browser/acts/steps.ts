// One story told in steps, each a test of its own.
import { it } from '@jest/globals';

export type Step = (name: string, act: () => Promise<void>) => void;

/** After a step that failed the others could only fail again, and slowly. */
export function story(patienceMs?: number): Step {
  let isBroken = false;
  return (name, act) =>
    it(
      name,
      async () => {
        if (isBroken) throw new Error('An earlier step failed.');
        isBroken = true;
        await act();
        isBroken = false;
      },
      patienceMs,
    );
}
