import { call } from './api.js';
import { field, formOf, make, number } from './elements.js';
import { basisWords } from './words.js';

/** The step that starts mails: a lawful basis, the agency's word, and how long it may still be taken back unseen. */
export const confirmSection = ({ counts, status }, id, again) => {
  if (counts.new === 0)
    return make(
      'p',
      { class: 'note' },
      'There is no new candidate in this file, so there is nothing to confirm.',
    );
  const attestation = make('span', {}, '…');
  call('/v1/attestation').then(({ text }) => {
    attestation.textContent = text;
  });
  const confirm = async ({ basis, graceMinutes }) => {
    await call(`/v1/imports/${id}/confirm`, {
      method: 'POST',
      body: { basis, attested: true, graceMinutes: Number(graceMinutes) },
    });
    await again();
  };
  return make(
    'section',
    { 'aria-labelledby': 'confirm' },
    make('h2', { id: 'confirm' }, status === 'undone' ? 'Confirm again' : 'Confirm'),
    make(
      'p',
      {},
      status === 'undone'
        ? 'Each candidate goes on at the first mail not sent yet, on new dates.'
        : `${number(counts.new)} new candidates get their first mail on the days below, each in their own morning.`,
    ),
    formOf(
      confirm,
      {},
      make(
        'fieldset',
        {},
        make('legend', {}, 'Why you may have them mailed'),
        ...Object.entries(basisWords).map(([value, words]) =>
          make(
            'label',
            { class: 'check' },
            make('input', { type: 'radio', name: 'basis', value, required: true }),
            ` ${words}`,
          ),
        ),
      ),
      make(
        'label',
        { class: 'check' },
        make('input', { type: 'checkbox', name: 'attested', required: true }),
        ' ',
        attestation,
      ),
      field(
        'Minutes before the first mail',
        make('input', {
          type: 'number',
          name: 'graceMinutes',
          value: '30',
          min: '0',
          max: '10080',
          required: true,
        }),
        'Until then you can take it back and nobody has seen anything. You can take back the rest at any time.',
      ),
      make('p', {}, make('button', { type: 'submit', class: 'main' }, 'Confirm and enroll')),
    ),
  );
};
