import { make, sectionOf } from './elements.js';
import { number } from './format.js';

/** First mails as their candidates would get them. */
export const samplesSection = (samples) =>
  sectionOf(
    'The first mail, for some of the rows',
    ...samples.map(({ row, subject, html, text }, index) =>
      make(
        'details',
        { open: index === 0 },
        make('summary', {}, `Row ${number(row)}: ${subject}`),
        mailFrame(html, `The mail for row ${row}`),
        plainText(text),
      ),
    ),
  );

/** A mail as a mail program shows it. Its frame has no rights: nothing in it runs, and no link leads anywhere. */
export const mailFrame = (html, title) =>
  make('iframe', {
    class: 'mail',
    sandbox: true,
    // In a frame of its own the link would show that it may not be followed.
    srcdoc: html.replace(/<head[^>]*>/i, '$&<base target="_blank">'),
    title,
    loading: 'lazy',
  });

export const plainText = (text) =>
  make('details', {}, make('summary', {}, 'The same as plain text'), make('pre', { class: 'plain' }, text));
