import { useState } from 'react';
import { useT, type TextKey } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/choices.js';
import { Dialog } from '../../../ui/dialog.js';

const keys: readonly [string, TextKey][] = [
  ['J / K', 'admin.key.next'],
  ['O', 'admin.key.open'],
  ['A', 'admin.key.approve'],
  ['R', 'admin.key.reason'],
  ['1 – 9', 'admin.key.digit'],
  ['Z', 'admin.key.undo'],
  ['Esc', 'admin.key.escape'],
  ['?', 'admin.key.help'],
];

export function useKeysHelp() {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}

/** What the keys do, and the switch that turns them off. */
export function KeysHelp({
  help,
  isOn,
  onSwitch,
}: {
  help: ReturnType<typeof useKeysHelp>;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}) {
  const t = useT();
  return (
    <>
      <Button look="quiet" onClick={help.open} className="max-md:hidden">
        {t('admin.keys')}
      </Button>
      <Dialog open={help.isOpen} onClose={help.close} title={t('admin.keys')}>
        <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-2">
          {keys.map(([key, text]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-control px-2 py-0.5 font-bold">{key}</kbd>
              </dt>
              <dd>{t(text)}</dd>
            </div>
          ))}
        </dl>
        <Checkbox label={t('admin.keysOn')} hint={t('admin.keysOnHint')} checked={isOn} onChange={onSwitch} />
      </Dialog>
    </>
  );
}
