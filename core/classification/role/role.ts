import type { Found } from '../company/company.ts';
import type { NamedMail, NameToken } from '../names/name-tokens.ts';
import { termsPattern } from '../names/name-words.ts';
import { squashName } from '../names/names.ts';
import { isArea, titleFrom } from '../names/role-title.ts';
import { isJobTitle, isTitleWord } from '../names/titles.ts';
import { foldWord } from '../text/words.ts';
import { type TitleRun, titleRuns } from './role-runs.ts';

const leastWeight = 2;
const maxVotes = 80;

type Vote = { readonly name: string; readonly key: string; readonly weight: number; readonly quote: string };

/** The job's title, requisition ids and locations stripped; null when the mail names none. */
export function findRole(mail: NamedMail, company: string | null): Found | null {
  const { original, subject, subjectTokens, text, textTokens, signed } = mail;
  // What stands under the good wishes is the writer's own title.
  const body = signed < 0 ? textTokens : textTokens.filter(({ start }) => start < signed);
  const tail = signed < 0 ? tailOf(original.text) : null;
  const votes = [
    ...votesIn(titleRuns(subjectTokens, true, subject), {
      tokens: subjectTokens,
      written: subject,
      company,
      letter: text,
    }),
    ...votesIn(pointedAt(titleRuns(body, false, text), body, tail), {
      tokens: body,
      written: text,
      company,
      letter: null,
    }),
  ].slice(0, maxVotes);
  const best = heaviest(votes);
  if (best === null || best.weight < leastWeight) return null;
  return { value: best.name, confidence: Math.min(0.97, 0.5 + best.weight / 16), quote: best.quote };
}

/** In the last short lines a title that nothing points to is the writer's. */
function pointedAt(
  runs: readonly TitleRun[],
  tokens: readonly NameToken[],
  tail: number | null,
): readonly TitleRun[] {
  return tail === null ? runs : runs.filter(({ from, weight }) => weight >= 1 || tokens[from]!.start < tail);
}

/** What titles are looked for in. */
type Place = {
  readonly tokens: readonly NameToken[];
  readonly written: string;
  readonly company: string | null;
  /** The text below, where this is the subject. */
  readonly letter: string | null;
};

const votesIn = (runs: readonly TitleRun[], place: Place): readonly Vote[] =>
  runs.flatMap((run) => voteOf(run, place) ?? []);

const maxTailLines = 4;

/** Where the short lines at the end of a mail begin that closes without closing words. */
function tailOf(text: string): number {
  let at = text.length;
  const lines = text.trimEnd().split('\n').slice(-maxTailLines);
  for (const line of lines.reverse()) {
    if (line.length > 60 || /[.!?…:;]\s*$/.test(line)) break;
    at = text.lastIndexOf(line, at);
  }
  return at;
}

/** In a subject these are no part of a title: `Hauswart 80–100 %`, `Bürokauffrau Teilzeit`, `Produktionshelfer 3-Schicht`. */
const terms = new RegExp(termsPattern, 'i');
const otherCase = /^(?:des|eines|den|dem|einen|einem)$/;

/** "Stelle des Bauverwalters", "für den Referenten": as it is called where it stands alone; a `Lageristenstelle` is for a `Lagerist`. */
function inFirstCase(title: string, before = ''): string {
  const genitive = /^(?:des|eines)$/.test(before);
  return title.replace(/-(?:Rolle|Stelle|Pl.tz)n?e?$/, '').replace(/[\p{L}-]{6,}/gu, (word) => {
    const place = word.endsWith('stelle');
    if (!place && !otherCase.test(before)) return word;
    const stem = place ? word.slice(0, -'stelle'.length) : genitive ? word.replace(/(?<!s)s$/, '') : word;
    const bare = stem.replace(weak, '');
    return isTitleWord(foldWord(bare)) ? bare : word;
  });
}

/** "Heftruckchauffeur Almelo", where the text says *in Almelo*. */
function withoutTown(title: string, body: string): string {
  const found = /^(.*\p{L})(?<!\s\p{Ll}{1,3}|Raum|Region)\s(\p{Lu}\p{Ll}{3,})$/u.exec(title);
  if (found === null || isArea(found[2]!) || !isJobTitle(found[1]!)) return title;
  return new RegExp(`\\s(?:de|en|in|te|à|aan|bij) ${found[2]}(?!\\p{L})`, 'u').test(body) ? found[1]! : title;
}

const wayIn = /^(?:ausbildung|code|id|number|praktikum|ref|apprenticeship|internship|traineeship)$/i;
const weak = /(?<=and|ant|ent|ist|log)en$/;

function voteOf({ from, to, weight, closed }: TitleRun, place: Place): Vote | null {
  const { tokens, written, company, letter } = place;
  const { end, text: last } = tokens[to]!;
  // "the Tarnwick office of Moor & Fen"
  if (tokens[to + 1]?.folded === 'office' && tokens[to + 2]?.folded === 'of') return null;
  const mark = written[end] ?? '';
  const belongs = mark === '%' || mark === ')' || (mark === '.' && /^[SJ]r$/.test(last));
  const quote = written.slice(tokens[from]!.start, belongs ? end + 1 : end);
  // Only the strongest anchors are believed about a title nobody has heard of.
  const led = (letter !== null || weight >= 3) && /^(?:Leitung|Duales Studium) \p{Lu}/u.test(quote);
  if (weight < 2.5 && !led && !isJobTitle(quote)) return null;
  const cut = letter === null ? quote : withoutTown(quote.replace(terms, ''), letter);
  const name = titleFrom(inFirstCase(cut, tokens[from - 1]?.folded), company, closed);
  if (name === null) return null;
  // "Ausbildung", "internship": a way to a job that is not named.
  if (wayIn.test(name)) return null;
  const known = led || isJobTitle(name);
  if (!known && weight < 2.5) return null;
  return { name, key: squashName(name), weight: weight + (known ? 2 : -1), quote };
}

/** The same title in other places adds up; of forms within each other the heavier is shown. */
function heaviest(votes: readonly Vote[]): Vote | null {
  let best: Vote | null = null;
  let most = 0;
  for (const vote of votes) {
    const total = votes.reduce((sum, other) => {
      if (other.key === vote.key || other.key === `${vote.key}s` || other.key === `${vote.key}a`)
        return sum + other.weight;
      if (vote.key.includes(other.key)) return sum + other.weight * 0.6;
      return other.key.includes(vote.key) ? sum + other.weight * 0.3 : sum;
    }, 0);
    if (total > most || (total === most && best !== null && vote.name.length > best.name.length)) {
      best = { ...vote, weight: total };
      most = total;
    }
  }
  return best;
}
