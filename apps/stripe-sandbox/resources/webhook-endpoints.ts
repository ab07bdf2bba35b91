import { handler, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { API_VERSION } from '../api/description.js';
import { list, LIST_PARAMETERS } from '../api/list.js';
import { mergeMetadata, text } from '../api/parameters.js';
import { badRequest } from '../api/refusal.js';
import { type Body, type EndpointBody, type EventBody } from '../state/bodies.js';
import { newStripeId, randomText } from '../state/new-id.js';
import { isLoopbackUrl } from './account-links.js';
import { undelivered } from '../api/render.js';

const MONTH = 30 * 86_400;

function readUrl(call: Call): string {
  const url = text(call.params, 'url') ?? '';
  if (!isLoopbackUrl(url))
    throw badRequest('Invalid URL: the sandbox sends webhooks only to localhost or 127.0.0.1.', 'url_invalid', 'url');
  return url;
}

function create(call: Call): Body {
  const { world, params, account } = call;
  const version = text(params, 'api_version');
  if (version !== null && version !== API_VERSION)
    throw badRequest(`The sandbox sends events only in ${API_VERSION}.`, undefined, 'api_version');
  const secret = `whsec_${randomText(32)}`;
  const endpoint: EndpointBody = {
    id: newStripeId('we'),
    object: 'webhook_endpoint',
    api_version: API_VERSION,
    application: null,
    created: world.now(),
    description: text(params, 'description'),
    enabled_events: params['enabled_events'] as string[],
    livemode: false,
    metadata: mergeMetadata({}, params),
    status: 'enabled',
    url: readUrl(call),
  };
  world.store.put('webhook_endpoint', account, endpoint, {
    secret,
    hears: params['connect'] === true ? 'connect' : 'platform',
  });
  return { ...endpoint, secret };
}

const find = (call: Call): EndpointBody =>
  require(call, 'webhook_endpoint', pathId(call, 'webhook_endpoint'), 'webhook_endpoint');

/** Stripe keeps events for thirty days. */
function recentEvents(call: Call): EventBody[] {
  const { world, params } = call;
  const types = Array.isArray(params['types']) ? (params['types'] as string[]) : null;
  const type = text(params, 'type');
  const wanted = (event: EventBody): boolean => {
    if (event.created < world.now() - MONTH) return false;
    if (types && !types.includes(event.type)) return false;
    if (type !== null && !(type.endsWith('*') ? event.type.startsWith(type.slice(0, -1)) : event.type === type))
      return false;
    const success = params['delivery_success'];
    return success === undefined || success === (undelivered(world, event.id) === 0);
  };
  return own(call, 'event', wanted) as EventBody[];
}

export const webhookHandlers: Record<string, Handler> = {
  PostWebhookEndpoints: handler(['enabled_events', 'url', 'api_version', 'connect', 'description', 'metadata'], create),
  GetWebhookEndpoints: handler(LIST_PARAMETERS, (call) =>
    list(call, '/v1/webhook_endpoints', own(call, 'webhook_endpoint')),
  ),
  GetWebhookEndpointsWebhookEndpoint: handler([], find),
  PostWebhookEndpointsWebhookEndpoint: handler(
    ['description', 'disabled', 'enabled_events', 'metadata', 'url'],
    (call) => {
      const before = find(call);
      return call.world.store.change('webhook_endpoint', before.id, {
        metadata: mergeMetadata((before['metadata'] ?? {}) as Record<string, string>, call.params),
        ...('description' in call.params ? { description: text(call.params, 'description') } : {}),
        ...('url' in call.params ? { url: readUrl(call) } : {}),
        ...('enabled_events' in call.params ? { enabled_events: call.params['enabled_events'] as string[] } : {}),
        ...('disabled' in call.params ? { status: call.params['disabled'] === true ? 'disabled' : 'enabled' } : {}),
      });
    },
  ),
  DeleteWebhookEndpointsWebhookEndpoint: handler([], (call) => {
    const { id } = find(call);
    call.world.store.remove('webhook_endpoint', id);
    return { id, object: 'webhook_endpoint', deleted: true };
  }),
  GetEvents: handler([...LIST_PARAMETERS, 'type', 'types', 'delivery_success'], (call) =>
    list(call, '/v1/events', recentEvents(call)),
  ),
  GetEventsId: handler([], (call) => require(call, 'event', pathId(call, 'id'))),
};
