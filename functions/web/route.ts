import type { Candidate, Suppression } from '#core/candidates/candidate.ts';
import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { readLink } from '#core/identity/link.ts';
import { plusMs } from '#core/time/instant.ts';
import { agencyName } from '#core/words/agency-name.ts';
import { linkTo } from '#functions/links.ts';
import { personById } from '#functions/people.ts';
import { actOnMail } from './act-on-mail.ts';
import { type Acted, actOnPlan } from './act-on-plan.ts';
import { api } from './api/api.ts';
import { agencyConsole } from './console/console.ts';
import type { WebDependencies } from './dependencies.ts';
import { fresh } from './fresh.ts';
import { backTo, type PageRequest, type PageResponse, page, plain } from './http.ts';
import { mailPage } from './mail-page.ts';
import { nothingHere } from './nothing-here.ts';
import { otherMailsMax } from './other-mails.ts';
import { planPage, stopEverythingPage } from './plan-page.ts';
import { sentenceFor } from './said.ts';
import { isOneClick, oneClickAnswer, unsubscribe } from './unsubscribe.ts';

/** One request to a page of ours. GET only ever shows: mail scanners open every link. */
export const route = async (deps: WebDependencies, request: PageRequest): Promise<PageResponse> => {
  const response = isApi(request.path) ? await api(deps, request) : await pages(deps, request);
  return request.method === 'HEAD' ? { ...response, body: '' } : response;
};

export const isApi = (path: string): boolean => path === '/v1' || path.startsWith('/v1/');

const pages = async (deps: WebDependencies, request: PageRequest): Promise<PageResponse> => {
  if (request.method !== 'GET' && request.method !== 'POST' && request.method !== 'HEAD')
    return plain('Only GET and POST work here.\n', 405);
  if (request.path === '/console' || request.path.startsWith('/console/'))
    return agencyConsole(deps, request);
  const token = /^\/p\/([^/]+)$/.exec(request.path)?.[1];
  const link = token === undefined ? null : readLink(deps.linkKeys, token);
  if (isOneClick(request) && link?.purpose !== 'unsubscribe') return oneClickAnswer();
  if (link === null) return page(nothingHere, 404);
  switch (link.purpose) {
    case 'unsubscribe':
      return unsubscribe(deps, request, link.id);
    case 'plan':
      return plan(deps, request, link.id);
    case 'mail':
      return mail(deps, request, link.id);
    case 'fresh':
      return fresh(deps, request, link.id);
    // Belong into forms, cookies and the console's own addresses; here they open nothing.
    case 'opened':
    case 'sign-in':
    case 'session':
      return page(nothingHere, 404);
    default:
      return link.purpose satisfies never;
  }
};

/** Links work until this long after the last mail. */
const linksLiveMs = 60 * 86_400_000;

const plan = async (deps: WebDependencies, request: PageRequest, id: string): Promise<PageResponse> => {
  const enrollment = await deps.store.get('enrollment', id);
  const candidate = enrollment === null ? null : await deps.store.get('candidate', enrollment.candidateId);
  if (enrollment === null || candidate === null || isTooOld(enrollment, deps.now()))
    return page(nothingHere, 404);
  if (request.method !== 'POST')
    return request.query.get('ask') === 'stop-everything'
      ? page(stopEverythingPage())
      : showPlan(deps, request, enrollment, null);
  const acted = await actOnPlan(deps, enrollment, candidate, request.form);
  return acted.type === 'refused'
    ? showPlan(deps, request, enrollment, acted)
    : backTo(`${request.path}?said=${acted.said}#said`);
};

const showPlan = async (
  deps: WebDependencies,
  { query, form }: PageRequest,
  enrollment: Enrollment,
  refused: Extract<Acted, { type: 'refused' }> | null,
): Promise<PageResponse> => {
  const { origin } = enrollment;
  const [known, mails, agency] = await Promise.all([
    personById(deps.store, enrollment.candidateId),
    deps.store.inboundOf(enrollment.candidateId, otherMailsMax),
    origin.type === 'batch' ? deps.store.get('agency', origin.agencyId) : null,
  ]);
  if (known === null) return page(nothingHere, 404);
  const { candidate, suppression, running, waiting } = known.person;
  const pathOf = (other: Enrollment | null): string | null =>
    other === null || other.id === enrollment.id ? null : linkTo(deps.linkKeys, '', 'plan', other.id);
  const view = {
    ...{ enrollment, candidate, suppression, mails, now: deps.now() },
    running: pathOf(running),
    waiting: pathOf(waiting),
    agency: origin.type === 'batch' ? agencyName(agency) : null,
    said: refused === null ? sentenceFor(query.get('said')) : null,
    problem: refused?.problem ?? null,
    typed: form,
  };
  return page(planPage(view), refused === null ? 200 : 422);
};

const isTooOld = (enrollment: Enrollment, now: string): boolean => {
  const sent = enrollment.steps.flatMap(({ sentAt }) => sentAt ?? []);
  // What is kept with it later is answered by a mail, whose link leads here.
  const kept = enrollment.history.flatMap(({ command, at }) => (command === 'TakeFeedback' ? at : []));
  const last = [enrollment.createdAt, ...sent, ...kept].sort().at(-1)!;
  return enrollment.dueAt === null && plusMs(last, linksLiveMs) < now;
};

const mail = async (deps: WebDependencies, request: PageRequest, id: string): Promise<PageResponse> => {
  const stored = await deps.store.get('inbound', id);
  const known = stored?.candidateId ? await personById(deps.store, stored.candidateId) : null;
  const now = deps.now();
  if (stored === null || known === null || plusMs(stored.receivedAt, linksLiveMs) < now)
    return page(nothingHere, 404);
  const { candidate, suppression, running } = known.person;
  if (request.method === 'POST') {
    await actOnMail(deps, id, request.form.get('action') ?? '');
    return backTo(request.path);
  }
  return page(
    mailPage({
      mail: stored,
      candidate,
      suppression,
      isRunning: running !== null,
      planPath: newestPlan(deps, candidate, suppression),
      now,
    }),
  );
};

const newestPlan = (
  { linkKeys }: WebDependencies,
  { enrollmentIds }: Candidate,
  suppression: Suppression | null,
): string | null => {
  const newest = enrollmentIds.at(-1);
  return newest === undefined || suppression !== null ? null : linkTo(linkKeys, '', 'plan', newest);
};
