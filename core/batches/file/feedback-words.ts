import type { Feedback } from '../../classification/verdict.ts';
import { plainWords } from './plain-words.ts';

/** Cells that say how it is with feedback, as plainWords leaves them. Whatever is not here is the feedback itself. */
const words: Readonly<Record<Feedback, string>> = {
  given:
    'given|yes|y|received|provided|gegeben|ja|erhalten|erteilt|donne|oui|recu|dado|si|recibido|gegeven|ontvangen|true|x|1',
  offered:
    'offered|available|on request|upon request|possible|angeboten|moglich|auf anfrage|auf wunsch|propose|possible|sur demande|ofrecido|disponible|bajo peticion|aangeboden|mogelijk|op verzoek|op aanvraag',
  refused:
    'refused|declined|denied|not possible|not available|abgelehnt|verweigert|nicht moglich|refuse|impossible|rechazado|denegado|no disponible|geweigerd|niet mogelijk|afgewezen',
  none: 'none|no|n|not given|no feedback|nothing|n a|na|keine|keines|kein|nein|kein feedback|nicht gegeben|aucun|aucune|non|pas de feedback|ninguno|ninguna|sin feedback|sin comentarios|geen|nee|geen feedback|niet gegeven|false|0|null|unknown|unbekannt|inconnu|desconocido|onbekend',
};

const byWord: ReadonlyMap<string, Feedback> = new Map(
  (Object.entries(words) as [Feedback, string][]).flatMap(([feedback, list]) =>
    list.split('|').map((word) => [word, feedback] as const),
  ),
);

/** Whether a cell is one of the words, or the employer's feedback itself. */
export const readFeedback = (text: string): { readonly feedback: Feedback; readonly isText: boolean } => {
  const plain = plainWords(text.slice(0, 100));
  if (plain === '') return { feedback: 'none', isText: false };
  const known = text.length <= 100 ? byWord.get(plain) : undefined;
  return known === undefined ? { feedback: 'given', isText: true } : { feedback: known, isText: false };
};
