// The card form of the payment page and of the hosted checkout. Test cards are buttons of the same form, so that one
// press pays; no script is needed.
import { Refusal } from '../api/refusal.js';
import { type PaymentMethodBody } from '../state/bodies.js';
import { type World } from '../state/world.js';
import { isPast, newPaymentMethod } from '../resources/payment-methods.js';
import { cardByNumber, OFFERED_CARDS } from '../resources/test-cards.js';
import { figures, words } from './amount.js';
import { html, type Html } from './layout.js';
import { hasText, say, type Lang } from './texts.js';

interface CardForm {
  lang: Lang;
  amount: number;
  currency: string;
  /** A key after `problem.`, or null. */
  problem: string | null;
  backUrl: string | null;
}

export function cardForm({ lang, amount, currency, problem, backUrl }: CardForm): Html {
  const key = `problem.${problem}`;
  const message = problem === null ? null : say(lang, hasText(key) ? key : 'problem.generic');
  return html`${message === null ? null : html`<p class="problem" role="alert">${message}</p>`}
    <p>${say(lang, 'toPay')}</p>
    <p class="sum">${figures(amount, currency, lang)}</p>
    <p class="muted">${words(amount, currency, lang)}</p>
    <form method="post" autocomplete="off">
      <label for="number">${say(lang, 'number')}</label>
      <input id="number" name="number" inputmode="numeric" maxlength="23" placeholder="4242 4242 4242 4242" required />
      <div class="pair">
        <div>
          <label for="expiry">${say(lang, 'expiry')}</label>
          <input id="expiry" name="expiry" inputmode="numeric" maxlength="7" placeholder="12 / 34" required />
        </div>
        <div>
          <label for="cvc">${say(lang, 'cvc')}</label>
          <input id="cvc" name="cvc" inputmode="numeric" maxlength="4" placeholder="123" required />
        </div>
      </div>
      <button type="submit">${say(lang, 'pay')}</button>
      <h2>${say(lang, 'testCards')}</h2>
      ${OFFERED_CARDS.map(
        (card) =>
          html`<button class="quiet" type="submit" name="card" value="${card}" formnovalidate>
            ${say(lang, `card.${card}`)}<span>${spaced(card)}</span>
          </button> `,
      )}
    </form>
    ${backUrl === null ? null : html`<p><a href="${backUrl}">${say(lang, 'back')}</a></p>`}`;
}

const spaced = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ');

/** The payment method of the submitted form; what is wrong with it is thrown as a card error. */
export function methodFromForm(world: World, form: URLSearchParams): PaymentMethodBody {
  const button = form.get('card');
  const card = cardByNumber(button ?? form.get('number') ?? '');
  if (!card) throw cardError('incorrect_number');
  if (button !== null) return newPaymentMethod(world, card);
  const expiry = /^\s*(\d{1,2})\s*\/?\s*(?:20)?(\d{2})\s*$/.exec(form.get('expiry') ?? '');
  const [month, year] = [Number(expiry?.[1] ?? 0), 2_000 + Number(expiry?.[2] ?? 0)];
  if (month < 1 || month > 12 || isPast(world, { month, year })) throw cardError('invalid_expiry');
  if (!/^\d{3,4}$/.test(form.get('cvc') ?? '')) throw cardError('invalid_cvc');
  return newPaymentMethod(world, card, { month, year });
}

const cardError = (code: string): Refusal => new Refusal(402, code, { type: 'card_error', code });

/** The key of the kind message for a refused payment. */
export function problemOf(error: unknown): string | null {
  if (!(error instanceof Refusal) || error.details.type !== 'card_error') return null;
  const { code = 'generic', decline_code } = error.details;
  return code === 'card_declined' ? (decline_code ?? 'generic') : code;
}

export function authenticateForm(lang: Lang, amount: number, currency: string): Html {
  return html`<p class="sum">${figures(amount, currency, lang)}</p>
    <p class="muted">${words(amount, currency, lang)}</p>
    <p>${say(lang, 'authenticateText')}</p>
    <form method="post">
      <button type="submit" name="answer" value="confirm">${say(lang, 'confirm')}</button>
      <button class="quiet" type="submit" name="answer" value="refuse">${say(lang, 'refuse')}</button>
    </form>`;
}
