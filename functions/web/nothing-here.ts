import { html } from './html.ts';
import { document } from './layout.ts';

/** For a link we did not sign, one that is too old, and one whose person was erased: nobody can tell them apart. */
export const nothingHere = document(
  'Nothing here',
  html`<h1>Nothing here</h1><section><p>This link is not complete, or it is too old. The newest mail from us has one that works.</p></section>`,
);
