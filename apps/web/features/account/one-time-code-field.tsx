import { useT } from '../../i18n/texts.js';
import { TextField, type FieldFrame, type TextControl } from '../../ui/field.js';

/** Six digits from a mail: the phone offers them above its keyboard, and they may be pasted with spaces. */
export function OneTimeCodeField({ value, onChange, ...rest }: FieldFrame & TextControl) {
  const t = useT();
  return (
    <TextField
      hint={t('signIn.oneTimeCodeHint')}
      {...rest}
      value={value}
      onChange={(typed) => onChange(typed.replace(/\D/g, ''))}
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      className="max-w-48 text-lg tracking-[0.3em] numbers"
    />
  );
}
