import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { aRefusal, type Refusal } from '../originals.ts';

const roleOf = (refusal: Refusal) => classify(aRefusal(refusal))[0]?.role;
const no = 'Unfortunately we will not be moving forward with your application.';
const non = 'Malheureusement, nous ne retenons pas votre candidature.';
const nein = 'Leider können wir Ihre Bewerbung nicht berücksichtigen.';

describe('the job in the text', () => {
  it.each([
    ['Kiln Operator, Glazing', `Thank you for applying for the Kiln Operator, Glazing role. ${no}`],
    ['kiln clerk', 'At this time we are not hiring a kiln clerk. Thank you for your application.'],
    ['glaze clerk', `We have no plans to hire a glaze clerk. ${no}`],
    [null, `Thank you for applying for Job [ID code 20731]. ${no}`],
    [null, `${no} I would like to show our editor your letter.`],
    [null, `${no} We encourage you to monitor our site.`],
    [null, `Thank you for your interest in the Dawlish office of Baker Tolland. ${no}`],
    ['Clerkship', `Thank you for your interest in the Clerkship with Judge Moor. ${no}`],
    ['Perl on Steam Developer', `We read your application for our Perl on Steam Developer position. ${no}`],
    ['night porter', `We have given the night porter job to somebody else. ${no}`],
    [
      'Lecturer in Tidal Engineering',
      `Your application for the post of Lecturer in Tidal Engineering. ${no}`,
    ],
    ['Teacher', `Thank you for applying for the position of Teacher in the School of Music. ${no}`],
    ['Kiln Operator II', `Thank you for your interest in the Kiln Operator II (R-20731) opening. ${no}`],
    ['Kiln Operator', `Thank you for applying to Kiln Operator - Summer 2027. ${no}`],
    ['Wartung von Deichen', `Ihre Bewerbung als »Wartung von Deichen« liegt vor uns. ${nein}`],
    [
      'Kiln Engineer: Glaze and Fire',
      `We read your application for the Kiln Engineer: Glaze and Fire role. ${no}`,
    ],
    [
      'Tide, Glaze, and Kiln Audit',
      `Thank you for applying for the Tide, Glaze, and Kiln Audit position. ${no}`,
    ],
    ['Kiln & Glaze Analyst', `Thank you for your interest in the Kiln &amp; Glaze Analyst position. ${no}`],
    ['Deich- und Moorpfleger', `Ihre Bewerbung als Deich- und Moorpfleger. ${nein}`],
    ['Deichplaner', `Die Stelle als Deichplaner offeriert niemand mehr, und wir sind nicht frei. ${nein}`],
    ['auxiliar de faro', 'El puesto de auxiliar de faro quedó ayer en manos de otra persona. Lo sentimos.'],
    ['gardien de phare', `Le poste de gardien de phare passe à quelqu’un d’autre. ${non}`],
    ['Maler', `Danke für Ihr Interesse an der Stelle als Maler bei Malerei Moor. ${nein}`],
    ['Deich-Manager', `Wir gehen für die Deich-Manager-Rolle mit jemand anderem weiter. ${nein}`],
    ['Projektverantwortliche Deichpflege', `Ihre Bewerbung als Projektverantwortliche Deichpflege. ${nein}`],
    ['Moorübersetzerinnen', `Ihre Bewerbung als Moorübersetzerinnen und Moorübersetzer. ${nein}`],
    ['pigiste', `Merci pour votre candidature au poste de pigiste. ${non}`],
    [
      'Werkstudent technische Deichpflege',
      `Ihre Bewerbung um die Position Werkstudent technische Deichpflege. ${nein}`,
    ],
    [
      'Werkstudent Tide & Deich Solutions',
      `Danke für Ihre Bewerbung auf die Stelle: Werkstudent Tide & Deich Solutions (w|m|d). ${nein}`,
    ],
    ['vendeuse', `Nous avons choisi pour le poste de vendeuse une personne du quartier. ${non}`],
    ['photographe', `Cher photographe,\n\nMerci de votre intérêt pour notre poste de photographe. ${non}`],
    ['maraîcher', `Merci pour votre candidature au poste de maraîcher. ${non}`],
    ['Volontariat', `Ihre Bewerbung um die Stelle Volontariat im Museum für Deichbau. ${nein}`],
    ['Lagerist', `Der Betrieb hat Ihr Profil für die Stelle als Lagerist abgelehnt. ${nein}`],
    ['Leitung Deichhof', `Ihre Bewerbung auf die Stelle Leitung Deichhof in Moorfeld. ${nein}`],
    ['Kiln Operator', `Role: Kiln Operator\nStatus: Not selected\n\n${no}`],
    ['Schleusenwärter Nord', `Ihre Bewerbung um die Stelle Schleusenwärter (m/w/d) Nord. ${nein}`],
    ['Schleusenwärter*in Nord', `Ihre Bewerbung um die Stelle Schleusenwärter*in Nord. ${nein}`],
    [
      'Wissenschaftliche*r Mitarbeiter*in Deichbau',
      `Ihre Bewerbung auf die Position Wissenschaftliche*r Mitarbeiter*in Deichbau. ${nein}`,
    ],
    [
      'Entwicklerin für Deichvermessung & -planung',
      `Ihre Bewerbung als Entwicklerin für Deichvermessung & -planung. ${nein}`,
    ],
    [
      'Kiln Product Internship',
      `Thank you for the interest in the Kiln Product Internship. ${no} Sincerely, Ida Pohl\n\nTide Resource Group Member\n\nMoor Resource Group Member\n\nFen Resource Group Member\n\nCall 555`,
    ],
    ['Deichmeister', `Das liegt über dem, was der Tarif für den Deichmeister hergibt (Ende 54). ${nein}`],
    ['Medewerker dijkrestaurant', 'De vacature Medewerker dijkrestaurant (locatie Zandkreek) is vervuld.'],
    [
      'Ausbildung zum Deichbaumeister',
      `Du hast dich um eine Ausbildung zum Deichbaumeister beworben. ${nein}`,
    ],
    ['Kiln Operator', `Every role is gone, Kiln Operator among them. ${no} You applied for Kiln Operator.`],
    ['Kiln Operator', `The post of Kiln Operator is gone in October. The October role is too. ${no}`],
    ['Küchenplaner', `Ihre Bewerbung als Küchenplaner Filiale Kassel. ${nein}`],
    [
      'Chargé(e) de rivage',
      'Merci pour votre candidature au poste de Chargé(e) de rivage. Malheureusement, nous ne la retenons pas.',
    ],
    [
      'Chef de phare',
      'Malheureusement le poste de Chef de phare est supprimé, et nous ne retenons pas votre candidature.',
    ],
    [
      'Auxiliar de archivo',
      'Gracias por tu candidatura para el puesto de Auxiliar de archivo del Ayuntamiento de Ombría. Lamentablemente no continuaremos con tu candidatura.',
    ],
    ['Deichleiterin', `Für die Stelle als Deichleiterin haben wir uns anders entschieden. ${nein}`],
    [
      'Technicienne de phare',
      'Merci d’avoir postulé au poste de Technicienne de phare au sein de notre équipe. Malheureusement, nous ne retenons pas votre candidature.',
    ],
    [
      'Encargado de faros',
      'Gracias por tu candidatura para el puesto de Encargado de faros en Ombría. Lamentablemente no continuaremos con tu candidatura.',
    ],
    [
      'Adviseur oeverbeheer',
      'Bedankt voor je sollicitatie naar de functie Adviseur oeverbeheer bij Veenhof. Helaas gaan we niet met je verder.',
    ],
  ])('%s', (role, text) => {
    expect(roleOf({ from: null, text: `Hello,\n\n${text}` })).toBe(role);
  });

  it.each([
    ['Leiter Deichbau', `Die Rekrutierung Leiter Deichbau ist beendet. ${nein}`],
    ['Leiterin Deichbau', `Gewählt wurde eine andere als neue Leiterin Deichbau. ${nein}`],
    ['Deichverwalter', `Für die Stelle des Deichverwalters haben wir uns anders entschieden. ${nein}`],
    ['Referent', `Für die Stelle eines Referenten haben wir uns anders entschieden. ${nein}`],
    ['Disponent', `Für die Disponentenstelle haben wir uns anders entschieden. ${nein}`],
    ['Pfleger', `Ihre Bewerbung als Pfleger in Filiale 12. ${nein}`],
    [
      'tidal energy manager',
      'Bedankt voor je sollicitatie op de functie van tidal energy manager. Helaas gaan we niet met je verder.',
    ],
    [
      'oeverbeheerder',
      'Bedankt voor je reactie op de vacature oeverbeheerder. Helaas gaan we niet met je verder.',
    ],
  ])('is %s as it is called where it stands alone', (role, text) => {
    expect(roleOf({ from: null, text: `Hallo,\n\n${text}` })).toBe(role);
  });

  it.each([
    ['Deichwärter', 'Auswahlverfahren Deichwärter'],
    ['Deichwärter', 'Bewerbungseingang: Deichwärter 60–80 %'],
    ['Deichwärter', 'Vakanz Deichwärter Teilzeit'],
    ['Deichwärter', 'Personalauswahl Deichwärter 3-Schicht'],
    ['sluisbeheerder', 'Kandidatuur sluisbeheerder'],
    ['tidal energy manager', 'Vacature tidal energy manager'],
  ])('is %s in the subject "%s"', (role, subject) => {
    expect(roleOf({ from: null, subject, text: `Hallo,\n\n${nein}` })).toBe(role);
  });

  it.each([
    ['colleague', `Ich habe mit unserem Betriebsleiter gesprochen. ${nein}`],
    ['boss', `Der Betriebsleiter hat anders entschieden. ${nein}`],
    ['clause', 'De vacature wordt intern ingevuld. Helaas gaan we niet met je verder.'],
  ])('is no %s', (_, text) => {
    expect(roleOf({ from: null, text: `Hallo,\n\n${text}` })).toBeNull();
  });

  it('is not the title of whoever signs', () => {
    expect(roleOf({ from: null, text: `Hello,\n\n${no}\n\nKind regards,\nJo Bell\nHR Manager` })).toBeNull();
  });

  it('is not the place of the job', () => {
    const text = `Thank you for applying for the position of Kiln Operator, Whitby. ${no}`;
    expect(roleOf({ from: null, text })).toBe('Kiln Operator');
  });
});

