import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { aRefusal, type Refusal } from '../originals.ts';

const companyOf = (refusal: Refusal) => classify(aRefusal(refusal))[0]?.company;
const no = 'Unfortunately we will not be moving forward with your application.';
const spijt = 'Helaas gaan we niet verder met je sollicitatie.';
const nein = 'Leider können wir Ihre Bewerbung nicht berücksichtigen.';

describe('the employer in the text alone', () => {
  it.each([
    ['Tarnwick Optics', `Thank you for your interest in Tarnwick Optics. ${no}`],
    ['Baker Tolland', `Thank you for your interest in the Dawlish office of Baker Tolland. ${no}`],
    ['Tarnwick Mills', `${no}\n\nPresident of Tarnwick Mills\nMr. Ruth Dale`],
    ['Tidal Review', `${no}\n\nThe Editors of The Tidal Review`],
    [null, `Thank you for applying to our Rural Medicine Residency Program. ${no}`],
    [null, `The Search Committee has read your application. ${no}`],
    ['Tarnwick', `Thank you for applying for the Clerk position at Tarnwick. ${no}`],
    ['Tarnwick Trust', `Thank you for joining us at The Tarnwick Trust. ${no}`],
    ['Tarnwick, LLC', 'Unfortunately, Tarnwick, LLC has decided not to move forward with your application.'],
    ['New Fenland', `Thank you again for your interest in New Fenland. ${no}`],
    ['Moorhaus Technik', `Vielen Dank für Ihre Bewerbung bei der Moorhaus Technik. ${nein}`],
    ['Amt für Deichbau', `Danke für Ihr Interesse an einer Tätigkeit im Amt für Deichbau. ${nein}`],
    [
      'Atelier Bruyère',
      'Merci de votre intérêt pour l’Atelier Bruyère. Malheureusement, nous ne retenons pas votre candidature.',
    ],
    [
      'Talleres Ombría',
      'Gracias por tu interés en Talleres Ombría. Lamentablemente no continuaremos con tu candidatura.',
    ],
    ['3M', `Thank you for applying for the Kiln Operator position at 3M. ${no}`],
    ['Dauw Ecology', `Thank you for your interest in Kiln Operator at Dauw Ecology. ${no}`],
    ['Partner Weavers', `Thank you for applying to Partner Weavers. ${no}`],
    ['Tidal Works', `You applied for a job in our company Tidal Works. ${no}`],
    ['Tarnwick County Transit Authority', `TARNWICK COUNTY TRANSIT AUTHORITY\n\nDear applicant,\n\n${no}`],
    ['Tarnwick', `Thank you for your interest in Tarnwick's internship program. ${no}`],
    ['Company Q', `Thank you for your interest in joining Company Q. ${no}`],
    ['Deichschule Moor', `${nein}\n\nDeichschule Moor / Jan Wiesner`],
    ['DeichTec', `${nein}\n\nMit freundlichen Grüßen\nDeichTec`],
    ['Tarnwick Arms', `Role: Night Spa Porter\nProperty: The Tarnwick Arms\n\n${no}`],
    ['Fenland Care', `Thank you for your interest in Night Porter. ${no}\n\nKind regards,\nFenland Care`],
    [
      'Moorwacht GmbH',
      `Danke für Ihre Bewerbung auf die Stelle: Werkstudent Tide & Deich Solutions (w|m|d). ${nein}\n\nMoorwacht GmbH`,
    ],
    ['moorwerk Deich Solutions', `${nein}\n\nMit freundlichen Grüßen\nIda Pohl\nmoorwerk Deich Solutions`],
    [
      'Bundesrheinwerk GmbH',
      `Schönen guten Tag Ida Pohl,\n\ndanke für Ihre Bewerbung im BRW. ${nein}\n\nJan Wiesner //\nBundesrheinwerk GmbH //`,
    ],
    [
      'Collège Louise-Brune',
      'Votre candidature à un emploi au collège Louise-Brune a été lue. Malheureusement, nous ne la retenons pas.',
    ],
    ['Veenhof', 'Bedankt voor je sollicitatie bij Veenhof. Helaas gaan we niet met je verder.'],
    [
      'Tides in Moorland Group',
      `Danke für Ihre Bewerbung in unserer Forschungsgruppe Tides in Moorland Group. ${nein}`,
    ],
    [
      'Tarnwick Motors',
      `Thank you for your interest in Kiln Engineer I-207311 with Tarnwick Motors. You would be joining the Tarnwick family of brands. ${no}`,
    ],
  ])('%s', (company, text) => {
    expect(companyOf({ from: null, text })).toBe(company);
  });

  it.each([
    ['the field of a job', `Ihre Bewerbung als "Planer:in im Bereich Deichbau". ${nein}`],
    ['a noun that only opens a German sentence', `Die Kommission hat entschieden. ${nein}`],
    ['the job', `Thank you for your interest in the Tidal Systems position. ${no}`],
    ['where somebody worked before', `Your experience at Oldmere is impressive. ${no}`],
    ['a number of the file', `Our reference TWK/2291. ${no}`],
    ['who signs by order of an office', `${nein}\n\nMit freundlichen Grüßen\nIm Auftrag\nTietgen`],
    ['what is done in the job', `Vielen Dank für Ihr Interesse an der Stellvertretung. ${nein}`],
    ['whoever is greeted', `Estimada Lucía Brunel,\n\nLucía Brunel, lamentablemente no continuaremos.`],
    ['a group at the head of a line', `Group Tarn: Pass\n\n${no}`],
    ['the board it came through', `You applied through Jobdrift. ${no}`],
  ])('does not take %s for it', (_, text) => {
    expect(companyOf({ from: null, text })).toBeNull();
  });
});

