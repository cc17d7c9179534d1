import { foldWord } from './words.ts';

/** `chargée?` stands for both. */
const list = (words: string): ReadonlySet<string> =>
  new Set(
    foldWord(words)
      .split('|')
      .flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word])),
  );

/** Heads of job titles; English as a whole word, the inflecting languages as word endings too. */
const english = list(
  'engineer|engineers|developer|manager|analyst|designer|scientist|intern|specialist|consultant|coordinator|ordinator|assistant|director|lead|leader|architect|administrator|associate|officer|nurse|teacher|lecturer|recruiter|technician|accountant|clerk|supervisor|representative|executive|programmer|advisor|adviser|researcher|chef|cook|driver|cleaner|receptionist|barista|operator|electrician|plumber|librarian|producer|writer|copywriter|editor|curator|installer|buyer|planner|trader|pharmacist|therapist|midwife|carer|foreman|machinist|fitter|welder|porter|steward|paralegal|solicitor|auditor|actuary|strategist|controller|controllers|partner|handler|trainer|brewer|hygienist|dentist|anaesthetist|surgeon|physician|agent|fellow|postdoc|professor|head|chief|principal|owner|hand|organist|organizer|organiser|reporter|journalist|negotiator|underwriter|merchandiser|marketer|tester|apprentice|trainee|graduate|ranger|warden|gardener|florist|stylist|technologist|chemist|biologist|physicist|economist|statistician|mathematician|psychologist|counsellor|counselor|caseworker|worker|attendant|agent|host|hostess|waiter|waitress|bartender|butcher|baker|fishmonger|mechanic|surveyor|estimator|inspector|instructor|tutor|coach|translator|interpreter|secretary|bookkeeper|treasurer|registrar|archivist|conservator|photographer|animator|illustrator|artist|musician|dancer|actor|pilot|captain|sailor|docker|loader|picker|packer|assembler|fabricator|roofer|carpenter|joiner|mason|bricklayer|painter|decorator|labourer|laborer|guard|officer|constable|paramedic|radiographer|sonographer|optometrist|veterinarian|vet|groomer|keeper|farmer|sre|qa|devops|cto|ceo|cfo|coo|vp|pa|sdr|bdr|hacker|crew|guide|operative|staff|stewardess|steward|firefighter|fundraiser|dispatcher|volunteer|stocker|cashier|greeter|colleague|practitioner|internship|traineeship|apprenticeship|examiner|deckhand|anaesthetist|teller|jobber|cartographer|physiotherapist|dietitian|scheduler|expert|advocate|ambassador|evangelist|housekeeper|concierge|janitor|caretaker|groundskeeper|groundsman|handyman|plasterer|scaffolder|tiler|rigger|driller|geologist|ecologist|microbiologist|biochemist|pathologist|radiologist|psychiatrist|audiologist|epidemiologist|toxicologist|sociologist|anthropologist|historian|archaeologist|linguist|publicist|presenter|broadcaster|videographer|runner|tailor|jeweller|toolmaker|assessor|invigilator|moderator|facilitator|mentor|chaplain|minister|conductor|composer|singer|barrister|bailiff|conveyancer|adjuster|broker|dealer|banker|valuer|investigator|detective|sergeant|cadet|scholar|demonstrator|phlebotomist|podiatrist|optician|nanny|dishwasher|server|busser|valet|courier|postman|messenger|mover|stevedore|optimiser|optimizer|modeller|modeler|rigger|sommelier|webmaster|scrum|master|model|co-op|coop|telesales|salesperson|roaster|winemaker|distiller|forester|arborist',
);
const germanEndings = list(
  'entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|leitung|assistenz|assistent|assistentin|bearbeiter|bearbeiterin|bearbeitung|berater|beraterin|kaufmann|kauffrau|kaufleute|manager|managerin|verkäufer|verkäuferin|pfleger|pflegerin|fachkraft|kraft|lehrer|lehrerin|erzieher|erzieherin|pädagoge|pädagogin|techniker|technikerin|mechaniker|mechatroniker|elektroniker|elektriker|informatiker|informatikerin|angestellte|angestellter|referent|referentin|planer|planerin|einkäufer|einkäuferin|fahrer|fahrerin|koch|köchin|helfer|helferin|meister|meisterin|redakteur|redakteurin|volontariat|volontär|praktikant|praktikantin|praktikum|werkstudent|werkstudentin|trainee|azubi|auszubildende|auszubildender|sekretär|sekretärin|buchhalter|buchhalterin|arzt|ärztin|wissenschaftler|wissenschaftlerin|mitarbeiter|mitarbeiterin|gestalter|gestalterin|postdoc|jurist|juristin|anwalt|anwältin|controller|controllerin|architekt|architektin|hausmeister|polier|bäcker|tischler|schreiner|florist|floristin|fachwirt|disponent|disponentin|bediener|anwärter|anwärterin|rezeptionist|rezeptionistin|volontärin|fundraiser|lektorat|ausbildung|kellner|kellnerin|friseur|friseurin|bediener|wärter|wärterin|wart|führer|führerin|arbeiter|arbeiterin|spezialist|spezialistin|koordinator|koordinatorin|administrator|administratorin|analyst|analystin|designer|designerin|betreuer|betreuerin|therapeut|therapeutin|prüfer|prüferin|installateur|maler|maurer|schlosser|dreher|fräser|lackierer|gärtner|gärtnerin|metzger|konditor|optiker|apotheker|laborant|laborantin|hebamme|dozent|dozentin|professor|professur|programmierer|programmiererin|tester|aushilfe|lagerist|kommissionierer|zusteller|consultant|studium|lehrling|hilfe|begleiter|begleiterin|bauer|makler|maklerin|trainer|trainerin|vertreter|vertreterin|scout',
);
const romanceHeads = list(
  'ingénieure?|développeur|développeuse|technicien|technicienne|chargée?|cheffe?|responsable|assistante?|directeur|directrice|conseiller|conseillère|commerciale?|comptable|vendeur|vendeuse|infirmier|infirmière|ajusteur|monteur|attachée?|juriste|gestionnaire|consultante?|analyste|stagiaire|rédacteur|rédactrice|professeure?|enseignante?|cuisinier|cuisinière|serveur|serveuse|médiateur|médiatrice|animateur|animatrice|désigner|graphiste|ingeniero|ingeniera|desarrollador|desarrolladora|técnico|técnica|responsable|asistente|director|directora|jefe|jefa|analista|diseñador|diseñadora|profesora?|enfermero|enfermera|administrativo|administrativa|dependiente|dependienta|camarero|camarera|cocinero|cocinera|gestora?|comercial|contable|auxiliar|becario|becaria|coordinadora?|consultora?|ayudante|redactora?|operario|operaria|encargado|encargada|recepcionista|abogado|abogada|médico|médica|vendedora?|mozo|employée?|cadre|opérateur|opératrice|conducteur|conductrice|formateur|formatrice|éducateur|éducatrice|secrétaire|magasinier|magasinière|préparateur|préparatrice|editor|editora|operador|operadora|conductor|conductora|especialista|arquitecto|arquitecta|programador|programadora|secretario|secretaria|supervisor|supervisora|mécanicien|mécanicienne|électricien|électricienne|boulanger|boulangère|second|architecte|avocate?|pharmacien|pharmacienne|psychologue|soignante?|apprentie?|alternante?|caissier|caissière|chauffeur|acheteur|acheteuse|auditeur|auditrice|contrôleur|contrôleuse|documentaliste|bibliothécaire|journaliste|traducteur|traductrice|menuisier|plombier|maçon|soudeur|hôte|hôtesse|réceptionniste|pâtissier|pâtissière|boucher|jardinier|économiste|urbaniste|dessinateur|dessinatrice|coordinateur|coordinatrice|déléguée?|inspecteur|inspectrice|médecin|planificateur|chercheur|chercheuse|doctorante?|cajero|cajera|carpintero|electricista|fontanero|mecánico|mecánica|limpiador|limpiadora|conserje|traductor|traductora|periodista|psicólogo|psicóloga|farmacéutico|farmacéutica|fisioterapeuta|maestro|maestra|educador|educadora|monitor|monitora|investigador|investigadora|científico|científica|economista|agente|teleoperador|teleoperadora|promotor|promotora|repartidor|repartidora|gerente|planificador|comprador|compradora|auditor|auditora|representante|ejecutivo|ejecutiva|prácticas',
);
const dutchEndings = list(
  'medewerker|medewerkster|manager|ontwikkelaar|ingenieur|adviseur|adviseuse|consulent|leider|leidster|verantwoordelijke|beheerder|verkoper|verkoopster|docent|leerkracht|verpleegkundige|verzorgende|monteur|technicus|chauffeur|stagiair|stagiaire|bediende|coördinator|directeur|assistent|assistente|ontwerper|redacteur|onderzoeker|boekhouder|kok|bakker|begeleider|planner|jurist|analist|specialist|vormgever|loodgieter|trainee|laborant|laborante|marketeer|operator|recruiter|psycholoog|huisarts|tandarts|dierenarts|kapper|schilder|timmerman|elektricien|lasser|slager|ober|gastvrouw|gastheer|beveiliger|rechercheur|inspecteur|controleur|accountant|advocaat|apotheker|fysiotherapeut|leraar|lerares|onderwijzer|conducteur|machinist|koerier|bezorger|secretaresse|secretaris|receptionist|receptioniste|architect|tekenaar|calculator|werkvoorbereider|uitvoerder|programmeur|journalist|vertaler|econoom|promovendus|coach',
);

