import type { Wording } from './wordings.ts';

/** Mails in five languages that sound like a refusal and are none, or are one of something else than a job. */
export const nearMisses: readonly Wording[] = [
  [
    'decline',
    'We have received more applications than expected and will not be able to interview everyone. You will hear from us by 10 June whether you have been selected.',
  ],
  [
    'decline',
    'Your interview with Dana has been cancelled because she is unwell. We will send a new time tomorrow. We are sorry for the inconvenience.',
  ],
  [
    'decline',
    'We are pleased to confirm that your application has moved to the next stage. Other candidates were not selected, so well done!',
  ],
  [
    'decline',
    'Thank you for submitting your abstract. Unfortunately it was not accepted for the conference programme this year.',
  ],
  [
    'decline',
    'Your request for annual leave has not been approved, as two colleagues are away that week. Please choose other dates.',
  ],
  [
    'decline',
    'We regret to inform you that your insurance claim has been declined. The decision was made after careful consideration.',
  ],
  [
    'decline',
    'Unfortunately your payment was unsuccessful and your premium job seeker plan has been cancelled.',
  ],
  [
    'decline',
    'The council has decided not to grant planning permission for your application. You have the right to appeal.',
  ],
  [
    'decline',
    'Thanks for your pull request. We decided not to merge it, since it does not fit the direction of the project.',
  ],
  [
    'decline',
    'Please note that the position may close early. Applications received after it has been filled will not be considered.',
  ],
  [
    'decline',
    'We would love to offer you the role! We know that you were also talking to other companies, and we hope you will not choose another offer.',
  ],
  [
    'decline',
    'You have been invited to complete a coding test for the Backend role. Candidates who score below 60 will not be moving forward.',
  ],
  [
    'decline',
    'Unfortunately I will be out of the office next week, so we cannot do the interview on Tuesday. Are you free on the 14th?',
  ],
  [
    'decline',
    'I am writing to withdraw my application for the Buyer position, as I have accepted a role elsewhere. Thank you for your consideration.',
  ],
  [
    'decline',
    'Your apartment application was not successful, as the landlord has chosen another applicant with a longer rental history.',
  ],
  [
    'decline',
    'After a short pause, hiring for your role has resumed. Your application was never rejected and remains under consideration.',
  ],
  [
    'decline',
    'If we decide not to proceed, we will delete your data within six months. Your application for Office Manager has been received.',
  ],
  [
    'decline',
    'Hi! Are you open to a new role? If this one is not a good fit, we have many others. No hard feelings if it is a no.',
  ],
  [
    'decline',
    'Your scholarship application has been unsuccessful. The committee selected other students this year.',
  ],
  [
    'decline',
    'We noticed that you have not finished your application. Without your CV we cannot consider you for this vacancy.',
  ],
  [
    'decline',
    'Wir konnten Ihre Bestellung leider nicht ausführen. Der Artikel ist nicht mehr verfügbar, andere Kunden waren schneller.',
  ],
  [
    'decline',
    'Ihre Bewerbung ist bei uns eingegangen. Bitte haben Sie Verständnis, dass wir nicht jede Rückfrage einzeln beantworten können.',
  ],
  [
    'decline',
    'Leider kann ich den Termin für unser Telefoninterview morgen nicht wahrnehmen. Hätten Sie am Freitag Zeit?',
  ],
  [
    'decline',
    'Gute Nachrichten: Sie sind in der engeren Auswahl! Wir möchten Sie gern persönlich kennenlernen. Andere Bewerber haben bereits eine Absage erhalten.',
  ],
  [
    'decline',
    'Ihr Antrag auf Elterngeld wurde abgelehnt. Gegen diesen Bescheid können Sie Widerspruch einlegen.',
  ],
  [
    'decline',
    'Sofern wir Ihre Bewerbung nicht berücksichtigen können, löschen wir Ihre Daten nach sechs Monaten. Vielen Dank für Ihr Interesse.',
  ],
  [
    'decline',
    'Ich ziehe meine Bewerbung hiermit zurück, da ich mich für ein anderes Angebot entschieden habe.',
  ],
  [
    'decline',
    'Votre candidature a retenu toute notre attention et nous aimerions vous rencontrer. Quelles sont vos disponibilités ?',
  ],
  [
    'decline',
    'Nous avons bien reçu votre candidature. Sans réponse de notre part sous trois semaines, veuillez considérer qu’elle n’a pas été retenue.',
  ],
  [
    'decline',
    'Nous avons le regret de vous informer que votre demande de prêt n’a pas été acceptée par la banque.',
  ],
  [
    'decline',
    'Malheureusement, nous devons reporter votre entretien de jeudi. Seriez-vous disponible lundi ?',
  ],
  [
    'decline',
    'Nous avons le plaisir de vous proposer le poste de comptable. Les autres candidats n’ont pas été retenus.',
  ],
  [
    'decline',
    'Hemos recibido tu candidatura. Si no te contactamos en 15 días, entiende que no has sido seleccionado para el puesto.',
  ],
  ['decline', 'Lamentamos informarle de que su solicitud de préstamo no ha sido aprobada por el banco.'],
  [
    'decline',
    'Lamentablemente tenemos que aplazar la entrevista del martes. ¿Tienes disponibilidad el jueves?',
  ],
  [
    'decline',
    'Nos complace ofrecerte el puesto de contable. Hemos informado a los demás candidatos de que no han sido seleccionados.',
  ],
  [
    'decline',
    'We hebben je sollicitatie ontvangen. Mocht je binnen drie weken niets horen, dan ben je helaas niet geselecteerd.',
  ],
  ['decline', 'Helaas moeten we het sollicitatiegesprek van maandag verzetten. Past woensdag je ook?'],
  [
    'decline',
    'Graag nodigen we je uit voor een gesprek over de functie van planner. Reiskosten kunnen we helaas niet vergoeden.',
  ],
  [
    'decline',
    'Helaas is de woning aan een andere kandidaat toegewezen. Wij wensen u succes met uw zoektocht.',
  ],
];

/** Plain refusals in three languages with smaller tables. */
export const otherRejections: readonly Wording[] = [
  [
    'enroll',
    'Bonjour, après étude de votre dossier, nous ne pouvons malheureusement pas donner une suite favorable à votre candidature.',
  ],
  [
    'enroll',
    'Suite à notre entretien, nous avons décidé de poursuivre le processus avec un autre candidat dont le profil correspond davantage au poste.',
  ],
  [
    'enroll',
    'Le poste de comptable pour lequel vous avez postulé a été pourvu en interne. Nous vous souhaitons une bonne continuation.',
  ],
  [
    'enroll',
    'Tras revisar tu perfil, hemos decidido continuar con otros candidatos que se ajustan más al puesto. Te deseamos mucha suerte.',
  ],
  ['enroll', 'Lamentamos comunicarte que no has sido seleccionada para la vacante de diseñadora.'],
  ['enroll', 'La vacante ya ha sido cubierta. Guardaremos tu currículum para futuros procesos.'],
  [
    'enroll',
    'Na zorgvuldige afweging hebben we besloten om niet met je verder te gaan in de sollicitatieprocedure.',
  ],
  ['enroll', 'Helaas moeten wij u teleurstellen: onze keuze is op een andere kandidaat gevallen.'],
  [
    'enroll',
    'De vacature van planner is inmiddels vervuld. Wij wensen je veel succes met je zoektocht naar een baan.',
  ],
];
