import { call } from './api.js';
import { make, sectionOf } from './elements.js';
import { choice, clearFaults, complainAt, field, formOf, optionsOf } from './forms.js';
import { say } from './notices.js';
import { mailFrame, plainText } from './samples.js';

const ourColour = '#1d5f5a';

/** How the agency's mails look, with one of them to look at before anything is kept. */
export const showMails = async (place, { signal }) => {
  const agency = await call('/v1/agency');
  if (signal.aborted) return;
  const shown = make('div');
  const step = make('select', { name: 'step' }, ...optionsOf(steps, '1'));
  const form = brandForm(agency, async () => {
    await call('/v1/agency', { method: 'PUT', body: wanted(form) });
    say('Kept. Mails look like this from now on.');
  });
  let previews = 0;
  const preview = async () => {
    const mine = ++previews;
    clearFaults(form);
    try {
      const body = { ...wanted(form), step: Number(step.value) };
      const { subject, html, text } = await call('/v1/preview', { method: 'POST', body });
      if (signal.aborted || mine !== previews) return;
      shown.replaceChildren(
        make('p', {}, 'Subject: ', make('strong', { role: 'status' }, subject)),
        mailFrame(html, 'The mail as it would look'),
        plainText(text),
      );
    } catch (error) {
      if (!signal.aborted && mine === previews) complainAt(form, error);
    }
  };
  form.addEventListener('change', preview);
  step.addEventListener('change', preview);
  place.append(
    make(
      'div',
      { class: 'beside' },
      sectionOf('How your mails look', form),
      sectionOf('A mail to an invented candidate', field('Which mail', step), shown),
    ),
  );
  await preview();
};

const steps = [1, 2, 3, 4, 5, 6].map((step) => [String(step), `Mail ${step} of 6`]);

const brandForm = ({ name, colour, consultantName, consultantAddress, zone }, keep) => {
  const colourInput = make('input', { type: 'color', name: 'colour', value: colour ?? ourColour });
  colourInput.disabled = colour === null;
  const own = { type: 'checkbox', checked: colour !== null, onchange: ({ target }) => toggle(target) };
  const toggle = ({ checked }) => {
    colourInput.disabled = !checked;
  };
  return formOf(
    keep,
    {},
    field(
      'Name',
      make('input', { name: 'name', value: name, required: true, maxlength: '80', autocomplete: 'off' }),
      'Stands above every mail.',
    ),
    choice(own, 'A colour of our own'),
    field('Colour', colourInput, 'Shades of it that can be read are used.'),
    field(
      'Consultant’s name',
      make('input', { name: 'consultantName', value: consultantName ?? '', maxlength: '80' }),
      'Whom candidates may ask, where their row names nobody.',
    ),
    field(
      'Consultant’s e-mail address',
      make('input', { name: 'consultantAddress', type: 'email', value: consultantAddress ?? '' }),
      'A link in the mails; answers to the mails themselves come to us.',
    ),
    field(
      'Time zone',
      make('input', { name: 'zone', value: zone ?? '', list: 'zones', autocomplete: 'off' }),
      'For candidates whose row names none, such as Europe/London.',
    ),
    make(
      'datalist',
      { id: 'zones' },
      ...Intl.supportedValuesOf('timeZone').map((value) => make('option', { value })),
    ),
    make('p', {}, make('button', { type: 'submit', class: 'main' }, 'Keep')),
  );
};

/** A field that is out of use or empty means none. */
const wanted = (form) => {
  const { name, ...others } = Object.fromEntries(new FormData(form));
  const given = { colour: '', ...others };
  return {
    name,
    ...Object.fromEntries(
      Object.entries(given).map(([field, value]) => [field, value === '' ? null : value]),
    ),
  };
};
