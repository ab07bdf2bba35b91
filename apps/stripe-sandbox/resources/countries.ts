// Countries in which Stripe opens connected accounts self-serve for a platform like ours: US, UK, EEA, Canada and
// Switzerland. Kazakhstan is not among them; SANDBOX_EXTRA_COUNTRIES adds it for demonstrations only.
import { handler, pathId, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS } from '../api/list.js';
import { badRequest } from '../api/refusal.js';
import { knownCurrencies } from '../money/currencies.js';
import { type World } from '../state/world.js';

const EURO = [
  'AT',
  'BE',
  'CY',
  'DE',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PT',
  'SI',
  'SK',
];
const CURRENCY_OF: Record<string, string> = {
  US: 'usd',
  GB: 'gbp',
  CA: 'cad',
  CH: 'chf',
  ...Object.fromEntries(EURO.map((country) => [country, 'eur'])),
};
const EXTRA_CURRENCY_OF: Record<string, string> = { KZ: 'kzt' };

export function countriesOf(world: World): string[] {
  return [...Object.keys(CURRENCY_OF), ...world.options.extraCountries].sort();
}

/** The currency of a supported country; any other is refused as Stripe refuses it. */
export function requireCountry(world: World, country: string): string {
  const code = country.toUpperCase();
  if (!countriesOf(world).includes(code)) {
    throw badRequest(
      `Country '${code}' is not supported: connected accounts cannot be opened there.`,
      'country_unsupported',
      'country',
    );
  }
  return CURRENCY_OF[code] ?? EXTRA_CURRENCY_OF[code] ?? 'usd';
}

function countrySpec(world: World, country: string): { id: string; [key: string]: unknown } {
  const currency = requireCountry(world, country);
  const fields = { additional: [], minimum: ['external_account', 'tos_acceptance.date', 'tos_acceptance.ip'] };
  return {
    id: country.toUpperCase(),
    object: 'country_spec',
    default_currency: currency,
    supported_bank_account_currencies: { [currency]: [country.toUpperCase()] },
    supported_payment_currencies: knownCurrencies(),
    supported_payment_methods: ['card', 'stripe'],
    supported_transfer_countries: countriesOf(world),
    verification_fields: { company: fields, individual: fields },
  };
}

export const countryHandlers: Record<string, Handler> = {
  GetCountrySpecs: handler(LIST_PARAMETERS, (call) => {
    const specs = countriesOf(call.world).map((country) => ({
      ...countrySpec(call.world, country),
      object: 'country_spec',
    }));
    return list(call, '/v1/country_specs', specs.reverse());
  }),
  GetCountrySpecsCountry: handler([], (call) => countrySpec(call.world, pathId(call, 'country'))),
};
