import { GrantConsentDocument, WithdrawConsentDocument, type ConsentKind } from '../../../graphql/generated/graphql.js';
import { useVerb } from '../../../data/hooks.js';
import { useFormat, useT } from '../../../i18n/texts.js';
import { Banner } from '../../../ui/banner.js';
import { ProblemText } from '../../../ui/form.js';
import { useToast } from '../../../ui/toast.js';
import { kindWords, lacksGround } from '../consent-kinds.js';
import { HouseLinks } from '../../house/house-links.js';
import { ConsentList } from '../consent-list.js';
import { givenBy, isPaused, type ChildTie } from '../tie.js';
import { consentsWanted } from '../wanted.js';
import { useWish } from './use-wish.js';
import { noWork, type Work } from './work.js';

interface Wish {
  kind: ConsentKind;
  isGiven: boolean;
}

/** Taking back is the same switch as giving, takes effect at once, and can be undone at once. */
export function ChildConsents({ tie, work = noWork }: { tie: ChildTie; work?: Work }) {
  const t = useT();
  const { date } = useFormat();
  const { say } = useToast();
  const grant = useVerb(GrantConsentDocument);
  const withdraw = useVerb(WithdrawConsentDocument);
  const standing = givenBy(tie);
  const [wish, hope] = useWish<Wish>(({ kind, isGiven }) => standing.includes(kind) === isGiven);
  const given = wish
    ? [...standing.filter((kind) => kind !== wish.kind), ...(wish.isGiven ? [wish.kind] : [])]
    : standing;
  const set = (kind: ConsentKind, isGiven: boolean) =>
    hope({ kind, isGiven }, () => (isGiven ? grant : withdraw).run({ input: { guardianshipId: tie.id, kind } }));
  const change = async (kind: ConsentKind, isGiven: boolean) => {
    if (!(await set(kind, isGiven))) return;
    const title = t(kindWords[kind].title);
    say(t(isGiven ? 'family.granted' : 'family.taken', { title }), { undo: () => void set(kind, !isGiven) });
  };
  const detail = (kind: ConsentKind) => {
    const consent = tie.consents.find((each) => each.kind === kind);
    if (consent?.withdrawnAt) return t('family.takenOn', { date: date(consent.withdrawnAt, 'day') });
    return consent && t('family.givenOn', { date: date(consent.grantedAt, 'day') });
  };
  const problem = grant.problem ?? withdraw.problem;
  return (
    <div className="grid gap-4">
      {problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={problem} />
        </Banner>
      )}
      <ConsentList
        given={given}
        onChange={(kind, isGiven) => void change(kind, isGiven)}
        detail={detail}
        busy={wish?.kind}
        wanted={consentsWanted(tie, work).filter((kind) => !given.includes(kind))}
        isPaused={isPaused(tie)}
        isBare
      />
      <div aria-live="polite" className="empty:hidden">
        {lacksGround(given) && <Banner tone="sun">{t('consent.needsFirst')}</Banner>}
      </div>
      <HouseLinks />
    </div>
  );
}
