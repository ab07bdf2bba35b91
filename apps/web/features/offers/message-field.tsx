import { useT } from '../../i18n/texts.js';
import { TextArea } from '../../ui/field.js';
import type { TermsForm } from './use-terms-form.js';

const longest = 600;

export function MessageField({ form, label, hint }: { form: TermsForm; label: string; hint: string }) {
  const t = useT();
  const { draft, change, fieldId, errorOf } = form;
  return (
    <div className="grid gap-2">
      <TextArea
        id={fieldId('message')}
        label={label}
        hint={hint}
        optional
        maxLength={longest}
        value={draft.message}
        onChange={(message) => change({ message })}
        error={errorOf('message')}
      />
      <p className="text-sm text-muted">{t('offers.messageSafe')}</p>
    </div>
  );
}