describe('the job in the subject', () => {
  it.each([
    ['Kiln Operator', 'Your application for Kiln Operator at Tarnwick'],
    ['Kiln Operator', 'Kiln Operator - Tarnwick'],
    ['Kiln Operator', 'Re: Tarnwick - Kiln Operator (Ref: 20731)'],
    ['Kiln Operator', 'Selection TW/2027/031 - Kiln Operator'],
    ['Kiln Operator', 'Kiln Operator @ Tarnwick'],
    ['Werkvoorbereider', 'Opdracht Werkvoorbereider'],
    ['Schleusenwärter', 'Schleusenwärter / Einstellungsstopp'],
    ['Schleusenwärterin', 'Absage: Schleusenwärterin (w/m/d)'],
  ])('is %s in "%s"', (role, subject) => {
    const text = `Hello,\n\nThank you for your interest in Tarnwick. ${no}`;
    expect(roleOf({ from: 'Tarnwick Careers <jobs@tarnwick.example>', subject, text })).toBe(role);
  });
});

const nada = 'Lamentablemente no continuaremos con tu candidatura.';
const spijt = 'Helaas gaan we niet verder met je sollicitatie.';

describe('the job in French and Spanish', () => {
  it.each([
    ['assistant·e de phare', `Merci pour l’échange autour du poste d’assistant·e de phare. ${non}`],
    ['auxiliar de faro', `El puesto de auxiliar de faro en turno de noche es de otra persona. ${nada}`],
    ['éclusier', `Merci pour votre visite au sujet du poste d’éclusier. ${non}`],
    ['farero auxiliar', `Gracias por presentarte a la plaza de farero auxiliar. ${nada}`],
    ['technicien de phare', `Le poste de technicien de phare publié par la commune est pris. ${non}`],
    [
      'directeur administratif et financier',
      `Votre candidature de directeur administratif et financier s’arrête ici. ${non}`,
    ],
    ['conducteur SPL', `Votre candidature de conducteur SPL est rejetée. ${non}`],
    ['chef de projet SI', `Le recrutement du chef de projet SI est annulé. ${non}`],
    ['responsable des achats', `Jean Roux devient responsable des achats le 2 mai. ${non}`],
    ['apprenti menuisier', `Je prends un autre comme apprenti menuisier en août. ${non}`],
    ['Contable de Planta', `La vacante de Contable de Planta fue cubierta con personal interno. ${nada}`],
  ])('%s', (role, text) => {
    expect(roleOf({ from: null, text: `Bonjour,\n\n${text}` })).toBe(role);
  });

  it.each([
    ['Gerente de Faro', 'Proceso Gerente de Faro'],
    ['abogada laboralista', 'Respuesta vacante abogada laboralista'],
    ['Camarero/a de pisos', 'Tu candidatura a Camarero/a de pisos'],
    ['periodista', 'Su postulación como periodista'],
    ['educador social', 'Puesto de educador social'],
    ['cariste', 'Mission cariste'],
    ['Chef de rang', 'Votre candidature : Chef de rang (magasin de Brest)'],
  ])('%s in a subject', (role, subject) => {
    expect(
      roleOf({ from: null, subject, text: `Hola,\n\n${/mission|votre/i.test(subject) ? non : nada}` }),
    ).toBe(role);
  });

  it.each([
    ['work', `Gracias por pensar en este puesto de trabajo. ${nada}`],
    ['the sender’s word for a letter', `Tu solicitud ha llegado. ${nada}`],
  ])('is not %s', (_, text) => {
    expect(roleOf({ from: null, text: `Hola,\n\n${text}` })).toBeNull();
  });
});

