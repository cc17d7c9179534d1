import { expect, test } from 'vitest';
import { renderMail } from '#core/words/render-mail.ts';
import { agency, aStep, employersFeedback } from '#local/gallery/sample-content.ts';

type Changed = Parameters<typeof aStep>[0];

/** A mail's text on one line, typographic apostrophes made straight. */
const text = (changed: Changed): string =>
  renderMail(aStep(changed)).text.replace(/\s+/g, ' ').replaceAll('’', "'");

/** Each piece of what a person should do, and where it is said. */
const advice: readonly (readonly [string, Changed, RegExp])[] = [
  ['take a breather before reacting', { step: 1 }, /Do not answer them yet/],
  ['sleep on it', { step: 1 }, /night's sleep/],
  ['do not dwell on it', { step: 1 }, /keeps going over it/],
  ['but go to the interview that is arranged', { step: 1 }, /another interview today, go/],
  ['judge it later, with less emotion', { step: 1 }, /cooler head/],
  ['ask the employer for feedback by mail', { step: 2 }, /Here is a request .* ready to send/],
  ['thank them', { step: 2 }, /Thank you for letting me know/],
  ['ask for positive and negative points', { step: 2 }, /the positive and the negative/],
  ['ask for a talk', { step: 2 }, /ten minutes on the phone/],
  ['say that you want to learn, not to argue', { step: 2 }, /want to learn, not to argue/],
  ['with an agency, ask the consultant what they heard', { step: 2, agency }, /Have you had any feedback/],
  ['with an agency, have them ask the employer', { step: 2, agency }, /they can ask the employer for you/],
  ['think back over how it went', { step: 3 }, /Which answer went best/],
  ['find the moments that went wrong', { step: 3 }, /When did it stop feeling easy/],
  [
    'hold feedback against what you remember',
    { step: 3, feedback: 'given' },
    /Lay what they told you next to your notes/,
  ],
  ['there are many reasons for a no', { step: 4 }, /many reasons for a no/],
  ['it may not have been a fit', { step: 4 }, /the job and the person just do not fit/],
  [
    'read the advert, the company and the CV again',
    { step: 4 },
    /the advert, the company's website and your CV/,
  ],
  ['be more selective', { step: 4 }, /fewer jobs, and choose them better/],
  ['ask whether the CV misleads', { step: 4 }, /Does a line on your CV promise more/],
  ['work on what the employer named', { step: 5, feedback: 'given' }, /told you something real/],
  ['work on what you saw yourself', { step: 5 }, /trust your own notes/],
  ['practise with a recruiter or a coach', { step: 5 }, /a recruiter, a coach or a friend/],
  ['get training', { step: 5 }, /Training/],
  ['get the qualification, or look elsewhere', { step: 5, reason: 'qualification' }, /how long it takes/],
  ['much of it is gut feeling and taste', { step: 6 }, /gut feeling, by taste/],
  [
    'people prefer those like themselves',
    { step: 6 },
    /same university as the manager and also likes sailing/,
  ],
  ['there is little to be done about that', { step: 6 }, /cannot prepare for that/],
  ['discrimination is hard to prove', { step: 6 }, /hard to prove/],
  [
    'keep the good, learn, and look ahead',
    { step: 6 },
    /What I did well: .* What I learned: .* Apply for two jobs/,
  ],
  ['talk to a recruiter who knows the field', { step: 6 }, /one recruiter who knows your field/],
];

test.each(advice)('says: %s', (_name, changed, said) => {
  expect(text(changed)).toMatch(said);
});

test('a sender who takes no replies is not answered but gone around', () => {
  const said = text({ step: 2, sender: 'no-reply', contact: null });
  expect(said).toContain('an address that takes no replies');
  expect(said).toContain('Ring the main number');
});

test('feedback given is used, not asked for again', () => {
  const said = text({ step: 2, feedback: 'given', feedbackText: employersFeedback });
  expect(said).toContain('Use the feedback');
  expect(said).toContain('You explained the migration project very clearly');
  expect(said).not.toMatch(/ask .{0,40} for feedback/i);
});

test('feedback refused is not pressed for', () => {
  const said = text({ step: 2, feedback: 'refused' });
  expect(said).toContain('Please do not press them');
  expect(said).toContain('I understand that you cannot give feedback');
});

test('who was never interviewed reviews the application', () => {
  const said = text({ step: 3, stage: 'application' });
  expect(said).toContain('Review the application');
  expect(said).not.toContain('interview');
});

test('a role that was frozen, closed or filled from inside is not blamed on the CV', () => {
  for (const changed of [
    { stage: 'closed' },
    { reason: 'freeze' },
    { reason: 'role-cancelled' },
    { reason: 'filled-internal' },
  ] as const) {
    expect(text({ step: 1, ...changed })).toContain('reasons that have little to do with you');
    expect(text({ step: 5, ...changed })).toContain('nothing to put right');
    expect(text({ step: 3, stage: 'application', ...changed })).toContain('Your CV is not why');
  }
});

test('an offer that was withdrawn is no ordinary no', () => {
  expect(text({ step: 1, stage: 'offer-withdrawn' })).toContain('taken back');
  expect(text({ step: 2, stage: 'offer-withdrawn' })).toContain('speak to an employment adviser');
});

test('a job that joined is named in every later step', () => {
  const jobs = [
    { company: 'Northwind Energy', role: 'Data Analyst' },
    { company: 'Bolt', role: 'Engineer' },
  ];
  for (const step of [2, 3, 4, 5, 6] as const)
    expect(text({ step, jobs })).toContain('the Engineer role at Bolt');
});

test('an agency’s mails carry its name, and its consultant as a link', () => {
  for (const step of [1, 2, 3, 4, 5, 6] as const) {
    const { html } = renderMail(aStep({ step, agency }));
    expect(html).toContain('>Harbour Lane Recruitment<');
    expect(html).toMatch(/href="mailto:priya\.shah@harbourlane\.example"[^>]*>Priya Shah</);
    expect(html).toContain('#7a2e8e');
  }
});

test('a step says when the next one comes, the last one that it is the last', () => {
  expect(text({ step: 2 })).toContain('Next, on Thursday 8 January, about 9:30: Review the interview.');
  expect(text({ step: 6 })).toContain('This was the last mail of your plan');
});

test('where the person told us that it is a rejection, the receipt says so and quotes nothing', () => {
  const receipt = text({ step: 1, evidence: null });
  expect(receipt).toMatch(/You told us that the mail is a rejection/);
  expect(receipt).not.toContain('the sentence that told us');
  expect(receipt).toContain('This is not a rejection');
  expect(receipt).toContain('Northwind Energy');
});

test('no step says how long ago the one before it came: NEXT brings it at once', () => {
  for (const step of [2, 3, 4, 5, 6] as const)
    expect(text({ step })).not.toMatch(/^you have slept|\. You have slept|yesterday/i);
});
