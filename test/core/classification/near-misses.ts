import type { Wording } from './wordings.ts';

/** Mails in five languages that sound like a refusal and are none, or are one of something else than a job. */
export const nearMisses: readonly Wording[] = [
  [
    'decline',
    "Bonjour Léa,\n\nPour le poste de pâtissière, je reprends l'offre que je vous ai faite hier : 2050 euros et deux dimanches libres. Êtes-vous d'accord ?\n\nNina Hale\nBrookvale Bakery",
  ],
  [
    'decline',
    'Bonjour, merci pour votre candidature au marché de Noël. Votre boutique ne sera pas retenue cette année.\n\nLa mairie',
  ],
  [
    'ask',
    'Dear Mr Osei,\n\nThank you for your letter. There are no vacancies in the workshop at present, but we read speculative letters in the last week of the quarter and yours will be among them.\n\nKeel Boats',
  ],
  [
    'ask',
    'Bonjour Marc,\n\nPour le poste de comptable, on part avec Camille. Merci de lui envoyer le contrat et de prévenir les deux autres.\n\nAnne',
  ],
  [
    'decline',
    'Hi Tom, thanks for the tape. It is not one for our label, and we are full until next year, but the EP made us dance. Try Kestrel Records.',
  ],
  [
    'decline',
    'Dear Mrs Lowe, the votes were counted on Friday. Mr Amis is duly elected to the governing body and you were not successful this time. Thank you for standing.',
  ],
  [
    'decline',
    'Dear Mr Fenn, thank you for ringing to offer me the clerk post. I have to say no, as I have accepted another job.',
  ],
  [
    'decline',
    'Hi Chef, the tasting was a delight, but we have decided to go with another caterer this year. Send me the bill for the fish.',
  ],
  [
    'decline',
    "Hello, thanks for coming out to measure. We've decided to go with another fitter who can start sooner. Your card is on the fridge.",
  ],
  [
    'decline',
    'Thanks for applying to raid with us. We have talked in officer chat and are not going to take you on as a healer.',
  ],
  [
    'ask',
    'Hi team, my vote is no hire. The code was fine, the design was not. Please send her the regret mail and keep the search open.',
  ],
  ['decline', "Didn't get it. They rang at nine and said somebody had more experience. Fancy a drink?"],
  [
    'decline',
    "Hi Anna, it was a nice evening and you are good company, but I don't think we are the right fit. I wish you luck in finding your person.",
  ],
  [
    'ask',
    'Hi Jo, here is the wording for the six people we interviewed but are not hiring as clerk: Thank you for your interest. Another applicant has been selected. Can it go out?',
  ],
  [
    'decline',
    'Dear artist, the selectors met last week. Unfortunately your work was not selected for the open. Unselected works can be collected on Monday.',
  ],
  [
    'decline',
    'Hi both, it was lovely to meet you, but we have decided to offer the room to someone else. Good luck with the search!',
  ],
  [
    'decline',
    'Hi Sue, I have let the manager know you are stepping back; she was disappointed and wishes you all the best with the baby.',
  ],
  [
    'decline',
    "Hello love, Ben heard from the bakery today and didn't get the job. Ring him tonight.\n\nMum x",
  ],
  [
    'decline',
    'Salut Nyria, les officiers ont relu ta candidature. Le roster est plein et on a déjà deux soigneurs, donc on ne te prend pas. Reviens à la saison 4 !',
  ],
  [
    'ask',
    'Bonjour Inès,\n\nOn ne se connaît pas. Je voulais vous contacter pour un poste de cheffe de rang à Nantes, malheureusement il est pourvu depuis ce matin. La maison en ouvre un autre à Pornic : curieuse ?',
  ],
  [
    'ask',
    'Cher confrère,\n\nVotre ancienne stagiaire a passé un bel entretien. Nous avons toutefois choisi un autre candidat pour le poste ; elle en a été informée hier.',
  ],
  [
    'ask',
    'Salut Léo, ici le moral est bas : le poste de Caroline a été supprimé et la direction a annulé le recrutement du second apprenti. Raconte-moi Genève !',
  ],
  [
    'decline',
    'Monsieur,\n\nAprès étude de votre dossier, nous avons le regret de ne pouvoir répondre favorablement à votre demande.\n\nLe service Prêts aux particuliers',
  ],
  [
    'decline',
    'We have received more applications than expected and will not be able to interview everyone. You will hear from us by 10 June whether you have been selected.',
  ],
  [
    'decline',
    'Guten Tag, danke für Ihr Interesse am Erlenhof 3. Wir haben uns für einen anderen Bewerber entschieden. Nach der Vermietung werden Ihre Daten gelöscht.',
  ],
  [
    'decline',
    'Am Montag mussten wir Ihnen absagen. Nun hat der andere Bewerber seine Zusage zurückgezogen, und ich freue mich, Ihnen die Stelle als Dreher doch noch anbieten zu können.',
  ],
  ['decline', 'Die Kandidatin hat ihre Zusage zurückgenommen. Wir bieten Ihnen die Stelle als Dreher an.'],
  [
    'decline',
    'We had to turn you down last week. The other applicant has since withdrawn her acceptance of our offer, and I am delighted to offer you the Clerk position.',
  ],
  ['decline', 'Our first choice withdrew from the offer, so we would like to offer you the Clerk position.'],
  [
    'decline',
    "L'autre candidat a retiré son acceptation de notre offre ; je suis ravie de vous proposer le poste de commis.",
  ],
  [
    'decline',
    'La otra candidata ha retirado su aceptación de la oferta y me alegra ofrecerte el puesto de dependiente.',
  ],
  [
    'decline',
    'De andere kandidaat heeft zijn toezegging ingetrokken en ik ben blij dat ik je de functie van bode alsnog kan aanbieden.',
  ],
  [
    'decline',
    'Danke für deine Bewerbung als Texter! Normalerweise sagen wir ohne Erfahrung ab, aber deine Mappe hat uns gefallen. Lass uns am Dienstag telefonieren.',
  ],
  [
    'decline',
    'We have your application for the Clerk role. The fact that we rejected you for the internship plays no part in it. You will hear from us in May.',
  ],
  ['decline', 'Jammer dat je je sollicitatie als bode intrekt. Veel succes met je andere baan!'],
  [
    'ask',
    'The offer we sent on Monday had a wrong salary, so we are withdrawing the offer. Attached you find the corrected contract for the Clerk position.',
  ],
  [
    'ask',
    'Wir ziehen das Angebot vom Montag zurück und ersetzen es durch das beiliegende. Bitte unterschreiben Sie den Vertrag für die Stelle als Dreherin.',
  ],
  [
    'ask',
    "Nous retirons l'offre envoyée lundi pour le poste de commis, car le salaire était faux. Vous trouverez ci-joint la version corrigée.",
  ],
  [
    'decline',
    'Retiramos la oferta del lunes para el puesto de dependiente porque el sueldo estaba mal. Te adjuntamos el nuevo contrato.',
  ],
  [
    'decline',
    'We trekken het aanbod van maandag voor de functie van bode in omdat het salaris niet klopte. In de bijlage vind je het nieuwe contract.',
  ],
  [
    'decline',
    'We have had to rescind the offer to our first choice. You are next on the list, so congratulations: you start as Clerk on Monday.',
  ],
  [
    'decline',
    'We must withdraw our offer for the Clerk position in Leeds. We have moved your application to the York office and would like to meet you next week for an interview.',
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
  [
    'decline',
    'Sehr geehrte Familie Brandt,\n\nfür die Bewerbung um unseren Rüden danken wir sehr. Wir haben uns für andere Interessenten entschieden, bei denen immer jemand zu Hause ist.',
  ],
  [
    'decline',
    'Guten Tag,\n\nder Kurs „Sicher ins Vorstellungsgespräch“ fällt aus. Auch den Ersatztermin im Mai müssen wir leider absagen.',
  ],
  [
    'decline',
    'Sehr geehrter Herr Nowak,\n\nIhre Forderung weisen wir zurück. Dass sich die Firma für einen anderen Bewerber entschieden hat, ist keine Benachteiligung.',
  ],
  [
    'ask',
    'Liebe Kundin,\n\nhier ist unser Musterschreiben für Personalabteilungen: Wir danken Ihnen für Ihre Bewerbung, haben uns jedoch für eine andere Person entschieden.',
  ],
  ['decline', 'Hola, Vega: la marca ha elegido a otra chica. Gracias por venir al casting. Reparto Duero'],
  [
    'decline',
    'Buenas, Remedios: los puestos de artesanía ya están cubiertos y este año no podemos incorporarte. Gracias por tu interés. Feria de Oficios',
  ],
  [
    'decline',
    'Su solicitud dentro de la convocatoria Ayudas de movilidad ha sido rechazada por la tutora.\n\nServicio de Recursos Humanos',
  ],
  [
    'decline',
    'Lamentamos informarle de que su solicitud de enrolamiento ha sido rechazada. Motivo: cédula profesional vencida',
  ],
  [
    'decline',
    'Lamentamos informarle de que su solicitud de acreditación profesional ha sido rechazada por no cumplir los requisitos.',
  ],
  [
    'decline',
    'Este año hemos renovado con la misma casa y no contrataremos su servicio de jardinería. Le tendremos en cuenta.',
  ],
  [
    'decline',
    'Qué pena que te quedes donde estás. Me alegra que te hayan ascendido; otra vez será. Doy de baja tu candidatura.',
  ],
  [
    'ask',
    'Hola, Rosa: gracias por pasarme el contacto de la chica. Al final hemos cogido a la hija de un vecino para el puesto. Besos, Nieves',
  ],
  [
    'enroll',
    'Perdona, al final no contratamos a nadie, cerramos el bar en junio. Siento haberte hecho esperar.',
  ],
  ['enroll', 'He hablado con el cliente y no quiere avanzar contigo porque pide más años de experiencia.'],
  ['enroll', 'En Norte no avanzamos más con tu proceso. Gracias por la prueba.'],
  [
    'decline',
    'Estimados: el jurado del concurso de microrrelatos ha elegido a otras finalistas. Gracias por participar.',
  ],
  [
    'decline',
    'Buenas tardes: hemos decidido traspasar el local a otra persona. Gracias por su interés y mucha suerte. Bar Soria',
  ],
  [
    'ask',
    'Hola, Pepe: gracias por hablarnos de tu prima. Al final hemos cogido a otra persona para el puesto. Un abrazo, Nieves',
  ],
  [
    'decline',
    'Hola, Marcos: sobre lo nuestro, lo he pensado y no puedo seguir adelante. No hay otra persona, de verdad. Cuídate mucho. Inés',
  ],
  [
    'decline',
    'Buenos días, Julián:\n\nGracias por venir a ver el baño y por su presupuesto. Lamentamos decirle que hemos optado por otra empresa.\n\nUn saludo,\nCarmen',
  ],
  [
    'decline',
    'Hola, Irene:\n\nGracias por la prueba. Lamentablemente no has sido elegida para el personaje de Lola; buscaban a alguien más joven.\n\nReparto Duero',
  ],
  [
    'decline',
    'Hola, Noa: gracias por cantar el jueves. La cuerda de contraltos está completa y no podemos incorporar a nadie este curso. Teo, director',
  ],
  [
    'decline',
    'Estimado alumno:\n\nSu calificación en la prueba de certificación B2 es NO APTO. Podrá presentarse de nuevo en junio.\n\nSecretaría',
  ],
  [
    'decline',
    'Hola, Rubén: siento decirte que dirección no ha aprobado tu subida. Este año no hay margen. Lo intento otra vez en enero. Pilar',
  ],
  [
    'decline',
    'Tu solicitud de permisos de edición ha sido rechazada por el equipo de seguridad. El puesto no requiere ese acceso.',
  ],
  [
    'decline',
    'Hola, Sol: hubo 300 inscripciones para 40 cupos de voluntariado y esta vez no has sido seleccionada. Gracias por tu interés.',
  ],
  [
    'decline',
    'Sobrino, no te puedo prestar dinero para la furgoneta este año. Siento decirte que no. El domingo hablamos. Tu tía Rosa',
  ],
  [
    'ask',
    'Estimada profesora:\n\nLe agradezco la carta recomendando a su antiguo alumno Asier. Finalmente no lo hemos contratado; el puesto ha sido para otra persona.\n\nUn saludo,\nBerta Ríos',
  ],
  [
    'ask',
    'Luis ha respondido a tu hilo:\n\nYo escribo siempre esto: hemos elegido a otra persona para el puesto, y lo firmo con mi nombre.\n\nVer el hilo',
  ],
  [
    'decline',
    'Gracias por su solicitud y por la documentación. Su solicitud de ayuda al comedor ha sido denegada.\n\nServicio de Educación',
  ],
  ['decline', 'Esto no es un no, solo necesitamos más tiempo para decidir sobre el puesto de contable.'],
  [
    'decline',
    'Hemos recibido tu petición de retirar la candidatura al puesto de contable y no continuarás en el proceso.',
  ],
  [
    'decline',
    'Eres una de las elegidas para el puesto de contable. Los demás candidatos han sido descartados. Gracias por tu tiempo.',
  ],
  [
    'decline',
    'Su oferta no ha resultado adjudicataria, al obtener menor puntuación. Gracias por concurrir.\n\nMesa de contratación',
  ],
  [
    'decline',
    'El turno de las 10:00 ha sido asignado a otra candidata; por favor, elige otro turno para la entrevista.',
  ],
  ['decline', 'La otra candidata ha renunciado. Puedes empezar el lunes en el puesto de contable.'],
  [
    'ask',
    'Hemos optado por otra persona para la tienda de Lugo, pero puedes venir a recoger las llaves de la de Vigo. Gracias por tu interés en el puesto.',
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
    'Estimada Ana:\n\nGracias por su candidatura y por el tiempo dedicado. Finalmente hemos decidido continuar con otros candidatos.\n\nUn saludo,\nLucía Gil',
  ],
  [
    'enroll',
    'Hola Ana:\n\nEl año pasado recibimos 600 candidaturas para 40 plazas. Lamentamos comunicarte que no has sido seleccionada para el puesto.\n\nLucía Gil',
  ],
  [
    'enroll',
    'Hola Ana:\n\nPara jefe de turno hemos elegido a otra candidata. Te deseamos mucha suerte.\n\nLucía Gil',
  ],
  [
    'enroll',
    'Estimada Ana:\n\nLamentamos comunicarle que no ha sido seleccionada para el puesto de analista de fraude. Gracias por su interés.\n\nLucía Gil',
  ],
  [
    'enroll',
    'Estimada Ana:\n\nGracias por su interés. El puesto de delegada de protección de datos ha sido para otra persona.\n\nLucía Gil',
  ],
  [
    'enroll',
    'Estimada Ana:\n\nGracias por postular al puesto de secretaria. Su postulación no fue seleccionada.\n\nMunicipalidad de San Isidro',
  ],
  [
    'enroll',
    'Hola Ana:\n\nEres una gran profesional, pero hemos optado por otra candidata para el puesto de contable. Gracias por tu tiempo.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nGracias por tu tiempo. Nos habría encantado ofrecerte el puesto, pero la vacante ya ha sido cubierta. Te deseamos mucha suerte. Puedes venir a recoger tus dibujos cuando quieras.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nQuería agradecerte la oportunidad de conocerte. Al final hemos elegido a otra persona para el puesto. No es un no para siempre.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nEnhorabuena por haber llegado hasta la final. Nos hemos decantado por otra candidata para el puesto.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nGracias por tu interés. No seguirás en el proceso de selección. Puedes retirar tu candidatura de la bolsa cuando quieras.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nGracias por tu tiempo. Por desgracia, no podemos tenerte en cuenta para el puesto de contable.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nGracias por escribir. Somos pocos y no podemos ofrecerte nada en la librería, así que tu candidatura no sigue adelante.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nTe informamos que se decidió continuar con otra opción que cubre los requisitos del puesto de asistente. Gracias por participar.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nGracias por participar en el proceso. El cargo de analista fue provisto con un candidato interno.\n\nLucía',
  ],
  [
    'enroll',
    'Hola Ana:\n\nTras las entrevistas, la dirección ha decidido promover a Vicente al puesto de encargado. Gracias por presentarte.\n\nPaco',
  ],
  [
    'enroll',
    'Hola Ana:\n\nGracias por tu interés. Tenemos que quedarnos con la plantilla anterior, por lo que no hay vacantes que ofrecerte.\n\nLucía',
  ],
  [
    'enroll',
    'Queremos comunicarte que hemos seleccionado a una compañera con experiencia previa para el puesto de técnica. Gracias por tu candidatura.',
  ],
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

/** Whole mails that say no to something, or once did, and have good news or none yet. */
export const turns: readonly Wording[] = [
  [
    'decline',
    'Thank you for the form. The scan was rejected by our system, so please send it again to keep your application alive.',
  ],
  [
    'ask',
    'We are pausing the recruitment for the glazier post until the autumn. Your application stays with us.',
  ],
  [
    'decline',
    'Hören wir bis Freitag nichts von dir, vergeben wir den Ausbildungsplatz als Glaser an jemand anderen. Sonst freuen wir uns auf dich!',
  ],
  [
    'decline',
    'Su candidatura n.º 12 como vidriera continúa activa. La copia que envió dos veces ha sido descartada por duplicada.',
  ],
  [
    'decline',
    'Zonder VOG kun je niet beginnen als glaszetter. Je eerste werkdag schuift daarom een week op.',
  ],
  [
    'decline',
    "Hi Dana,\n\nI know I said last week that we'd gone with someone else for the Planner role. He has pulled out. Could you come in on Thursday at ten to meet the team?\n\nBest,\nOli",
  ],
  [
    'decline',
    'Dear Mr Shah,\n\nYou were not our first choice on paper, and the panel did not expect to be moved. Your trial lesson changed that. We should like you to begin with us in September as Teacher of Music.\n\nYours sincerely,\nThe Head',
  ],
  [
    'decline',
    'Hello,\n\nThank you for applying for Kitchen Porter. We are not able to answer every question by phone and we will not be replying to applicants one by one before the closing date. After it we shall sit down with all the forms.\n\nThe Crown',
  ],
  [
    'decline',
    "Hi Lee,\n\nthe earlier mail saying your application had been declined went out by mistake. Please ignore it. You're down for a chat with Bea on Monday, 2pm.\n\nSorry!\nPriya",
  ],
  [
    'decline',
    'Dear applicant,\n\nwe received 400 applications for Graduate Analyst. Most will not go further. We shall write to you by 3 June to say whether you are among those who do.\n\nTalent Team',
  ],
  [
    'decline',
    'Hi Sam,\nno need for the second interview after all: the team has made up its mind, and the answer is you. Contract to follow.\nMo',
  ],
  [
    'decline',
    "Hi Ines, unfortunately the client has pulled the role we spoke of, however they've opened one a grade above and would like to see you for that. Free Wednesday?",
  ],
  [
    'decline',
    "Hello Jo,\nwe couldn't pick a winner between the two of you, so rather than turn one of you down, we're asking you both back for a final conversation next week.\nKit",
  ],
  [
    'decline',
    'Dear candidate,\nother candidates have withdrawn, so you move up. Please bring your passport at 9 on Friday.\nHR',
  ],
  [
    'decline',
    "Thank you for your application to the Harbour Trust. We don't shortlist until the closing date has passed. Candidates who have not heard from us by the 20th should take it that they have not been successful.",
  ],
  [
    'decline',
    'Dear Tom,\nthe online test did not record your answers, so your score shows as below the pass mark. Please take it again with the link below by Sunday.\nSupport',
  ],
  [
    'decline',
    "Hi Max, the job you came in about went to my nephew in the end but I've another van on the road from Monday and I'd like you on it. Ring me.",
  ],
  [
    'decline',
    'Dear Ms Bell, as the other finalist has accepted another offer, the board would like to appoint you as Director.',
  ],
  ['decline', 'Hello, we decided not to wait for the rest of the applications. Can we talk tomorrow at 4?'],
  [
    'decline',
    'Guten Tag,\n\nfür Ihre Bewerbung danken wir. Wir werden nicht alle Bewerberinnen und Bewerber einladen können und bitten um Geduld, bis die Auswahl getroffen ist.\n\nPersonalamt',
  ],
  [
    'decline',
    'Hallo Tim,\ndie Absage von heute früh war ein Versehen, du bist weiter im Verfahren. Am Montag um zwei erwarten wir dich.\nLisa',
  ],
  [
    'decline',
    'Sehr geehrter Herr Lang,\nfür die ausgeschriebene Leitungsstelle haben wir uns anders entschieden. Die Stellvertretung würden wir Ihnen jedoch gern übertragen.\nMit freundlichen Grüßen',
  ],
  [
    'decline',
    'Liebe Eva, ein weiteres Gespräch brauchen wir nicht. Wir haben uns entschieden, und zwar für dich. Der Vertrag kommt per Post.',
  ],
  [
    'decline',
    'Guten Tag Herr Sommer, zwei der eingeladenen Personen haben abgesagt, daher rücken Sie nach. Bitte kommen Sie am Freitag um neun in Zimmer 12.',
  ],
  [
    'decline',
    'Ihre Bewerbung ist da. Wer bis zum 15. nichts von uns gehört hat, wurde nicht berücksichtigt. Rückfragen beantworten wir bis dahin nicht.',
  ],
  [
    'decline',
    'Hallo Ali, der Kunde hat die erste Stelle gestrichen, dafür gibt es eine neue, und da möchte er dich sehen. Geht Dienstag?',
  ],
  [
    'decline',
    'Sehr geehrte Frau Kunz, das Videogespräch kommt nicht zustande, weil das Netz ausgefallen ist. Wir rufen Sie um drei an.',
  ],
  [
    'decline',
    "Bonjour Lucie,\nla personne que nous avions choisie à votre place s'est désistée. Pouvez-vous passer jeudi à 14 heures ?\nCordialement, Paul",
  ],
  [
    'decline',
    "Madame, le courriel de refus d'hier était une erreur. Votre dossier est toujours dans la course.",
  ],
  [
    'decline',
    'Hola Nora:\nla persona que habíamos elegido en tu lugar ha renunciado. ¿Puedes venir el jueves a las diez?\nSaludos',
  ],
  [
    'decline',
    'Hola, hemos recibido tu candidatura. No podremos entrevistar a todo el mundo; el día 10 sabrás si sigues en el proceso o no.',
  ],
  ['decline', 'Hola, el correo en que decíamos que quedabas fuera fue un error. Sigues en el proceso.'],
  [
    'decline',
    'Dag Noor,\nde kandidaat die we boven jou hadden gekozen, is afgehaakt. Kun je donderdag om tien uur langskomen?\nGroet',
  ],
  [
    'decline',
    'Beste sollicitant, je brief is binnen. We kunnen niet iedereen uitnodigen. Op de tiende hoor je of je door bent of niet.',
  ],
  [
    'decline',
    'Hoi Bas, teamleider wordt iemand anders, maar we willen jou als plaatsvervanger. Bel me even.',
  ],
  ['decline', 'Beste Anne, de afwijzing van gisteren was een vergissing. Je zit nog in de procedure.'],
  [
    'decline',
    'Thank you for applying to the spring cohort of our accelerator. After careful review we have decided not to move forward with your application. We wish you and your startup every success.',
  ],
  [
    'decline',
    'Thank you for your interest in adopting one of our dogs. Unfortunately we cannot proceed with your application at this time, and we wish you all the best in your search.',
  ],
  [
    'decline',
    'Thank you for applying for the MSc in Marine Biology. We regret that your application has been unsuccessful this year. We wish you well in your future studies.',
  ],
  [
    'decline',
    'Vielen Dank für Ihre Studienbewerbung. Leider konnten wir Ihre Bewerbung nicht berücksichtigen, da der Numerus clausus nicht erreicht wurde. Wir wünschen Ihnen viel Erfolg.',
  ],
  [
    'decline',
    'Vielen Dank für Ihre Bewerbung um einen Marktstand. Leider haben wir uns für andere Aussteller entschieden und wünschen Ihnen alles Gute.',
  ],
  [
    'decline',
    'Vielen Dank für Ihr Interesse. Der Eigentümer hat sich für einen anderen Bewerber entschieden. Mit freundlichen Grüßen, Ihre Hausverwaltung',
  ],
  [
    'decline',
    'Nous vous remercions de votre candidature à la formation de menuiserie. Nous regrettons de ne pouvoir retenir votre dossier pour cette session et vous souhaitons bonne continuation.',
  ],
  [
    'decline',
    'Merci pour votre candidature à notre incubateur. Après examen, le jury a décidé de ne pas retenir votre dossier.',
  ],
  [
    'decline',
    "Merci pour l'intérêt que vous portez à nos chats. Après réflexion, nous ne donnerons pas suite à votre candidature de famille d'accueil.",
  ],
  [
    'decline',
    'Gracias por postular al programa de la incubadora. Lamentablemente hemos decidido no continuar con tu postulación en esta edición. Te deseamos mucho éxito.',
  ],
  [
    'decline',
    'Gracias por su candidatura al curso de soldadura. Lamentamos comunicarle que no ha sido seleccionado y le deseamos suerte.',
  ],
  [
    'decline',
    'Bedankt voor uw aanmelding voor het burgerpanel. Helaas bent u niet geselecteerd voor deelname. Wij wensen u veel succes.',
  ],
  [
    'decline',
    'Bedankt voor je interesse in een van onze honden. Helaas gaan we niet verder met je aanvraag als gastgezin.',
  ],
  [
    'decline',
    'Please ignore the message you had from our system on Monday saying that you were unsuccessful; it went out in error. Your application for Site Foreman is still being read.',
  ],
  [
    'decline',
    'Our email of last night telling you that the Usher role had gone to somebody else was a mistake. You have an interview as planned.',
  ],
  [
    'decline',
    'Die Absage von gestern wurde versehentlich verschickt. Über die Stelle als Platzwart ist noch nicht entschieden.',
  ],
  [
    'decline',
    "Le refus que vous avez reçu hier pour le poste de vitrier est parti par erreur. Votre candidature reste à l'étude.",
  ],
  [
    'decline',
    'El rechazo que recibió ayer para el puesto de vidriero se envió por error. Su candidatura sigue en estudio.',
  ],
  [
    'decline',
    'De afwijzing die je gisteren kreeg voor de functie van glaszetter is per ongeluk verstuurd. We nemen nog contact op.',
  ],
  [
    'decline',
    'Regretfully, I am writing to say that I will not be accepting the position of Head Gardener you kindly offered me. I wish you all the best.',
  ],
  [
    'decline',
    'Vielen Dank für Ihr Angebot. Ich habe mich nach langem Überlegen gegen die Stelle entschieden und wünsche Ihnen viel Erfolg bei der Suche.',
  ],
  [
    'decline',
    'We have your application for Signal Fitter. Please note: failing the eyesight test will end your application, and so will missing it. We write to everybody in May.',
  ],
  [
    'ask',
    'Die Anzeige Signaltechniker auf deiner Merkliste wurde gelöscht. Eine Bewerbung ist nicht mehr möglich. Ähnliche Stellen für dich: Gleisbauer. Suchauftrag ändern.',
  ],
  ['decline', "Merci, ta candidature de vitrier est bien arrivée. On répond toujours, même quand c'est non."],
  [
    'decline',
    'Queda convocado a la entrevista para vidriero el día 3 de mayo. La relación de aspirantes no admitidos está en el tablón.',
  ],
  [
    'decline',
    'Dank voor je interesse in de job van glaszetter. Zonder attest kunnen we je kandidatuur niet behandelen, dus bezorg ons dat graag tegen maandag.',
  ],
  [
    'ask',
    'De opdrachtgever heeft de vacature voor glaszetter tijdelijk on hold gezet. Geen nee dus, je blijft voorgesteld.',
  ],
  [
    'ask',
    'Danke für deine Bewerbung als Glaser. Die Stelle in Vollzeit ist vergeben. Wir bieten dir aber eine Teilzeitstelle an. Das Gehalt steht im Anhang.',
  ],
  [
    'ask',
    'Als Vorarbeiter haben wir uns für einen anderen Bewerber entschieden. Als Glaser würden wir Sie gern nehmen.',
  ],
  [
    'ask',
    'Die feste Stelle als Glaserin ist intern besetzt worden. Eine Vertretung für ein Jahr würden wir Ihnen sofort geben. Überlegen Sie es sich in Ruhe.',
  ],
  [
    'ask',
    'Ihre Bewerbung als Glaser kam an, aber zurzeit haben wir leider keine freie Stelle. Ich rufe Sie im Mai an.',
  ],
  [
    'ask',
    'Deine Bewerbung als Glaserin kam an. Die Stelle in Rott ist besetzt, wir haben deine Unterlagen an die Werkstatt in Lam weitergeleitet.',
  ],
  [
    'decline',
    'Die Besetzung der Stelle als Glaser wurde vorläufig gestoppt. Ihre Bewerbung bleibt weiter bestehen.',
  ],
  ['ask', 'Die Lehrstelle als Glaser ist für dieses Jahr weg. Nächstes Jahr stehst du bei mir ganz oben.'],
  [
    'ask',
    'Die Stelle der Glasermeisterin wird so nicht besetzt, sondern neu ausgeschrieben. Eine erneute Bewerbung ist nicht nötig.',
  ],
  ['decline', 'Bei der Bewerbung als Glaser haben wir uns gegen eine Leihkraft und für Sie entschieden.'],
  [
    'ask',
    'In die höhere Gruppe können wir Sie als Glaserin nicht einstellen. Wir haben vor, Sie in Gruppe sechs einzustellen.',
  ],
  ['ask', 'Im Mai sind alle Praktikumsplätze vergeben. Im Juli ist noch ein Platz für dich da.'],
  [
    'decline',
    'Eine unbefristete Stelle als Glaser können wir Ihnen leider nicht anbieten. Wir verlängern Ihren Vertrag bis Mai.',
  ],
  [
    'ask',
    'Zum Sehtest für Glaser bringen Sie bitte die Brille mit. Ohne Brille können wir Ihre Bewerbung nicht weiter berücksichtigen.',
  ],
  ['ask', 'Die Stelle im Tagdienst ist leider schon besetzt. Für die Nacht prüfen wir Ihre Bewerbung gern.'],
  [
    'decline',
    'In onze brief van 4 maart stond dat de keuze op een andere glaszetter was gevallen. Die is afgehaakt, en u bent nummer twee.',
  ],
  [
    'ask',
    'Als voorman hebben we voor een andere kandidaat gekozen. Als glaszetter kun je wel bij ons terecht.',
  ],
  [
    'ask',
    'Een voltijdse baan als glaszetter kunnen we je helaas niet aanbieden. Voor drie dagen maken we graag een afspraak.',
  ],
  [
    'ask',
    'Je brief als glaszetter is binnen, maar op dit moment hebben we helaas geen plek. Ik bel je weer in april.',
  ],
  [
    'ask',
    'De plek in Elst is al vergeven. Ik heb je sollicitatie doorgestuurd naar onze werkplaats in Tiel.',
  ],
  [
    'ask',
    'De vacature voor glaszetter wordt zo niet ingevuld en opnieuw uitgezet. Uw sollicitatie nemen wij gewoon mee.',
  ],
  ['ask', 'De vacature glaszetter is gesloten en opnieuw gepubliceerd onder een ander nummer.'],
  [
    'decline',
    'Jammer dat u voor een andere werkplaats hebt gekozen. We nemen uw sollicitatie als glaszetter niet verder mee in de procedure.',
  ],
  ['ask', 'In mei zijn alle stageplekken bezet. In juni is er nog een plek voor je.'],
  [
    'ask',
    'Het team was compleet en daarom hebben we je als glaszetter afgewezen. Nu gaat er iemand weg. Kom eens kennismaken.',
  ],
  [
    'decline',
    'Jammer dat ons aanbod niet goed genoeg was. We hebben de baan van glaszetter nu aan iemand anders gegeven.',
  ],
  ['ask', 'De vacature is vervuld. Voor de nachtdienst bieden we je een contract tot mei.'],
  [
    'ask',
    'Le poste de vitrier à temps plein a été attribué à un autre candidat. Nous souhaitons vous recruter à mi-temps.',
  ],
  [
    'ask',
    "Pour le poste de chef d'atelier nous avons choisi une autre personne. Comme vitrier, vous avez votre place chez nous.",
  ],
  ['ask', 'Le CDI de vitrier a été pourvu en interne. Il reste un remplacement, et il est pour vous.'],
  ['ask', 'Le poste de vitrier est pourvu, mais un contrat pour la nuit vous sera envoyé.'],
  [
    'decline',
    'Nous ne pouvons malheureusement pas vous proposer un temps plein de vitrier. Un mi-temps serait possible.',
  ],
  [
    'ask',
    "Votre lettre est arrivée, mais nous n'avons pas de poste de vitrier actuellement. Je vous appelle en mai.",
  ],
  [
    'ask',
    "Le poste de vitrier à Dole est déjà pourvu. J'ai transmis votre candidature à notre atelier de Gray.",
  ],
  [
    'ask',
    "Le poste de vitrier ne sera pas pourvu et fera l'objet d'une nouvelle publication. Votre dossier sera repris.",
  ],
  ['ask', "La place d'apprenti vitrier est prise cette année. Vous serez le premier que je préviendrai."],
  [
    'decline',
    'Nous regrettons que vous ayez choisi un autre atelier. Nous ne donnerons pas suite à votre candidature de vitrier.',
  ],
  [
    'decline',
    'Pour le test de vue, apportez vos lunettes. Sans elles, votre candidature de vitrier sera rejetée.',
  ],
  [
    'decline',
    'Merci pour votre candidature de vitrier. Si cela ne convient pas, vous recevrez un refus par courrier.',
  ],
  [
    'ask',
    "Merci pour ta candidature de vitrier. À Dole il n'y a plus de place. À Gray si, et j'attends leur réponse.",
  ],
  [
    'ask',
    'Danke für Ihre Mappe! Als Glaser ist bei uns zurzeit alles besetzt, im Mai kommt eine zweite Werkstatt dazu. Darf ich Ihre Bewerbung so lange behalten?',
  ],
  [
    'ask',
    'Die Ausschreibung der Stelle als Glaser wurde ohne Ergebnis beendet. Wir schreiben sie im Mai neu aus.',
  ],
  [
    'ask',
    'De andere kandidaat voor glaszetter had meer ervaring. Jij hebt de baan, want jij kunt met mensen om.',
  ],
  [
    'ask',
    "Aucun poste de vitrier n'est ouvert actuellement. Nous soumettons votre candidature à l'atelier de Gray.",
  ],
  [
    'decline',
    'Dear Ana, thank you for coming to the interview for Head Gardener. We have decided to go with another candidate, who has run larger estates. The senior gardener seat at the lodge is yours, and the trustees have agreed it.',
  ],
  [
    'ask',
    'Dear Olu, thank you for your interview for the Depot Manager job. I am sorry to say you were not successful on this occasion. Would you take the shift supervisor post instead?',
  ],
  [
    'decline',
    'Dear Mia, thank you for applying for the Buyer role. You have been moved to the second round in spite of the letter informing you that we would not be progressing your application.',
  ],
  [
    'ask',
    'Dear Sam, thank you for applying for the Trainee Surveyor position. Unfortunately your score has not reached us and your application will not be progressed without it. The link is open again until Monday. Good luck!',
  ],
  [
    'decline',
    'Dear applicant, thank you for applying. Under 21 and we are unfortunately unable to offer you the driver role because of our insurance. Everyone else hears from us on Friday.',
  ],
  [
    'decline',
    'Dear Eve, thank you for your time. Unfortunately you have not been selected as our first choice for the clerk position, and another candidate has been made an offer. We will write when she has answered.',
  ],
  [
    'decline',
    'Dear Mr Cole, thank you for your application. We regret that we are unable to approve your application for reduced hours on this occasion, because the ward could not be covered.',
  ],
  [
    'ask',
    'Hi both, thank you for sitting on the panel. After careful consideration we are not appointing on this occasion. I have told them that they have been unsuccessful.',
  ],
  [
    'decline',
    'Hi Ivo, thank you for applying for the Editor role. We decided not to proceed with the usual phone screen, as your clips speak for themselves. When would suit you next week?',
  ],
  [
    'decline',
    'Sehr geehrte Frau Lenz, vielen Dank für Ihre Bewerbung als Laborantin. Gern laden wir Sie zu einem Gespräch ein, statt Ihnen abzusagen.',
  ],
  [
    'decline',
    'Hallo, vielen Dank für deine Bewerbung als Fahrer. Bist du unter 21, können wir dich leider nicht einstellen. Alle anderen hören bis Montag von uns.',
  ],
  [
    'decline',
    'Sehr geehrter Herr Pohl, vielen Dank für Ihre Bewerbung als Laborant. Ohne das Testergebnis können wir Sie leider nicht berücksichtigen. Der Link ist bis Montag offen.',
  ],
  [
    'ask',
    'Guten Tag Herr Ring, danke für die Vorstellung von Frau Kolb für die Stelle als Bauleiterin. Wir haben uns für einen anderen Kandidaten entschieden. Bitte richten Sie ihr unsere Grüße aus.',
  ],
  [
    'decline',
    'Sehr geehrte Frau Abt, Ihren Antrag auf Verringerung der Arbeitszeit müssen wir leider ablehnen. Die Stelle lässt sich nicht teilen.\n\nPersonalabteilung',
  ],
  [
    'ask',
    'Sehr geehrter Herr Veit, vielen Dank für Ihre Bewerbung. Leider können wir die Stelle als Gärtner derzeit nicht besetzen. Ihre Unterlagen behalten wir im laufenden Verfahren. Alles Gute!',
  ],
  [
    'ask',
    "Bonjour Luc, merci pour votre entretien. Malheureusement, nous avons retenu un autre candidat pour le poste de chef d'équipe. Nous aimerions toutefois vous avoir parmi nous comme adjoint, 2 100 € brut.",
  ],
  [
    'decline',
    "Bonjour, merci pour votre candidature. Sans votre test, nous ne pourrons malheureusement pas donner suite à votre candidature. Le lien reste ouvert jusqu'à lundi.",
  ],
  [
    'ask',
    "Bonjour Zoé, le choix a été difficile. Malheureusement, nous avons retenu un autre candidat pour le poste de caissière. S'il refuse, le poste est à vous.",
  ],
  [
    'decline',
    'Hola, Nuria: Lamentablemente no has sido seleccionada como primera opción para el puesto de cajera; la oferta la tiene otra candidata. Esperamos su respuesta el lunes.',
  ],
  [
    'ask',
    'Hola, Iker: Lamentablemente hemos elegido a otro candidato para el puesto de encargado. Nos encantaría tenerte con nosotros como ayudante desde mayo.',
  ],
  [
    'ask',
    'Beste Sanne, helaas ben je niet als eerste geselecteerd voor de functie van tuinman; een andere kandidaat heeft ons aanbod gekregen. Maandag weten we meer.',
  ],
  [
    'ask',
    'Dag Kim, bedankt voor het voorstellen van Ruben voor de functie van voorman. We hebben gekozen voor een andere kandidaat. Wil je hem bedanken voor zijn tijd?',
  ],
  [
    'decline',
    'Geachte heer, bedankt voor uw verzoek om meer uren te werken. Helaas kunnen wij uw verzoek niet inwilligen, omdat de functie van kok al vol is.\n\nPersoneelszaken',
  ],
  [
    'decline',
    'Hoi, bedankt voor je sollicitatie als bezorger. Ben je jonger dan 18, dan kunnen we je helaas niet aannemen. De anderen horen vrijdag van ons.',
  ],
  [
    'ask',
    'Beste Anouk, helaas hebben we voor een andere kandidaat gekozen voor de functie van bakker. Zegt hij nee, dan is de baan voor jou.',
  ],
  [
    'enroll',
    'Haben Sie vielen Dank für Ihre Bewerbung als Laborant. Leider sind Sie nicht in die engere Auswahl gekommen. Wir wünschen Ihnen alles Gute.',
  ],
  [
    'enroll',
    'Beste Sanne, bedankt voor je sollicitatie als tuinman. Helaas heb je minder ervaring dan andere kandidaten en gaan we niet met je verder. Veel succes!',
  ],
  [
    'enroll',
    'Leider haben Sie keine Erfahrung als Bauleiter, daher können wir Ihre Bewerbung nicht berücksichtigen. Wir wünschen Ihnen alles Gute.',
  ],
];