describe('where a title ends', () => {
  it.each([
    [
      'Community Manager',
      `Gracias por tu interés en la posición de Community Manager en Café Marisma. ${nada}`,
    ],
    [
      'Gerente de faro',
      `Gracias por tu interés en la vacante de Gerente de faro en Aceros del Norte. ${nada}`,
    ],
    ['Especialista en Mareas', `Gracias por tu interés en el puesto de Especialista en Mareas. ${nada}`],
    ['Guardia de dique', `Gracias por tu interés en la vacante de Guardia de dique. ${nada}`],
    [
      'Soporte de boyas nivel 2',
      `Tu postulación para "Soporte de boyas nivel 2" no fue seleccionada. ${nada}`,
    ],
    ['Pose de rails', `Votre candidature pour la mission « Pose de rails » est refusée. ${non}`],
    [
      'Assistant logistique',
      `Merci de votre intérêt pour le poste de Assistant logistique chez Brumaire. ${non}`,
    ],
    ['comptable clients', `Pour le poste de comptable clients en raison de l'absence de budget. ${non}`],
    ['Bauleiter', `Vielen Dank für Ihre Bewerbung als Bauleiter und Ihr Interesse. ${nein}`],
    ['Schleusenwärter', `Ihre Bewerbung auf die Stelle "Schleusenwärter, Raum Kiel". ${nein}`],
  ])('%s', (role, text) => {
    expect(roleOf({ from: null, text: `Hola,\n\n${text}` })).toBe(role);
  });

  it.each([
    ['a step of the process', 'Proceso de Selección', nada],
    ['how a place was filled', 'Ihr Termin', `Wir haben die Stelle zwischenzeitlich intern besetzt. ${nein}`],
  ])('is not %s', (_, subject, text) => {
    expect(roleOf({ from: null, subject, text: `Hola,\n\n${text}` })).toBeNull();
  });
});

