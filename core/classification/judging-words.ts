/** Long patterns by which a mail is judged, as data alone: the bundles hold this module packed. */

/** How mailboxes ask to confirm a forwarding. */
export const forwardingSubjectPattern =
  '\\b(?:confirm|verify|confirmation|verification)\\b.{0,60}\\bforward|\\bforwarding (?:address|confirmation|verification)|weiterleitung bestätigen|confirmation de transfert';

/** The addresses of alerts and newsletters. */
export const publisherPattern =
  '^(?:[a-z.-]*(?:alert|newsletter|digest|karriereletter|jobmail|job-?agent)[a-z.-]*|news|letter|marketing|promo|events?|alertes?|alertas?)@';

/** The addresses of offices that decide on other things than jobs. */
export const otherOfficePattern =
  '^(?:billing|orders?|invoices?|payments?|lettings?|rentals?|vermietung|location|mortgages?|loans?|kredit|grants?|visas?|admissions?|alquiler\\w*|cfp|creators?|ensayos|franchi\\w+|host(?:s|ing)?|members(?:hip)?|mentor\\w*|partners|planning|editor|editorial|journal|donors?|claims|procurement|marches|licensing|adopt\\w*|prix|premios?|prizes?|awards?|compras|einkauf|inkoop|achats|purchasing|submissions?|volunteers?|volunteering|benevoles|bénévoles|vrijwilligers|voluntariado|ehrenamt|ayudas|becas|subvenciones|bourses|subsidies|stipendien|vergabe|tenders?|licitaciones|aanbestedingen|investors?|bookings?|reservations?)\\b';

/** A day of a month. */
export const datePattern =
  '\\b\\d{1,2}(?:st|nd|rd|th|\\.|er|º)? (?:of |de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|mei|maart)|\\b(?:january|february|march|april|june|july|august|september|october|november|december) \\d';

/** "Termin: Montag, 9.30 Uhr" */
export const appointmentPattern =
  '^[ \\t*•–-]{0,4}(?:termin|wann|uhrzeit|beginn|when|time|date and time|quand|horaire|heure|rendez-vous|fecha y hora|hora|cuándo|tijd|tijdstip|wanneer)[ \\t]{0,2}:.{0,60}?\\d{1,2}\\s?(?:[:.h]\\s?\\d{2}|am\\b|pm\\b|uhr|h\\b|uur)';

/** A subject that is no answer in a thread and calls the mail good news. */
export const goodSubjectPattern =
  "^(?:welcome|willkommen|herzlich willkommen|bienvenue|bienvenid[oa]|welkom)\\b|^(?!\\s*(?:re|aw|antw|fwd?|wg|tr|rv|sv)\\s*:).*\\b(?:einladung|invitation to|invitación|convocation|uitnodiging|vertragsangebot|offer of employment|job offer|offre d['’]emploi(?!\\s*(?:n[°ºo]|réf|\\d))|promesse d['’]embauche|oferta de trabajo|(?<!keine )zusage)\\b";

/** The subject of an answer to an offer. */
export const answeredOfferPattern =
  "^\\s*(?:re|aw|antw|rép|sv)\\s*:\\s*.*\\b(?:offer|vertragsangebot|vertragsentwurf|jobangebot|promesse d['’]embauche|proposition d['’]embauche|carta oferta|aanbod)\\b";

/** What takes the place of an offer that is taken back: "the corrected contract is attached". */
export const replacementPattern =
  '\\b(?:amended|congratulat|corrected|replac|revised|new (?:contract|offer)|berichtig|glückwunsch|ersetz|korrigiert|neue[ns]? (?:angebot|vertrag)|corrig|félicit|rectifi|remplac|nouveau contrat|nouvelle offre|corregid|enhorabuena|reemplaz|nuevo contrato|nueva oferta|gecorrigeerd|gefeliciteerd|nieuwe? (?:aanbod|contract)|vervang)';

/** What subjects call themselves, when the text gives nothing away: a pattern and the kind it tells, the first that fits. */
export const subjectKindPatterns = [
  [
    '\\b(?:new jobs|jobs for you|jobs? of the (?:week|day)|job alert|newsletter|webinar|crash course|ace your|tips (?:for|to)|vacatures|stellenangebote|neue stelle|offres)\\b',
    'job-alert',
  ],
  [
    '\\b(?:incomplete|location (?:updated|changed)|continue to evaluate|zwischenstand|zwischenbescheid|unvollständig)\\b',
    'status-update',
  ],
  ["\\b(?:feedback|pointers|rückmeldung zu(?:m|r) gespräch|retour d['’]entretien)\\b", 'feedback'],
  [
    '\\b(?:reschedul\\w*|postpone\\w*|new time|verschieb\\w*|verlegt|report(?:é|ée)?|aplaza\\w*|verzet\\w*)\\b',
    'reschedule',
  ],
  [
    "\\b(?:job offer|offer letter|your offer|contingent offer|vertragsangebot|zusage|offre d['’]emploi|promesse d['’]embauche|aanbod)\\b",
    'offer',
  ],
  [
    '\\b(?:assessments?|coding challenge|take-?home|online[- ]?test|eignungstest|written task|trial shift|prueba|épreuve)\\b',
    'assessment',
  ],
  [
    '\\b(?:invitation|interview|einladung|vorstellungsgespräch|entretien|entrevista|uitnodiging|come and meet)\\b',
    'interview-invitation',
  ],
  [
    '\\b(?:received|was sent to|eingangsbestätigung|accusé de réception|acuse de recibo|ontvangst\\w*|registered|submitted)\\b',
    'acknowledgement',
  ],
] as const;

/** Questions that only announce the answer. */
export const announcingPattern =
  '^(?:so )?(?:why|what (?:happens|next|now|went)|warum|wieso|was (?:bedeutet|heisst|jetzt|nun|passiert)|wie geht es|pourquoi|et (?:apres|ensuite|maintenant)|por que|y ahora|que (?:pasa|sigue)|waarom|hoe (?:dat|nu|verder)|wat (?:nu|gebeurt))\\b';
