import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import type { Kind } from '#core/classification/verdict.ts';
import { anOriginal, onlyText } from './originals.ts';

/** Short mails as people and systems write them; the decision is never to console. */
const mails: readonly (readonly [Kind, string])[] = [
  ['offer', 'Hi Sam, I have just put the phone down: the job is yours! Contract follows in the post.'],
  [
    'offer',
    'Following your final interview we are pleased to offer you the role of Site Manager on a salary of £41,000, subject to two references.',
  ],
  [
    'offer',
    'They want you as their Head Baker. Start date would be 3 June, 36k. Do not resign until you have it in writing.',
  ],
  [
    'offer',
    'Liebe Frau Kern, wir haben uns für Sie entschieden! Den Arbeitsvertrag senden wir Ihnen in zwei Exemplaren zu.',
  ],
  [
    'offer',
    'Liebe Frau Kern, die Stelle in Bonn ist leider schon vergeben. Ich darf Ihnen aber eine Stelle als Planerin in Köln anbieten, Beginn im Mai.',
  ],
  ['offer', 'Hallo Ben, wir wollen dich! Mehr als 3.100 Euro gehen leider nicht.'],
  ['offer', 'Sie können am 1. Juni anfangen. Der Arbeitsvertrag liegt bei, Dienstkleidung gibt es vor Ort.'],
  [
    'offer',
    'Liebe Frau Kern, Ihren Gehaltswunsch kann ich nicht erfüllen. Unser Angebot bleibt bei 3.200 Euro und einem Dienstrad.',
  ],
  [
    'offer',
    'Vorbehaltlich der Zustimmung des Personalrats beabsichtigen wir, Sie zum 1. August als Verwaltungsfachangestellte einzustellen.',
  ],
  [
    'offer',
    'Der Betriebsrat hat Ihrer Einstellung als Schlosser zugestimmt. Eine Umzugshilfe mussten wir leider ablehnen.',
  ],
  ['interview-invitation', 'Zum Kennenlernen erwarten wir Sie am 8. Mai um 11 Uhr am Werkstor.'],
  [
    'assessment',
    'Bevor wir über Ihre Bewerbung entscheiden, müssen wir Sie um eine Arbeitsprobe bitten: zwei Seiten, gern aus dem Russischen.',
  ],
  [
    'assessment',
    'Anbei die Aufgabe für den Bewerbungsprozess. Abgaben nach Sonntag können wir nicht berücksichtigen.',
  ],
  [
    'offer',
    'Nous avons le plaisir de vous proposer le poste de comptable en CDI. La promesse d’embauche est jointe.',
  ],
  [
    'offer',
    "Madame, nous avons l'avantage de vous confirmer votre engagement à 80 %. Veuillez nous retourner un exemplaire signé.",
  ],
  ['offer', 'Salut Nino, la commune te prend en apprentissage au parc. Le centre t’enverra les papiers.'],
  ['offer', 'YES Maud, tout le monde a dit oui ! Offre en pièce jointe, tu as une semaine pour réfléchir.'],
  [
    'offer',
    'Nous vous proposons de rejoindre Velmont en qualité de géomètre. Réponse attendue avant le 4 mai.',
  ],
  [
    'assessment',
    'Merci pour votre CV. Nous vous prions de remplir les deux questionnaires joints sous huit jours.',
  ],
  ['assessment', 'Bonjour, venez faire un essai mardi à la boulangerie, il est payé.'],
  [
    'interview-invitation',
    "Monsieur, vous êtes l'un des six candidats admis à l'audition du 9 juin. Pensez à votre présentation.",
  ],
  ['offer', 'Nos encantaría que te incorpores a nuestro equipo en junio; te envío el contrato mañana.'],
  ['offer', 'Goed nieuws: we bieden je de functie van planner aan. Het contract vind je in de bijlage.'],
  [
    'interview-invitation',
    'Thank you for your application. We would love to meet you. Are you free on Tuesday at 10 for a chat with Ana and me?',
  ],
  [
    'interview-invitation',
    'You have made it through to the next round. Please pick a slot for a 30-minute video call with the hiring manager.',
  ],
  [
    'interview-invitation',
    'Vielen Dank für Ihre Bewerbung. Gern möchten wir Sie kennenlernen und laden Sie zum Gespräch am 4. März um 10 Uhr ein.',
  ],
  [
    'interview-invitation',
    'Votre profil a retenu notre attention et nous souhaitons vous rencontrer. Seriez-vous disponible jeudi à 14 h pour un entretien ?',
  ],
  [
    'interview-invitation',
    'Gracias por tu candidatura. Nos gustaría conocerte: ¿te viene bien una videollamada el jueves a las 11?',
  ],
  [
    'interview-invitation',
    'Bedankt voor je sollicitatie. Graag nodigen we je uit voor een gesprek op dinsdag om 10 uur bij ons op kantoor.',
  ],
  [
    'acknowledgement',
    'Thank you for applying to Larkfield. We have received your application and will review it in the coming weeks. If your profile matches, we will invite you to an interview.',
  ],
  ['acknowledgement', 'Got your CV, thanks! I will read it at the weekend and get back to you either way.'],
  [
    'acknowledgement',
    'Ihre Bewerbung ist bei uns eingegangen. Wir prüfen Ihre Unterlagen und melden uns in den nächsten Wochen.',
  ],
  [
    'acknowledgement',
    'Nous accusons réception de votre candidature. Sans réponse de notre part sous quatre semaines, veuillez la considérer comme non retenue.',
  ],
  [
    'acknowledgement',
    'Hemos recibido tu candidatura. Si tu perfil encaja con la vacante nos pondremos en contacto contigo.',
  ],
  [
    'acknowledgement',
    'We hebben je sollicitatie in goede orde ontvangen. Binnen twee weken hoor je van ons.',
  ],
  [
    'status-update',
    'Sorry for the silence. The panel has not decided yet; you are still very much in the running and will hear by Friday.',
  ],
  [
    'status-update',
    'Quick update: the client is waiting for budget approval, so things are taking longer. Thanks for bearing with us.',
  ],
  [
    'status-update',
    'Leider gibt es noch keine Entscheidung. Das Verfahren verzögert sich, wir bitten noch um etwas Geduld.',
  ],
  [
    'status-update',
    'Aucune décision n’a encore été prise, votre candidature est toujours en cours d’examen. Merci de votre patience.',
  ],
  [
    'status-update',
    'Todavía no hemos tomado una decisión; seguimos entrevistando y te mantendremos informado.',
  ],
  ['status-update', 'Er is nog geen besluit genomen, de procedure loopt vertraging op. Nog even geduld dus.'],
  [
    'reschedule',
    'I am so sorry, Priya is ill and we have to move your interview tomorrow. Could we do Thursday at 2 instead?',
  ],
  [
    'reschedule',
    'Leider müssen wir Ihr Vorstellungsgespräch am Montag verschieben. Würde Ihnen Mittwoch um 9 Uhr passen?',
  ],
  [
    'reschedule',
    'Suite à un imprévu, nous devons reporter notre entretien de mardi. Jeudi à 10 h vous conviendrait-il ?',
  ],
  [
    'reschedule',
    'Lo siento, tenemos que aplazar la entrevista de mañana. ¿Puedes el viernes a la misma hora?',
  ],
  [
    'reschedule',
    'Helaas moeten we ons gesprek van morgen verzetten wegens ziekte. Schikt donderdag om 11 uur?',
  ],
  [
    'recruiter-outreach',
    'I came across your profile on LinkedIn. My client is looking for a Controller. Would you be open to a quick call?',
  ],
  [
    'recruiter-outreach',
    'Über LinkedIn bin ich auf Ihr Profil aufmerksam geworden. Für einen Mandanten suche ich eine Leitung Einkauf. Sind Sie offen für ein unverbindliches Telefonat?',
  ],
  [
    'recruiter-outreach',
    'Je suis tombée sur votre profil. J’accompagne un client dans le recrutement de son directeur financier. Seriez-vous à l’écoute du marché ?',
  ],
  [
    'recruiter-outreach',
    'He visto tu perfil en LinkedIn y busco para un cliente un jefe de obra. ¿Te interesaría que hablemos?',
  ],
  [
    'recruiter-outreach',
    'Ik kwam je profiel tegen op LinkedIn. Voor een opdrachtgever zoek ik een controller. Sta je open voor een vrijblijvend gesprek?',
  ],
  [
    'job-alert',
    'New jobs for you: Baker, Leeds. Pastry Chef, York. See all jobs. Unsubscribe or manage your alerts.',
  ],
  ['job-alert', '12 neue Stellen passend zu Ihrem Suchauftrag. Alle Stellen ansehen. Jobagent abbestellen.'],
  [
    'job-alert',
    'De nouvelles offres correspondent à votre alerte emploi : comptable, Lyon. Voir toutes les offres. Se désabonner.',
  ],
  [
    'job-alert',
    'Nuevas ofertas de empleo para ti: camarero en Cádiz. Ver todas las ofertas. Darte de baja de la alerta.',
  ],
  [
    'job-alert',
    'Nieuwe vacatures voor jou: timmerman in Breda. Bekijk alle vacatures. Afmelden voor deze jobalert.',
  ],
  [
    'withdrawal',
    'As you asked, we have taken you out of the process for the Clerk role. Sorry to lose you, and good luck in the new job.',
  ],
  ['withdrawal', 'Auf Ihren Wunsch haben wir Ihre Bewerbung aus dem Verfahren genommen. Schade, alles Gute!'],
  ['withdrawal', 'À votre demande, nous avons retiré votre candidature. Nous regrettons votre choix.'],
  ['withdrawal', 'Tal como nos pediste, hemos retirado tu candidatura del proceso. Mucha suerte.'],
  ['withdrawal', 'Op je verzoek hebben we je sollicitatie ingetrokken. Jammer, maar veel succes.'],
  [
    'forwarding-confirmation',
    'sam@mail.example has requested to automatically forward mail to your address. Confirmation code: 48213377. To confirm the forwarding, enter the code.',
  ],
  ['other', 'Your verification code is 554433. Enter this code to sign in to your account.'],
  ['other', 'Your parcel is out for delivery. Order number 4471.'],
];

