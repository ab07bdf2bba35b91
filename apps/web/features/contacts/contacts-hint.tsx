import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n/texts.js';

const nobody: ReadonlySet<string> = new Set();

interface ContactsHintProps {
  says: 'contacts.untilAgreement' | 'contacts.inProject';
  /** The text controls to look at. */
  children: ReactNode;
}

/**
 * Says below the controls what becomes of a contact that one of them was left with. It looks when a control is left, never
 * while somebody types, and the detector is loaded then.
 */
export function ContactsHint({ says, children }: ContactsHintProps) {
  const t = useT();
  const [holding, setHolding] = useState(nobody);
  const look = async (control: EventTarget) => {
    if (!isTextControl(control)) return;
    const { contactsIn } = await import('./look.js');
    const holds = contactsIn(control.value).length > 0;
    setHolding((before) => (before.has(control.id) === holds ? before : changed(before, control.id, holds)));
  };
  return (
    <div className="contents" onBlur={(event) => void look(event.target)}>
      {children}
      <p role="status" className={holding.size > 0 ? 'rounded-control bg-sky-soft px-4 py-3 text-sm' : 'sr-only'}>
        {holding.size > 0 && t(says)}
      </p>
    </div>
  );
}

function isTextControl(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}

function changed(before: ReadonlySet<string>, id: string, holds: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (holds) after.add(id);
  else after.delete(id);
  return after;
}
