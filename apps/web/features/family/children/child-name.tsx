import { SetNameLevelDocument, type NameLevel } from '../../../graphql/generated/graphql.js';
import { useVerb } from '../../../data/hooks.js';
import { useT } from '../../../i18n/texts.js';
import { Banner } from '../../../ui/banner.js';
import { ProblemText } from '../../../ui/form.js';
import { useToast } from '../../../ui/toast.js';
import { NameLevelChoice, type Names } from '../name-level.js';
import type { Tie } from '../tie.js';
import { useWish } from './use-wish.js';

export function namesOf({ ward, wardHandle }: Tie): Names {
  const full = ward.fullName ?? ward.displayName;
  return { HANDLE: wardHandle ?? ward.displayName, FIRST_NAME: full.split(/\s+/)[0] ?? full, FULL: full };
}

/** `title` is the project that everybody can see, where there is one: the example is written over it. */
export function ChildName({ tie, title }: { tie: Tie; title: string | undefined }) {
  const t = useT();
  const { say } = useToast();
  const set = useVerb(SetNameLevelDocument);
  const [wish, hope] = useWish<NameLevel>((level) => level === tie.nameLevel);
  const choose = (nameLevel: NameLevel) =>
    hope(nameLevel, async () => {
      const done = await set.run({ input: { guardianshipId: tie.id, nameLevel } });
      if (done) say(t('family.name.saved', { name: done.setNameLevel.ward.displayName }));
      return done;
    });
  return (
    <div className="grid gap-4">
      {set.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={set.problem} />
        </Banner>
      )}
      <NameLevelChoice
        names={namesOf(tie)}
        value={wish ?? tie.nameLevel}
        onChange={(level) => void choose(level)}
        {...(title && { title })}
      />
    </div>
  );
}