describe('small titles and what stands around them', () => {
  it.each([
    ['sous chef', 'Re: sous chef', no],
    [
      'Lectureship in Tidal Studies',
      'Lectureship in Tidal Studies',
      `Your application for the above Lectureship. ${no}`,
    ],
    ['Schleusenwärter', 'Stellenausschreibung 12/2024, Schleusenwärter (m/w/d)', nein],
    ['Schleusenwärter', 'Bijbaan Schleusenwärter', nein],
    ['Aide à domicile', 'Aide à domicile', `Vous avez demandé un emploi comme aide à domicile. ${non}`],
    ['chef de phare', 'Chef de phare', `Le poste de chef de phare revient à une autre personne. ${non}`],
    ['encargada de turno', 'Proceso', `El puesto de encargada de turno ya está cubierto. ${nada}`],
    ['gestor de redes', 'Hola', `Guardamos el sueldo de gestor de redes para un comercial. ${nada}`],
    ['administrativo', 'Proceso administrativo/a', `Cerramos el proceso de administrativo. ${nada}`],
    [
      'Tide Data Internship',
      'Hello',
      `Thank you for the interest you have expressed in the Tide Data Internship. ${no}`,
    ],
  ])('%s in "%s"', (role, subject, text) => {
    expect(roleOf({ from: null, subject, text: `Hello,\n\n${text}` })?.toLowerCase()).toBe(
      role.toLowerCase(),
    );
  });

  it('is not what somebody is greeted as', () => {
    expect(roleOf({ from: null, subject: 'Hello', text: `Monsieur le conservateur,\n\n${non}` })).toBeNull();
  });
});

