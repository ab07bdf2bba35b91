import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { MakeOfferDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { buttonClasses } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { StepsBar } from '../../ui/timeline.js';
import { ContactsHint } from '../contacts/contacts-hint.js';
import { currencyOf, emptyDraft, inputOf, termsOf, type Ground, type Instruments } from './draft.js';
import { problemsOfTerms, problemsOfWhat, type DraftProblem } from './draft-problems.js';
import { useKeptDraft } from './kept-draft.js';
import { MessageField } from './message-field.js';
import { SeedTermsFields } from './seed-terms-fields.js';
import { TermsCard } from './terms-words.js';
import { useTermsForm, type TermsForm } from './use-terms-form.js';
import { WhatFields } from './what-fields.js';

export type OfferStep = 'what' | 'terms' | 'check';

interface OfferStepsProps {
  listing: Ground;
  instruments: Instruments;
  freeHours: number;
  step: OfferStep;
}

const order: readonly OfferStep[] = ['what', 'terms', 'check'];
const titles: Record<OfferStep, { title: TextKey; submit: TextKey }> = {
  what: { title: 'offers.step.what', submit: 'offers.continue' },
  terms: { title: 'offers.step.terms', submit: 'offers.continue' },
  check: { title: 'offers.step.check', submit: 'offers.send' },
};

/** What, on which terms, and exactly what the team will read: three screens over one draft that stays until it is sent. */
export function OfferSteps({ listing, instruments, freeHours, step }: OfferStepsProps) {
  const t = useT();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const [draft, setDraft, forget] = useKeptDraft(`offer.${listing.id}`, () => emptyDraft(listing));
  const make = useVerb(MakeOfferDocument);
  const send = async () => {
    const done = await make.run({ input: { listingId: listing.id, ...inputOf(draft, currencyOf(listing)) } });
    if (!done) return;
    forget();
    void navigate(paths.makeOffer(listing.slug, 'sent'), { replace: true, state: { offer: done.makeOffer } });
  };
  const next = order[order.indexOf(step) + 1];
  const checks: Record<OfferStep, (now: typeof draft) => DraftProblem[]> = {
    what: (now) => problemsOfWhat(now, listing),
    terms: problemsOfTerms,
    check: () => [],
  };
  const form = useTermsForm({
    draft,
    setDraft,
    ground: listing,
    check: checks[step],
    problem: make.problem,
    busy: make.busy,
    onSubmit: () => (next ? void navigate(paths.makeOffer(listing.slug, next)) : void send()),
  });
  useFirstStep(form, step, listing);
  const number = order.indexOf(step) + 1;
  const before = order[number - 2];
  const back = before && (
    <Link to={paths.makeOffer(listing.slug, before)} className={buttonClasses('quiet')}>
      {t('offers.back')}
    </Link>
  );
  return (
    <div className="grid gap-6">
      <StepsBar current={number} total={order.length}>
        {t('offers.stepOf', { number, total: order.length })}
      </StepsBar>
      <h2 className="text-xl">{t(titles[step].title)}</h2>
      {/* Each step is a form of its own: what was wrong on one is not said on the next. */}
      <Form key={step} form={form} submit={t(titles[step].submit)} after={back}>
        {step === 'what' && <WhatFields form={form} freeHours={freeHours} />}
        {step === 'terms' && <TermsStep form={form} instruments={instruments} />}
        {step === 'check' && <CheckStep form={form} />}
      </Form>
    </div>
  );
}

/** A later step without its earlier ones leads back: somebody opened an old address. */
function useFirstStep({ draft }: TermsForm, step: OfferStep, listing: Ground): void {
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const isEmpty = step !== 'what' && draft.kinds.length === 0;
  const address = paths.makeOffer(listing.slug);
  useEffect(() => {
    if (isEmpty) void navigate(address, { replace: true });
  }, [isEmpty, navigate, address]);
}

function TermsStep({ form, instruments }: { form: TermsForm; instruments: OfferStepsProps['instruments'] }) {
  const t = useT();
  return (
    <ContactsHint says="contacts.untilAgreement">
      <MessageField form={form} label={t('offers.message')} hint={t('offers.messageHint')} />
      {form.draft.kinds.includes('seed') && <SeedTermsFields form={form} instruments={instruments} />}
    </ContactsHint>
  );
}

function CheckStep({ form: { draft, ground } }: { form: TermsForm }) {
  const t = useT();
  return (
    <>
      <p className="measure text-muted">{t('offers.checkLead', { team: ground.team.name })}</p>
      <TermsCard terms={termsOf(draft, currencyOf(ground))} lang={ground.language.toLowerCase()} />
      <Banner tone="sky" title={t('offers.nextTitle')}>
        <p>{t('offers.nextText')}</p>
      </Banner>
    </>
  );
}