describe('the employer and who writes for it', () => {
  it.each([
    ['Tarnwick', 'Tarnwick Campus Recruiting <no-reply@hire.lever.co>', 'Your application'],
    ['Tarnwick', 'Talent Acquisition Tarnwick <jobs@tarnwick.example>', 'Your application'],
    ['Tarnwick', 'Jo Bell (Tarnwick) <jo.bell@tarnwick.example>', 'Your application'],
    ['Tarnwick', '"PIKE, Anna (Ward Manager)" <anna.pike@tarnwick.example>', 'Your application'],
    ['Tarnwick', 'Prim. Univ.-Doz. Dr. Egon Wallbruck <e.wallbruck@tarnwick.example>', 'Your application'],
    ["St Alkmund's", "St Alkmund's <vicar@stalkmunds.example>", 'Your application'],
    ['Ombrelle', "L'équipe Talents d'Ombrelle <x@welcomekit.co>", 'Your application'],
    ['Gemeente Ouderveld', 'Werken bij gemeente Ouderveld <jobs@ouderveld.example>', 'Your application'],
    ['Tarnwick', 'Postulaciones Tarnwick <no-reply@postula-tw.example>', 'Your application'],
    ['Tarnwick', 'Tarnwick Careers via Jobdrift <x@jobdrift.example>', 'Your application'],
    ['Tarnwick', 'no-reply@us.greenhouse-mail.io', 'Your application to Tarnwick'],
    ['Tarnwick', 'no-reply@us.greenhouse-mail.io', 'Clerk - Your Tarnwick Application'],
    ['Tarnwick Air', 'Hirevue on behalf of Tarnwick Air <x@hirevue.com>', 'Your application'],
    ['Rippling', 'no-reply@ashbyhq.com', 'Thank you for applying to Rippling'],
  ])('is %s in a mail from %s, "%s"', (company, from, subject) => {
    expect(companyOf({ from, subject, text: `Hello,\n\n${no}` })).toBe(company);
  });

  it.each([
    [
      'Wattenmühle',
      'Personalservice Wattenmühle <post@wattenmuehle.example>',
      'Ihre Bewerbung',
      'Gruß Harms',
    ],
    ['Wattenmühle', 'Recruiting Challenge <x@jobs.example>', 'Ihre Bewerbung bei Wattenmühle', 'LG Ebba'],
    ['Bäckerei Tietz', 'Bäckerei Tietz <info@baeckerei-tietz.example>', 'Backstube', 'Gruß\nOle Tietz'],
    ['Burcht Eikenrode', 'Burcht Eikenrode <balie@eikenrode.example>', 'Uw brief', 'Groet,\nH. van der Laan'],
    ['Wiesenau', 'Ute Harms <ute.harms@wiesenau.example>', 'Coding Challenge', 'Ganz liebe Grüße\nUte'],
    ['Wiesenau', 'Direktionssekretariat <post@wiesenau-mail.example>', 'Pförtnerstelle Nachtdienst', 'Gruß'],
    ['Veldzicht', 'Personeelsdienst Veldzicht <hr@veldzicht.example>', 'Uitslag selectiegesprek', 'Groet'],
    [
      'Erlebnisbad Wiesenau',
      'Erlebnisbad Wiesenau <jobs@wiesenau.example>',
      'Bademeister',
      'Dein Wiesenau-Team',
    ],
  ])('is %s in a mail from %s, "%s", that ends in "%s"', (company, from, subject, end) => {
    expect(companyOf({ from, subject, text: `Hallo,\n\n${nein}\n\n${end}` })).toBe(company);
  });

  it.each([
    ['a desk', 'HR Services <x@hr-portal.example>', nein],
    ['who writes', 'HR <x@jobs.example>', `Lieber Herr Voss\n\n${nein}\n\nLG Harms`],
    ['a step', 'HR <x@jobs.example>', `Die Untersuchung hat nichts ergeben. ${nein}`],
    ['work itself', 'HR <x@jobs.example>', `Danke für Ihr Interesse an der Arbeit mit Kindern. ${nein}`],
    ['an agency', 'Ole Harms <ole@harms-search.example>', `Mein Klient sagt ab. ${nein}\n\nIhr Ole Harms`],
  ])('is not %s where nothing else is told', (_, from, text) => {
    expect(companyOf({ from, subject: 'Assessment Center', text })).toBeNull();
  });

  it('is the client where an agency writes', () => {
    const text = `Hi Sam,\n\nI have spoken to Tarnwick Foods. ${no}\n\nBest,\nJo Bell\nSenior Consultant\nLodestar Search Ltd`;
    expect(companyOf({ from: 'Jo Bell <jo@lodestarsearch.example>', subject: 'Tarnwick Foods', text })).toBe(
      'Tarnwick Foods',
    );
  });

  it('is the one applied to where a job board writes', () => {
    const text = `Guten Tag,\n\n${nein}\n\nIhr Stellenfuchs-Team`;
    const subject = 'Ihre Bewerbung bei Gasthof Erlenau';
    expect(companyOf({ from: 'Stellenfuchs <post@stellenfuchs.example>', subject, text })).toBe(
      'Gasthof Erlenau',
    );
  });

  it('is not the recruiter whose name stands in front of a vendor’s address', () => {
    const text = `Thank you for your interest in Tarnwick. ${no}\n\nBest,\nJo Bell\nTalent Partner`;
    expect(companyOf({ from: 'Jo Bell <no-reply@hire.lever.co>', text })).toBe('Tarnwick');
  });
});

