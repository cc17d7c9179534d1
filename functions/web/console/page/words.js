export const statusWords = {
  uploading: 'waiting for its file',
  checking: 'dry run under way',
  'needs-columns': 'needs you to name the columns',
  checked: 'dry run done, nothing sent',
  refused: 'cannot be used',
  enrolling: 'being enrolled',
  enrolled: 'enrolled',
  undoing: 'being taken back',
  undone: 'taken back',
};

export const verdictWords = {
  new: 'New',
  alreadyEnrolled: 'Already enrolled',
  duplicate: 'Twice in the file',
  suppressed: 'Said stop',
  invalid: 'Needs mending',
};

export const fieldWords = {
  email: 'E-mail',
  firstName: 'First name',
  zone: 'Time zone',
  language: 'Language',
  company: 'Company',
  role: 'Role',
  stage: 'Stage',
  rejectedOn: 'Rejected on',
  feedback: 'Feedback',
  consultant: 'Consultant',
  externalId: 'Your own id',
};

export const pauseWords = {
  asked: 'Paused by you.',
  bounces:
    'Paused by Onward: too many of its addresses do not exist. Look at the list before you let it go on.',
  complaints:
    'Paused by Onward: people called these mails spam. Look at how you asked them before you let it go on.',
};

export const basisWords = {
  consent: 'They agreed to get these mails',
  contract: 'It is part of our contract with them',
  'legitimate-interests': 'We have weighed our legitimate interests against theirs',
};
