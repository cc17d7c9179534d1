import { wordSet } from './word-set.ts';

/**
 * Words around employers' names. `desk` is who writes for one ("Talent Acquisition"), `aside` only belongs to the desk beside
 * such a word ("Early Careers", "Campus Recruiting"), `kinds` makes a run of capitals an organisation.
 */
const desk = wordSet(
  'recruiting recruitment recruiter recruiters hiring careers career jobs job hr acquisition aquisition notifications notification noreply no-reply donotreply team teams vacancies vacatures talent people dept ' +
    'resourcing candidate candidates applicant applicants application applications fellowships ' +
    'personal personalabteilung personalwesen personalteam bewerbermanagement bewerbung bewerbungen bewerbungsportal karriere poststelle direktion leitung verwaltung sekretariat ausbildung ausbildungsteam personalbuero recruiting-team people-team hr-team ' +
    "recrutement recrute rh drh rrhh candidature candidatures selections selection seleccion empleo candidaturas personnel secretaria l'equipe " +
    'werving selectie p&o sollicitaties sollicitatie equipo equipe talento workday greenhouse lever ashby taleo icims smartrecruiters successfactors jobvite workable teamtailor',
);
const aside = wordSet(
  'experience operations ops department office service services early professional university graduate graduates global north america emea apac internal campus cabin crew safety ' +
    'support info mail email update updates online unit desk culture and & the of und et y en de des abteilung referat pole afdeling atraccion gestion nachwuchsprogramme mobilite your our dein ihr ihre das die bei',
);
const kinds = wordSet(
  'university universitaet universite universidad universiteit college school academy council bank trust group hospital institute foundation charity agency department ministry bureau authority services systems technologies technology solutions labs laboratories foods energy pharma therapeutics analytics media studios studio partners consulting brokers search staffing recruitment society association club theatre museum library church hotel restaurant airlines airways rail transport logistics insurance capital ventures holdings industries international networks robotics vets cruises ' +
    'stadt gemeinde landkreis landesamt bundesamt bundesanstalt amt klinik klinikum krankenhaus praxis kanzlei verein verband stiftung werke hochschule schule verlag autohaus baeckerei brauerei sparkasse ' +
    'mairie hopital centre laboratoires office agence groupe societe banque association cabinet editions compagnie ayuntamiento clinica hospital talleres grupo fundacion editorial empresa perfumerias bodegas ' +
    'rijksdienst agentschap gemeente ziekenhuis stichting bakkerij uitgeverij bedrijf waterschap',
);
const kindEndings =
  /(?:universitaet|klinik|klinikum|krankenhaus|praxis|kanzlei|stiftung|verband|werke|ministerium|anstalt|behoerde|gesellschaft|gruppe|bank|verlag|schule|ziekenhuis|groep)$/;

export const isDesk = (folded: string): boolean => desk.has(folded);
export const isAside = (folded: string): boolean => aside.has(folded);

/** `Stadt`, `Hospital`, `Landesamt`: what carries such a word is nobody's surname. */
export function namesKind(foldedWords: readonly string[]): boolean {
  return foldedWords.some((word) => kinds.has(word) || (word.length > 6 && kindEndings.test(word)));
}

/** Capitalised words that are never part of an employer's name, wherever they stand. */
const breakers = wordSet(
  'i we you your our my their this that these it if as at with to from for in on by about regarding concerning an a the and or but so ' +
    'dear hi hello hey thank thanks please best kind warm regards sincerely unfortunately although while however after before during since when where why how who what there here also not no yes ' +
    'update updated status important interest interested position role vacancy opening opportunity interview feedback decision outcome result results follow-up followup follow notice notification note reminder subject date sent sorry good great ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow without both all yet once ' +
    'wir sie ihre ihr ihrer ihren ihrem ihnen du dein deine deiner deinen dich uns unser unsere unserer unserem unseren der die das den dem des ein eine einer einen einem mit bei beim von vom zu zur zum im am an auf aus fuer in und oder aber leider vielen dank danke sehr geehrte geehrter liebe lieber hallo guten tag bewerbung stelle vakanz absage rueckmeldung gespraech interesse position neuigkeiten ergebnis nach wenn falls da es ich auch bitte mail fragen rueckfragen unternehmen zeit weg zukunft unterlagen auswahl auswahlverfahren verfahren entscheidung kunde kundin mandant mandantin mitarbeit taetigkeit montag dienstag mittwoch donnerstag freitag samstag januar februar maerz mai juni juli oktober dezember ' +
    'nous vous votre vos notre nos je tu ton ta il elle bonjour bonsoir merci madame monsieur cordialement suite objet candidature poste offre reponse resultat apres malheureusement pour dans chez sur avec par cher chere mise lundi mardi mercredi jeudi vendredi janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre ' +
    'hola buenos buenas estimado estimada gracias su tu sus nuestro nuestra lamentablemente para por con puesto oferta candidatura proceso entrevista respuesta novedades hemos tras despues seguimiento lunes martes miercoles jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'beste geachte dag hoi bedankt dank jouw je uw wij ons onze helaas voor naar bij vacature functie sollicitatie na wat er het een met groet groeten maandag dinsdag woensdag donderdag vrijdag januari februari maart augustus vriendelijke hartelijke hartelijk heel erg ' +
    'freundliche freundlichen gruesse gruessen gruss herzliche herzlichen herzlichst viele beste besten schoene mfg saludos saludo atentamente linkedin facebook instagram glassdoor iphone android outlook sms job jobs cv',
);
export const isBreaker = (folded: string): boolean =>
  breakers.has(folded) || (folded.includes("'") && breakers.has(folded.slice(0, folded.indexOf("'"))));