describe('a house that is called like a person or a job', () => {
  it('is told by its trade', () => {
    const from = 'jobs@gmail.com';
    expect(companyOf({ from, text: `${no}\n\nFennel Wines` })).toBe('Fennel Wines');
    expect(companyOf({ from, text: `${nein}\n\nOptik Tarn` })).toBe('Optik Tarn');
    expect(companyOf({ from, text: `${no}\n\nWarm wishes,\nMarta Fennel` })).toBeNull();
  });

  it('is told by the address that is all of it', () => {
    const text = `${nein}\n\nMit freundlichen Grüßen\nKatja Brandt\nWasserhilfe Moor`;
    expect(companyOf({ from: 'Katja Brandt <k.brandt@wasserhilfe-moor.example>', text })).toBe(
      'Wasserhilfe Moor',
    );
  });
});

describe('one employer in several forms', () => {
  it.each([
    ['the signature writes it out', 'Tarnwick Marine Systems', `${no}\n\nRegards,\nTarnwick Marine Systems`],
    ['its own case is shown', 'Amt für Deichbau', `${nein}\n\nMit freundlichen Grüßen\nAmt für Deichbau`],
    [
      'whose desk it is stands behind it',
      'Amt für Deichbau',
      `${nein}\n\nGruß\nDas Recruiting vom Amt für Deichbau`,
    ],
    ['a country is no fuller form', 'Tarnwick', `Your time at Tarnwick. ${no}\n\nBest,\nTarnwick Austria`],
    ['a desk is no part of it', 'Tarnwick', `${no}\n\nBest,\nThe Tarnwick Early Careers Team`],
  ])('%s', (_, company, text) => {
    expect(companyOf({ from: 'Recruiting <jobs@tarnwick.example>', text: `Hello,\n\n${text}` })).toBe(
      company,
    );
  });

  it('shows what an abbreviation stands for', () => {
    const text = `Geachte heer,\n\nHelaas gaan we niet met u verder.\n\nMet vriendelijke groet,\nDienst voor Oeverbeheer`;
    expect(companyOf({ from: 'Werving DOB <werving@dob.example>', text })).toBe('Dienst voor Oeverbeheer');
  });

  it('is spelled as the mail spells it, not as the domain does', () => {
    const text = `${no}\n\nYou are always welcome in the shops of Fern & Flint.`;
    expect(companyOf({ from: 'hr@fernandflint.example', text })).toBe('Fern & Flint');
  });
});

const non = 'Malheureusement, nous ne retenons pas votre candidature.';
const nada = 'Lamentablemente no continuaremos con tu candidatura.';
const nee = 'Helaas gaan we niet met je verder.';

