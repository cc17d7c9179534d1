import type { Enrollment } from '#core/enrollment/enrollment.ts';
import { readLink } from '#core/identity/link.ts';
import { plusMs } from '#core/time/instant.ts';
import { unsubscribeSubject } from '#functions/links.ts';
import { suppress } from '#functions/suppress.ts';
import { actOnMail, type MailAction } from './act-on-mail.ts';
import { actOnPlan } from './act-on-plan.ts';
import type { WebDependencies } from './dependencies.ts';
import { html } from './html.ts';
import { backTo, type PageRequest, type PageResponse, page, plain } from './http.ts';
import { button, document, form } from './layout.ts';
import { mailPage } from './mail-page.ts';
import { planPage } from './plan-page.ts';

/** One request to a page of ours. GET only ever shows: mail scanners open every link. */
export const route = async (deps: WebDependencies, request: PageRequest): Promise<PageResponse> => {
  if (request.method !== 'GET' && request.method !== 'POST' && request.method !== 'HEAD')
    return plain('Only GET and POST work here.\n', 405);
  const token = /^\/p\/([^/]+)$/.exec(request.path)?.[1];
  if (token === undefined) return page(nothingHere, 404);
  const link = readLink(deps.linkKeys, token);
  if (link === null) return unknownLink(request);
  switch (link.purpose) {
    case 'unsubscribe':
      return unsubscribe(deps, request, link.id);
    case 'plan':
      return plan(deps, request, link.id);
    case 'mail':
      return mail(deps, request, link.id);
    default:
      return link.purpose satisfies never;
  }
};

/** RFC 8058: a POST is answered the same whether the link was ever ours, so that nobody learns anything by trying. */
const unknownLink = ({ method, form }: PageRequest): PageResponse =>
  method === 'POST' && form.get('List-Unsubscribe') === 'One-Click'
    ? plain(unsubscribed)
    : page(nothingHere, 404);

const unsubscribed = 'You are unsubscribed. Nothing more is sent.\n';

const nothingHere = document(
  'Nothing here',
  html`<h1>Nothing here</h1><p>This link is not complete, or it is too old. The newest mail from us has one that works.</p>`,
);

/** One click by a mail program, or the button on our page: no cookie, no redirect, the same answer however often. */
const unsubscribe = async (
  deps: WebDependencies,
  request: PageRequest,
  id: string,
): Promise<PageResponse> => {
  if (request.method !== 'POST')
    return page(
      document(
        'Unsubscribe',
        html`<h1>Stop everything?</h1><p>No mail from Onward ever again, whatever you or anybody else forwards.</p>${form(button('unsubscribe', 'Stop everything', 'main'))}`,
      ),
    );
  const subject = unsubscribeSubject(id);
  const owner =
    subject === null
      ? null
      : subject.type === 'enrollment'
        ? await deps.store.get('enrollment', subject.id)
        : await deps.store.get('inbound', subject.id);
  if (owner?.candidateId) await suppress(deps, owner.candidateId, 'one-click');
  return request.form.get('List-Unsubscribe') === 'One-Click'
    ? plain(unsubscribed)
    : page(document('Unsubscribed', html`<h1>Done</h1><p>${unsubscribed}</p>`));
};

/** Links work until this long after the last mail. */
const linksLiveMs = 60 * 86_400_000;

const plan = async (deps: WebDependencies, request: PageRequest, id: string): Promise<PageResponse> => {
  const enrollment = await deps.store.get('enrollment', id);
  const candidate = enrollment === null ? null : await deps.store.get('candidate', enrollment.candidateId);
  if (enrollment === null || candidate === null || isTooOld(enrollment, deps.now()))
    return page(nothingHere, 404);
  const problem = request.method === 'POST' ? await actOnPlan(deps, enrollment, request.form) : null;
  if (request.method === 'POST' && problem === null) return backTo(request.path);
  const suppression = await deps.store.get('suppression', candidate.id);
  return page(
    planPage({ enrollment, candidate, suppression, problem, now: deps.now() }),
    problem === null ? 200 : 422,
  );
};

const isTooOld = (enrollment: Enrollment, now: string): boolean => {
  const sent = enrollment.steps.flatMap(({ sentAt }) => sentAt ?? []);
  const last = [enrollment.createdAt, ...sent].sort().at(-1)!;
  return enrollment.dueAt === null && plusMs(last, linksLiveMs) < now;
};

const mailActions: readonly string[] = ['confirm', 'yes', 'no', 'start-again'] satisfies MailAction[];

const mail = async (deps: WebDependencies, request: PageRequest, id: string): Promise<PageResponse> => {
  const stored = await deps.store.get('inbound', id);
  const candidate = stored?.candidateId ? await deps.store.get('candidate', stored.candidateId) : null;
  if (stored === null || candidate === null) return page(nothingHere, 404);
  if (request.method === 'POST') {
    const action = request.form.get('action') ?? '';
    if (mailActions.includes(action)) await actOnMail(deps, id, action as MailAction);
    return backTo(request.path);
  }
  const suppression = await deps.store.get('suppression', candidate.id);
  return page(mailPage({ mail: stored, candidate, suppression, now: deps.now() }));
};
