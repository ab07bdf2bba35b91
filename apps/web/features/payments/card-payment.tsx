import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { OfflineLine } from '../../ui/form.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { PaymentToMake } from './fund-form.js';
import { loadStripe, publishableKey, type StripeElements, type StripeWindow } from './stripe.js';

/** Stripe's own form: the card's number never passes through our pages. */
export function CardPayment({ dealId, payment }: { dealId: string; payment: PaymentToMake }) {
  const t = useT();
  const { money } = useFormat();
  const paths = pathsFor(useSpeech().path);
  const key = publishableKey();
  if (!key || !payment.clientSecret)
    return (
      <Banner
        tone="sun"
        title={t('fund.noCardTitle')}
        action={<ButtonLink to={paths.agreement(dealId)}>{t('fund.toDeal')}</ButtonLink>}
      >
        <p>{t('fund.noCard')}</p>
      </Banner>
    );
  return (
    <Card className="grid gap-5">
      <h2 className="text-xl">{t('fund.cardTitle', { sum: money(payment.money) })}</h2>
      <PaymentElement
        publishable={key}
        clientSecret={payment.clientSecret}
        returnUrl={new URL(paths.agreement(dealId), location.origin).href}
      />
    </Card>
  );
}

function PaymentElement({
  publishable,
  clientSecret,
  returnUrl,
}: {
  publishable: string;
  clientSecret: string;
  returnUrl: string;
}) {
  const t = useT();
  const { path } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<{ stripe: ReturnType<StripeWindow>; elements: StripeElements } | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'busy' | 'broken'>('loading');
  const [refusal, setRefusal] = useState('');
  useEffect(() => {
    let isGone = false;
    void loadStripe().then(
      (Stripe) => {
        if (isGone || !place.current) return;
        const stripe = Stripe(publishable);
        // Stripe's form has no Kazakh; Russian is the nearest that its readers know.
        const elements = stripe.elements({ clientSecret, locale: path === 'en' ? 'en' : 'ru' });
        elements.create('payment').mount(place.current);
        form.current = { stripe, elements };
        setState('ready');
      },
      () => setState('broken'),
    );
    return () => {
      isGone = true;
    };
  }, [publishable, clientSecret, path]);
  const pay = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.current || state === 'busy') return;
    setState('busy');
    const { stripe, elements } = form.current;
    const { error } = await stripe.confirmPayment({ elements, confirmParams: { return_url: returnUrl } });
    setRefusal(error?.message ?? '');
    setState('ready');
  };
  if (state === 'broken') return <Banner tone="apple" alert title={t('fund.stripeMissing')} />;
  return (
    <form onSubmit={(event) => void pay(event)} className="grid gap-5">
      {refusal && <Banner tone="apple" alert title={refusal} />}
      {state === 'loading' && <Skeleton className="h-56" />}
      <div ref={place} />
      <Button type="submit" busy={state === 'busy'} disabled={state === 'loading'}>
        {t('fund.payNow')}
      </Button>
      <OfflineLine>{t('fund.offline')}</OfflineLine>
    </form>
  );
}