describe('the employer in French and Spanish', () => {
  it.each([
    ['Menuiserie Brossard & fils', 'Menuiserie Brossard & fils <atelier@brossard-bois.example>'],
    ['Musée de la mer', 'Musée de la mer <contact@musee-mer.example>'],
    ['Domaine de Valcreuse', 'Domaine de Valcreuse <domaine@valcreuse.example>'],
    ['Estudio Marisma', 'Estudio Marisma <hola@estudiomarisma.example>'],
    ['Reformas Carrizo', 'Reformas Carrizo <reformas.carrizo@correo.example>'],
    ['Cristales Bahía', 'Ofertas Cristales Bahía <ofertas@bahia.example>'],
    ['Brumaire', 'Ressources humaines Brumaire <contact@brumaire.example>'],
    ['Salinas', 'Capital Humano <equipo@salinas.example>'],
    ['Salinas', 'RR. HH. <equipo@salinas.example>'],
  ])('is %s in a mail from %s', (company, from) => {
    expect(
      companyOf({ from, text: `Hola,\n\n${from.includes('mer') || from.includes('&') ? non : nada}` }),
    ).toBe(company);
  });

  it('stands whole behind the office of whoever signs', () => {
    const text = `Madame,\n\n${non}\n\nCordialement,\nLe chef de bureau, Ministère des Rivages ruraux`;
    expect(companyOf({ from: 'Bureau du recrutement <b3@rivages.example>', text })).toBe(
      'Ministère des Rivages ruraux',
    );
  });

  it('is not the word that opens a sentence', () => {
    const text = `Bonjour Luc,\n\nEntre-temps Brumaire a été vendue. ${non}`;
    expect(companyOf({ from: 'Luc <luc@brumaire.example>', text })).toBe('Brumaire');
  });

  it.each([
    ['Odette Marchal <o.marchal@marchal-conseil.example>', `Mon client a choisi quelqu’un d’autre. ${non}`],
    ['Inés Lobo <ines@lobo-talento.example>', `El cliente ha elegido a otra persona. ${nada}`],
  ])('is unknown where %s writes about a client', (from, text) => {
    expect(companyOf({ from, text: `Hola,\n\n${text}` })).toBeNull();
  });

  it('is no kind of house alone', () => {
    expect(companyOf({ from: null, text: `Gracias por tu interés en la Universidad. ${nada}` })).toBeNull();
  });
});

describe('the employer and the board that writes for it', () => {
  it.each([
    ['Café Marisma', `Gracias por tu interés en la posición de Jefa de sala en Café Marisma. ${nada}`],
    [
      'Aceros del Faro',
      `Gracias por participar en el proceso para el cargo de Soldador en Aceros del Faro. ${nada}`,
    ],
    ['Clínica Las Dunas', `Clínica Las Dunas decidió no avanzar con tu postulación. ${nada}`],
    ['Vidrios del Norte', `Gracias por tu interés en formar parte de Vidrios del Norte. ${nada}`],
    ['Bureau Vasseur', `Bureau Vasseur n'a pas retenu votre candidature pour « Pose de rails ». ${non}`],
    ['Rivage Contact', `Merci de votre intérêt pour le poste "Standardiste" chez Rivage Contact. ${non}`],
    ['Oldmere Foods', `Unfortunately, Oldmere Foods has decided not to move forward. ${no}`],
    [
      'Eethuis De Blauwe Reiger',
      `Bedankt voor je interesse in Terrashulp bij Eethuis De Blauwe Reiger. ${nee}`,
    ],
    ['Plaza Bruma', `Hola,\n\n${nada}\n\nUn abrazo,\nEquipo de Talento Plaza Bruma`],
  ])('is %s', (company, text) => {
    expect(companyOf({ from: 'Jobdrift <noreply@jobdrift.example>', text: `Hola,\n\n${text}` })).toBe(
      company,
    );
  });

  it.each([
    ['Portal Mareas', 'Portal Mareas <avisos@portalmareas.example>'],
    ['Tide Staff', 'Tide Staff <team@tidestaff.example>'],
    ['tideHUB', 'tideHUB <team@tidehub.example>'],
    ['Tramontana', 'El equipo de Tramontana <hola@tramontana-mx.example>'],
    ['Deichtechnik', 'Praktikumsbüro <praktikum@deichtechnik.example>'],
  ])('is %s in a mail from %s', (company, from) => {
    expect(companyOf({ from, text: `Hello,\n\n${no}` })).toBe(company);
  });

  it('is the house and not the person who signs for it', () => {
    const from = 'Meera Anand <hr@tidal-infotech.example>';
    expect(companyOf({ from, text: `Hi,\n\n${no}\n\nMeera Anand` })).toBe('Tidal Infotech');
    const text = `Hallo, hier Jana Brück von Deichwerk. ${nein}`;
    expect(companyOf({ from: 'Jana Brück <jana.brueck@deichwerk.example>', text })).toBe('Deichwerk');
  });

  it.each([
    ['a step', 'Solicitud Rechazada', `Solicitud Rechazada\n\n${nada}`],
    ['a number', 'Tu candidatura', `${nada}\n\nTu folio: TW-20731`],
    ['a button', 'Tu candidatura', `${nada}\n\nVer otros Proyectos`],
    ['a module', 'Resultado - Mareas II', `Gracias por postular. ${nada}`],
    ['an address that names nobody', 'Votre candidature', non],
  ])('is not %s', (_, subject, text) => {
    expect(companyOf({ from: 'bot@rh-ia.example', subject, text: `Hola,\n\n${text}` })).toBeNull();
  });
});

