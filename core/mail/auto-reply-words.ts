import { absences, bareSubjects, deputies, replySubjects } from './machine-words.ts';

const answered = '(?:(?:re|aw|antw|sv|r[eé]p)\\s?:\\s?)?';

const anyOf = (patterns: readonly string[], before = '', behind = ''): RegExp =>
  new RegExp(`${before}(?:${patterns.join('|')})${behind}`, 'i');

const subject = anyOf(replySubjects, `^${answered}`);
const bareSubject = anyOf(
  bareSubjects,
  `^${answered}`,
  "\\s{0,3}(?:$|:|[-–]\\s|(?:re|aw):|(?:from|until|till|bis|vom|du|jusqu|hasta|tot|van|do)(?:\\s|['’]))",
);
const absence = anyOf(absences);
const deputy = anyOf(deputies);

/** An absence note is short and says so at once; a letter that mentions a holiday further down is a letter. */
const openingMax = 400;
const textMax = 1_500;

const startOf = (title: string): string => title.slice(0, 200).trim();

/** Whether a subject is one that only responders write. */
export const namesAutoReply = (title: string): boolean => subject.test(startOf(title));

/** Whether a subject is that of an auto-reply, a person's words where nothing follows among them. */
export const isAutoReplySubject = (title: string): boolean =>
  namesAutoReply(title) || bareSubject.test(startOf(title));

/** Whether subject or opening words are those of an auto-reply that carries no header saying so. */
export const looksLikeAutoReply = (title: string, text: string): boolean => {
  if (isAutoReplySubject(title)) return true;
  const said = text.trim();
  if (said === '' || said.length > textMax) return false;
  const opening = said.slice(0, openingMax).replace(/\s{1,400}/g, ' ');
  return absence.test(opening) && deputy.test(said);
};
