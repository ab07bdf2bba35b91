import { useState } from 'react';
import { useT } from '../../i18n/texts.js';
import { Checkbox } from '../../ui/choices.js';
import { TextField, type FieldFrame, type TextControl } from '../../ui/field.js';

export function PasswordField({ isNew = false, ...rest }: FieldFrame & TextControl & { isNew?: boolean }) {
  const t = useT();
  const [isShown, setShown] = useState(false);
  return (
    <div className="grid">
      <TextField
        {...rest}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellCheck={false}
        autoCapitalize="none"
      />
      <Checkbox label={t('account.show')} checked={isShown} onChange={setShown} />
    </div>
  );
}
