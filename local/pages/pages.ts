import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { rejectionSeries } from '#core/series/rejection.ts';
import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import { type Forwarder, forwardAsAttachment, forwardByHand } from './forward-mail.ts';
import { sampleMail, samples } from './samples.ts';

/** What the pages need of the laptop's world. */
export type Laptop = {
  readonly clock: { readonly now: () => number };
  /** Where forwards go. */
  readonly address: string;
  /** The zone times are shown in. */
  readonly zone: string;
};

/** The person a mail is forwarded by when nobody was chosen. */
const defaultPerson = 'you@laptop.test';

const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['mailbox.html', 'text/html; charset=utf-8'],
  '/mailbox/mailbox.css': ['mailbox.css', 'text/css; charset=utf-8'],
  ...Object.fromEntries(
    ['mailbox', 'api', 'elements', 'clock', 'letters', 'plans', 'received', 'send', 'words'].map(
      (name) => [`/mailbox/${name}.js`, [`${name}.js`, 'text/javascript; charset=utf-8']] as const,
    ),
  ),
};

const common = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

// 'unsafe-inline' is for the styles of rendered mails, which inherit this policy in their frame; scripts are ours alone,
// and no mail can fetch a picture from anywhere.
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The mailbox page, its files, and the wrapping of mails as forwards. */
export const handlePage = async (request: HttpRequest, laptop: Laptop): Promise<HttpAnswer> => {
  const path = request.url.pathname;
  const file = files[path];
  if (file !== undefined) return isRead(request) ? page(...file) : notAllowed('GET');
  if (path === '/mailbox/start') return isRead(request) ? start(laptop) : notAllowed('GET');
  if (path.startsWith('/mailbox/samples/'))
    return isRead(request) ? sample(request, laptop) : notAllowed('GET');
  if (path === '/mailbox/forward-text')
    return isPost(request) ? forwardText(request, laptop) : notAllowed('POST');
  if (path === '/mailbox/forward-file')
    return isPost(request) ? forwardFile(request, laptop) : notAllowed('POST');
  return refusal(404, 'not-found', 'There is no such page.');
};

const isRead = ({ method }: HttpRequest): boolean => method === 'GET' || method === 'HEAD';
const isPost = ({ method }: HttpRequest): boolean => method === 'POST';

const page = (name: string, type: string): HttpAnswer => ({
  status: 200,
  headers: { ...common, 'content-type': type, 'content-security-policy': pagePolicy },
  body: readFileSync(new URL(name, import.meta.url)),
});

const start = ({ address, clock, zone }: Laptop): HttpAnswer => ({
  status: 200,
  headers: { ...common, 'content-type': 'application/json' },
  body: JSON.stringify({
    ...{ address, zone, samples, person: defaultPerson, steps: stepNames },
    now: new Date(clock.now()).toISOString(),
  }),
});

/** 'give-yourself-a-break' → 'Give yourself a break' */
const stepNames = rejectionSeries.steps.map(
  ({ name }) => `${name[0]!.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`,
);

const sample = (request: HttpRequest, laptop: Laptop): HttpAnswer => {
  const forwarder = forwarderOf(request.url.searchParams.get('as'), laptop);
  if (forwarder === null) return noAddress;
  const bytes = sampleMail(request.url.pathname.slice('/mailbox/samples/'.length), forwarder);
  return bytes === null
    ? refusal(404, 'no-such-sample', 'There is no sample mail of that name.')
    : mail(bytes);
};

const Pasted = v.object({
  as: v.string(),
  sender: v.string(),
  subject: v.string(),
  text: v.pipe(v.string(), v.trim(), v.minLength(1)),
});

const forwardText = async (request: HttpRequest, laptop: Laptop): Promise<HttpAnswer> => {
  const pasted = v.safeParse(Pasted, fromJson(request.body));
  if (!pasted.success) return refusal(400, 'empty', 'Paste the text of a mail first.');
  const forwarder = forwarderOf(pasted.output.as, laptop);
  return forwarder === null ? noAddress : mail(await forwardByHand(forwarder, pasted.output));
};

const forwardFile = async (request: HttpRequest, laptop: Laptop): Promise<HttpAnswer> => {
  if (request.body.length === 0) return refusal(400, 'empty', 'The file is empty.');
  const forwarder = forwarderOf(request.url.searchParams.get('as'), laptop);
  if (forwarder === null) return noAddress;
  return mail(
    await forwardAsAttachment(forwarder, request.body, request.url.searchParams.get('name') ?? 'mail.eml'),
  );
};

const forwarderOf = (as: string | null, laptop: Laptop): Forwarder | null => {
  const from = (as ?? '').trim() || defaultPerson;
  if (from.length > 254 || !/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/.test(from))
    return null;
  return { from, to: laptop.address, nowMs: laptop.clock.now() };
};

const fromJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
};

const mail = (bytes: Buffer): HttpAnswer => ({
  status: 200,
  headers: {
    ...common,
    'content-type': 'message/rfc822',
    'content-security-policy': "default-src 'none'; sandbox",
  },
  body: bytes,
});

const refusal = (status: number, code: string, message: string): HttpAnswer => ({
  status,
  headers: { ...common, 'content-type': 'application/json' },
  body: JSON.stringify({ error: { code, message } }),
});

const noAddress = refusal(400, 'no-address', 'That is no e-mail address. Write one such as you@laptop.test.');

const notAllowed = (method: string): HttpAnswer => ({
  ...refusal(405, 'method-not-allowed', `Only ${method} works here.`),
  headers: { ...common, 'content-type': 'application/json', allow: method },
});
