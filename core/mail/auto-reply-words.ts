const answered = '(?:(?:re|aw|antw|sv|r[eé]p)\\s?:\\s?)?';

/** How auto-replies begin their subject, in the languages we read and those of neighbours. */
const subjects = new RegExp(
  `^${answered}(?:auto(?:matic|mated|matisch)?[ -]?(?:re(?:ply|sponse|spond(?:er)?)|antwort|antwoord|svar)|automatische (?:antwort|abwesenheitsnotiz|beantwortung)|out of (?:the )?office|vacation (?:reply|response)|abwesenheits(?:notiz|meldung|nachricht|assistent)|urlaubs?(?:abwesenheit|notiz)|r[ée]ponse automatique|message d['’]absence|absence du bureau|respuesta autom[áa]tica|autorespuesta|fuera de (?:la )?oficina|automatisch antwoord|automatisk svar|autosvar|risposta automatica|fuori (?:sede|ufficio)|resposta autom[áa]tica|automaattinen vastaus|automatyczna odpowied|autoodpowied|automatick[áa] odpov)`,
  'i',
);

/** Words a person may begin a subject with as well; in an auto-reply nothing follows but a colon or a time. */
const bareSubjects = new RegExp(
  `^${answered}(?:ooo|on (?:vacation|holiday|leave)|away from (?:my|the) (?:desk|office|mail|e-mail)|i am (?:away|out)|abwesenheit|abwesend|nicht im (?:büro|haus)|im urlaub|absent|en cong[ée]s?|ausente|afwezig|buiten kantoor|poza biurem)\\s{0,3}(?:$|:|[-–]\\s|(?:from|until|till|bis|vom|du|jusqu|hasta|tot|van|do)(?:\\s|['’]))`,
  'i',
);

/** Sentences of an absence, judged only near the beginning of a short text. */
const absences = [
  /\bi(?:'m| am|’m) (?:currently |now )?(?:out of (?:the )?office|away|on (?:annual |parental |maternity |sick )?leave|on (?:vacation|holiday))/i,
  /\b(?:will be|am) out of (?:the )?office (?:from|until|till|through)/i,
  /\b(?:limited|no) access to (?:my )?e-?mail/i,
  /\bich bin (?:derzeit |zur ?zeit |momentan |aktuell |vom |bis |ab )?.{0,60}(?:nicht im (?:büro|haus)|abwesend|im urlaub|nicht erreichbar|außer haus)/i,
  /\bje suis (?:actuellement )?(?:absent|en cong[ée]|en vacances)/i,
  /\bestoy (?:actualmente )?(?:fuera de la oficina|de vacaciones|ausente)/i,
  /\bestar[ée] fuera de la oficina/i,
  /\bik ben (?:momenteel |op dit moment |tot |van )?.{0,60}(?:afwezig|niet aanwezig|met vakantie|niet bereikbaar|buiten kantoor)/i,
];

/** What a responder adds, and somebody who asks for a pause does not: when it will be read, or whom else to ask. */
const deputy =
  /urgent|immediate assistance|in my absence|(?:up)?on my return|when i (?:return|am back|get back)|as soon as (?:possible|i)|automat|dringend|vertretung|wenden sie sich|nach meiner rückkehr|nicht weitergeleitet|en cas d['’]urgence|[àa] mon retour|pendant mon absence|en caso de urgencia|a mi regreso|a mi vuelta|dringende|bij terugkomst|tijdens mijn afwezigheid/i;

/** An absence note is short and says so at once; a letter that mentions a holiday further down is a letter. */
const openingMax = 400;
const textMax = 1_500;

/** Whether subject or opening words are those of an auto-reply that carries no header saying so. */
export const looksLikeAutoReply = (subject: string, text: string): boolean => {
  const title = subject.slice(0, 200).trim();
  if (subjects.test(title) || bareSubjects.test(title)) return true;
  const said = text.trim();
  if (said === '' || said.length > textMax) return false;
  const opening = said.slice(0, openingMax).replace(/\s{1,400}/g, ' ');
  return absences.some((absence) => absence.test(opening)) && deputy.test(said);
};
