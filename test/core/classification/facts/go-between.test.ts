import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { isGoBetween } from '#core/classification/facts/go-between.ts';
import { rejectionOf } from '#core/inbound/rejection.ts';
import { aRefusal } from '../originals.ts';

const no = 'I am sorry, they decided to go with another candidate for the Finance Manager position.';
const heard = `I have heard back from Northwind Ltd. ${no}`;
const claire = 'Claire Dunn <claire.dunn@dunnandco.example>';

const read = (from: string | null, text: string, subject = 'Finance Manager') => {
  const original = aRefusal({ from, subject, text });
  return { original, verdict: classify(original)[0]! };
};
const between = (...mail: Parameters<typeof read>): boolean => {
  const { original, verdict } = read(...mail);
  return isGoBetween(original, verdict);
};

describe('an agency stands in between', () => {
  it.each([
    [claire, `My client has chosen somebody else for the Finance Manager role. ${no}`],
    [claire, `I am writing on behalf of our client. ${no}`],
    [
      'Ida Harms <ida@harms.example>',
      'Unser Mandant hat sich leider für einen anderen Bewerber entschieden.',
    ],
    [
      'Ida Harms <ida@harms.example>',
      'Nach Rücksprache mit unserem Kunden können wir Sie leider nicht berücksichtigen.',
    ],
    [
      'Anne Roux <a.roux@roux.example>',
      "Notre client a retenu un autre candidat. Votre candidature n'a pas été retenue.",
    ],
    [
      'Inés Lobo <ines@lobo.example>',
      'Nuestro cliente ha elegido a otra persona. Lamentamos no poder continuar con tu candidatura.',
    ],
    [
      'Lotte Vermeer <lotte@vermeer.example>',
      'De opdrachtgever heeft helaas voor een andere kandidaat gekozen.',
    ],
  ])('%s speaks of a client: %s', (from, text) => {
    expect(between(from, text)).toBe(true);
  });

  it.each([
    ['Claire Dunn <claire.dunn@hays.example>', ''],
    [claire, '\nSenior Recruitment Consultant\nLodestar Ltd'],
    [claire, '\nDunn Executive Search'],
    [claire, '\nCabinet de recrutement Dunn'],
    [claire, '\nPersonalberaterin'],
    [claire, '\nIntercedent'],
    [claire, '\nConsultora de selección'],
    ['Claire Dunn <claire@dunnrecruitment.example>', ''],
  ])('%s, who places people, writes of another house:%s', (from, below) => {
    expect(between(from, `Hi Sam,\n\n${heard}\n\nBest wishes,\nClaire Dunn${below}`)).toBe(true);
  });
});

describe('nobody stands in between', () => {
  it.each([
    ['Ann Lee <ann.lee@northwind.example>', '\nTalent Acquisition, Northwind'],
    ['Ann Lee <ann.lee@mail.example>', '\nRecruitment Consultant\nNorthwind Ltd'],
    ['Northwind Recruitment <jobs@nwgroup.example>', '\nRecruitment Team'],
    ['Recruitment <no-reply@civilrecruitment.example>', ''],
    ['Ann Lee <northwind@myworkday.com>', '\nRecruitment Consultant'],
  ])('where %s writes for the employer:%s', (from, below) => {
    const text = `Dear Sam,\n\nThank you for your application to Northwind Ltd. ${no}\n\nKind regards,\nAnn Lee${below}`;
    expect(between(from, text)).toBe(false);
  });

  it.each([
    `Your role would have been with our client services team. ${no}`,
    `We need somebody who has looked after clients before. ${no}`,
    'Für die Arbeit mit den Anliegen der Kunden haben wir uns für eine andere Bewerberin entschieden.',
    'Für die Betreuung unserer Mandanten haben wir uns für eine andere Bewerberin entschieden.',
  ])('where an employer speaks of those it works for: %s', (text) => {
    expect(between('Ann Lee <ann.lee@mail.example>', text)).toBe(false);
  });

  it('where an employer has a client who decided', () => {
    const text = `Thank you for your application to Northwind Ltd. Our client has stopped the project. ${no}`;
    expect(between('Ann Lee <ann.lee@northwind.example>', text)).toBe(false);
  });
});

it('the consultant is the one to ask', () => {
  const text = `Hi Sam,\n\n${heard}\n\nBest wishes,\nClaire Dunn\nSenior Recruitment Consultant\nHays Recruitment`;
  expect(rejectionOf('inbound-1', read('Claire Dunn <claire.dunn@hays.example>', text))).toMatchObject({
    company: 'Northwind Ltd',
    sender: 'agency',
    contact: { name: 'Claire Dunn', address: 'claire.dunn@hays.example' },
  });
});