describe('titles in small letters', () => {
  it.each([
    ['dispatcher', 'dispatcher', no],
    ['werkvoorbereider', 'werkvoorbereider – andere keuze', spijt],
    ['optical engineer', 'Your application – optical engineer', no],
    ['responsable qualité', 'Votre candidature – responsable qualité 60-80 %', non],
    ['tripulante de cabina', 'Hola', `Te has postulado como tripulante de cabina. ${nada}`],
    [
      'auxiliar veterinaria',
      'Hola',
      `Para el puesto de auxiliar veterinaria vamos a llamar a otros. ${nada}`,
    ],
    [
      'vigilante de faros',
      'Hola',
      `El puesto de vigilante de faros en el Hospital de Ombría es tuyo no. ${nada}`,
    ],
    ['educadora social', 'Convocatoria educadora social – Ombría', nada],
    ['community manager', 'Hola', `Muchos quisieron ser nuestra community manager. ${nada}`],
    ['apprentie fleuriste', 'Bonjour', `Nous avons choisi notre apprentie fleuriste. ${non}`],
    [
      'exploitant transport',
      'Bonjour',
      `Le poste d'exploitant transport auquel vous aviez postulé est pris. ${non}`,
    ],
    [
      'agent d’accueil et d’état civil',
      'Bonjour',
      `Vous avez postulé à l’emploi d’agent d’accueil et d’état civil. ${non}`,
    ],
    [
      'maître de conférences en droit public',
      'Bonjour',
      `Vous avez candidaté au poste de maître de conférences en droit public. ${non}`,
    ],
    ['guide-conférencière', 'Bonjour', `Vous avez postulé comme guide-conférencière. ${non}`],
    ['leerkracht groep 5', 'Vacature', `We kunnen je niet benoemen als leerkracht groep 5. ${spijt}`],
    ['Baliemedewerker', 'Hoi', `Dat weegt voor een Baliemedewerker zwaar. ${spijt}`],
    ['Baliemedewerker tuin', 'Status', `Vacature: Baliemedewerker tuin (16-24 uur)\n\n${spijt}`],
    ['apprentice joiner', 'Hello', `It is about the apprentice joiner place. ${no}`],
    ['Steinmetz', 'Hallo', `Du wolltest eine Lehre als Steinmetz machen. ${nein}`],
    ['Matrose', 'Hallo', `Du wolltest als Matrose und der Platz ist nun vergeben. ${nein}`],
    ['Leitung Finanzen', 'Ihre Bewerbung - Leitung Finanzen', nein],
    ['esthéticienne', 'Bonjour', `Nous cherchions une esthéticienne à temps partiel. ${non}`],
    ['acheteuse industrielle', 'Bonjour', `Votre profil d’acheteuse industrielle nous a plu. ${non}`],
    ['plombier chauffagiste', 'Offre plombier chauffagiste – réponse', non],
    ['auxiliar de ayuda a domicilio', 'Resultado proceso auxiliar de ayuda a domicilio', nada],
    [
      'Técnico de Calidad Alimentaria',
      'Hola',
      `En el proceso para Técnico de Calidad Alimentaria hubo muchos perfiles. ${nada}`,
    ],
    ['Adviseur Wonen en Zorg', 'Hoi', `U solliciteerde naar de functie Adviseur Wonen en Zorg. ${spijt}`],
    [
      'Praktikum in der Redaktion',
      'Hallo',
      `Du hattest dich für ein Praktikum in der Redaktion beworben. ${nein}`,
    ],
    ['infirmière', 'Bonjour', `Nous avons choisi une autre infirmière. ${non}`],
    ['leraar cello', 'Vacature leraar cello – 6/22', spijt],
    ['stagiair marketing', 'Hoi', `De plek als stagiair marketing is al vergeven. ${spijt}`],
    [
      'verpleegkundige spoedeisende hulp',
      'Hoi',
      `Op de functie verpleegkundige spoedeisende hulp kwamen veel brieven. ${spijt}`,
    ],
    ['beleidsadviseur', 'Hoi', `Er was een voorkeur voor een andere beleidsadviseur. ${spijt}`],
  ])('%s in "%s"', (role, subject, text) => {
    expect(roleOf({ from: null, subject, text: `Hello,\n\n${text}` })).toBe(role);
  });

  it.each([
    ['Disponent', 'Disponent (Standort Kassel)'],
    ['Regieassistenz', 'Regieassistenz Spielzeit 27/28'],
    ['Rezeptionist', 'Rezeptionist Wintersaison'],
    ['Band 6 Physiotherapist', 'Outcome: Band 6 Physiotherapist (382-PT-2291)'],
    ['Auszubildende zur Konditorin', 'Auszubildende zur Konditorin'],
    ['.NET Developer', 'Your application as .NET Developer'],
    ['.Net Developer', 'Your application as .Net Developer'],
    ['Kiln Operator', 'Result for Kiln Operator, ST-12829104-27-JLM'],
    ['Deichwart', 'Ihre Bewerbung zu Kennzahl 2300 - 3 Deichwart'],
    ['Hauswart', 'Vergabe der Stelle Hauswart - Ergebnis'],
    ['Schleusenwärter', 'Schleusenwärter-Stelle'],
    ['organist', 'Benoeming organist'],
    ['Deichplaner:in mit Schwerpunkt Moor', 'Deine Bewerbung Deichplaner:in (w/m/x) mit Schwerpunkt Moor'],
    ['Fluglotse', 'Vorauswahl Fluglotse'],
    ['Kaufmännischer Leiter', 'Mandat Kaufmännischer Leiter - Terhoff Gruppe'],
  ])('%s, cleaned of what stands around it in "%s"', (role, subject) => {
    expect(roleOf({ from: null, subject, text: `Hello,\n\n${no}` })).toBe(role);
  });

  it.each([
    ['an adjective that ends like a painter', 'Hallo', 'Sie waren nicht als optimaler Fit zu sehen.'],
    ['who works there already', 'Hallo', 'Our accountant was in on Thursday.'],
    ['a degree', 'Hallo', 'Der Abschluss (Master oder gleichwertig) fehlt.'],
    ['a way to a job that is not named', 'Ausbildung', nein],
    ['a way to a job that is not named in English', 'internship', no],
  ])('is not %s', (_, subject, text) => {
    expect(roleOf({ from: null, subject, text: `Hello,\n\n${text} ${nein}` })).toBeNull();
  });
});

