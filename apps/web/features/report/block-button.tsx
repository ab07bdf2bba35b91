import { BlockPersonDocument, UnblockPersonDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { useToast } from '../../ui/toast.js';

interface BlockButtonProps {
  person: { id: string; displayName: string };
  /** A guardian's ward; and the ward's name, where there are several. */
  forPersonId?: string;
  forName?: string | undefined;
  onChange?: () => void;
}

/** One press, at once and undoable for ten seconds; the blocked person is told nothing. */
export function BlockButton({ person, forPersonId, forName, onChange }: BlockButtonProps) {
  const t = useT();
  const { say } = useToast();
  const block = useVerb(BlockPersonDocument);
  const unblock = useVerb(UnblockPersonDocument);
  const name = person.displayName;
  const input = { personId: person.id, ...(forPersonId && { forPersonId }) };
  const lift = async () => {
    const done = await unblock.run({ input });
    say(t(done ? 'block.undone' : 'block.failed', { name }));
    onChange?.();
  };
  const run = async () => {
    if (!(await block.run({ input }))) return say(t('block.failed'));
    say(t('block.done', { name }), { undo: () => void lift() });
    onChange?.();
  };
  return (
    <Button look="quiet" icon="close" busy={block.busy} onClick={() => void run()}>
      {forName ? t('block.doFor', { name: forName }) : t(forPersonId ? 'block.doForChild' : 'block.do')}
    </Button>
  );
}
