import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { onlyText } from './originals.ts';

const decisionOn = (text: string) => classify(onlyText(text))[0]?.decision;

describe('a refusal that is not all a mail says is not enough to enroll', () => {
  it.each([
    [
      'a day to come',
      'Hi Priya,\n\nUnfortunately we were unable to select you for the Porter role. Please be at the side door of the Grand on 14 May at 8:15, though.\n\nTess',
    ],
    [
      'a question',
      'Hello Jon,\n\nThe Planner position you applied for has been filled. Would the Scheduler desk in the same office suit you instead?\n\nMarta',
    ],
    [
      'pay',
      'Dear Lea,\n\nthe Team Lead position has been filled. Deputy Team Lead is yours at £31,000 from the first of the month.\n\nHR',
    ],
    [
      'a place that hangs on somebody else',
      'Dear Ms Orr, we have offered the Buyer job to another candidate. If she turns it down, we would like to offer you the job. I will let you know on Monday. Tess',
    ],
    [
      'a list to wait on',
      'Guten Tag Frau Kern, eine Zusage können wir Ihnen heute leider nicht geben. Wir führen Sie aber als Nachrückerin für die Stelle. Otto Pohl',
    ],
    [
      'an appointment in lines of its own',
      'Dear Ms Orr,\n\nwe had to turn down eighty of the ninety who applied for the Buyer post. We look forward to seeing you.\n\nTime: 9:30\nWhere: the depot\n\nWithout a reply we cannot keep the place for you.\n\nTess',
    ],
    [
      'ein Tag',
      'Hallo Frau Kern,\n\ndie Stelle als Teamleitung ist leider bereits vergeben. Kommen Sie doch am Donnerstag um 10 Uhr zu uns in die Filiale.\n\nOtto Pohl',
    ],
    [
      'what is conceded before an invitation',
      'Dear Ms Orr, Although we are not able to offer you the Senior Surveyor post, the partners were impressed and would like to meet you for the junior one on Tuesday at 2pm. HR',
    ],
    [
      'aunque',
      'Hola Marta, aunque no has sido seleccionada para el puesto de jefa de sala, nos gustaría entrevistarte para el de encargada el jueves a las 11.',
    ],
    [
      'a review that goes on',
      "Thanks for your CV. We don't have anything suitable right this minute but we're reviewing all CVs for the summer openings. Best wishes",
    ],
    ['otros', 'Hola Teo, muchos han quedado fuera, tú no. Haz la prueba antes del lunes. Suerte'],
    [
      'beaucoup',
      "Bonjour, beaucoup de candidats n'ont pas passé cette étape, vous si. Merci de faire le test avant dimanche.",
    ],
    [
      'a post that only waits',
      'Hi Ada, a word about the Planner role: it is on hold while the new budget is drawn up. Thank you for bearing with us.',
    ],
    [
      'a test that is asked for',
      'Thank you for your application, please complete the test for the Planner role. Others have already been turned down for not doing so.',
    ],
    [
      'a start that is left to the reader',
      'Guten Tag Frau Kern, im Mai ist leider kein Platz im Referendariat mehr frei. Ab August können Sie bei uns anfangen, wenn Sie möchten.',
    ],
    [
      'fewer hours',
      "Hi Joe, we can't offer you the full-time job. We can offer you three days a week from September. Interested?",
    ],
  ])('%s', (_, text) => {
    expect(decisionOn(text)).not.toBe('enroll');
  });

  it('a subject that invites, unless it is answered', () => {
    const text =
      'Guten Tag Frau Kern, die Stelle als Planerin haben wir leider an jemand anderen vergeben. Otto Pohl';
    const decision = (subject: string) => classify({ ...onlyText(text), subject })[0]?.decision;
    expect(decision('Einladung zum Kennenlernen')).not.toBe('enroll');
    expect(decision('AW: Einladung zum Kennenlernen')).toBe('enroll');
  });

  it('a subject that confirms receipt, unless it is answered', () => {
    const text =
      'Dear Ada, applications without a licence are not taken further. Your application as a driver is with us.';
    const decision = (subject: string) => classify({ ...onlyText(text), subject })[0]?.decision;
    expect(decision('We have received your application')).not.toBe('enroll');
    const refusal =
      'Dear Ada, I am afraid that we will not take your application for the driver job any further.';
    expect(
      classify({ ...onlyText(refusal), subject: 'RE: We have received your application' })[0]?.decision,
    ).toBe('enroll');
  });
});

