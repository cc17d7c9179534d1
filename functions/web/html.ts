import { escapeHtml } from '#core/words/escape-html.ts';

/** Markup that is already safe; everything else is text and gets escaped. */
export type Html = { readonly markup: string };

type Value = Html | readonly Html[] | string | number | null;

/** html`<p>${text}</p>`: what is put in is text, unless it came out of this function itself. Null is nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: parts.map((part, index) => part + (index < values.length ? markupOf(values[index]!) : '')).join(''),
});

const markupOf = (value: Value): string => {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
};
