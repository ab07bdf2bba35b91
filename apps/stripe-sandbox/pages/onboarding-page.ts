// What stands behind an account link: submitting the form completes the account. The link works once and for minutes;
// afterwards it leads to `refresh_url`, where the product makes a new one.
import { completeAccount } from '../resources/account-status.js';
import { countriesOf } from '../resources/countries.js';
import { TEST_BANKS } from '../resources/external-accounts.js';
import { html } from './layout.js';
import { goTo, langOf, notFound, page, type PageAnswer, type Visit } from './visit.js';
import { say } from './texts.js';

const BIRTH_DATES = { fast: '1902-01-01', slow: '1901-01-01' } as const;

export async function onboardingPage(visit: Visit, token: string): Promise<PageAnswer> {
  const { store, world } = visit.engine;
  const link = store.find('account_link', token);
  const account = store.find('account', String(link?.['account'] ?? ''));
  if (!link || !account) return notFound(visit);
  if (link['isUsed'] === true || Number(link['expires_at']) <= world.now()) return goTo(String(link['refresh_url']));
  if (visit.method === 'GET') return form(visit, isExtra(visit, account.country));
  const bankNumber = TEST_BANKS.find((number) => number === visit.form.get('bank')) ?? TEST_BANKS[0];
  const birthDate = visit.form.get('check') === 'slow' ? BIRTH_DATES.slow : BIRTH_DATES.fast;
  await visit.engine.do(() => {
    store.change('account_link', token, { isUsed: true });
    completeAccount(world, account.id, { bankNumber, birthDate });
  });
  return goTo(String(link['return_url']));
}

function isExtra(visit: Visit, country: string): boolean {
  const { extraCountries } = visit.engine.world.options;
  return countriesOf(visit.engine.world).includes(country) && extraCountries.includes(country);
}

function form(visit: Visit, isExtraCountry: boolean): PageAnswer {
  const lang = langOf(visit);
  return page(
    visit,
    'onboardingTitle',
    html`${isExtraCountry ? html`<p class="problem">${say(lang, 'extraCountry')}</p>` : null}
      <p class="muted">${say(lang, 'onboardingText')}</p>
      <form method="post">
        <label for="bank">${say(lang, 'bank')}</label>
        <select id="bank" name="bank">
          ${TEST_BANKS.map((number) => html`<option value="${number}">${say(lang, `bank.${number}`)} · ${number.slice(-4)}</option>`)}
        </select>
        <label for="check">${say(lang, 'check')}</label>
        <select id="check" name="check">
          <option value="fast">${say(lang, 'check.fast')}</option>
          <option value="slow">${say(lang, 'check.slow')}</option>
        </select>
        <button type="submit">${say(lang, 'finish')}</button>
      </form>`,
  );
}
