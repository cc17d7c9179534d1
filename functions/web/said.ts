/**
 * What a page says after a button, by the code in its query. The code picks a sentence; nothing of the query is ever
 * shown, or anybody could put words in our mouth with a link.
 */
const sentences = {
  paused: 'Paused. All dates move along.',
  resumed: 'On we go. The dates below are the new ones.',
  next: 'The next mail is on its way to you.',
  'next-later': 'You have had a mail today, and one a day is enough. The next one comes on the date below.',
  skipped: 'Left out. The dates below are the new ones.',
  pace: 'Done. The dates below are the new ones.',
  times: 'Your times are changed. The dates below are the new ones.',
  undone: 'Thank you. We undid it: nothing more of this plan is sent.',
  disowned: 'Thank you. That one is out of your plan, and the rest goes on.',
  stopped: 'Stopped. Nothing more of this plan is sent.',
  done: 'Congratulations. Your plan ends here.',
  'stopped-everything': 'Everything is stopped. Nothing is ever sent to you again.',
  started: 'Thank you for telling us. What comes of that mail is in your inbox.',
  'too-late':
    'That mail waited seven days, and the button has gone. Forward it again, and we start from there.',
  'fresh-link': 'A fresh link is on its way to your inbox. It works for one hour, and once.',
  'fresh-links-used-up': 'You have had three fresh links within a day. Ask again tomorrow.',
  nothing: 'That does not apply any more, so nothing was changed. This is how things stand.',
} as const;

export type Said = keyof typeof sentences;

/** Null for no code, and for one that is not ours. */
export const sentenceFor = (code: string | null): string | null =>
  code !== null && Object.hasOwn(sentences, code) ? sentences[code as Said] : null;
