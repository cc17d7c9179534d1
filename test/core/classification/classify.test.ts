import { describe, expect, it } from 'vitest';
import { classify, givenFeedback } from '#core/classification/classify.ts';
import { explain } from '#core/classification/explain.ts';
import * as nearMisses from './near-misses.ts';
import { anOriginal, onlyText } from './originals.ts';
import { deciding, letterAround, undeciding } from './single-sentences.ts';
import * as wordings from './wordings.ts';

describe('a decision is known in any voice', () => {
  for (const [name, mails] of Object.entries({ ...wordings, ...nearMisses })) {
    it.each(mails.map(([expected, text]) => ({ expected, text })))(
      `${name}: $expected $text`,
      ({ expected, text }) => {
        expect(classify(onlyText(text))[0]?.decision).toBe(expected);
      },
    );
  }
});

describe('one sentence is enough to refuse', () => {
  const decisionOn = (language: string, sentence: string) =>
    classify(onlyText(letterAround(language, sentence)))[0]?.decision;

  it.each(Object.entries(deciding))('enrolls on each in %s', (language, sentences) => {
    expect(sentences.filter((each) => decisionOn(language, each) !== 'enroll')).toEqual([]);
  });

  it.each(Object.entries(undeciding))(
    'enrolls on no sentence that only sounds like one in %s',
    (language, sentences) => {
      expect(sentences.filter((each) => decisionOn(language, each) === 'enroll')).toEqual([]);
    },
  );
});

describe('good news is never consoled', () => {
  it('lets a proposed interview win over a filled post', () => {
    const text =
      'The Clerk position has been filled. However, we would like to invite you to an interview for our Registry team.';
    expect(classify(onlyText(text))[0]).toMatchObject({ decision: 'decline', kind: 'interview-invitation' });
  });

  it('does not take an old rejection in the quoted chain for a new one', () => {
    const text =
      'Dear Sam,\nwe would like to offer you the position of Registry Clerk after all.\n\nOn Mon, 5 Jan 2026, Larkfield wrote:\n> Unfortunately we will not be moving forward with your application.';
    expect(classify(onlyText(text))[0]).toMatchObject({ decision: 'decline', kind: 'offer' });
  });

  it('does not read a fraud warning as an offer', () => {
    const text =
      'We have decided not to progress your application for the Clerk role.\n\nPlease be vigilant: we never make job offers without an interview and never ask for payment.';
    expect(classify(onlyText(text))[0]?.decision).toBe('enroll');
  });
});

describe('what is settled by sender and subject', () => {
  it.each([
    ['bounce', { from: { name: 'Mail Delivery Subsystem', address: 'mailer-daemon@larkfield.example' } }],
    ['auto-reply', { subject: 'Automatic reply: my application' }],
    ['forwarding-confirmation', { from: { name: 'Gmail Team', address: 'forwarding-noreply@google.com' } }],
    ['command', { subject: 'Re: Ask for feedback', text: 'STOP\n\n> We are sorry to say …' }],
  ] as const)('ignores a %s', (kind, given) => {
    expect(classify(anOriginal(given))[0]).toMatchObject({ kind, decision: 'ignore' });
  });
});

describe('facts', () => {
  const rejection = anOriginal({
    from: { name: 'Larkfield Water Recruiting', address: 'no-reply@us.greenhouse-mail.io' },
    subject: 'Your application for Data Analyst (R-20391) at Larkfield Water',
    text: `Hi Sam,

Thank you for interviewing with us for the Data Analyst position. After careful thought we have decided to move
forward with another candidate who has more experience with telemetry.

Unfortunately we are unable to provide individual feedback. We will keep your details on file.

Kind regards,
Nadia Brandt
Larkfield Water`,
  });

  it('reads company, role, stage, reason, feedback and the open door', () => {
    expect(classify(rejection)[0]).toMatchObject({
      kind: 'rejection',
      decision: 'enroll',
      company: 'Larkfield Water',
      role: 'Data Analyst',
      stage: 'interview',
      reason: 'experience',
      feedback: 'refused',
      doorOpen: true,
      language: 'en',
      contact: { name: 'Nadia Brandt', address: null },
    });
  });

  it('quotes the deciding sentence as it was wrapped', () => {
    const quote = classify(rejection)[0]!.evidence.find(({ field }) => field === 'kind')!.quote;
    expect(quote).toBe(
      'After careful thought we have decided to move\nforward with another candidate who has more experience with telemetry.',
    );
  });

  it('says null rather than guess when a mail names nobody and nothing', () => {
    const verdict = classify(onlyText('Unfortunately your application was not successful.'))[0];
    expect(verdict).toMatchObject({ company: null, role: null, contact: null });
  });

  it('never shows an ATS vendor as the employer', () => {
    const text = 'We will not be moving forward with your application for the Clerk role.';
    const from = { name: 'Greenhouse', address: 'no-reply@greenhouse.io' };
    expect(classify(anOriginal({ from, subject: 'Update', text }))[0]?.company).toBeNull();
  });

  it('finds the tenant of a Workday address', () => {
    const text = 'We have decided not to move forward with your application for the Clerk role.';
    const from = { name: 'Workday', address: 'larkfield@myworkday.com' };
    expect(classify(anOriginal({ from, subject: 'Update', text }))[0]?.company).toBe('Larkfield');
  });

  it('keeps markup, links and line breaks out of names', () => {
    const from = {
      name: 'Evil <b>Corp</b> http://evil.example\u202e\nCareers',
      address: 'jobs@evil.example',
    };
    const text = 'We have decided not to move forward with your application for the Clerk role.';
    const company = classify(anOriginal({ from, text }))[0]?.company ?? '';
    expect(company).not.toMatch(/[<>\n\u202e]|http/);
  });

  it('makes two verdicts of two decisions about two jobs', () => {
    const text = `We have news on both of your applications.

Network Engineer: we have decided to proceed with other applicants.

Support Analyst: this position has been filled.`;
    const verdicts = classify(onlyText(text));
    expect(verdicts.map(({ role, stage }) => [role, stage])).toEqual([
      ['Network Engineer', expect.anything()],
      ['Support Analyst', 'closed'],
    ]);
  });

  it('a survey is no feedback', () => {
    const text = 'We will not be moving forward with your application. Please take our candidate survey.';
    expect(classify(onlyText(text))[0]?.feedback).toBe('none');
  });

  it('hands out the given feedback in the words of the employer', () => {
    const advice = 'The panel felt that your answers lacked depth on budgeting.';
    expect(givenFeedback(onlyText(`We did not select you for the Clerk role. ${advice}`))).toBe(advice);
    expect(givenFeedback(onlyText('We did not select you for the Clerk role.'))).toBeNull();
  });
});

describe('explain', () => {
  it('tells which sentence was dropped and why', () => {
    const told = explain(onlyText('If you are not selected for this role, we will keep your CV. Good luck!'));
    expect(told[0]?.dropped).toContainEqual(expect.objectContaining({ act: 'declined', why: 'conditional' }));
  });
});
