import { make } from './elements.js';

const outcomes = {
  enrolled: 'A plan has started',
  joined: 'Joined the running plan',
  asked: 'Not sure: a question was sent',
  declined: 'Not a rejection: an answer says what it is',
  'confirm-sent': 'Asked to confirm the address',
  command: 'A reply word, obeyed',
  feedback: 'Feedback, kept for the steps',
  relayed: 'A forwarding code, passed on',
  duplicate: 'The same rejection again',
  'own-mail': 'One of our own mails',
  ignored: 'Not answered',
  'no-owner': 'Nobody to answer',
  unauthenticated: 'Not answered: the sender is not proven',
  capped: 'Not answered: too many mails today',
  unreadable: 'Could not be read',
  oversized: 'Too large to read',
  virus: 'Not answered: a virus',
  spam: 'Not answered: spam',
  refused: 'Refused at the door (SMTP)',
};

export const outcomeWords = (outcome) => outcomes[outcome] ?? plain(outcome);

const enrollmentStatuses = {
  pending: 'waits to begin',
  active: 'under way',
  paused: 'paused',
  stopped: 'stopped',
  finished: 'finished',
  undone: 'undone',
};

export const enrollmentWords = (status) => enrollmentStatuses[status] ?? plain(status);

/** 'interview-invitation' → 'interview invitation' */
export const plain = (kebab) => kebab.replaceAll('-', ' ');

const formats = new Map();

const format = (options, zone) => {
  const key = JSON.stringify([options, zone]);
  if (!formats.has(key)) {
    try {
      formats.set(key, new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }));
    } catch {
      formats.set(key, new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }));
    }
  }
  return formats.get(key);
};

/** 'Mon 5 Jan, 09:30' */
export const shortTime = (instant, zone) =>
  format(
    { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    zone,
  ).format(new Date(instant));

/** 'Monday, 5 January 2026 at 09:30:12' */
export const longTime = (instant, zone) =>
  format(
    {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    },
    zone,
  ).format(new Date(instant));

export const zoneWords = (zone) => `${zone.split('/').at(-1).replaceAll('_', ' ')} time`;

export const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** '1,234' */
export const countWords = (number) => number.toLocaleString('en-GB');

/** What stands below a list that was cut: an element, or none. */
export const olderWords = (number, one, many, tag = 'p') =>
  number > 0
    ? [make(tag, { class: 'soft' }, `and ${countWords(number)} older ${number === 1 ? one : many}`)]
    : [];
