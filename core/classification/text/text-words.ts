/** Long patterns by which a text is taken apart, as data alone: the bundles hold this module packed. */

/** The further lines of its header. */
export const olderHeaderPattern =
  '^\\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|verzonden|aan|onderwerp)\\*?\\s?:';

/** What mail programs print above an older mail. */
export const olderMailPattern =
  "^-{2,}\\s?(?:original message|forwarded message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|oorspronkelijk bericht|doorgestuurd bericht)\\s?-{2,}$";

/** The days of the week, and those around today. */
export const dayPattern =
  '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:mon(?=tag(?!e))|diens|donners|frei|sams|sonn)tag|\\bmittwoch|\\b(?:lun|mar|mercre|jeu|vendre|same)di\\b|\\b(?:lunes|martes|miércoles|jueves|viernes|sábado)\\b|\\b(?:maan|dins|woens|donder|vrij|zater|zon)dag|\\b(?:tomorrow|tonight|morgen|übermorgen|demain|mañana)\\b';
