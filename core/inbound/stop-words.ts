/** Words by which people ask for silence, in English and German; any other word makes a sentence of it that is not guessed at. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const verbs = set(
  'stop stopp stoppe stoppen stoppt unsubscribe remove quit end cancel enough abmelden abbestellen austragen beenden beende aufhören aufhoeren schluss',
);
/** Verbs of two words, which may stand apart: "take me off", *melden Sie mich ab*. */
const pairs: readonly (readonly [ReadonlySet<string>, string])[] = [
  [set('take get'), 'off'],
  [set('opt'), 'out'],
  [set('leave'), 'alone'],
  [set('melde melden'), 'ab'],
  [set('trage tragen'), 'aus'],
  [set('hör hoer hört hoert höre hören hoeren'), 'auf'],
];
const polite = set(
  "hi hello hey hallo onward team ok okay yes ja please pls bitte kindly thanks thank you many very much thx danke vielen dank cheers now jetzt just einfach sofort immediately sorry but aber and und could can would i'd i we want like möchte moechte will ich wir sie mich uns",
);
const objects = set(
  'me us this these it that them the my your all everything alles any more further again anymore of from off out on ab aus auf alone list lists mail mails email emails e message messages newsletter plan series sending emailing mailing writing contacting receiving getting to be das dies diese dieses die der den keine mehr weiteren weitere nachrichten liste verteiler serie mit damit von euch ihnen zu schicken senden schreiben opt take get melde melden trage tragen hör hoer hört hoert höre hören hoeren leave want',
);
const everything = set('all everything alles alle');
const mailWords = set('mail mails email emails message messages nachrichten newsletter');

/** "Don't email me again", "no more e-mails", *keine weiteren Mails*. */
const refusing =
  /^(?:(?:please|pls|bitte) )?(?:(?:do not|don't|dont) (?:e ?mail|mail|contact|write|message|send)|no more|keine)(?= |$)/;

/** What one clause asks for, its words lower-cased and without punctuation: silence, silence for good, or nothing of the sort. */
export const readStop = (clause: string): 'stop' | 'stop-all' | null => {
  const refused = refusing.exec(clause);
  const words = (refused === null ? clause : clause.slice(refused[0].length))
    .split(' ')
    .filter((word) => word !== '');
  if (!words.every((word) => polite.has(word) || objects.has(word) || verbs.has(word))) return null;
  if (refused !== null)
    return refused[0].includes('keine') && !words.some((word) => mailWords.has(word)) ? null : 'stop';
  const asks =
    words.some((word) => verbs.has(word)) ||
    pairs.some(([first, second]) => words.some((word) => first.has(word)) && words.includes(second));
  if (!asks) return null;
  return words.some((word) => everything.has(word)) ? 'stop-all' : 'stop';
};

const pausing = set('pause pausieren pausiere');
const times = set(
  'for für until till til bis next nächste nächsten nächster week weeks weekend month months day days woche wochen monat monate tag tage monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember a an one two three four five six seven eight nine ten ein eine einen zwei drei vier fünf sechs sieben acht neun zehn couple few paar fortnight while emails machen am im in',
);
const noPause = set('keine no');

/** Whether a clause asks for a pause, however long, and for nothing else. */
export const asksForAPause = (clause: string): boolean => {
  const words = clause.split(' ');
  const known = (word: string): boolean =>
    pausing.has(word) || polite.has(word) || objects.has(word) || times.has(word) || /^\d{1,4}$/.test(word);
  return words.some((word) => pausing.has(word)) && words.every((word) => known(word) && !noPause.has(word));
};

/** A clause that is only manners: what is asked for stands in the next. */
export const isOnlyPolite = (clause: string): boolean =>
  clause !== '' && clause.split(' ').every((word) => polite.has(word) && word !== 'stop');