describe('the words that belong to a name and those that do not', () => {
  it.each([
    ['The Blue Heron', 'Ida <ida@theblueheron.example>', `Ida from The Blue Heron here. ${no}`],
    ['The Tarnwick Company', 'The Tarnwick Company <x@thetarnwickcompany.example>', no],
    ['Chez Brume', 'Chez Brume <contact@chezbrume-brest.example>', `${non}\nBrume`],
    ['Café Sandbank', 'Ilka <ilka@cafe-sandbank.example>', `${nein}\n\nLG Ilka, Sandbank`],
    ['Bar Ombría', 'Bar Ombría <ombria@barombria-vigo.example>', nada],
    ['Les Amis du Phare', 'Association Les Amis du Phare <rh@amisduphare.example>', non],
    ['Veen & Dauw', 'Kantoor Veen & Dauw <werving@veendauw.example>', spijt],
    ['Supermarkt Dauw', 'Supermarkt Dauw Filiaal 12 <filiaal12@dauwsuper.example>', spijt],
    ['Brumaire', 'Enseigne Brumaire <noreply@brumaire-recrute.example>', non],
    ['Second Tide', 'Ida Moor <ida@secondtide.example>', `${no}\n\nIda\nSecond Tide`],
    ['Sandbank', 'Jo Moor <jo@sandbank.example>', `${nein}\n\nJo (Sandbank)`],
    [
      'Tri-Moor Transit',
      'Tri-Moor Transit <notifications@jobs-portal.example>',
      `${no}\n\nTri-Moor Transit\nPersonnel Division`,
    ],
    ['Handwerkskammer Moor', 'Handwerkskammer Moor <personal@hwk-moor.example>', nein],
    [
      'Brumaire Énergies',
      'Brumaire Énergies <ne-pas-repondre@brumaire-recrutement.example>',
      `${non}\n\nL'équipe recrutement de Brumaire Énergies`,
    ],
    [
      'Tarnwick Rail',
      'Tarnwick Rail <noreply@personio.de>',
      `You would have worked closely with the client. ${no}`,
    ],
    [
      'Tarnwick Rail',
      'Tarnwick Rail <jobs@people.tarnwickrail.example>',
      `You wrote to our client desk. ${no}`,
    ],
    ['The Grey Heron', 'Grey Heron <jobs@the-grey-heron.example>', no],
    ['Clay', 'Clay <jobs@barclays.example>', no],
    ['Man Group', 'Hiring <hr@mail.example>', `Thank you for applying to Man Group. ${no}`],
  ])('%s', (company, from, text) => {
    expect(companyOf({ from, subject: 'Re', text: `Hello,\n\n${text}` })).toBe(company);
  });

  it.each([
    ['who is everybody', 'Ida Moor <ida@mail.example>', `Man hat sich anders entschieden. ${nein}`],
    [
      'the agency of a client',
      'Ida Moor <ida@tarnwickpeople.example>',
      `I have heard from the client. ${no}\n\nIda\nTarnwick People`,
    ],
    ['the job applied to', 'Ida <ida@gmail.com>', `Gracias por tu candidatura a Jefe de Faro. ${nada}`],
    [
      'where somebody else works',
      'Ida <ida@gmail.com>',
      `Nous avons choisi une personne en poste à Brest. ${non}`,
    ],
  ])('does not take %s for it', (_, from, text) => {
    expect(companyOf({ from, subject: 'Re', text: `Hello,\n\n${text}` })).toBeNull();
  });
});