describe('a mail that is no rejection is called what it is', () => {
  it.each(mails.map(([kind, text]) => ({ kind, text })))('$kind: $text', ({ kind, text }) => {
    const verdict = classify(onlyText(text))[0]!;
    expect(['decline', 'ignore']).toContain(verdict.decision);
    expect(verdict.kind).toBe(kind);
  });
});

describe('the subject that an applicant wrote', () => {
  const text = 'Dear Sam,\n\nUnfortunately we have decided to go with another candidate for the Cook role.';

  it.each([
    'Re: My application for Cook',
    'RE: my CV',
    'AW: Meine Bewerbung',
    'Re: Feedback on my application',
  ])('%s takes nothing back', (subject) => {
    expect(classify(anOriginal({ text, subject }))[0]?.decision).toBe('enroll');
  });

  it('takes it back where it says so', () => {
    const answer = 'Dear Sam, thank you for telling us. We have closed your application for the Cook role.';
    const subject = 'Re: I withdraw my application';
    expect(classify(anOriginal({ text: answer, subject }))[0]?.kind).toBe('withdrawal');
  });
});

describe('what only sounds like news', () => {
  it('does not call a cancelled interview an invitation', () => {
    const cancelled =
      'Unfortunately, your interview for the Cook role on Wednesday at 10 has been cancelled. The position has been filled.';
    expect(classify(onlyText(cancelled))[0]).toMatchObject({ kind: 'rejection', decision: 'enroll' });
  });

  it('quotes the refusal and not the procedure that is over', () => {
    const both =
      'Das Auswahlverfahren für die Stelle als Köchin ist abgeschlossen. Die Wahl ist auf eine andere Bewerberin gefallen.';
    expect(classify(onlyText(both))[0]?.evidence[0]?.quote).toMatch(/^Die Wahl/);
  });

  it('does not call an invitation a moved appointment because it could be moved', () => {
    const text =
      'We would like to invite you to an interview on Tuesday at 10. If that does not suit, we are happy to find another time.';
    expect(classify(onlyText(text))[0]?.kind).toBe('interview-invitation');
  });

  it('does not call a bank’s letter an acknowledgement because it thanks for an application', () => {
    const text =
      'Thank you for applying for a personal loan. We are unable to offer you a loan at this time. Our decision was based on your credit score.';
    expect(classify(anOriginal({ text, subject: 'Your loan application' }))[0]?.kind).toBe('other');
  });

  it('does not call an acknowledgement an invitation because one may follow', () => {
    const text =
      'Thanks for applying! Our team will review your application and reach out to schedule an interview should your experience match.';
    expect(classify(onlyText(text))[0]?.kind).toBe('acknowledgement');
  });
});

