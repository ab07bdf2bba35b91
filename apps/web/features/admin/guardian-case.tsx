import { useState } from 'react';
import {
  CaseGuardianshipDocument,
  DeclineGuardianshipDocument,
  VerifyGuardianshipDocument,
  type CaseGuardianshipQuery,
  type ConsentKind,
} from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { CheckCards, ChoiceCards } from '../../ui/choices.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { kindOrder, kindWords } from '../family/consent-kinds.js';
import { ProblemPage } from '../frame/error-pages.js';
import type { Check } from './checks.js';
import type { Decision } from './decision.js';
import { GoneSubject } from './gone-subject.js';
import { GuardianFacts } from './guardian-facts.js';
import { useShortcuts } from './keys/shortcuts.js';
import { maySameFamily } from './names/same-family.js';
import { Split, type SubjectProps } from './split.js';
import { useProof, type Proof } from './use-proof.js';

export type GuardianBond = Extract<NonNullable<CaseGuardianshipQuery['node']>, { __typename: 'Guardianship' }>;

export function GuardianCase(props: SubjectProps) {
  const read = useRead(CaseGuardianshipDocument, { id: props.row.subject.id }, { fresh: true });
  if (read.loading) return <PageSkeleton />;
  if (read.problem) return <ProblemPage problem={read.problem} onRetry={read.reload} />;
  if (read.data?.node?.__typename !== 'Guardianship') return <GoneSubject {...props} />;
  return <Review {...props} bond={read.data.node} />;
}

function Review({ bond, ...props }: SubjectProps & { bond: GuardianBond }) {
  const [ticked, setTicked] = useState<ConsentKind[]>([]);
  const [formId, setFormId] = useState('');
  const proof = useProof(bond.id);
  const isUnseen = bond.hasEvidence && !proof.file;
  const decisions = useGuardianDecisions(bond, { ticked, formId }, proof);
  useShortcuts({ o: isUnseen ? proof.open : undefined }, props.shortcutsOn);
  const mayTick = bond.isPaper && bond.viewerCan.includes('VERIFY');
  return (
    <Split
      {...props}
      checks={checksOf(bond)}
      decisions={decisions}
      language={(bond.guardian ?? bond.ward).locale}
      beside={
        mayTick && (
          <>
            <FormTicks ticked={ticked} onChange={setTicked} />
            <WhichForm forms={bond.paperForms} formId={formId} onChange={setFormId} />
          </>
        )
      }
    >
      <GuardianFacts bond={bond} proof={proof} />
    </Split>
  );
}

/** What can be compared without opening the picture; a difference is a question, not a fault. */
function checksOf({ ward, guardian, guardianName, hasEvidence, isPaper, isHeld, consents }: GuardianBond): Check[] {
  const invited = guardianName ?? '';
  const own = guardian?.fullName ?? invited;
  const isSameName = own.trim().toLowerCase() === invited.trim().toLowerCase();
  const isSameFamily = maySameFamily(ward.fullName ?? '', own);
  const checks: Check[] = [
    { ok: isSameFamily, text: isSameFamily ? 'case.guardian.sameFamily' : 'case.guardian.otherFamily' },
  ];
  if (!isSameName) checks.unshift({ ok: false, text: 'case.guardian.otherName', values: { invited, own } });
  // Whoever made a child's profile was invited by nobody.
  else if (!isHeld) checks.unshift({ ok: true, text: 'case.guardian.sameName' });
  if (hasEvidence) checks.push({ ok: true, text: 'case.guardian.hasEvidence' });
  // On a paper form the consents are only ticked: they are written down beside it.
  const isAnyGiven = consents.some(({ withdrawnAt }) => !withdrawnAt);
  if (!isPaper && !isAnyGiven) checks.push({ ok: false, text: 'case.guardian.noConsents' });
  if (guardian?.mentor) checks.push({ ok: false, text: 'case.guardian.isMentor' });
  return checks;
}

/** A paper form is read by a person: what is ticked on it is written down here, and nothing else. */
function FormTicks({ ticked, onChange }: { ticked: ConsentKind[]; onChange: (ticked: ConsentKind[]) => void }) {
  const t = useT();
  return (
    <Card as="section">
      <CheckCards
        legend={t('case.guardian.ticks')}
        hint={t('case.guardian.ticksHint')}
        values={ticked}
        onChange={onChange}
        choices={kindOrder.map((kind) => ({ value: kind, label: t(kindWords[kind].title) }))}
      />
    </Card>
  );
}

/** Only where printings differ in their words: what was signed are those of the sheet. */
function WhichForm(props: { forms: GuardianBond['paperForms']; formId: string; onChange: (formId: string) => void }) {
  const { forms, formId, onChange } = props;
  const t = useT();
  const { date } = useFormat();
  if (forms.length === 0) return null;
  return (
    <Card as="section">
      <ChoiceCards
        legend={t('case.guardian.whichForm')}
        hint={t('case.guardian.whichFormHint')}
        value={formId}
        onChange={onChange}
        choices={forms.map(({ id, drawnUpAt }) => ({ value: id, label: date(drawnUpAt, 'withTime') }))}
      />
    </Card>
  );
}

function awaitedBy({ hasEvidence }: GuardianBond, proof: Proof, isFormOpen: boolean): Decision['awaits'] {
  if (hasEvidence && !proof.file) return 'case.guardian.openFirst';
  return isFormOpen ? 'case.guardian.whichForm' : undefined;
}

interface OnPaper {
  ticked: readonly ConsentKind[];
  formId: string;
}

function useGuardianDecisions(bond: GuardianBond, { ticked, formId }: OnPaper, proof: Proof): Decision[] {
  const verify = useVerb(VerifyGuardianshipDocument);
  const decline = useVerb(DeclineGuardianshipDocument);
  const guardianshipId = bond.id;
  const decisions: Decision[] = [];
  if (bond.viewerCan.includes('VERIFY')) {
    const isFormOpen = ticked.length > 0 && bond.paperForms.length > 0 && formId === '';
    const onPaper = bond.isPaper ? { consents: [...ticked], ...(formId && { paperFormId: formId }) } : {};
    decisions.push({
      ...verify,
      key: 'verify',
      label: 'case.guardian.verify',
      look: 'primary',
      needsReason: false,
      awaits: awaitedBy(bond, proof, isFormOpen),
      run: async () => {
        const isDone = (await verify.run({ input: { guardianshipId, ...onPaper } })) !== null;
        if (!isDone) proof.forget();
        return isDone;
      },
    });
  }
  if (bond.viewerCan.includes('DECLINE')) {
    decisions.push({
      ...decline,
      key: 'decline',
      label: 'case.guardian.decline',
      look: 'secondary',
      needsReason: true,
      run: async (reason) => (await decline.run({ input: { guardianshipId, reason } })) !== null,
    });
  }
  return decisions;
}