/** Small words of other sense end like these; only what is longer counts: `leider`, `projectleider`. */
const onlyEndings: ReadonlySet<string> = new Set([
  'leider',
  'kok',
  'kraft',
  'leitung',
  'hilfe',
  'bauer',
  'wart',
  'scout',
  'ober',
  'coach',
  'studium',
]);
const shortestEnding = 3;
const longestEnding = 18;

const known = new Map<string, boolean>();
const maxKnown = 4_000;

/** True for one folded word that is the head of a title, or ends in one: `engineer`, `projektleiter:in`, `designer/developer`. */
export function isTitleWord(folded: string): boolean {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const found = folded.split(/[\s,/();!?-]+|[.:]+$/).some((part) => part !== '' && isHead(part));
  if (known.size >= maxKnown) known.clear();
  known.set(folded, found);
  return found;
}

function isHead(word: string): boolean {
  const bare = word.replace(/[·.]e$/, '').replace(/[:*_]?in(?:nen)?$/, '');
  return (
    english.has(word) || romanceHeads.has(word.replace(/[·.]e$/, '')) || endsInHead(word) || endsInHead(bare)
  );
}

function endsInHead(word: string): boolean {
  for (let length = shortestEnding; length <= longestEnding && length <= word.length; length += 1) {
    const ending = word.slice(-length);
    if (!germanEndings.has(ending) && !dutchEndings.has(ending)) continue;
    if (length < word.length || !onlyEndings.has(ending)) return true;
  }
  return false;
}

/** True when a run of words has the head of a job title in it. */
export function isJobTitle(text: string): boolean {
  for (const word of foldWord(text).replaceAll('(e)', '').split(' ')) if (isTitleWord(word)) return true;
  return false;
}

/** True for the head of a French or Spanish title, folded, whose other words are small: `Technicien de maintenance`. */
export function isRomanceTitle(folded: string): boolean {
  return (
    romanceHeads.has(folded) ||
    (/[.)]$|·e$/.test(folded) && romanceHeads.has(folded.replace(/(?:[·.]e|\(e\))$/, '')))
  );
}
