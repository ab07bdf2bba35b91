// The few things of Stripe.js that are used, loaded from Stripe only when somebody is about to pay by card.

export interface StripeElements {
  create(kind: 'payment'): { mount(place: HTMLElement): void };
}
export interface StripeClient {
  elements(options: { clientSecret: string; locale: string }): StripeElements;
  confirmPayment(options: {
    elements: StripeElements;
    confirmParams: { return_url: string };
  }): Promise<{ error?: { message?: string } }>;
}
export type StripeWindow = (publishableKey: string) => StripeClient;

const address = 'https://js.stripe.com/v3/';
let loading: Promise<StripeWindow> | null = null;

/** The key under which Stripe knows the club; the page's frame carries it when card payment is set up. */
export function publishableKey(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="stripe-publishable-key"]')?.content || null;
}

export function loadStripe(): Promise<StripeWindow> {
  loading ??= new Promise<StripeWindow>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve((window as unknown as { Stripe: StripeWindow }).Stripe);
    script.onerror = () => {
      loading = null;
      reject(new Error('Stripe.js did not load.'));
    };
    document.head.append(script);
  });
  return loading;
}