describe('houses and who writes for them', () => {
  const no = 'Unfortunately we will not be moving forward with your application.';
  const nada = 'Lamentablemente no continuaremos con tu candidatura.';
  const non = 'Malheureusement, nous ne retenons pas votre candidature.';

  it.each([
    ['Theater am Deich', 'Dramaturgie Theater am Deich <d@theater-deich.example>', nein],
    ['Moorhaus Chemie', 'Nachwuchsprogramm Moorhaus Chemie <trainee@moorhaus-chemie.example>', nein],
    ['Amt für Deichbau', 'Amt für Deichbau, Referat Z2 <z2@afd.example>', nein],
    ['Oldmere Bank', 'Oldmere Bank Student Recruitment <students@oldmerebank.example>', no],
    ['Bouwmarkt Veenhof', 'Team Werken bij Bouwmarkt Veenhof <werkenbij@veenhof.example>', spijt],
    ['Veenhof', 'Jobdrift namens Veenhof <x@jobdrift.example>', spijt],
    ['brume works', 'brume works <jobs@brume.example>', non],
    ['Talleres Ombría', 'Admin Talleres Ombría <admin@talleresombria.example>', nada],
    ['Librería Ombría', 'Librería Ombría <libreriaombria@correo.example>', nada],
  ])('is %s in a mail from %s', (company, from, text) => {
    expect(companyOf({ from, subject: 'Hello', text: `Hello,\n\n${text}` })).toBe(company);
  });

  it.each([
    [
      'Supermercados La Orilla',
      'La Orilla <empleo@laorilla.example>',
      `${nada} Tu CV sigue en Supermercados La Orilla.`,
    ],
    [
      'Uitgeverij Veenhof',
      'Hanna Smit <hanna@veenhof.example>',
      `${spijt}\n\nHanna Smit\nhoofdredacteur Uitgeverij Veenhof`,
    ],
    [
      'Consultora Pardo & Vila',
      'RR. HH. Pardo & Vila <rrhh@pardovila.example>',
      `${nada} Consultora Pardo & Vila le agradece el interés.`,
    ],
    [
      'Oldmere Nurseries Ltd.',
      'Jo Bell <jo@oldmere.example>',
      `${no}\n\nOldmere Nurseries Ltd. Registered in Wales`,
    ],
    [
      'Ministry of Tides',
      'Careers <noreply@trac.example>',
      `Thank you for your interview for Policy Adviser (HEO), Ministry of Tides. ${no}`,
    ],
    [
      'Bundesamt für Deichbau',
      'Zentrale <noreply@interamt.example>',
      `das Bundesamt für Deichbau hat Ihre Bewerbung geprüft. ${nein}`,
    ],
    [
      'Minera Ombría',
      'Equipo Jobdrift <no-reply@jobdrift.example>',
      `Gracias por participar en el proceso "Técnico de faros" de Minera Ombría. ${nada}`,
    ],
    [
      'Bouw Veenhof',
      'Bas Kok <bas@flexwerving.example>',
      `Contact gehad met Bouw Veenhof, de klant wil niet. ${spijt}`,
    ],
  ])('is %s in a mail from %s that says so', (company, from, text) => {
    expect(companyOf({ from, subject: 'Hello', text: `Hello,\n\n${text}` })).toBe(company);
  });

  it.each([
    [
      'Tallow Insurance',
      'Anna Pike <anna@pikesearch.example>',
      `Our client, Tallow Insurance, chose another. ${no}`,
    ],
    [
      'Föhr Pumpen GmbH',
      'Peter Anders <p.anders@anders-personal.example>',
      `Unser Mandant, die Föhr Pumpen GmbH, sagt ab. ${nein}`,
    ],
    ['Kapsalon Krul', 'Sanne <sanne@gmail.com>', `${spijt}\n\nSanne\nKapsalon Krul`],
  ])('is %s, whoever writes: %s', (company, from, text) => {
    expect(companyOf({ from, subject: 'Hello', text: `Hello,\n\n${text}` })).toBe(company);
  });

  it.each([
    ['a person whose surname has a small word', 'Sarah de Wit <sarah@gmail.com>', spijt],
    ['who signs with a first letter', 'r@gmail.com', `${nein}\n\nR. Stieglitz`],
    ['a number of the file', 'r@gmail.com', `Unsere Ausschreibung BfD-2024-58 ist beendet. ${nein}`],
  ])('does not take %s for it', (_, from, text) => {
    expect(companyOf({ from, subject: 'Hello', text: `Hello,\n\n${text}` })).toBeNull();
  });
});

describe('a house is not lost in what only looks like something else', () => {
  const sorry = 'We are sorry that you have not been selected.';
  it.each([
    [
      'Robert Half',
      null,
      `Dear Robert,\n\nThank you for applying for the Clerk post at Robert Half. ${sorry}`,
    ],
    [
      'Morgan Stanley',
      null,
      `Dear Morgan Stanley Applicant\n\nThank you for your application to Morgan Stanley. ${sorry}`,
    ],
    [
      'Volkswagenstiftung',
      null,
      'Guten Tag,\n\nvielen Dank für Ihre Bewerbung bei der Volkswagenstiftung. Leider haben wir uns für eine andere Bewerberin entschieden.',
    ],
    [
      'Smith & Sons',
      null,
      `Dear Sam,\n\nThank you for applying for the Clerk post at Smith &amp; Sons. ${sorry}`,
    ],
    [
      'Blue Harbour Trading',
      'Blue Harbour Trading <blue.harbour@mail.example>',
      `Dear Sam,\n\nThank you for applying. ${sorry}`,
    ],
    [
      'Privacy International',
      null,
      `Dear Sam,\n\nThank you for applying for the Clerk post. ${sorry}\n\nKind regards,\nAnn Moor\nPrivacy International`,
    ],
  ])('%s', (company, from, text) => {
    expect(companyOf({ from, subject: 'Your application', text })).toBe(company);
  });
});

