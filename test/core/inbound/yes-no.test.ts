import { describe, expect, it } from 'vitest';
import { readYesNo } from '#core/inbound/yes-no.ts';

describe('what is said to "Did they turn you down?"', () => {
  it.each([
    'yes',
    'Yes.',
    'YES!',
    'Yes, it is',
    'Yes they did',
    'yes, unfortunately',
    'Yes please, start the plan',
    'Hi,\n\nyes it is\n\nSam',
    'Yep\n\nSent from my iPhone',
    'Ja',
    'ja, leider',
    'Ja, das ist es',
    'ja bitte den Plan starten',
    'Hallo,\nja.',
    'Genau',
    'Correct, thanks',
    'Yes. Thank you!',
    'Yes - Sam',
    'Yes, rejected',
  ])('%j is a yes', (text) => {
    expect(readYesNo(text)).toBe('yes');
  });

  it.each([
    'It is a rejection',
    'Yes, it was a rejection',
    'they rejected me',
    'Yes, they turned me down',
    'Das ist eine Absage',
    'Ja, es war leider eine Absage',
    'Sie haben mir abgesagt',
    'Yes. It was a rejection.',
    'I was rejected',
    'I have been turned down',
    'They declined',
    'Ich wurde abgelehnt',
  ])('%j says that it is one', (text) => {
    expect(readYesNo(text)).toBe('claim');
  });

  it.each([
    'no',
    'No.',
    'Nope, thanks',
    'no they did not',
    'No, it was an interview',
    'it is not a rejection',
    'Nein',
    'nein danke',
    'Nein, das war keine Absage',
    'keine Absage',
    'No! It was an interview.',
    'No. They want to see me again.',
  ])('%j is a no', (text) => {
    expect(readYesNo(text)).toBe('no');
  });

  it.each([
    '',
    'maybe',
    'yes?',
    'I think so',
    'Yes, but I would like to wait',
    'yes and no',
    'No idea',
    'not sure',
    'No, it is a rejection',
    'Yes I got the mail',
    'No rejection, no offer, nothing',
    'Ja, aber nicht von Acme',
    'Thanks!',
    'please',
    'this is',
    'I am away. Yes, until Monday.',
    'Nein, noch nicht',
    'Start',
    'Yes! I got the job',
    'Yes. It was an interview',
    'Yes - they invited me',
    'Yes it is.\nI got the job!',
    'Yes, I got it',
    'Ja. Es war eine Einladung',
    'Genau. Ich habe die Stelle bekommen',
    'I declined',
    'I have declined it',
    'I turned it down',
    'Yes, I declined',
    'I rejected it',
    'Haben abgesagt',
    'No. It is a rejection.',
  ])('%j is neither', (text) => {
    expect(readYesNo(text)).toBeNull();
  });
});
