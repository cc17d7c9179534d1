import { type Stage, stages } from '../../classification/verdict.ts';
import { plainWords } from './plain-words.ts';

/**
 * Words by which a stage is known, the later stage first: "final interview" is final, "Absage nach dem Telefoninterview" a
 * screen. English, German, French, Spanish, Dutch; as plainWords leaves them.
 */
const words: readonly (readonly [Stage, RegExp])[] = [
  [
    'offer-withdrawn',
    /\boffer(?: was| is)? (?:withdrawn|rescinded|revoked)|withdrawn offer|angebot (?:wurde )?zuruckgezogen|offre (?:retiree|annulee)|oferta retirada|(?:aanbod|aanbieding) ingetrokken/,
  ],
  [
    'final',
    /\bfinal|\blast (?:round|stage|interview)|letzte[rnms]? (?:runde|gesprach|stufe)|endrunde|schlussrunde|dernier(?:e)? (?:tour|entretien|etape)|ultim[ao] (?:ronda|entrevista|fase|etapa)|laatste (?:ronde|gesprek)|eindgesprek|\b(?:3|4|5)(?:rd|th)? (?:interview|round)|third (?:interview|round)/,
  ],
  [
    'screen',
    /\bscreen(?:ing)?|\b(?:phone|telephone|telephonic)\b|\b(?:first|intro|introductory) call|recruiter call|telefon|telefoon|telefonisch|erstgesprach|kennenlerngesprach|kennismaking|preselection|prequalification|premier contact|llamada|telephonique|telefonica/,
  ],
  [
    'assessment',
    /\bassess|\btests?\b|\btests|take home|takehome|coding|case study|\bcase\b|probearbeit|probeaufgabe|eignungstest|fallstudie|prueba|\bepreuve|mise en situation|proefopdracht|capaciteitentest|trial (?:shift|day)|challenge/,
  ],
  [
    'interview',
    /\binterview|gesprach|\bentretien|\bentrevista|gesprek|on ?site|panel|\bmeeting\b|\bsecond round|\b2nd round|zweite runde|deuxieme tour|segunda ronda|tweede ronde/,
  ],
  [
    'application',
    /\bappli(?:cation|ed|cant)|\bcv\b|\bresume\b|bewerbung|beworben|unterlagen|lebenslauf|candidature|\bdossier\b|postule|solicitud|candidatura|curriculum|sollicitatie|gesolliciteerd|paper sift|\bsift/,
  ],
  [
    'closed',
    /\bclosed|position (?:filled|cancelled|canceled|closed)|role (?:filled|cancelled|canceled)|\bfilled\b|cancelled|canceled|on hold|stelle besetzt|\bbesetzt|geschlossen|gestrichen|eingestellt|poste (?:pourvu|annule|ferme)|pourvu|puesto (?:cubierto|cancelado|cerrado)|cubierto|cerrad[ao]|vervuld|ingevuld|gesloten|vervallen/,
  ],
];

const lengthMax = 200;

/** How far the candidate came, in our words or theirs; 'unknown' for anything else. */
export const readStage = (text: string): Stage => {
  const plain = plainWords(text.slice(0, lengthMax));
  const own = stages.find((stage) => plainWords(stage) === plain);
  return own ?? words.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'unknown';
};