describe('the desks and titles around a house', () => {
  it.each([
    ['Groupe Brume', 'Filière apprentis Groupe Brume <jobs@groupe-brume.example>', non],
    ['Fundación Marisma', 'Becas Fundación Marisma <becas@fundacionmarisma.example>', nada],
    ['La Maison des Dunes', 'La Maison des Dunes <contact@maisondesdunes.example>', non],
    ['Veenhof Zuid', 'Bestuur Veenhof Zuid <bestuur@veenhofzuid.example>', spijt],
    ['Marisma Sur', 'Compras Marisma Sur <compras@marismasur.example>', nada],
    ['Wiesenau', 'Prüfungsteam Wiesenau <trainee@wiesenau-gruppe.example>', nein],
    ['Wiesenau Regional', 'Wiesenau Regional Auswahlzentrum <a@wiesenau-regional.example>', nein],
    ['Harms & Tietz', 'Trainee-Team Harms & Tietz <t@harms-tietz.example>', nein],
    ['Diakonie Moorbad', 'Vorstandsbüro Diakonie Moorbad <post@diakonie-moorbad.example>', nein],
    ['Estudio Contable Brunel', 'Estudio Contable Brunel <brunel@estudiobrunel.example>', nada],
    ['Clinique vétérinaire des Dunes', 'Clinique vétérinaire des Dunes <rdv@vetdunes.example>', non],
    ['Veenhof Bouw', 'Ada Kok <a.kok@veenhof.example>', `${spijt}\n\nAda Kok\nHR-manager Veenhof Bouw`],
    [
      'Clínica Las Dunas',
      'Gestión Humana <personas@lasdunas.example>',
      `Desde Recursos Humanos de la Clínica Las Dunas le escribimos. ${nada}\n\nLuz Marina Brunel\nAuxiliar de Selección`,
    ],
    ['T&W', 'T&W College Recruiting <college@tw.example>', no],
    ['Larkfield', 'Larkfield PhD Programme <phd@larkfield.example>', no],
    ['Larkfield', 'Larkfield Graduate Kiln Scheme <kiln@larkfield.example>', no],
    ['Direction Générale des Rivages', 'Direction Générale des Rivages <rh@rivages.example>', no],
    ['De Zandkreek', 'vzw De Zandkreek <jobs@dezandkreek.example>', spijt],
    ['Juwelier Zandkreek', 'Juwelier Zandkreek sinds 1912 <info@juwelierzandkreek.example>', spijt],
    ['Le Rivage', 'R. Brunel <rbrunel@lerivage.example>', `${no}\n\nR. Brunel\nLe Rivage`],
    [
      'Bäckerei Moorfeld',
      'JobUfer <noreply@jobufer.example>',
      'Leider hat Bäckerei Moorfeld sich für andere Kandidaten entschieden.\n\nViele Grüße\nDein JobUfer Team',
    ],
    [
      'Brume Sud-Ouest',
      "Les places de l'estuaire <noreply-places@estuaire.example>",
      "Votre candidature chez Brume Sud-Ouest n'a malheureusement pas pu aboutir.\n\nLes places de l'estuaire",
    ],
    [
      'Moorside Lane Primary',
      'Mrs I Pohl <head@moorsidelane-primary.example>',
      `${no}\n\nIda Pohl\nHeadteacher, Moorside Lane Primary`,
    ],
  ])('is %s in a mail from %s', (company, from, text) => {
    expect(companyOf({ from, subject: 'Hello', text: `Hello,\n\n${text}` })).toBe(company);
  });

  it.each([
    ['Minera Ombría', `${nada}\n\nAtentamente,\nMinera Ombría, S.L.`],
    ['Brumaire Conseil', `${non}\n\nCordialement,\nBrumaire Conseil SARL`],
    ['Veenhof Bouw', `${spijt}\n\nGroet,\nVeenhof Bouw B.V.`],
  ])('is %s without its legal form', (company, text) => {
    expect(companyOf({ from: null, subject: 'Hello', text: `Hello,\n\n${text}` })).toBe(company);
  });

  it('is unknown where only the owner of the domain signs', () => {
    expect(
      companyOf({ from: 'Ida Harms <ida@harmsdach.example>', text: `Hallo, ${nein}\n\nIda` }),
    ).toBeNull();
  });

  it.each([
    ['Jean-Luc Brossard <jlb@brume-bois.example>', 'Brume Bois'],
    ['Odile V. <odile@brume-bois.example>', 'Brume Bois'],
  ])('is not the person in %s', (from, company) => {
    expect(companyOf({ from, text: `Bonjour,\n\n${non}` })).toBe(company);
  });
});

