import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { explain } from '#core/classification/explain.ts';
import { onlyText } from './originals.ts';
import { twisted } from './twisted.ts';

const decisionOn = (text: string) => classify(onlyText(text))[0]?.decision;
const whyDropped = (text: string) =>
  explain(onlyText(text)).flatMap(({ dropped }) =>
    dropped.filter(({ act }) => act === 'declined' || act === 'closed').map(({ why }) => why),
  );

describe('words of refusal that refuse nobody who reads them', () => {
  for (const [what, languages] of Object.entries(twisted)) {
    it.each(Object.entries(languages))(`${what}: enrolls nobody in %s`, (_, mails) => {
      expect(mails.filter((each) => decisionOn(each) === 'enroll')).toEqual([]);
    });
  }
});

describe('whom a refusal means', () => {
  it.each([
    'We had to say no to most of the applicants for the Glazier post.',
    'Für die Glaserstelle haben wir den meisten Bewerbern abgesagt.',
    'La plupart des candidatures au poste de vitrier ne seront pas retenues.',
    'Hemos descartado a los demás candidatos al puesto de vidriero.',
    'We hebben de meeste kandidaten voor glaszetter afgewezen.',
  ])('others: %s', (text) => {
    expect(decisionOn(text)).not.toBe('enroll');
    expect(whyDropped(text)).toContain('about-others');
  });

  it.each([
    'Thank you for applying. We had to say no to many good people for the Glazier post, you included.',
    'Danke für Ihre Bewerbung. Vielen guten Leuten mussten wir als Glaser absagen, auch Ihnen.',
  ])('others and the reader: %s', (text) => expect(decisionOn(text)).toBe('enroll'));

  it('a short question after a silence opens a condition', () => {
    const text = 'Thanks for applying as a Glazier. No letter by June? Then you have not been selected.';
    expect(decisionOn(text)).toBe('decline');
    expect(whyDropped(text)).toContain('conditional');
  });

  it.each([
    'Thanks for applying as a Glazier. Have you still not heard from us after two weeks? Then you have not been selected.',
    'Danke für die Bewerbung als Glaserin. Sie haben bis Ende Juni nichts von uns gehört? Dann haben wir uns für andere entschieden.',
    'Bedankt voor je sollicitatie als glaszetter. Heb je na drie weken nog steeds geen bericht gekregen? Dan ben je helaas niet geselecteerd.',
  ])('so does a longer one, where "then" follows: %s', (text) => {
    expect(decisionOn(text)).toBe('decline');
    expect(whyDropped(text)).toContain('conditional');
  });

  it('a short question that only announces the answer opens none', () => {
    const text =
      'Thank you for applying for the Glazier post. The outcome? We have chosen somebody with more experience.';
    expect(decisionOn(text)).toBe('enroll');
  });
});