/** Our own request for feedback has this subject, and so has every answer to it. */
const answered = (text: string) =>
  classify(anOriginal({ subject: 'Re: Feedback on my application: Clerk', text }))[0]!;

describe('an answer to a request for feedback', () => {
  it.each([
    'Hi Sam,\n\nYour answers on strategy were clear. What we missed was more depth in pricing.',
    'You were our second choice, and it was very close.',
    'The panel liked you a lot. I would work on telling shorter stories.',
    'Ihre Antworten waren klar, uns fehlte aber Erfahrung mit Preisen.',
  ])('is feedback: %s', (text) => {
    expect(answered(text)).toMatchObject({ kind: 'feedback', decision: 'ignore' });
  });

  it.each([
    [
      'Thank you for your mail. I am afraid we cannot give individual feedback.',
      'I am afraid we cannot give individual feedback.',
    ],
    ['Sure, shall we have a quick call Thursday', 'Sure, shall we have a quick call Thursday'],
    ['Of course. Shall we have a quick call on Thursday?', 'Shall we have a quick call on Thursday?'],
    [
      'I will get back to you with notes from the panel.',
      'I will get back to you with notes from the panel.',
    ],
  ])('is none, and no invitation either: %s', (text, quote) => {
    const { kind, decision, evidence } = answered(text);
    expect([kind, decision, evidence[0]]).toEqual(['other', 'decline', { field: 'kind', quote }]);
  });

  it('is good news where it says so', () => {
    expect(answered('A new role has opened and we would like to invite you to an interview.').kind).toBe(
      'interview-invitation',
    );
  });
});

