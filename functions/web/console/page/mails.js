import { call } from './api.js';
import { actionButton, field, formOf, make, say } from './elements.js';
import { mailFrame } from './samples.js';

/** How the agency's mails look: name, colour and consultant, with a mail to look at before anything is kept. */
export const showMails = async (place, { signal }) => {
  const agency = await call('/v1/agency');
  if (signal.aborted) return;
  const shown = make('div', { 'aria-live': 'polite' });
  const form = formOf(
    async () => {
      await call('/v1/agency', { method: 'PUT', body: wanted() });
      say('Kept. Mails look so from now on.');
      await preview();
    },
    {},
    field(
      'Name',
      make('input', { name: 'name', value: agency.name, required: true, maxlength: '80' }),
      'It stands above every mail.',
    ),
    field(
      'Colour',
      make('input', { name: 'colour', type: 'color', value: agency.colour ?? '#1f6f5c' }),
      'Shades that can be read are made from it.',
    ),
    field(
      'Consultant’s name',
      make('input', { name: 'consultantName', value: agency.consultantName ?? '', maxlength: '80' }),
      'Who candidates write to where their row names nobody.',
    ),
    field(
      'Consultant’s e-mail address',
      make('input', { name: 'consultantAddress', type: 'email', value: agency.consultantAddress ?? '' }),
    ),
    field(
      'Time zone',
      make('input', { name: 'zone', value: agency.zone ?? '' }),
      'For rows that name none, such as Europe/London.',
    ),
    make(
      'p',
      { class: 'row' },
      make('button', { type: 'submit', class: 'main' }, 'Keep'),
      actionButton('Show a mail', () => preview()),
    ),
  );
  const wanted = () =>
    Object.fromEntries(
      Object.entries(Object.fromEntries(new FormData(form))).map(([name, value]) => [
        name,
        value === '' ? null : value,
      ]),
    );
  const preview = async () => {
    const { subject, html } = await call('/v1/preview', { method: 'POST', body: { ...wanted(), step: 1 } });
    if (!signal.aborted)
      shown.replaceChildren(make('h2', {}, subject), mailFrame(html, 'A first mail in these colours'));
  };
  place.append(make('section', { 'aria-label': 'How your mails look' }, form), shown);
  await preview();
};
