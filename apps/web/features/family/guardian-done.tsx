import { useState } from 'react';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Timeline, type Step } from '../../ui/timeline.js';
import type { ConsentKind } from '../../graphql/generated/graphql.js';
import { wantedKinds } from './consent-kinds.js';
import { useConsentNames } from './consent-names.js';
import { EvidenceForm } from './evidence-form.js';
import type { Accepted } from './guardian-decide.js';
import { lackingFrom } from './tie.js';

/** What happens next and when; a document that is still missing can follow at once. */
export function GuardianDone({ accepted, wardName }: { accepted: Accepted; wardName: string }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [hasEvidence, setHasEvidence] = useState(accepted.hasEvidence);
  const namesOf = useConsentNames();
  const name = { name: wardName };
  const proof: Step = hasEvidence
    ? { key: 'check', title: t('guardian.doneNow'), detail: t('guardian.doneNowText'), state: 'now' }
    : {
        key: 'proof',
        title: t('guardian.doneProof'),
        detail: t('guardian.doneProofText', name),
        state: 'now',
        children: (
          <div className="pt-3">
            <EvidenceForm guardianshipId={accepted.id} onSent={() => setHasEvidence(true)} />
          </div>
        ),
      };
  const wanted = lackingFrom(accepted, wantedKinds);
  const missing = (kinds: readonly ConsentKind[]): Step => ({
    key: 'consents',
    title: t('guardian.doneMissing', { names: namesOf(kinds) }),
    detail: t('guardian.doneMissingText', name),
    state: 'now',
  });
  const steps: Step[] = [
    proof,
    ...(wanted.length > 0 ? [missing(wanted)] : []),
    { key: 'project', title: t('guardian.doneThen', name), detail: t('guardian.doneThenText'), state: 'later' },
    { key: 'offer', title: t('guardian.doneLast'), detail: t('guardian.doneLastText'), state: 'later' },
  ];
  return (
    <Card className="grid gap-6">
      <Timeline steps={steps} label={t('guardian.doneTitle')} />
      <p className="text-muted">{t('guardian.doneAccount')}</p>
      <ButtonLink to={paths.family()} className="w-fit max-sm:w-full">
        {t('guardian.toFamily')}
      </ButtonLink>
    </Card>
  );
}
