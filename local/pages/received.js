import { byId, make } from './elements.js';
import { outcomeWords, plain, shortTime } from './words.js';

let shown = '';

/** What came in and what became of it, the newest first. */
export const showReceived = (mails, zone) => {
  const state = JSON.stringify([mails, zone]);
  if (state === shown) return;
  shown = state;
  const list = byId('received-list');
  byId('received-count').textContent = mails.length === 0 ? '' : String(mails.length);
  byId('none-received').hidden = mails.length > 0;
  list.hidden = mails.length === 0;
  list.replaceChildren(...[...mails].reverse().map((mail) => entryOf(mail, zone)));
};

const entryOf = ({ receivedAt, outcome, reason, verdict }, zone) =>
  make(
    'li',
    {},
    make('p', {}, make('strong', {}, outcomeWords(outcome)), reason === null ? '' : ` (${plain(reason)})`),
    make(
      'p',
      { class: 'soft' },
      `${shortTime(receivedAt, zone)}${verdict === null ? '' : ` · ${verdictWords(verdict)}`}`,
    ),
  );

/** 'read as interview invitation, 98 % sure' */
export const verdictWords = ({ kind, confidence }) =>
  `read as ${plain(kind)}, ${Math.round(confidence * 100)} % sure`;
