import { handler, isPlatform, type Call, type Handler } from '../api/call.js';
import { text } from '../api/parameters.js';
import { badRequest, missing, notSimulated } from '../api/refusal.js';
import { type Body } from '../state/bodies.js';
import { randomText } from '../state/new-id.js';
import { PLATFORM } from '../state/world.js';

/** Minutes, as at Stripe: a link is opened at once or asked for again. */
const LIFE_SECONDS = 300;

/** The sandbox sends browsers only to this machine: it must never be a way to send anybody elsewhere. */
export function isLoopbackUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

export function requireLoopback(url: string | null, param: string): string {
  if (url !== null && isLoopbackUrl(url)) return url;
  throw badRequest(`Not a valid URL: the sandbox sends people only to localhost or 127.0.0.1.`, 'url_invalid', param);
}

function create(call: Call): Record<string, unknown> {
  const { world, params } = call;
  if (!isPlatform(call)) throw badRequest('Only a platform can create account links.', 'platform_account_required');
  const account = world.store.find('account', text(params, 'account') ?? '');
  if (!account) throw missing('account', text(params, 'account') ?? '', 'account');
  const type = text(params, 'type');
  if (type !== 'account_onboarding' && type !== 'account_update')
    throw notSimulated(`account links of type ${type}`, 'type');
  const return_url = requireLoopback(text(params, 'return_url'), 'return_url');
  const refresh_url = requireLoopback(text(params, 'refresh_url'), 'refresh_url');
  const token = randomText(32);
  const expires_at = world.now() + LIFE_SECONDS;
  const link: Body = {
    id: token,
    object: 'account_link',
    account: account.id,
    expires_at,
    return_url,
    refresh_url,
    isUsed: false,
  };
  world.store.put('account_link', PLATFORM, link);
  return { object: 'account_link', created: world.now(), expires_at, url: `${world.options.url}/onboarding/${token}` };
}

export const accountLinkHandlers: Record<string, Handler> = {
  PostAccountLinks: handler(['account', 'type', 'return_url', 'refresh_url', 'collect', 'collection_options'], create),
};
