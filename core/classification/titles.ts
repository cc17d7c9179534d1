/** Heads of job titles; English as a whole word, the inflecting languages as word endings too. */
const english =
  'engineer|engineers|developer|manager|analyst|designer|scientist|intern|specialist|consultant|coordinator|co-ordinator|assistant|director|lead|leader|architect|administrator|associate|officer|nurse|teacher|lecturer|recruiter|technician|accountant|clerk|supervisor|representative|executive|programmer|advisor|adviser|researcher|chef|cook|driver|cleaner|receptionist|barista|operator|electrician|plumber|librarian|producer|writer|copywriter|editor|curator|installer|buyer|planner|trader|pharmacist|therapist|midwife|carer|foreman|machinist|fitter|welder|porter|steward|paralegal|solicitor|auditor|actuary|strategist|controller|controllers|partner|handler|trainer|brewer|hygienist|dentist|anaesthetist|surgeon|physician|agent|fellow|postdoc|professor|head|chief|principal|owner|hand|organist|organizer|organiser|reporter|journalist|negotiator|underwriter|merchandiser|marketer|tester|apprentice|trainee|graduate|ranger|warden|gardener|florist|stylist|technologist|chemist|biologist|physicist|economist|statistician|mathematician|psychologist|counsellor|counselor|caseworker|worker|attendant|agent|host|hostess|waiter|waitress|bartender|butcher|baker|fishmonger|mechanic|surveyor|estimator|inspector|instructor|tutor|coach|translator|interpreter|secretary|bookkeeper|treasurer|registrar|archivist|conservator|photographer|animator|illustrator|artist|musician|dancer|actor|pilot|captain|sailor|docker|loader|picker|packer|assembler|fabricator|roofer|carpenter|joiner|mason|bricklayer|painter|decorator|labourer|laborer|guard|officer|constable|paramedic|radiographer|sonographer|optometrist|veterinarian|vet|groomer|keeper|farmer|sre|qa|devops|cto|ceo|cfo|coo|vp|pa|sdr|bdr|hacker|crew|guide|operative|staff|stewardess|steward|firefighter|fundraiser|dispatcher|volunteer|stocker|cashier|greeter|scheduler|expert|advocate|ambassador|evangelist';
const germanEndings =
  'entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|leitung|assistenz|assistent|assistentin|bearbeiter|bearbeiterin|bearbeitung|berater|beraterin|kaufmann|kauffrau|kaufleute|manager|managerin|verkäufer|verkäuferin|pfleger|pflegerin|fachkraft|kraft|lehrer|lehrerin|erzieher|erzieherin|pädagoge|pädagogin|techniker|technikerin|mechaniker|mechatroniker|elektroniker|elektriker|informatiker|informatikerin|angestellte|angestellter|referent|referentin|planer|planerin|einkäufer|einkäuferin|fahrer|fahrerin|koch|köchin|helfer|helferin|meister|meisterin|redakteur|redakteurin|volontariat|volontär|praktikant|praktikantin|praktikum|werkstudent|werkstudentin|trainee|azubi|auszubildende|auszubildender|sekretär|sekretärin|buchhalter|buchhalterin|arzt|ärztin|wissenschaftler|wissenschaftlerin|mitarbeiter|mitarbeiterin|gestalter|gestalterin|postdoc|jurist|juristin|anwalt|anwältin|controller|controllerin|architekt|architektin|hausmeister|polier|bäcker|tischler|schreiner|florist|floristin|fachwirt|disponent|disponentin|bediener|anwärter|anwärterin|rezeptionist|rezeptionistin|volontärin|fundraiser|lektorat|ausbildung|kellner|kellnerin|friseur|friseurin|bediener';
const romanceHeads =
  'ingénieure?|développeur|développeuse|technicien|technicienne|chargée?|cheffe?|responsable|assistante?|directeur|directrice|conseiller|conseillère|commerciale?|comptable|vendeur|vendeuse|infirmier|infirmière|ajusteur|monteur|attachée?|juriste|gestionnaire|consultante?|analyste|stagiaire|rédacteur|rédactrice|professeure?|enseignante?|cuisinier|cuisinière|serveur|serveuse|médiateur|médiatrice|animateur|animatrice|désigner|graphiste|ingeniero|ingeniera|desarrollador|desarrolladora|técnico|técnica|responsable|asistente|director|directora|jefe|jefa|analista|diseñador|diseñadora|profesora?|enfermero|enfermera|administrativo|administrativa|dependiente|dependienta|camarero|camarera|cocinero|cocinera|gestora?|comercial|contable|auxiliar|becario|becaria|coordinadora?|consultora?|ayudante|redactora?|operario|operaria|encargado|encargada|recepcionista|abogado|abogada|médico|médica|vendedora?|mozo';
const dutchEndings =
  'medewerker|medewerkster|manager|ontwikkelaar|ingenieur|adviseur|adviseuse|consulent|leider|leidster|verantwoordelijke|beheerder|verkoper|verkoopster|docent|leerkracht|verpleegkundige|verzorgende|monteur|technicus|chauffeur|stagiair|stagiaire|bediende|coördinator|directeur|assistent|assistente|ontwerper|redacteur|onderzoeker|boekhouder|kok|bakker|begeleider|planner|jurist|analist|specialist|vormgever|loodgieter|trainee|laborant|laborante|marketeer|operator|recruiter|psycholoog|arts';

const title = new RegExp(
  `(?:^|[\\s/(-])(?:${english})(?=$|[\\s,/():;.!?-])|(?:${germanEndings})(?:[:*_]?in(?:nen)?)?(?=$|[\\s,/():;.!?-])|(?:^|[\\s/(-])(?:${romanceHeads})(?:[·.(]e\\)?)?(?=$|[\\s,/():;.!?-])|(?:${dutchEndings})(?=$|[\\s,/():;.!?-])`,
  'iu',
);

/** True when a run of words has the head of a job title in it. */
export function isJobTitle(text: string): boolean {
  return title.test(text);
}

const romanceTitle = new RegExp(`^(?:${romanceHeads})(?:[·.(]e\\)?)?$`, 'iu');

/** True for the head of a French or Spanish title, whose other words are small: `Technicien de maintenance`. */
export function isRomanceTitle(word: string): boolean {
  return romanceTitle.test(word);
}

/** A French or Spanish title with its small words, as a pattern: `Gestor de parques eólicos`. */
export const romanceRun = `(?<![\\p{L}])(?:${romanceHeads.replace(/(^|\|)(\p{L})/gu, (_, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`)})(?:[ \\u00a0][\\p{Ll}’']+){1,5}`;