describe('who signs without a line of its own', () => {
  it.each([
    ['Moor Partner AG', `${nein}\n\nFreundliche Grüsse\nIda Pohl\nMoor Partner AG`],
    ['Talleres Ombría', `Nos contactamos desde Talleres Ombría. ${nada}`],
    ['Bäckerei Moorfeld', `Hallo Ida, ${nein} Kopf hoch! Bäckerei Moorfeld`],
    ['Stadtarchiv Moorfeld', `${nein} Mit freundlichen Grüßen, Stadtarchiv Moorfeld`],
    ['Praxis Dr. Moor', `${nein} Alles Gute dabei. Praxis Dr. Moor`],
    ['Librairie Page d’Ambre', `Bonjour, ${non} Bonne journée, Librairie Page d’Ambre`],
    ['Junta de Regantes del Sauce', `${nada} Reciba un saludo. Junta de Regantes del Sauce`],
    ['Rope & Tar', `Hi Ida, ${no} Thanks anyway. Bea at Rope & Tar`],
    ['Tarnwick Infirmary', `${no} We wish you well. Tarnwick Infirmary, Medical Staffing`],
  ])('is %s', (company, text) => {
    expect(companyOf({ from: null, subject: 'Hello', text })).toBe(company);
  });

  it.each([
    ['a person', `Hi Ida, ${no} Thanks anyway. Bea Lund`],
    ['a first name', `Hola, ${nada} Mucha suerte. Nuria`],
    ['a desk', `Beste, ${spijt} Veel succes verder. Dienst HR`],
    ['who is written to', `${nein} Das tut uns leid, Frau Moor`],
    ['a department', `${no} We wish you well. Policy Team`],
  ])('is not %s', (_, text) => {
    expect(companyOf({ from: null, subject: 'Hello', text })).toBeNull();
  });
});

describe('the house that a word of its kind leaves open', () => {
  it.each([
    ['Schulamt Moor', 'Schulamt Personal <personal@schulamt-moor.example>', nein],
    ['Musikschule Moor', 'Leitung <leitung@musikschule-moor.example>', `Danke für die Musikschule. ${nein}`],
    ['Moorwerke', 'Moorwerke <jobs@moorwerke-bremen.example>', nein],
    ['Tarnwick Retail', 'Assessments <assess@tarnwick-retail.example>', no],
    [
      'Ashmere Energy',
      'Verity ATS <donotreply@verity-ats.example>',
      `Ashmere Energy has completed its review. ${no}`,
    ],
  ])('is %s in a mail from %s', (company, from, text) => {
    expect(companyOf({ from, subject: 'Musikschule', text })).toBe(company);
  });

  it.each([
    ['Tarnwick Media', `Thank you for submitting your details to Tarnwick Media. ${no}`],
    [
      'Tarnwick State',
      `You applied for Professor of Music at Tarnwick State. The Search Committee met. ${no}`,
    ],
    ['University of Tarnwick', `The University of Tarnwick would like to thank you. ${no}`],
    ['Transports Brume', `Merci de l’intérêt porté aux Transports Brume. ${non}`],
    ['Carpintería Ombría', `En la Carpintería Ombría gustaste mucho. ${nada}\n\nCarpintería Ombría`],
    ['Bloemenhuis Vos', `Bedankt voor je sollicitatie bij Bloemenhuis Vos. ${spijt}`],
  ])('is %s in the text', (company, text) => {
    expect(companyOf({ from: null, subject: 'Hello', text })).toBe(company);
  });
});

describe('a person who writes', () => {
  it('bears a name with a small word in it', () => {
    const text = `${nein}\n\nMit besten Grüssen\nIda von Moor\nGeschäftsleiterin`;
    const from = 'Ida von Moor <i.vonmoor@deichhilfe.example>';
    expect(companyOf({ from, subject: 'Hallo', text })).toBeNull();
  });

  it('signs with the first name before the whole one', () => {
    const text = `${nein}\n\nLiebe Grüße\nJan\n\nJan Wiesner, MSc\nErste Deichwerk GmbH\nHead of Tides`;
    const from = 'Jan Wiesner <recruiting@mail.example>';
    expect(companyOf({ from, subject: 'Hallo', text })).toBe('Erste Deichwerk GmbH');
  });

  it('signs as a founder', () => {
    const text = `${nein}\n\nMach's gut\nIda\nCo-Founder Ombrelle`;
    expect(companyOf({ from: 'Ida Pohl <ida@ombrelle.example>', subject: 'Hallo', text })).toBe('Ombrelle');
  });
});
