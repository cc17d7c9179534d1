import { agencyId } from '#local/agency.ts';
import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import type { World } from '#local/world.ts';
import { apiError, json } from './api-error.ts';
import { moveClock } from './clock-api.ts';
import { postInbound } from './inbound-api.ts';
import { jsonList } from './json-list.ts';
import { messageRecord } from './messages-api.ts';
import { overview } from './overview-api.ts';

type Route = (request: HttpRequest, world: World) => Promise<HttpAnswer>;

const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  '/api/clock': {
    GET: async (_request, { clock }) => json(200, { now: clock.iso() }),
    POST: moveClock,
  },
  // `?brief=true`: who got which step and when. A hundred thousand mails are read in a second, whole ones in minutes.
  '/api/messages': {
    GET: async ({ url }, world) =>
      jsonList(url.searchParams.get('brief') === 'true' ? everyEnvelope(world) : everyMessage(world)),
  },
  '/api/inbound': {
    GET: async (_request, world) => {
      const { withRefused } = await import('#local/records.ts');
      return json(200, withRefused(world, (await listings(world)).inbound));
    },
    POST: postInbound,
  },
  '/api/enrollments': { GET: async (_request, world) => jsonList((await listings(world)).enrollments) },
  // For the mailbox page: the newest of everything, and how many there are.
  '/api/overview': { GET: overview },
  // For `npm run enroll`, and whoever tries the API: a key that opens /v1.
  '/api/agency': {
    GET: async (_request, world) => {
      const { agencyKey } = await import('#local/agency-key.ts');
      return json(200, { id: agencyId, key: await agencyKey(world) });
    },
  },
  // For SDK clients outside: `ops why` reads the table here as it reads the real one.
  '/api/environment': { GET: async (_request, world) => json(200, world.environment()) },
  '/api/faults': { POST: (request, world) => askForFaults(request, world) },
};

/** With them comes the SDK, which would make `npm start` wait. */
const listings = async (world: World) => (await import('#local/listings.ts')).listingsOf(world).exact();

const everyMessage = async function* (world: World): AsyncGenerator<string> {
  for (const mail of world.messages()) yield JSON.stringify(await messageRecord(mail, world));
};

const everyEnvelope = function* (world: World): Generator<string> {
  for (const { id, sentAt, destinations: to, tags } of world.messages())
    yield JSON.stringify({ id, sentAt, to, tags });
};

/** The laptop's own API. */
export const answerApi = async (request: HttpRequest, world: World): Promise<HttpAnswer> => {
  const path = request.url.pathname;
  const messageId = /^\/api\/messages\/([^/]+)\/raw$/.exec(path)?.[1];
  if (messageId !== undefined) return rawMessage(decodeURIComponent(messageId), world);
  const methods = routes[path];
  if (methods === undefined) return apiError(404, 'not-found', `There is no ${path}.`);
  const route = methods[request.method];
  if (route === undefined)
    return apiError(405, 'method-not-allowed', `${path} knows ${Object.keys(methods).join(' and ')}.`);
  return route(request, world);
};

const rawMessage = (id: string, { outbox }: World): HttpAnswer => {
  const raw = outbox.raw(id);
  return raw === null
    ? apiError(404, 'not-found', `There is no message ${id}.`)
    : {
        status: 200,
        headers: { 'content-type': 'message/rfc822', 'x-content-type-options': 'nosniff' },
        body: raw,
      };
};

const askForFaults: Route = async ({ body }, { faults }) => {
  let asked: unknown;
  try {
    asked = JSON.parse(body.toString());
  } catch {
    return apiError(400, 'bad-json', 'The body is not JSON.');
  }
  const result = faults.ask(asked);
  return 'problem' in result ? apiError(400, 'bad-fault', result.problem) : json(200, result);
};
