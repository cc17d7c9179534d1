import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { featuresOf, likeness } from '#core/classification/likeness.ts';
import { readOriginal } from '#core/classification/reading.ts';
import { anOriginal, onlyText } from './originals.ts';

const refused =
  'Dear Sam,\n\nthank you for your time last week and for your patience since. The panel met yesterday and has decided not to go forward with your application. ' +
  'We had many strong candidates with more years in the trade, and the choice was close. We wish you every success with your search and would be glad to hear from you again.\n\nKind regards,\nRuth Abara\nPeople team';
/** A refusal by its own words; what stands around it is no employer's. */
const voided =
  'Dear Sam,\n\nthe assessment centre has looked at the log. The entry "application unsuccessful" was caused by a fault of the portal last Tuesday. ' +
  'Your application was unsuccessful by mistake, then. A new link is below; it works until Thursday at 17:00, and your first attempt does not count. Please bring your passport if you are asked to.\n\nThe portal team';

describe('how much a mail is like the refusals that are known', () => {
  it('gives points to what stands around a refusal', () => {
    expect(likeness(readOriginal(onlyText(refused)))).toBeGreaterThan(20);
    expect(likeness(readOriginal(onlyText(voided)))).toBeLessThan(-20);
  });

  it('has nothing to say on half a sentence', () => {
    expect(likeness(readOriginal(onlyText('It was a pleasure, Sam.')))).toBe(0);
  });

  it('lets a short mail speak against a refusal, and never for it', () => {
    const short =
      'We have decided not to go forward with your application. Thank you, and all the best for your search.';
    expect(likeness(readOriginal(onlyText(short)))).toBe(0);
    const moved =
      'Your request for a second desk was turned down. Please move your things by Monday and return the keys.';
    expect(likeness(readOriginal(onlyText(moved)))).toBeLessThan(-40);
  });

  it('knows what stands in a subject from what stands in a text, and what is answered from both', () => {
    const features = (subject: string) =>
      featuresOf(readOriginal(anOriginal({ subject, text: 'Good morning to all of you.' })));
    expect(features('Gardeners wanted')).toContain(':garde');
    expect(features('Gardeners wanted')).not.toContain(':morni');
    expect(features('Re: Gardeners wanted')).not.toContain('garde');
  });

  it('does not take the prefix of a forward for a word', () => {
    const features = (subject: string) =>
      featuresOf(readOriginal(anOriginal({ subject, text: 'Good morning to all of you.' })));
    expect(features('WG: Gardeners wanted')).toEqual(features('Gardeners wanted'));
  });

  it('sees that a mail asks', () => {
    expect(featuresOf(readOriginal(onlyText('Could you come on Monday?')))).toContain('?');
  });

  it('keeps a refusal among unlike words from being enrolled', () => {
    expect(classify(onlyText(refused))[0]?.decision).toBe('enroll');
    expect(classify(onlyText(voided))[0]?.decision).not.toBe('enroll');
  });

  it('compares stems, alone and in pairs, without numbers and without the words that refuse', () => {
    const mail = anOriginal({
      subject: 'Gardeners wanted',
      text: 'We regret that you were not selected. Call 0207 before Monday.',
    });
    const features = featuresOf(readOriginal(mail));
    expect(features).toContain('garde');
    expect(features).toContain('garde wante');
    expect(features).toContain('befor monda');
    expect([...features].filter((each) => /\d|selec|regre/.test(each))).toEqual([]);
    // A number stands between them.
    expect(features).not.toContain('call befor');
  });
});
