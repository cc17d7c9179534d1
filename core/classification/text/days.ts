const days =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon(?=tag(?!e))|diens|donners|frei|sams|sonn)tag|\bmittwoch|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábado)\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:tomorrow|tonight|morgen|übermorgen|demain|mañana)\b/i;

/** Whether a day of the week is named, in any of the languages. */
export const namesADay = (text: string): boolean => days.test(text);
