import { type Html, html } from '../html.ts';
import { document } from '../layout.ts';

const submit = (label: string): Html => html`<button type="submit" class="main">${label}</button>`;

/** `typed`: an address that cannot be one, to be mended. */
export const signInPage = (typed: string | null = null): string =>
  document(
    'Sign in',
    html`<h1>Sign in to your agency’s console</h1><section><form method="post" action="/console/sign-in"><p><label for="address">Your e-mail address at the agency</label> <input id="address" name="address" type="email" autocomplete="email" required autofocus${typed === null ? null : html` value="${typed}" aria-invalid="true" aria-describedby="problem"`}></p>${typed === null ? null : html`<p class="note" id="problem">That is not a complete e-mail address. Write it like name@agency.example.</p>`}<p>${submit('Mail me a link')}</p></form><p class="muted">There is no password. The link works for fifteen minutes, and once.</p></section>`,
  );

export const onItsWayPage = document(
  'Look into your inbox',
  html`<h1>Look into your inbox</h1><section><p>If that address belongs to an agency here, a link is on its way to it. It works for fifteen minutes, and once.</p><p><a href="/console/sign-in">Use another address</a></p></section>`,
);

export const tooManyPage = document(
  'Too many at once',
  html`<h1>Too many at once</h1><section><p>More links than usual were asked for from your network. Try again in an hour.</p></section>`,
);

export const enterPage = document(
  'Sign in',
  html`<h1>Almost there</h1><section><form method="post" action="?">${submit('Sign in')}</form><p class="muted">You stay signed in for an hour.</p></section>`,
);

export const goneLinkPage = document(
  'This link is used up',
  html`<h1>This link is used up</h1><section><p>It worked once, or its fifteen minutes are over.</p><p><a class="button" href="/console/sign-in">Get a new one</a></p></section>`,
);