describe('a post that waits', () => {
  const paused = 'Hi Ada, we have had to pause hiring on the Planner role while budgets are finalised.';

  it('with news to come is no refusal', () => {
    const [verdict] = classify(onlyText(`${paused} We will contact you as soon as we can restart.`));
    expect(verdict).toMatchObject({ decision: 'decline', kind: 'status-update' });
  });

  it('with the application on file is asked about', () => {
    expect(decisionOn(`${paused} We will keep your application on file.`)).toBe('ask');
  });

  it('is lost where nothing else is said, or they say goodbye', () => {
    expect(decisionOn(paused)).toBe('enroll');
    expect(decisionOn(`${paused} We wish you all the best for your search.`)).toBe('enroll');
  });
});

describe('what belongs to a refusal raises no doubt', () => {
  it.each([
    'Dear Sam, although we would have liked to meet you, we have decided not to move forward with your application for the Porter role. Good luck!',
    'Dear Sam,\n\nThank you for coming to your interview on Tuesday 6 January. Unfortunately, we have decided to move forward with another candidate for the Clerk role.\n\nWe wish you the best of luck in your search.\n\nKind regards,\nAda',
    'Dear Sam,\n\nUnfortunately your application for the Clerk role has not been successful. We had more than 200 applications. New roles go up every Monday, and we wish you every success.\n\nHR Team',
    'Hi Ada, the Planner role has been put on hold while we redraw the budget. Thank you for your time, and all the best for your search.',
    'Hello Ada, your application for Planner has the status: not selected. What happens next? Nothing is required from you.',
    'Dear Ada, thank you for your interest and for taking the time to complete our assessment for Planner. We have decided to move forward with other candidates.',
    'Liebe Ada, danke, dass du unseren Test für die Stelle als Planerin gemacht hast. Leider haben wir uns für andere entschieden.',
    "Bonjour Ada, merci d'avoir réalisé notre test pour le poste d'urbaniste. Nous avons retenu une autre candidature.",
    'Hola Ada, gracias por completar el ejercicio para el puesto de urbanista. El equipo decidió avanzar con otros candidatos.',
    'Dear Ada, thank you for the chat at our careers fair about the Planner role. I regret that we are unable to invite you to an interview.',
    'Liebe Ada, wir haben uns für die Stelle als Planerin nicht für Sie entschieden.',
    'Moin Frau Lovel, im Moment kann ich Sie als Monteurin leider nicht einstellen. Da muss jemand sofort allein auf Montage fahren.',
    'Liebe Ada, für die Stelle als Planerin nehmen wir jemand anderen. Wir hätten Sie uns als Planerin auch sehr gut vorstellen können.',
    'Liebe Ada, für die Stelle als Planerin nehmen wir jemand anderen. Möchten Sie wissen, wie Ihre Mappe angekommen ist?',
    "Bonjour Ada, tu as réalisé le test pour le poste d'urbaniste. Nous avons fait le choix de ne pas poursuivre avec toi.",
  ])('%s', (text) => {
    expect(decisionOn(text)).toBe('enroll');
  });
});

it('takes the words of a reader whose subject is answered for no refusal', () => {
  const text = 'Liebe Ada, das verstehe ich gut, und schade für unser Team und die Stelle! Dein Sam';
  const decision = (subject: string) => classify({ ...onlyText(text), subject })[0]!.decision;
  expect(decision('Re: Ich muss leider absagen')).not.toBe('enroll');
  expect(decision('Re: Wir müssen Ihnen leider absagen')).toBe('enroll');
});
