import { make, sectionOf } from './elements.js';
import { counted } from './format.js';
import { choice, field, formOf, optionsOf } from './forms.js';
import { basisWords, graceWords } from './words.js';

/** The step that starts mails: a lawful basis, the agency's word, and how long nothing leaves. */
export const confirmSection = ({ counts, status }, act, attestation) => {
  const people = counted(counts.new, 'candidate', 'candidates');
  const isAgain = status === 'undone';
  return sectionOf(
    isAgain ? 'Confirm again' : 'Confirm',
    make(
      'p',
      {},
      isAgain
        ? 'Each candidate goes on with the first mail that was not sent, on new dates. Nobody gets a mail twice, and who said stop stays out.'
        : `${people} get six mails each, on the days below. The first one says that it comes from you, and why, and stops with one click.`,
    ),
    formOf(
      ({ basis, graceMinutes }) =>
        act('confirm', { basis, attested: true, graceMinutes: Number(graceMinutes) }),
      {},
      make(
        'fieldset',
        {},
        make('legend', {}, 'Why you may have them mailed'),
        ...Object.entries(basisWords).map(([value, words]) =>
          choice({ type: 'radio', name: 'basis', value, required: true }, words),
        ),
      ),
      choice({ type: 'checkbox', name: 'attested', required: true }, attestation),
      field(
        'Time to change your mind',
        make('select', { name: 'graceMinutes' }, ...optionsOf(graceWords, '30')),
        'No mail leaves before it is over. You can take back the rest at any time after it, too.',
      ),
      make('p', {}, make('button', { type: 'submit', class: 'main' }, `Enroll ${people}`)),
    ),
  );
};
