export const statusWords = {
  uploading: 'Waiting for its file',
  checking: 'Being checked',
  'needs-columns': 'Needs you: which column is which?',
  checked: 'Checked, waits for you to confirm',
  refused: 'Cannot be used',
  enrolling: 'Being enrolled',
  enrolled: 'Enrolled',
  undoing: 'Being taken back',
  undone: 'Taken back',
};

export const stateOf = ({ status, paused }) =>
  paused === null || !['enrolling', 'enrolled'].includes(status)
    ? statusWords[status]
    : `${statusWords[status]}, mails paused`;

/** In the order of the report: [name, what it means, name of a single one where it differs]. */
export const verdictWords = {
  new: ['New', 'not enrolled by you before'],
  alreadyEnrolled: ['Already enrolled', 'by an earlier import of yours; nothing changes for them'],
  duplicate: ['Twice in the file', 'the first row of the same address counts'],
  suppressed: ['Stopped', 'their mails from you were stopped, and nothing follows a stop'],
  invalid: ['Need mending', 'cannot be used as they are; each says why below', 'Needs mending'],
};

/** [name, what belongs there, an example] */
export const fieldWords = {
  email: ['E-mail', 'The only one that is needed.', 'sam@mail.example'],
  firstName: ['First name', 'How the mails greet them.', 'Sam'],
  company: ['Company', 'Who turned them down.', 'Northwind Energy'],
  role: ['Role', 'What they had applied for.', 'Data Analyst'],
  stage: ['Stage', 'How far they came: application, screen, interview, final.', 'interview'],
  rejectedOn: ['Rejected on', 'Best as year-month-day.', '2026-04-30'],
  feedback: ['Feedback', 'What the company said itself, or: none, offered, refused.', 'offered'],
  zone: ['Time zone', 'A place or an offset; without it, your own.', 'Europe/London'],
  language: ['Language', 'A language or its short form.', 'en'],
  consultant: ['Consultant', 'Whom they may ask, with an address.', 'Jane Smith <jane@agency.example>'],
  externalId: ['Your own id', 'Comes back in the report.', 'C-1042'],
};

export const pauseWords = {
  asked: 'You paused its mails. Nothing is sent until you let it go on; nobody is taken out of it.',
  bounces:
    'Onward paused its mails: too many of them came back because the address does not exist. Look at where the list comes from before you let it go on.',
  complaints:
    'Onward paused its mails: people called them spam. Look at how these people were asked before you let it go on.',
};

export const basisWords = {
  consent: 'They agreed to get these mails',
  contract: 'It is part of our contract with them',
  'legitimate-interests': 'We have weighed our legitimate interests against theirs',
};

/** Minutes before the first mail. */
export const graceWords = [
  ['0', 'none: mails leave as planned'],
  ['30', '30 minutes'],
  ['120', '2 hours'],
  ['1440', '1 day'],
  ['10080', '1 week'],
];
