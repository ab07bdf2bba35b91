import { CounterOfferDocument } from '../../graphql/generated/graphql.js';
import { useEffect, useRef } from 'react';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { ContactsHint } from '../contacts/contacts-hint.js';
import { currencyOf, draftOf, inputOf, type Instruments } from './draft.js';
import { problemsOfTerms, problemsOfWhat } from './draft-problems.js';
import { useKeptDraft } from './kept-draft.js';
import { MessageField } from './message-field.js';
import type { OfferDetail } from './offer-detail.js';
import { SeedTermsFields } from './seed-terms-fields.js';
import { useTermsForm } from './use-terms-form.js';
import { WhatFields } from './what-fields.js';

/** The newest terms in the form in which they were made, to be changed where one thinks differently. */
export function CounterForm({
  offer,
  instruments,
  onClose,
}: {
  offer: OfferDetail;
  instruments: Instruments;
  onClose: () => void;
}) {
  const t = useT();
  const { say } = useToast();
  const { listing, terms, mentor } = offer;
  const counter = useVerb(CounterOfferDocument);
  const [draft, setDraft, forget] = useKeptDraft(`counter.${offer.id}.${terms.revision}`, () =>
    draftOf(terms, listing),
  );
  const send = async () => {
    const input = { offerId: offer.id, revision: terms.revision, ...inputOf(draft, currencyOf(listing)) };
    if (!(await counter.run({ input }))) return;
    forget();
    say(t('counter.done'));
    onClose();
  };
  const form = useTermsForm({
    draft,
    setDraft,
    ground: listing,
    check: (now) => [...problemsOfWhat(now, listing), ...problemsOfTerms(now)],
    problem: counter.problem,
    busy: counter.busy,
    onSubmit: () => void send(),
  });
  const back = (
    <Button look="quiet" onClick={onClose}>
      {t('offers.notNow')}
    </Button>
  );
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that opened the form is gone with the terms: reading goes on at its beginning.
    top.current?.focus();
    top.current?.scrollIntoView();
  }, []);
  return (
    <div id="answer" ref={top} tabIndex={-1} className="outline-none">
      <Form form={form} submit={t('counter.submit')} after={back}>
        <Banner tone="sky" title={t('counter.title')}>
          <p>{t('counter.lead')}</p>
        </Banner>
        <WhatFields form={form} freeHours={mentor.hoursPerMonth - mentor.hoursCommitted} />
        <ContactsHint says="contacts.untilAgreement">
          {draft.kinds.includes('seed') && <SeedTermsFields form={form} instruments={instruments} />}
          <MessageField form={form} label={t('counter.message')} hint={t('counter.messageHint')} />
        </ContactsHint>
      </Form>
    </div>
  );
}
