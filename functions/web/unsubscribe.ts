import { type Store, untilSaved } from '#core/ports/store.ts';
import { type Subject, unsubscribeSubject } from '#functions/links.ts';
import { stopTakenBack, suppress } from '#functions/suppress.ts';
import type { WebDependencies } from './dependencies.ts';
import { html } from './html.ts';
import { type PageRequest, type PageResponse, page, plain } from './http.ts';
import { button, document, form } from './layout.ts';

/** RFC 8058 §3.1: the one pair a mail program posts. */
export const isOneClick = ({ method, form }: PageRequest): boolean =>
  method === 'POST' && form.get('List-Unsubscribe') === 'One-Click';

/** The answer to every one-click POST, whether the link was ever ours or not: nobody learns anything by trying. */
export const oneClickAnswer = (): PageResponse =>
  plain('Done. If this link was ours, nothing more is sent.\n');

/** One click by a mail program, or the button on our page: no cookie, no redirect, the same answer however often. */
export const unsubscribe = async (
  deps: WebDependencies,
  request: PageRequest,
  id: string,
): Promise<PageResponse> => {
  const byButton = request.method === 'POST' && request.form.get('action') === 'unsubscribe';
  if (!byButton && !isOneClick(request)) return page(askingPage);
  const subject = unsubscribeSubject(id);
  const candidateId = subject === null ? null : await whoseMail(deps.store, subject);
  const known = candidateId === null || (await suppress(deps, candidateId, 'one-click')) === 'suppressed';
  if (subject?.type === 'enrollment') await stopTakenBack(deps, subject.id, 'one-click');
  if (!known && subject?.type === 'agency-person') await shutSignIn(deps, subject.id);
  return byButton ? page(donePage) : oneClickAnswer();
};

const whoseMail = async (store: Store, { type, id }: Subject): Promise<string | null> => {
  switch (type) {
    case 'enrollment':
      return (await store.get('enrollment', id))?.candidateId ?? null;
    case 'mail':
      return (await store.get('inbound', id))?.candidateId ?? null;
    case 'agency-person':
      return id;
    default:
      return type satisfies never;
  }
};

/** One of an agency's people who is nobody's candidate: no sign-in link goes there any more. */
const shutSignIn = (deps: WebDependencies, id: string): Promise<null> =>
  untilSaved(deps.store, async () => {
    const isKnown =
      (await deps.store.get('agency-person', id)) !== null &&
      (await deps.store.get('suppression', id)) === null;
    const record = { id, version: 1, reason: 'one-click' as const, at: deps.now() };
    return {
      writes: isKnown ? [{ type: 'put', kind: 'suppression', record, expects: null }] : [],
      result: null,
    };
  });

const askingPage = document(
  'Unsubscribe',
  html`<h1>Stop everything?</h1><section><p>No mail from Onward ever again, whatever you or anybody else forwards. What runs ends now.</p>${form(button('unsubscribe', 'Stop everything', 'main'))}<p class="muted">To end only one plan, open the plan page from the mail instead.</p></section>`,
);

const donePage = document(
  'Unsubscribed',
  html`<h1>Done</h1><section><p>You are unsubscribed. Nothing more is sent.</p></section>`,
);
