import { unsubscribeSubject } from '#functions/links.ts';
import { suppress } from '#functions/suppress.ts';
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
  const owner =
    subject === null
      ? null
      : subject.type === 'enrollment'
        ? await deps.store.get('enrollment', subject.id)
        : await deps.store.get('inbound', subject.id);
  if (owner?.candidateId) await suppress(deps, owner.candidateId, 'one-click');
  return byButton ? page(donePage) : oneClickAnswer();
};

const askingPage = document(
  'Unsubscribe',
  html`<h1>Stop everything?</h1><section><p>No mail from Onward ever again, whatever you or anybody else forwards. What runs ends now.</p>${form(button('unsubscribe', 'Stop everything', 'main'))}<p class="muted">To end only one plan, open the plan page from the mail instead.</p></section>`,
);

const donePage = document(
  'Unsubscribed',
  html`<h1>Done</h1><section><p>You are unsubscribed. Nothing more is sent.</p></section>`,
);