describe('what stands before and behind a title', () => {
  it.each([
    ['oeverbeheerder', 'Vacature 2026-114 oeverbeheerder', spijt],
    ['Jardinero/a de costa', 'Oferta 40718 Jardinero/a de costa', nada],
    ['jardinero', 'CV jardinero', nada],
    ['jardinero', 'Entrevista jardinero', nada],
    ['Jardinero de Obra', 'Concurso Jardinero de Obra', nada],
    ['beheerder oeververgunningen', 'Resultaat procedure beheerder oeververgunningen', spijt],
    ['oeverbeheerder', 'Besluit oeverbeheerder', spijt],
    ['oeverbeheerder', 'vacature oeverbeheerder ingevuld', spijt],
    ['Deichzeichnerin', 'Initiativbewerbung Deichzeichnerin', nein],
    ['Deichmeister', 'Hallo', `Über die Besetzung des Dienstpostens Deichmeister wurde entschieden. ${nein}`],
    ['Hafenmeisterin', 'Hallo', `Sie haben sich für das Amt der Hafenmeisterin vorgestellt. ${nein}`],
    ['Kiln Cook', 'Kiln Cook advert', no],
    ['Kiln Consultant', 'Outcome: Kiln Consultant case interview', no],
    ['Kiln Adviser', 'Kiln Adviser - second stage', no],
    ['kiln baker', 'kiln baker job', no],
    ['Kiln Operator', 'Hello', `Ask the Kiln Operator within ten (10) calendar days. ${no}`],
  ])('%s in "%s"', (role, subject, text) => {
    expect(roleOf({ from: null, subject, text: `Hello,\n\n${text}` })).toBe(role);
  });

  it.each([
    ['oeverbeheerder', 'oeverbeheerder Almelo', `De klant in Almelo kiest een ander. ${spijt}`],
    ['jardinero', 'Oferta jardinero Ombría', `Te escribo por la oferta en Ombría. ${nada}`],
    ['Analista de Mareas', 'Proceso Analista de Mareas', `Tu experiencia en Mareas es buena. ${nada}`],
  ])('%s, without the town that the text names', (role, subject, text) => {
    expect(roleOf({ from: null, subject, text: `Hola,\n\n${text}` })).toBe(role);
  });
});

