import { forwardPrefixes, replyPrefixes } from './forward/client-words.ts';

const forwards = new Set(forwardPrefixes.split('|'));
const replies = new Set(replyPrefixes.split('|'));

/** Both a reply (Finnish, Estonian) and a forward (Danish, Norwegian). */
const either = new Set(['vs']);

export type SubjectPrefix = 'forward' | 'reply' | 'either' | null;

const prefixMax = 24;

type Split = { readonly kind: SubjectPrefix; readonly rest: string } | null;

/** Takes one prefix off (`Fwd:`, `AW[2]:`, `转发：`); null when there is none. */
const splitPrefix = (subject: string): Split => {
  const head = subject.slice(0, prefixMax);
  const match = /^([^\d\s:：[\]()][^\d:：[\]()]{0,18}?)\s?(?:[[(]?\d{1,3}[\])]?)?\s?[:：]/.exec(head);
  if (match === null) return null;
  const word = match[1]!.trim().toLowerCase();
  const rest = subject.slice(match[0].length).trim();
  if (forwards.has(word)) return { kind: 'forward', rest };
  if (replies.has(word)) return { kind: 'reply', rest };
  return either.has(word) ? { kind: 'either', rest } : null;
};

/** Whether the first prefix says forward or reply. mutt's `[address: subject]` is a forward. */
export const subjectPrefix = (subject: string): SubjectPrefix => {
  const text = withoutTag(subject);
  if (/^\[[^\s\]@]{1,80}@[^\s\]@:]{1,120}: /.test(text)) return 'forward';
  return splitPrefix(text)?.kind ?? null;
};

/** A list's or a spam filter's `[tag]` in front of the prefix. */
const withoutTag = (subject: string): string => {
  const text = subject.trim();
  const tagged = /^\[[^\]@]{1,40}\]\s{0,3}/.exec(text);
  return tagged === null || splitPrefix(text.slice(tagged[0].length)) === null
    ? text
    : text.slice(tagged[0].length);
};

/** The subject that was answered. */
export const withoutReplyPrefix = (subject: string): string => {
  const split = splitPrefix(withoutTag(subject));
  return split?.kind === 'reply' || split?.kind === 'either' ? split.rest : subject;
};

/** The subject without its first forward prefix: what a client that prints no subject leaves of the original's. */
export const withoutForwardPrefix = (subject: string): string => {
  const text = withoutTag(subject);
  const mutt = /^\[[^\s\]@]{1,80}@[^\s\]@:]{1,120}: (.{0,900})\]$/.exec(text);
  if (mutt !== null) return mutt[1]!.trim();
  const split = splitPrefix(text);
  return split?.kind === 'forward' || split?.kind === 'either' ? split.rest : text;
};

/** The subject with blanks for its first forward prefix: "WG" is a shared flat too, and what stands behind keeps its place. */
export const blankForwardPrefix = (subject: string): string => {
  const text = subject.trimEnd();
  const rest = withoutForwardPrefix(text);
  return text.endsWith(rest) ? rest.padStart(text.length) : subject;
};
