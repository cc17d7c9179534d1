import { describe, expect, it } from 'vitest';
import { classify, givenFeedback } from '#core/classification/classify.ts';
import { onlyText } from '../originals.ts';

const no = 'Unfortunately we will not be moving forward with your application for the Clerk role.';
const factsOf = (text: string) => classify(onlyText(text))[0];

describe('how far somebody came', () => {
  it.each([
    ['application', `Thank you for applying to Larkfield. ${no}`],
    ['screen', `Thank you for speaking with our recruiter last week. ${no}`],
    ['screen', `I enjoyed our chat on Monday. ${no} Your salary expectations are above our range.`],
    ['assessment', `Thank you for completing the coding challenge. ${no}`],
    ['interview', `Thank you for coming in to meet the team. ${no}`],
    [
      'application',
      'Leider können wir Ihre Bewerbung nicht berücksichtigen. Gründe dürfen wir am Telefon nicht nennen.',
    ],
    ['interview', "Merci d'être passée au bureau vendredi. Nous ne retenons pas votre candidature au poste."],
    ['interview', 'Nous vous avions reçue le 14. Nous ne retenons pas votre candidature au poste.'],
    [
      'final',
      'Zuletzt waren Sie und ein weiterer Bewerber übrig. Wir haben uns für den anderen entschieden.',
    ],
    ['interview', `${no.slice(0, -1)} after your interview on Tuesday.`],
    ['final', `It came down to two of you. ${no}`],
    ['final', `It was a matter of small things between two able candidates. ${no}`],
    ['application', `We narrowed it down to a handful of folks who come in next week. ${no}`],
    ['closed', 'Your papers were lovely, but we have no plans to hire a clerk this year.'],
    ['interview', `Everyone who talked to you enjoyed it. ${no}`],
    ['application', `Thank you for applying. There were so many of you and so few of us. ${no}`],
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
    ['application', 'We kregen zeventig reacties. Als kok kozen we een andere kandidaat.'],
    ['application', 'Er zijn veel brieven binnengekomen. Als kok kozen we een andere kandidaat.'],
    ['assessment', 'Leuk dat je een dag hebt meegedraaid als kok. We gaan niet met je verder.'],
    ['interview', 'Vrijdag zat je bij ons aan tafel. Als kok kozen we een andere kandidaat.'],
    [
      'interview',
      'Danke, dass Sie bei uns hospitiert haben. Leider können wir Ihre Bewerbung nicht berücksichtigen.',
    ],
    ['interview', 'Het was aangenaam kennis te maken. Als kok kozen we een andere kandidaat.'],
  ])('%s: %s', (stage, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', stage });
  });

  it.each([
    'Gracias por acercarte a dejar tus papeles. Lamentablemente no continuaremos con tu candidatura para el puesto.',
    'Gracias por venir a dejar la carta. Lamentablemente no continuaremos con tu candidatura para el puesto.',
    'Nous ne retenons pas votre candidature au poste de soudeur. Votre rendez-vous de mardi est annulé.',
  ])('takes neither the papers brought nor a talk that was cancelled for an interview: %s', (text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection' });
    expect(['application', 'unknown']).toContain(factsOf(text)?.stage);
  });

  it.each([
    'We are sorry that we are unable to offer you an interview for the Clerk role.',
    'Gerne hätten wir mit Ihnen ein Gespräch geführt, haben uns für die Stelle aber anders entschieden.',
    'We have drawn up our list for interview, and your application for the Clerk post was not successful.',
    'Wir müssen Ihre Bewerbung auf die Stelle ablehnen und verzichten auf ein Zweitgespräch.',
    'Your application for the Clerk post was not successful, as the panel has completed its assessment of the field.',
  ])('takes nothing for reached that was only spoken of: %s', (text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection' });
    expect(['application', 'unknown']).toContain(factsOf(text)?.stage);
  });

  it.each([
    ['application', `It was good to get to know you through your application. ${no}`],
    ['application', `We have narrowed the pool, and your application is not in it. ${no}`],
    ['application', `Thank you for applying. After much discussion we have to tell you this. ${no}`],
    [
      'application',
      `Thank you for applying. We cannot hire you, as the role requires a nursing registration.`,
    ],
    ['assessment', `We have the results of your exam. ${no}`],
    ['assessment', `Thank you for taking the time to complete the kiln assignment. ${no}`],
    ['assessment', `Your online testing results have been reviewed. ${no}`],
    [
      'closed',
      "We are no longer recruiting for the Clerk post and have closed it. Let's keep the conversation going.",
    ],
    [
      'application',
      'Danke für Ihr Interesse an der Stelle als Mitarbeiter in der Abteilung Deichbau. Wir haben uns für einen anderen Kandidaten entschieden.',
    ],
    ['closed', `Thank you for applying. ${no} We have been through a reorganisation.`],
    [
      'application',
      'Danke, dass Sie sich die Zeit genommen haben, sich zu bewerben. Leider müssen wir Ihre Bewerbung ablehnen.',
    ],
    [
      'application',
      'Wir haben intern gesprochen. Leider können wir Ihre Bewerbung auf die Stelle nicht berücksichtigen.',
    ],
    [
      'closed',
      'Vielen Dank für Ihre Bewerbung. Die Stelle wird wegen einer Umstrukturierung nicht mehr besetzt. Ihre Bewerbung können wir leider nicht berücksichtigen.',
    ],
    [
      'interview',
      'Danke für das Zweitgespräch am Montag. Leider haben wir uns für eine andere Bewerberin entschieden.',
    ],
    [
      'application',
      'Vous ne figurez pas sur la liste des personnes admises à l’audition. Votre candidature au poste n’a pas été retenue.',
    ],
    [
      'interview',
      'Bedankt dat je de tijd nam om met ons te praten. Helaas gaan we niet met je verder voor deze functie.',
    ],
  ])('%s, in other words: %s', (stage, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', stage });
  });

  it.each([
    [
      'application',
      'Leider können wir auf Ihre Initiativbewerbung niemanden einstellen, wir haben keine Stelle frei.',
    ],
    ['application', 'Helaas gaan we niet in op je open sollicitatie: er is geen vacature.'],
    ['unknown', 'Die Position wird leider nicht mit Ihnen besetzt.'],
    [
      'interview',
      'Merci d’être passée nous voir. Malheureusement, nous ne retenons pas ta candidature au poste.',
    ],
    [
      'final',
      'Lamentablemente no seguimos contigo en el proceso: el cliente se quedó con la otra finalista.',
    ],
    ['final', 'Na de derde gespreksronde gaan we helaas niet met je verder voor deze functie.'],
    [
      'closed',
      'Unfortunately it has been decided that this role will not be moving ahead. Your candidacy ends here.',
    ],
  ])('%s, in other words: %s', (stage, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', stage });
  });

  it('believes a subject that names the last round', () => {
    const original = onlyText(`Thank you for the interviews. ${no}`);
    expect(classify({ ...original, subject: 'Your final interview' })[0]?.stage).toBe('final');
  });

  it.each([
    ['application', `${no} I would be happy to give you feedback over the phone.`],
    [
      'application',
      'Thanks for applying. Only a few get to our interviews. We will not take you further as Clerk.',
    ],
    ['application', `Thank you for applying. Many of you wrote in the last two weeks. ${no}`],
    ['application', 'Dear Ms Lowe, regarding the Clerk post: you have not been shortlisted for interview.'],
    ['unknown', `Your interview on Monday will not be going ahead. ${no.replace('application', 'request')}`],
    ['closed', 'We have decided not to move ahead with filling the Clerk role you applied for.'],
    [
      'application',
      'Danke für Ihre Bewerbung. Gern hätten wir mit allen Bewerbern ein Gespräch geführt. Leider müssen wir Ihnen absagen.',
    ],
    ['screen', 'Nach unserem Telefonat muss ich Ihnen für die Stelle als Koch leider absagen.'],
    [
      'assessment',
      'Danke für die Einsendung der Textaufgabe. Leider können wir Ihnen keine Stelle als Koch anbieten.',
    ],
    [
      'application',
      "Bedankt voor je spontane sollicitatie. We zijn helaas niet op zoek naar nieuwe collega's en gaan niet met je verder.",
    ],
    [
      'application',
      'Merci pour votre candidature au poste. Il faut répondre au téléphone. Nous ne retenons pas votre candidature.',
    ],
  ])('%s, and no further: %s', (stage, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', stage });
  });

  const sorryNl = 'Helaas gaan we niet met je verder voor de functie van kok.';
  const sorryDe = 'Leider können wir Ihnen keine Stelle als Koch anbieten.';
  const sorryFr = 'Malheureusement, nous ne vous retenons pas pour le poste de cuisinier.';
  const sorryEs = 'Lamentablemente no seguimos adelante contigo para el puesto de cocinera.';
  it.each([
    ['interview', `Danke fürs Schnuppern am Dienstag. ${sorryDe}`],
    ['interview', `Nach deinem Probetag haben wir im Team beraten. ${sorryDe}`],
    ['interview', `Für Ihre Teilnahme am Hearing danke ich Ihnen. ${sorryDe}`],
    ['screen', `Merci für den Anruf am Freitag. ${sorryDe}`],
    ['final', `Nach diesen vier Gesprächen schulden wir Ihnen ein offenes Wort. ${sorryDe}`],
    ['application', `Danke für Ihre Bewerbung. Zum Schnuppern konnten wir nur drei einladen. ${sorryDe}`],
    ['interview', `Votre audition a beaucoup plu au comité. ${sorryFr}`],
    ['interview', `J'ai eu grand plaisir à vous recevoir. ${sorryFr}`],
    ['interview', `Merci d'être montée jusqu'au chalet. ${sorryFr}`],
    ['final', `Merci pour l'énergie mise dans ces quatre entretiens. ${sorryFr}`],
    ['final', `Vous étiez deux en finale. ${sorryFr}`],
    ['screen', `Gracias por atender la llamada del jueves. ${sorryEs}`],
    ['interview', `Los niños hablan todavía de tu visita. ${sorryEs}`],
    ['interview', `Guardo buen recuerdo de la tarde que pasaste con nosotros. ${sorryEs}`],
    ['assessment', `Gracias por venir a hacer la prueba. ${sorryEs}`],
    ['final', `Sé lo que cuesta llegar hasta aquí después de cuatro rondas. ${sorryEs}`],
    ['interview', `Bedankt voor je komst vrijdag. ${sorryNl}`],
    ['interview', `We hebben je leren kennen als een rustige collega. ${sorryNl}`],
    ['screen', `Leuk gebeld gisteren. ${sorryNl}`],
    ['final', `Na twee rondes en veel overleg is het besluit gevallen. ${sorryNl}`],
    ['interview', `It was lovely having you in on Tuesday. ${no}`],
    ['interview', `Thank you for attending the appointment panel. ${no}`],
    ['interview', `Thanks for flying in for the onsite. ${no}`],
    ['screen', `Thanks for the chat and the tip about the trains. ${no}`],
    ['final', `Four rounds is a lot to ask of anybody. ${no}`],
    ['final', 'We have chosen the other finalist for the Clerk role, and you were not selected.'],
  ])('%s, told by time, place and count: %s', (stage, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', stage });
  });

  it.each([
    'The Clerk position has been filled by another candidate, and you were not selected.',
    'Bedankt voor uw sollicitatie als kok. Helaas hebben wij geen plaats voor u.',
    `${no.replace('your application for', 'you for')} We shall keep your CV on file.`,
  ])('does not know how far somebody came by: %s', (text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', stage: 'unknown' });
  });

  it('takes a place given to somebody else for a choice, and the fate of data for none', () => {
    const given =
      'Gracias por tu candidatura. La empresa ha cubierto las plazas de cocinera con otras personas.';
    expect(factsOf(given)).toMatchObject({ kind: 'rejection', stage: 'application' });
    const data = `Gracias por tu candidatura. ${sorryEs} Tus datos serán eliminados en un mes.`;
    expect(factsOf(data)).toMatchObject({ kind: 'rejection', stage: 'application' });
  });

  it.each([
    ['interview', 'Ihr Probetag', sorryDe],
    ['interview', "Suites de l'audition", sorryFr],
    ['application', "Poste d'agent d'entretien", `Merci pour votre candidature. ${sorryFr}`],
    ['screen', 'Ons telefoontje', sorryNl],
    ['screen', 'Unser Call am Montag', sorryDe],
  ])('%s, told by the subject: %s', (stage, subject, text) => {
    expect(classify({ ...onlyText(text), subject })[0]).toMatchObject({ kind: 'rejection', stage });
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

  it.each([
    ['en', `${no} This is no reflection of your skills or your experience.`],
    [
      'en',
      `After reviewing your background and qualifications we will not be proceeding with your application.`,
    ],
    ['en', `${no} We appreciate the time you took to apply for the Clerk role.`],
    [
      'de',
      'Wir müssen Ihre Bewerbung leider ablehnen. Sehen Sie das bitte nicht als Wertung Ihrer Qualifikation.',
    ],
    ['de', 'Die Prüfung Ihrer Bewerbung hat ergeben, dass wir Sie leider nicht berücksichtigen können.'],
  ])('does not hear a reason in courtesy (%s): %s', (_, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', reason: 'not-stated' });
  });

  it.each([
    ['other-candidate', `${no} We are speaking to candidates whose experience is a closer match.`],
    [
      'other-candidate',
      'Leider müssen wir Ihnen absagen. Wir haben uns für Bewerberinnen entschieden, deren Erfahrung besser zur Stelle passt.',
    ],
    [
      'other-candidate',
      'Malheureusement, nous avons retenu un autre candidat, dont l’expérience correspond mieux au poste.',
    ],
    [
      'other-candidate',
      'Lamentablemente no continuaremos con tu candidatura. Hemos elegido a otra persona, cuya experiencia encaja mejor con el puesto.',
    ],
    ['not-stated', `We enjoyed learning more about your skills. ${no}`],
    ['experience', `${no} We were looking for at least four years in a bakery.`],
    [
      'not-stated',
      'Nach sorgfältiger Prüfung müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung leider nicht weiterverfolgen können.',
    ],
    [
      'experience',
      'Leider können wir Ihre Bewerbung nicht berücksichtigen. Wir suchen Leute mit mindestens drei Jahren im Verkauf.',
    ],
    ['qualification', `${no} The vacancy calls for a current forklift certificate.`],
    ['location-visa', `${no} We want candidates who already live in the county.`],
    ['filled-internal', `${no} A colleague from within the Society has taken it on.`],
    ['role-cancelled', `${no} There have been changes to our hiring plans.`],
    [
      'other-candidate',
      'Leider nein zu Ihrer Bewerbung auf die Stelle: Wir können Sie nicht berücksichtigen, denn es gab eine Person, die noch besser passte.',
    ],
    [
      'fit',
      'Wir können Ihre Bewerbung leider nicht berücksichtigen, da Ihr Profil nicht voll dem entspricht, was wir suchen.',
    ],
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
    [
      'offered',
      'Nous ne retenons pas votre candidature. Je suis joignable si vous souhaitez que je vous explique notre choix.',
    ],
    [
      'offered',
      'Nous ne retenons pas votre candidature. Écrivez-nous si vous souhaitez des informations sur notre décision.',
    ],
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

  it.each([
    'Leider können wir Ihnen auf Ihre Bewerbung keine positive Rückmeldung geben.',
    'Du hast lange auf unsere Rückmeldung gewartet. Leider können wir deine Bewerbung nicht berücksichtigen.',
    'Leider können wir Ihre Bewerbung nicht berücksichtigen. Für die Zukunft wünschen wir Ihnen viel Erfolg.',
    'Leider können wir Ihre Bewerbung nicht berücksichtigen. Ihre Daten werden nach dem AGG gelöscht.',
    `Just a quick note about the Clerk role. ${no}`,
    `I took my notes to the manager. ${no}`,
  ])('is none where only news or notes are spoken of: %s', (text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', feedback: 'none' });
  });

  it.each([
    ['refused', `${no} We are unable to discuss the reasons with those who applied.`],
    ['refused', `${no} The proceedings of the board are confidential.`],
    ['offered', `${no} Should you wish to receive a copy of your interview marks, write to us.`],
    ['offered', `${no} I am happy to say more on the telephone.`],
    ['given', `${no} You leaned on the rule book, and that's what swung it.`],
    ['given', 'Leider können wir deine Bewerbung nicht berücksichtigen. Im Gespräch redest du zu schnell.'],
    [
      'given',
      'Malheureusement, nous ne retenons pas ta candidature au poste. Voici ce que nous en avons pensé.',
    ],
  ])('%s, in other words: %s', (feedback, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', feedback });
  });

  it.each([
    ['given', `${no} Reason: no clean driving record.`],
    ['given', `${no} Your work sample did not quite reach our bar.`],
    ['refused', `${no} Your work sample did not quite reach our bar. We are unable to give feedback.`],
    ['given', `${no} Your experience exceeds what the role asks for.`],
    ['given', `${no} You failed to provide two references.`],
    ['given', `${no} What held us back: the totals on page two.`],
    ['refused', `${no} No further information can be given.`],
    ['offered', `${no} I can send you a few pointers on the form.`],
    ['offered', `${no} A breakdown of the marks can be requested.`],
    [
      'refused',
      'Leider können wir Ihre Bewerbung nicht berücksichtigen. Von einer Begründung wird abgesehen.',
    ],
    [
      'given',
      'Malheureusement, nous ne retenons pas ta candidature au poste. Points forts : la mise en page.',
    ],
    [
      'offered',
      'Malheureusement, nous ne retenons pas ta candidature au poste. Si tu veux un retour, dis-le-moi.',
    ],
    ['given', 'Lamentablemente no continuaremos con tu candidatura. Motivo: faltan dos cursos.'],
    ['none', 'Helaas gaan we niet met je verder voor deze functie. Volgende keer beter!'],
    ['none', 'Helaas gaan we niet met je verder voor deze functie. Reden is het grote aantal brieven.'],
    ['none', 'Leider können wir Ihre Bewerbung nicht berücksichtigen. Grund ist die Zahl der Bewerbungen.'],
    ['none', `${no} You can share your thoughts on how we hire.`],
    ['none', `There were many of you. For these reasons we have to disappoint you. ${no}`],
    ['refused', 'Helaas gaan we niet met je verder voor deze functie. Uitleg kunnen we niet geven.'],
  ])('%s, where more is said: %s', (feedback, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', feedback });
  });

  const nein = 'Leider können wir Ihre Bewerbung nicht berücksichtigen.';
  const nada = 'Lamentablemente no continuaremos con tu candidatura.';
  const non = 'Malheureusement, nous ne retenons pas ta candidature au poste.';
  const spijt = 'Helaas gaan we niet met je verder voor deze functie.';

  it.each([
    ['given', `${nein} Aber Sie haben gesagt, dass Sie im Sommer umziehen.`],
    ['given', `${nein} Ihren Unterlagen zufolge besitzen Sie lediglich den kleinen Schein.`],
    ['given', `${nein} Wegen der vielen Fehltage geht es nicht.`],
    ['given', `${nein} Im Rollenspiel bist du dagegen sehr laut geworden.`],
    ['given', `${no} The plan was neat, but you got tangled up in the figures.`],
    ['given', `${no} As you require a permit, we cannot go on.`],
    ['given', `${no} You live forty minutes from the harbour.`],
    ['given', `${nada} Comentaste que no podías viajar.`],
    ['given', `${nada} Queda excluida por no acreditar el título.`],
    ['given', `${non} On t'a sentie moins à l'aise avec les chiffres.`],
    ['given', `${non} Les nœuds ne sont pas encore acquis.`],
    ['given', `${spijt} Je schreef dat je een vergunning nodig hebt.`],
    ['offered', `${nein} Unser Dienst bespricht die Testwerte auf Wunsch mit dir.`],
    ['offered', `${no} If you would like some pointers, fill in the form.`],
    ['offered', `${nada} Cuando quieras te cuento qué valoraron.`],
    ['offered', `${non} Si un retour vous est utile, je le ferai volontiers.`],
    ['offered', `${non} Je peux vous préciser ce qui a pesé.`],
    ['offered', `${spijt} Heb je behoefte aan uitleg? Stuur een mailtje.`],
    ['offered', `${spijt} Wil je weten hoe de commissie tot haar oordeel kwam?`],
    ['refused', `${nada} Nos es imposible explicar a cada persona el porqué.`],
    ['refused', `${non} Les scores individuels ne sont pas transmis.`],
    ['refused', `${spijt} Over het waarom doen we geen uitspraken.`],
    ['given', `${no} When we asked about budgets you froze a little.`],
    ['given', `${no} You said you only want mornings.`],
    ['given', `${nein} Ihr Englisch reicht für die Gäste nicht aus.`],
    ['given', `${nein} Im Gespräch haben Sie kaum Fragen gestellt.`],
    ['given', `${non} Votre anglais reste trop juste.`],
    ['given', `${nada} Vives demasiado lejos de la planta.`],
    ['given', `${spijt} Je woont te ver van de winkel.`],
    ['offered', `${no} Reply to this message for feedback.`],
    ['refused', `${nada} No podemos dar respuesta individual a cada persona.`],
    ['refused', `${spijt} Over de inhoud kunnen we niet corresponderen.`],
    ['none', `${no} The hours you said you can work do not match ours.`],
    ['given', `${no} You spoke warmly but gave few concrete examples.`],
    ['given', `${nein} Sie haben in der Probe die Regeln vergessen.`],
    ['given', `${non} Ton code est propre, mais lent.`],
    ['given', `${nada} Te notamos insegura con las cifras.`],
    ['given', `${spijt} Je presentatie miste diepgang.`],
    ['offered', `${spijt} Wil je feedback? Dan hoor ik het graag.`],
    ['offered', `${no} I can let you have some feedback next week.`],
    ['offered', `${no} Should you wish to discuss your scores, please ring the office.`],
    ['offered', `${spijt} Wilt u een toelichting, dan kunt u mij bellen.`],
    ['refused', `${spijt} Over afzonderlijke onderdelen kunnen we helaas niets vertellen.`],
    ['given', `${spijt} Ik miste bij jou alleen de cijfers.`],
    ['given', `${no} Our reservation was about the till, which you had not run on your own.`],
    [
      'offered',
      "Nous n'irons pas plus loin avec votre candidature au poste de serrurier. Si un retour plus détaillé vous intéresse, je reste joignable.",
    ],
    [
      'refused',
      'Votre candidature au poste de serrurier est refusée. Nous ne communiquons ni les notes ni les corrigés.',
    ],
    [
      'given',
      "Votre candidature au poste de serrurier n'est pas retenue. Vous avez parlé seul une heure, et c'est ce qui m'a fait hésiter.",
    ],
    [
      'given',
      'No seguimos adelante con tu candidatura al puesto de cerrajera. La duda fue tu disponibilidad en verano.',
    ],
    [
      'given',
      'Wir haben uns gegen Ihre Bewerbung als Schlosser entschieden. Ausschlaggebend war, dass Sie nachts nicht arbeiten wollen.',
    ],
    ['given', `${no} You told us that you would need a permit by May.`],
    ['given', `${no} Your form shows eleven months in a kitchen.`],
    ['given', `${no} The other applicant has a van and you don't.`],
    ['given', `${no} This is because you do not hold a first aid certificate.`],
    ['given', `${no} You lack the experience that the ward asks for.`],
    ['given', `${nein} Der Grund ist, dass Sie nicht reisen möchten.`],
    ['none', `${nein} Der Grund ist, dass wir die Filiale verkleinern.`],
    ['given', `${nein} Sie haben ja selbst gesagt, dass Ihnen der Weg zu weit ist.`],
    ['given', `${nein} Das liegt daran, dass wir absagen müssen, weil Ihnen die Fachkunde fehlt.`],
    ['given', `${nein} Wegen fehlender Berufserfahrung kamen Sie nicht in Betracht.`],
    ['given', `${non} Vous nous avez confirmé ne pas conduire la nuit.`],
    ['given', `${non} Mais vous n'avez jamais tenu une caisse.`],
    ['none', `${non} Cela n'a rien à voir avec votre présentation, qui était très claire.`],
    ['none', `${non} Nous ne sommes pas en mesure de donner une suite à votre demande.`],
    ['given', `${nada} Le recomendamos hacer un curso de soldadura.`],
    ['none', `${nada} Nos hubiera gustado contar con dos puestos.`],
    ['given', `${spijt} Je hebt ons verteld dat je geen avonden werkt.`],
    ['given', `${spijt} Dat is omdat je niet over een rijbewijs beschikt.`],
    ['offered', `${no} Mr Hale is happy to phone you with feedback.`],
    ['offered', `${no} I am happy to tell you where you lost marks.`],
    ['offered', `${no} Write to us for more information about this decision.`],
    ['offered', `${nein} Wenn Sie zu dieser Entscheidung Fragen haben, schreiben Sie uns gern.`],
    ['offered', `${non} Si vous souhaitez revenir sur votre entretien, appelez le service.`],
    ['offered', `${spijt} Ik bel je om uit te leggen waarom wij zo kozen.`],
    ['refused', `${no} We do not release marks.`],
    ['refused', `${non} On ne communique ni les notes ni le classement.`],
    ['refused', `${nada} No es posible ofrecer una valoración individual.`],
    ['none', `${no} Please share your honest feedback with us.`],
    ['none', `${no} I wanted you to hear it from me.`],
    ['none', `${no} As you know, there was one place.`],
    ['none', `${no} Your score did not reach the benchmark.`],
    ['none', `${nada} Le comento que hablamos con el cliente.`],
    ['given', `${no} Our insurers will not cover drivers with nine points.`],
    ['given', `${no} The deciding factor was kiln work: she has run one for years.`],
    ['given', `${no} Your ticket ran out in May.`],
    ['given', `${no} You were half an hour late for the interview.`],
    ['given', `${no} Very light on glazing, the foreman says.`],
    ['given', `${no} A condition for the place is to be enrolled here.`],
    ['given', `${nein} Ausschlaggebend war, dass Ihre Erfahrung im Deichbau noch kurz ist.`],
    ['given', `${nein} Ohne Deichschein geht bei uns nichts.`],
    ['given', `${nein} Sie waren zweimal zu spät.`],
    ['given', `${nein} Uns fiel auf, dass Sie lange gewartet haben. Gern sprechen wir darüber.`],
    ['given', `${non} Vos disponibilités ne collent pas avec les marées.`],
    ['given', `${nada} Echamos de menos que calculara los costes.`],
    ['given', `${spijt} U voldoet niet aan de voorwaarde van een rijbewijs.`],
    ['refused', `${no} You asked about feedback. We are four and cannot provide it.`],
    ['offered', `${nada} Si quiere saber qué puntuación sacó, responda a este correo.`],
    ['none', `${no} You were not the most competitive candidate.`],
    ['none', `${no} If you would like to know about other positions, visit our page.`],
    ['none', `${non} Ce refus ne met pas en cause vos qualités.`],
    [
      'none',
      `${nada} Sin embargo, conservaremos tu perfil para futuras oportunidades que se ajusten a lo que buscas.`,
    ],
  ])('%s, to this person: %s', (feedback, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', feedback });
  });

  it.each([
    ['given', `${no} Our main worry was the ledger, which moves to new software.`],
    ['given', `${no} You are honest that you can't work nights, and that you can't lift.`],
    ['given', `${no} The soufflé did not hold up under the lamps.`],
    ['given', `${no} The panel felt that you skipped the risks.`],
    ['given', `${no} We need a welder for ships and your experience has been with fences.`],
    ['given', `${no} You have never closed a month alone.`],
    ['given', `${no} You said at the door that you will only work mornings.`],
    ['given', `${no} Your drawing was neat but the scale was off.`],
    ['given', `${no} Your first aid card has lapsed.`],
    ['given', `${no} They deal in silk and yours is all wool.`],
    ['given', `${no} You scored 41 and need 60.`],
    ['none', `${no} You were not chosen for the next round.`],
    ['none', `${no} Your letter is tidy, but we have decided to go with somebody else.`],
    ['none', `${no} If you have never flown with us, come and visit.`],
    ['given', `${nein} Im Rechnen haben Sie geglänzt. Im freien Vortrag dagegen stockten Sie.`],
    ['given', `${nein} Uns ist aufgefallen, dass Sie die Maße schätzen.`],
    ['given', `${nein} Wir suchen eine Bäckerin für die Nacht, und du kommst erst um sieben.`],
    ['given', `${nein} Schwierig war für uns die Kalkulation.`],
    ['given', `${nein} Du hast uns erzählt, dass du im Winter reist.`],
    ['given', `${nein} Ihre Mappe ist sauber, der Entwurf aber brav.`],
    ['given', `${nein} Nach eigener Aussage fahren Sie ungern Anhänger.`],
    ['given', `${nein} Im Test lagen Sie unter der Punktzahl, die gefordert ist.`],
    ['given', `${nein} Das Merkmal der Meisterprüfung wird nach den Zeugnissen nicht erfüllt.`],
    ['given', `${non} Les moins : le plan et les sources.`],
    ['given', `${non} Il faut être là le dimanche et vous ne l'êtes jamais.`],
    ['given', `${non} Vous n'avez aucun chantier à votre actif.`],
    ['given', `${non} Votre dessin est vif, mais la perspective flotte.`],
    ['given', `${non} Ce qui nous a freinés : le calendrier.`],
    ['given', `${non} Ta carte de grutier n'est plus valable.`],
    ['given', `${non} Le chapitre trois nous a laissés perplexes.`],
    ['none', `${non} Tu n'as pas été retenu cette fois.`],
    ['given', `${nada} Lo que pesó en contra fue el plano.`],
    ['given', `${nada} Buscamos a alguien de tardes y usted estudia entonces.`],
    ['given', `${nada} Tu carné de grúa está caducado.`],
    ['given', `${nada} El dibujo quedó muy general.`],
    ['given', `${nada} Los socios echaron en falta más números.`],
    ['given', `${nada} Solo has trabajado en frío.`],
    ['given', `${nada} Pero los plazos te costaban.`],
    ['none', `${nada} Pero no te desanimes, habrá más.`],
    ['none', `${nada} Te lo cuento por correo, pero sé que lo esperabas.`],
    ['given', `${spijt} Bij jou ontbreekt de ervaring op zee.`],
    ['given', `${spijt} Je schets is mooi, maar de maten kloppen nergens.`],
    ['given', `${spijt} Je hebt nog nooit een kraan bediend.`],
    ['given', `${spijt} We zoeken een bakker voor de nacht en jij studeert dan.`],
    ['given', `${spijt} Je diploma is nog in aanvraag.`],
    ['given', `${spijt} Op het onderdeel rekenen bleef je onder de norm.`],
    ['given', `${spijt} Dat komt omdat je alleen in het weekend werkt.`],
    ['offered', `${no} My desk has ten minutes for you on the phone.`],
    ['offered', `${no} I would be glad to have a talk one evening.`],
    ['offered', `${no} Ring the yard to hear how it went.`],
    ['offered', `${nein} Ein Debriefing ist am Freitag frei.`],
    ['offered', `${non} Un débrief est prévu mardi.`],
    ['offered', `${nada} El jueves te paso las notas del tribunal.`],
    ['offered', `${spijt} Kom langs om het na te bespreken.`],
  ])('%s, told as a story: %s', (feedback, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', feedback });
  });

  it.each([
    ['given', `${no}\n\nReason: the gas certificate could not be checked`],
    ['given', `${no}\n\nFeedback from the foreman:\n"Fine hands, slow on the scaffold."`],
    ['given', `${no}\n\nWHY\nThe yard wants somebody by March.\n\nGood luck`],
    ['given', `${nein}\n\nGründe für die Ablehnung:\n- kein Schweißerpass\n- Anfahrt`],
    ['given', `${non}\n\n*Motif de refus* :\n\nDossier complet mais hors secteur`],
    ['given', `${nada}\n\nRetroalimentación: plano sin escala`],
    ['given', `${spijt}\n\nReden van afwijzing: geen vaarbewijs`],
    ['none', `${no}\n\nFeedback: https://example.com/survey`],
    ['refused', `${no}\n\nFeedback: we cannot give any to single applicants.`],
    ['refused', `${no} It will not be possible for us to provide feedback on each form.`],
    ['refused', `${no} It is our policy not to comment on this.`],
    ['offered', `${no} If you care for a conversation about how we saw the letters, my door is open.`],
    ['given', `${no} What we missed was a test of the second case.`],
    ['given', `${no} According to your form you graduate in June, and the scheme is for students.`],
    ['offered', `${no} A short report on your exercises is on your dashboard.`],
    ['offered', `${no} Feedback on any of the four tasks can be requested until June.`],
    ['given', `${no} Most of your welding has been on fences, which you told us freely.`],
    ['none', `${no} We had most of your colleagues in that week.`],
    ['given', `${no} They felt you would miss the sea.`],
    ['given', `${no} In the numbers test you had 12 of 40; 20 were needed.`],
    ['refused', `${nein} Wir schaffen es nicht, allen zu erklären, woran es lag.`],
    ['given', `${nein} Wir hatten den Eindruck, dass Ihnen das Rechnen unter Zeitdruck noch schwerfällt.`],
    ['given', `${nein} Im Rechnen haben Sie 9 von 25 Punkten erreicht.`],
    ['given', `${nein} Ihr Schwerpunkt liegt für unser Labor zu weit ab.`],
    ['none', `${nein} Das zeigt, wie sicher Ihr Auftritt in der Werkstatt war.`],
    ['none', `${nein} Sie hatten gesagt, dass Sie lieber ein rasches Nein hören.`],
    ['given', `${nein} Sie hatten gesagt, dass Sie lieber nachts arbeiten.`],
    ['given', `${non} Et sans le CACES, le dépôt serait difficile.`],
    ['offered', `${non} Appelle-moi après le service, je te dirai ce qui m'a plu.`],
    ['offered', `${non} Je serais heureux de vous en reparler un soir.`],
    ['offered', `${non} Le chef vous répondra si vous souhaitez connaître les points à améliorer.`],
    ['refused', `${nada} Quisiéramos explicar los motivos, pero con tan poca gente no nos es posible.`],
    ['given', `${nada} Tu carné de grúa caducó en mayo.`],
    ['given', `${nada} Lo que más ha pesado: dos cifras mal copiadas.`],
    ['given', `${nada} Tu puntuación fue de 41, frente a los 55 de la persona elegida.`],
    ['given', `${spijt} We missen nog ervaring met zeilen naaien.`],
    ['given', `${spijt} De baas vindt je uurloon te hoog.`],
    ['given', `${spijt} Bij de berekening bleef je aan de oppervlakte.`],
  ])('%s, in a row of its own or in plain words: %s', (feedback, text) => {
    expect(factsOf(text)).toMatchObject({ kind: 'rejection', feedback });
  });

  it('tells what stands below a row that only names it', () => {
    expect(givenFeedback(onlyText(`${no}\n\nWHY\nThe yard wants somebody by March.\n\nGood luck`))).toBe(
      'WHY The yard wants somebody by March.',
    );
  });

  it('tells the sentences that say it, word for word', () => {
    const text = `Thank you for the talk. ${no} Your drawing was neat but the scale was off. Good luck!`;
    expect(givenFeedback(onlyText(text))).toBe('Your drawing was neat but the scale was off.');
  });

  it('tells the paragraph that a heading announces', () => {
    const text = `${no} What held us back:\n\nThe totals on page two. The missing index.\n\nGood luck!`;
    expect(givenFeedback(onlyText(text))).toBe(
      'What held us back The totals on page two. The missing index.',
    );
  });

  it('quotes the mail for what it claims', () => {
    const text = `Thank you for coming in to meet the team. ${no} We are unable to provide feedback.`;
    const quotes = factsOf(text)?.evidence.filter(({ field }) => ['stage', 'feedback'].includes(field));
    expect(quotes?.map(({ field }) => field)).toEqual(['stage', 'feedback']);
    for (const { quote } of quotes ?? []) expect(text).toContain(quote);
  });
});
