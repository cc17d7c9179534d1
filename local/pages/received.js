import { byId, make } from './elements.js';
import { countWords, olderWords, outcomeWords, plain, shortTime } from './words.js';

let shown = '';

/** What came in and what became of it, the newest first. */
export const showReceived = ({ total, newest }, zone) => {
  const state = JSON.stringify([total, newest, zone]);
  if (state === shown) return;
  shown = state;
  const list = byId('received-list');
  byId('received-count').textContent = total === 0 ? '' : countWords(total);
  byId('none-received').hidden = total > 0;
  list.hidden = total === 0;
  list.replaceChildren(
    ...[...newest].reverse().map((mail) => entryOf(mail, zone)),
    ...olderWords(total - newest.length, 'mail', 'mails', 'li'),
  );
};

const entryOf = (mail, zone) =>
  make(
    'li',
    {},
    make('p', {}, make('strong', {}, outcomeWords(mail.outcome)), whyWords(mail)),
    make(
      'p',
      { class: 'soft' },
      `${shortTime(mail.receivedAt, zone)}${mail.verdict === null ? '' : ` · ${verdictWords(mail.verdict)}`}`,
    ),
  );

/** 'A plan has started; read as rejection, 98 % sure' */
export const resultWords = (mail) =>
  `${outcomeWords(mail.outcome)}${whyWords(mail)}${mail.verdict === null ? '' : `; ${verdictWords(mail.verdict)}`}`;

/** ' (already running)'; nothing when the reason only repeats what the mail is. */
const whyWords = ({ reason, verdict }) =>
  reason === null || reason === verdict?.kind ? '' : ` (${plain(reason)})`;

const verdictWords = ({ kind, confidence }) =>
  `read as ${plain(kind)}, ${Math.round(confidence * 100)} % sure`;
