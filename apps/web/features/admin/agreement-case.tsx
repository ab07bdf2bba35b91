import {
  BlockAgreementDocument,
  CaseAgreementDocument,
  ClearAgreementDocument,
  type CaseAgreementQuery,
} from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { TextLink } from '../../ui/button.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { ProblemPage } from '../frame/error-pages.js';
import { TermsWords } from '../offers/terms-words.js';
import { holdsContacts, type Check } from './checks.js';
import type { Decision } from './decision.js';
import { GoneSubject } from './gone-subject.js';
import { Split, type SubjectProps } from './split.js';

type Agreement = Extract<NonNullable<CaseAgreementQuery['node']>, { __typename: 'Agreement' }>;

export function AgreementCase(props: SubjectProps) {
  const read = useRead(CaseAgreementDocument, { id: props.row.subject.id }, { fresh: true });
  if (read.loading) return <PageSkeleton />;
  if (read.problem) return <ProblemPage problem={read.problem} onRetry={read.reload} />;
  if (read.data?.node?.__typename !== 'Agreement') return <GoneSubject {...props} />;
  return <Review {...props} agreement={read.data.node} />;
}

function Review({ agreement, ...props }: SubjectProps & { agreement: Agreement }) {
  const t = useT();
  const { money } = useFormat();
  const paths = pathsFor(useSpeech().path);
  const decisions = useAgreementDecisions(agreement);
  const { seed, message } = agreement.terms;
  const hasContacts = holdsContacts([
    message,
    seed?.instrumentTerms,
    ...(seed?.tranches ?? []).map((each) => each.criteria),
  ]);
  const checks: Check[] = [
    { ok: !hasContacts, text: hasContacts ? 'admin.check.contacts' : 'admin.check.noContacts' },
    seed
      ? { ok: false, text: 'admin.check.seed', values: { sum: money(seed.money) } }
      : { ok: true, text: 'admin.check.noSeed' },
  ];
  return (
    <Split {...props} checks={checks} decisions={decisions} language={agreement.listing.language}>
      <div className="grid gap-5">
        <h2 className="text-xl">{agreement.listing.title}</h2>
        <p>{t('admin.between', { team: agreement.team.name, mentor: agreement.mentor.person.displayName })}</p>
        <TermsWords terms={agreement.terms} lang={agreement.listing.language.toLowerCase()} />
        <TextLink to={paths.agreement(agreement.id)}>{t('admin.openSubject')}</TextLink>
      </div>
    </Split>
  );
}

function useAgreementDecisions(agreement: Agreement): Decision[] {
  const clear = useVerb(ClearAgreementDocument);
  const block = useVerb(BlockAgreementDocument);
  const agreementId = agreement.id;
  const decisions: Decision[] = [];
  if (agreement.viewerCan.includes('CLEAR')) {
    decisions.push({
      ...clear,
      key: 'clear',
      label: 'admin.do.clear',
      look: 'primary',
      needsReason: false,
      run: async () => (await clear.run({ input: { agreementId } })) !== null,
    });
  }
  if (agreement.viewerCan.includes('BLOCK')) {
    decisions.push({
      ...block,
      key: 'block',
      label: 'admin.do.block',
      look: 'danger',
      needsReason: true,
      run: async (reason) => (await block.run({ input: { agreementId, reason } })) !== null,
    });
  }
  return decisions;
}