describe('a title in its clause', () => {
  it.each([
    ['duinhoeder', `De functie van duinhoeder is vergeven. ${spijt}`],
    ['oeverbeheerder', `We kiezen voor de vacature van oeverbeheerder niet voor jou. ${spijt}`],
    ['oeverbeheerder', `De functie oeverbeheerder gaat over water. ${spijt}`],
    ['medewerker duinbeheer', `De vacature voor medewerker duinbeheer komt te vervallen. ${spijt}`],
    [
      'promovendus duinbeheer',
      `Voor de plek van promovendus duinbeheer is iemand anders aangenomen. ${spijt}`,
    ],
    ['medewerker duinbeheer', `We hebben de plek van medewerker duinbeheer vergeven. ${spijt}`],
    ['jardinero de noche', `Como jardinero de noche acá no hay lugar. ${nada}`],
    [
      'jardinero de dunas',
      `Para las tres plazas de jardinero de dunas convocadas en enero hubo muchas cartas. ${nada}`,
    ],
    ['boezemcentralist', `We spraken over de plek van boezemcentralist. ${spijt}`],
    ['auxiliar contable', `Hemos leído su carta solicitando el empleo de auxiliar contable. ${nada}`],
    ['jardinero', `Llamaremos a cuatro para la plaza de jardinero y el tuyo no está. ${nada}`],
    ['encargado de turno', `Tu carta para la plaza de encargado de turno anunciada en prensa. ${nada}`],
    ['oficial de cubierta', `Tu carta para la plaza de oficial de cubierta. ${nada}`],
    [
      'Docente de Mareas',
      `Declarado no apto para la plaza de Docente de Mareas de la Facultad de Mar. ${nada}`,
    ],
    ['cuidadora de faros', `No vamos a contratar a una cuidadora de faros. ${nada}`],
    ['journaliste marin', `On a tranché pour le CDD de journaliste marin de cet été. ${non}`],
    ['acheteur marin', `L'offre d'acheteur marin à laquelle vous aviez répondu est close. ${non}`],
    ['assistant maritime', `Un autre est désigné en qualité d'assistant maritime. ${non}`],
    ['Consultant marine marchande', `Nous avons lu votre candidature de Consultant marine marchande. ${non}`],
    ['jardinier', `Bonjour. Pour le jardinier c'est trop tard. ${non}`],
    ['préparateur en mer', `Vous sollicitez un emploi de préparateur en mer au Centre Maritime. ${non}`],
    ['Gemeindefischerin', `Die Stelle der Gemeindefischerin Frau M. übertragen. ${nein}`],
  ])('%s', (role, text) => {
    expect(roleOf({ from: null, text: `Hola,\n\n${text}` })).toBe(role);
  });
});

describe('titles that few words point to', () => {
  it.each([
    [
      'Logistiker',
      'Ihre Bewerbung als Logistiker wurde geprüft. Leider können wir sie nicht berücksichtigen.',
    ],
    ['Rettungsschwimmer', `Danke für Ihre Bewerbung als Rettungsschwimmer. ${nein}`],
    ['Kartograph', `Danke für Ihre Bewerbung als Kartograph. ${nein}`],
    ['FSJ', `Danke für Ihre Bewerbung als FSJ. ${nein}`],
    ['plombier', 'Votre candidature spontanée de plombier n’a malheureusement pas été retenue.'],
    ['night porter', 'Sorry, there is no night porter job any more. We will not be hiring.'],
    ['welder', `We are three people and want a welder who sings. ${no}`],
    ['paralegal', `We chose somebody else for the paralegal seat. ${no}`],
  ])('is %s', (role, text) => {
    expect(roleOf({ from: null, text: `Hallo,\n\n${text}` })).toBe(role);
  });

  it('keeps a scheme that has no other name', () => {
    expect(
      roleOf({ from: null, text: `Hello,\n\nThank you for applying for the Coastal Graduate Scheme. ${no}` }),
    ).toBe('Coastal Graduate Scheme');
  });
});

it.each([
  `Ihr Einstellungstest vom 14. Oktober liegt vor uns. ${nein}`,
  `Nous devons faire des choix en fonction de nos besoins. ${non}`,
])('is none where a month or a measure is named: %s', (text) => {
  expect(roleOf({ from: null, text: `Hallo,\n\n${text}` })).toBeNull();
});
