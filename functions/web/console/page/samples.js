import { make, number } from './elements.js';

/** Three first mails as their candidates would get them. */
export const samplesSection = (samples) =>
  make(
    'section',
    { 'aria-labelledby': 'samples' },
    make('h2', { id: 'samples' }, 'The first mail, for three of the rows'),
    ...samples.map((sample, index) =>
      make(
        'details',
        { open: index === 0 },
        make('summary', {}, `Row ${number(sample.row)}: ${sample.subject}`),
        mailFrame(sample.html, `The mail for row ${sample.row}`),
      ),
    ),
  );

/** A mail shown as a mail program shows it: no scripts, no links out of the frame. */
export const mailFrame = (html, title) =>
  make('iframe', { class: 'mail', sandbox: true, srcdoc: html, title, loading: 'lazy' });