describe('feedback that does not call itself so', () => {
  it.each([
    [
      'Your interview',
      'Your answers on strategy were clear. Your case study could have used more numbers.',
      'Your case study could have used more numbers.',
    ],
    [
      'Ihre Bewerbung',
      'Gerne gebe ich Ihnen ein kurzes Feedback. Ihr Anschreiben war gut, aber der Lebenslauf war zu lang.',
      'Ihr Anschreiben war gut, aber der Lebenslauf war zu lang.',
    ],
    [
      'Re: Montag',
      'Im Gespräch haben Sie fachlich überzeugt, allerdings hätten wir uns mehr Beispiele aus der Führung gewünscht.',
      'Im Gespräch haben Sie fachlich überzeugt, allerdings hätten wir uns mehr Beispiele aus der Führung gewünscht.',
    ],
  ])('%s: %s', (subject, text, quote) => {
    const verdict = classify(anOriginal({ subject, text }))[0]!;
    expect(verdict).toMatchObject({ kind: 'feedback', evidence: [{ field: 'kind', quote }] });
  });

  it('is told from a mail that moves an interview', () => {
    const text =
      'Your interview has to move to Friday, since we could have used more time. Does 3 pm suit you?';
    expect(classify(anOriginal({ subject: 'Your interview', text }))[0]?.kind).not.toBe('feedback');
  });

  it('names the gap of somebody who was refused', () => {
    const text = 'You interviewed well. The main gap was SQL: the other candidate had five years of it.';
    expect(classify(anOriginal({ subject: 'Re: Your application', text }))[0]?.feedback).toBe('given');
  });
});
