import { describe, expect, test } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { onlyText } from './originals.ts';
import { frames, mailsOfOthers, mailsToTheReader, ofOthers, ofTheReader } from './other-people.ts';

const decisionsOn = (language: string, sentence: string) =>
  frames[language]!.map((frame) => classify(onlyText(frame.replace('{}', sentence)))[0]!.decision);

describe('whose refusal it is', () => {
  test.each(Object.entries(ofOthers))(
    'nobody is consoled for what befell others: %s',
    (language, sentences) => {
      expect(sentences.filter((each) => decisionsOn(language, each).includes('enroll'))).toEqual([]);
    },
  );

  test.each(Object.entries(ofTheReader))(
    'others may be named beside the reader: %s',
    (language, sentences) => {
      expect(sentences.filter((each) => decisionsOn(language, each).some((it) => it !== 'enroll'))).toEqual(
        [],
      );
    },
  );

  const decisionOn = (mail: string) => classify(onlyText(mail))[0]!.decision;

  test.each(Object.entries(mailsOfOthers))('a mail tells whose refusal it is: %s', (_, mails) => {
    expect(mails.filter((each) => decisionOn(each) === 'enroll')).toEqual([]);
  });

  test.each(Object.entries(mailsToTheReader))('third persons take no refusal over: %s', (_, mails) => {
    expect(mails.filter((each) => decisionOn(each) !== 'enroll')).toEqual([]);
  });
});
