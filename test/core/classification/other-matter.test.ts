import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { onlyText } from './originals.ts';

const refusal = 'After careful thought we have decided not to take your application further.';
const decisionOn = (text: string, subject = '', sender = ''): string =>
  classify({
    ...onlyText(text),
    subject,
    from: sender === '' ? null : { name: sender, address: 'office@house.example' },
  })[0]!.decision;

describe('a refusal of another matter', () => {
  it.each([
    `Dear Sam, thank you for coming to meet your housemates to be on Sunday. ${refusal} Good luck!`,
    `Dear Sam, we read every entry for this edition with care. ${refusal}`,
    'Liebe Sam, danke für deine Zeit mit unserer Jury der Kurzgeschichten und dem Hackathon. Leider haben wir uns gegen deine Bewerbung entschieden.',
    "Bonjour Sam, merci d'avoir chanté avec notre chorale. Votre candidature n'a malheureusement pas été retenue.",
    'Hola Sam: gracias por presentarte al coro. Lamentamos comunicarte que tu candidatura no ha sido seleccionada.',
    'Beste Sam, bedankt voor je interesse in ons gastgezin. Helaas gaan we niet verder met je aanmelding.',
    "Bonjour Sam, merci de l'intérêt porté à nos biens. Nous ne pouvons pas donner de suite favorable à votre candidature.",
    'Liebe Sam, danke für dein Interesse an unserer Immobilie. Leider haben wir uns gegen deine Bewerbung entschieden.',
    'Liebe Sam, deine Bewerbung haben wir gelesen. Leider hat es für eine Aufnahme bei Greifenburg nicht gereicht.',
    'Hola Sam: gracias por tu interés en el inmueble. Lamentamos comunicarte que tu candidatura no ha sido seleccionada.',
    'Hola Sam: gracias por tu interés en unirte a nosotros. Hemos decidido continuar con otros candidatos. Nos vemos en Discord.',
    `Hi Sam, thank you for offering to help on our server. ${refusal} See you around as a member of our community.`,
    `Dear guest, thank you for your reply. The upgrade opportunity went to another guest first. ${refusal}`,
    'Beste Sam, bedankt voor je interesse in ons pand. Helaas gaan we niet verder met je aanmelding.',
  ])('is asked about where no job is named: %s', (text) => {
    expect(decisionOn(text)).not.toBe('enroll');
  });

  it('is asked about by its subject or sender', () => {
    const letter = `Dear Sam, thank you for your patience. ${refusal} We wish you well.`;
    expect(decisionOn(letter, 'Your application')).toBe('enroll');
    expect(decisionOn(letter, 'Hackathon: your application')).not.toBe('enroll');
    expect(decisionOn(letter, 'Your application', 'Harbour Choir')).toBe('ask');
  });

  it('is none when an office writes that decides on other things', () => {
    const text = `Dear Sam, thank you for your interest in the Brotkorb Cook network and for your time. ${refusal}`;
    const from = (address: string) => ({ ...onlyText(text), from: { name: 'Brotkorb', address } });
    expect(classify(from('people@brotkorb.example'))[0]!.decision).toBe('enroll');
    expect(classify(from('franchise@brotkorb.example'))[0]!.decision).not.toBe('enroll');
  });

  it('is asked about where an office refuses what was asked of it, and no job is named', () => {
    expect(decisionOn('Dear Sam, your application has been rejected. Best wishes, the team')).toBe('ask');
    expect(decisionOn('Dear Sam, your application as a porter has been rejected.')).toBe('enroll');
    expect(decisionOn('Liebe Sam, leider können wir dich nicht aufnehmen. Danke für deine Bewerbung.')).toBe(
      'ask',
    );
  });

  it('is a rejection where a job is named beside it', () => {
    expect(decisionOn(`Dear Sam, thank you for applying as a porter at our choir school. ${refusal}`)).toBe(
      'enroll',
    );
    expect(decisionOn(`Dear Sam, thank you for your interest in the vacancy at the club. ${refusal}`)).toBe(
      'enroll',
    );
    expect(decisionOn(`Dear Sam, ${refusal}`, 'Guest Services Supervisor')).toBe('enroll');
  });

  it('is asked about where two are named and it calls itself a recruitment', () => {
    const letter = `Dear Sam, we met many candidates for a role in our student society this semester. ${refusal}`;
    expect(decisionOn(letter, 'Analyst position')).toBe('enroll');
    expect(decisionOn(letter, 'Recruitment of the consulting society, our cohort of volunteers')).toBe('ask');
  });
});

describe('a letter without a word of work', () => {
  const about = (said: string): string =>
    decisionOn(
      `Dear Sam,\n\n${said} We talked about it for a long time on Tuesday evening, and it was close until the very end. ${refusal} We are sorry to bring you this news, and we wish you all the best.\n\nAda and Ruth`,
    );

  it('is asked about', () => {
    expect(about('Thank you for coming to see us on Sunday.')).toBe('ask');
  });

  it.each([
    'Thank you for sharing your experience with the team.',
    'Thank you for your application to Marlow & Sons.',
    'Thank you for cooking for us; the chef was there too.',
  ])('is a rejection with one: %s', (said) => {
    expect(about(said)).toBe('enroll');
  });

  it('is a rejection when it is short', () => {
    expect(decisionOn(`Dear Sam, ${refusal}`)).toBe('enroll');
  });

  it('is a rejection from a system that only employers use', () => {
    const original = onlyText(
      `Dear Sam,\n\nThank you for the time that you gave us. We talked about it for a long time on Tuesday evening, and it was close until the very end. ${refusal} We are sorry to bring you this news, and we wish you all the best.`,
    );
    const from = { name: 'Marlow', address: 'no-reply@us.greenhouse-mail.io' };
    expect(classify(original)[0]!.decision).toBe('ask');
    expect(classify({ ...original, from })[0]!.decision).toBe('enroll');
  });
});
