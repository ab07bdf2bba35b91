import { useT, type TextKey, type TextValues } from '../../i18n/texts.js';
import { contactsIn } from '../contacts/look.js';
import { Icon } from '../../ui/icon.js';

export interface Check {
  ok: boolean;
  text: TextKey;
  values?: TextValues;
}

/** Contact details do not belong in a public text (safety.md): children are found by them. */
export const holdsContacts = (texts: readonly (string | null | undefined)[]): boolean =>
  texts.some((text) => text && contactsIn(text).length > 0);

/** What was looked at, each line with its outcome as a word for screen readers and a colour for eyes. */
export function CheckLines({
  checks,
  flags,
}: {
  checks: readonly Check[];
  flags: readonly { code: string; text: string }[];
}) {
  const t = useT();
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{t('admin.checks')}</h2>
      <ul className="grid gap-1.5">
        {flags.map((flag) => (
          <Line key={flag.code} ok={false} text={flag.text} />
        ))}
        {checks.map((check) => (
          <Line key={String(check.text)} ok={check.ok} text={t(check.text, check.values)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ ok, text }: { ok: boolean; text: string }) {
  const t = useT();
  return (
    <li
      className={`flex gap-3 rounded-control px-3 py-2 ${ok ? 'bg-leaf-soft text-leaf-ink' : 'bg-sun-soft text-sun-ink'}`}
    >
      <Icon name={ok ? 'check' : 'alert'} className="mt-0.5 size-5" />
      <span>
        <span className="sr-only">{t(ok ? 'admin.checkGood' : 'admin.checkLook')}: </span>
        {text}
      </span>
    </li>
  );
}
