import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { onlyText } from './originals.ts';

const no = 'Unfortunately we will not be moving forward with your application for the Clerk role.';
const factsOf = (text: string) => classify(onlyText(text))[0];

describe('how far somebody came', () => {
  it.each([
    ['application', `Thank you for applying to Larkfield. ${no}`],
    ['screen', `Thank you for speaking with our recruiter last week. ${no}`],
    ['screen', `I enjoyed our chat on Monday. ${no} Your salary expectations are above our range.`],
    ['assessment', `Thank you for completing the coding challenge. ${no}`],
    ['interview', `Thank you for coming in to meet the team. ${no}`],
    ['interview', `${no.slice(0, -1)} after your interview on Tuesday.`],
    ['final', `It came down to two of you. ${no}`],
    ['closed', 'We have put hiring for the Clerk role on hold, and your application ends with it.'],
    ['offer-withdrawn', 'We are withdrawing our offer of the Clerk position.'],
    [
      'interview',
      'Vielen Dank für das Gespräch am Montag. Leider haben wir uns für eine andere Bewerberin entschieden.',
    ],
    [
      'interview',
      'Merci pour notre entretien de mardi. Malheureusement, nous ne retenons pas votre candidature au poste.',
    ],
    [
      'interview',
      'Gracias por venir a la entrevista. Lamentablemente no continuaremos con tu candidatura para el puesto.',
    ],
    [
      'interview',
      'Bedankt voor het gesprek van maandag. Helaas gaan we niet met je verder voor deze functie.',
    ],
  ])('%s: %s', (stage, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', stage });
  });

  it('does not take a stage that the refusal names for one that was reached', () => {
    const text = 'Thank you for applying. We will not be inviting you to an interview for the Clerk role.';
    expect(factsOf(text)?.stage).toBe('application');
  });
});

describe('why', () => {
  it.each([
    ['not-stated', no],
    ['other-candidate', `Thank you for applying. We have offered the Clerk role to another candidate.`],
    ['other-candidate', 'Thank you for applying. The Clerk position has been filled.'],
    ['experience', `${no} We need someone with more experience of payroll.`],
    ['skills', `${no} Your test score was below the pass mark.`],
    ['qualification', `${no} The role requires a nursing registration.`],
    ['salary', `${no} We could not get to your day rate.`],
    ['location-visa', `${no} We are unable to sponsor a visa.`],
    ['filled-internal', 'Thank you for applying. We have filled the Clerk role internally.'],
    ['freeze', 'Thank you for applying. There is a hiring freeze and the Clerk role is on hold.'],
    [
      'salary',
      'Leider können wir Ihre Bewerbung nicht berücksichtigen. Ihre Gehaltsvorstellung liegt über unserem Rahmen.',
    ],
    [
      'experience',
      'Leider können wir Ihre Bewerbung nicht berücksichtigen. Uns fehlte die Erfahrung im Vertrieb.',
    ],
    ['other-candidate', 'Malheureusement, nous avons retenu un autre candidat pour ce poste.'],
    [
      'overqualified',
      'Lamentablemente no continuaremos con tu candidatura. Vemos que estás sobrecualificada para el puesto.',
    ],
    ['freeze', 'Helaas geldt er een vacaturestop en is de vacature gesloten.'],
  ])('%s: %s', (reason, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', reason });
  });

  it('does not hear a reason in good wishes', () => {
    const text = `${no} We hope you find a role that needs your skills and experience. Good luck with your search.`;
    expect(factsOf(text)?.reason).toBe('not-stated');
  });
});

describe('feedback', () => {
  it.each([
    ['none', `${no} We were impressed by your background.`],
    ['none', `${no} Please take two minutes to answer our survey.`],
    ['refused', `${no} We are unable to provide individual feedback.`],
    ['offered', `${no} If you would like feedback, do not hesitate to contact me.`],
    ['offered', `${no} I would gladly talk it through with you.`],
    ['given', `${no} Your presentation was strong but your answers on budgets were vague.`],
    [
      'refused',
      'Leider können wir Ihre Bewerbung nicht berücksichtigen. Auskünfte zu den Gründen erteilen wir nicht.',
    ],
    [
      'offered',
      'Leider können wir Ihre Bewerbung nicht berücksichtigen. Gerne geben wir Ihnen telefonisch Feedback.',
    ],
  ])('%s: %s', (feedback, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', feedback });
  });

  it('quotes the mail for what it claims', () => {
    const text = `Thank you for coming in to meet the team. ${no} We are unable to provide feedback.`;
    const quotes = factsOf(text)?.evidence.filter(({ field }) => ['stage', 'feedback'].includes(field));
    expect(quotes?.map(({ field }) => field)).toEqual(['stage', 'feedback']);
    for (const { quote } of quotes ?? []) expect(text).toContain(quote);
  });
});
