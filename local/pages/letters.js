import { readText } from './api.js';
import { byId, make } from './elements.js';
import { countWords, shortTime } from './words.js';

/** A raw mail longer than this is cut on the page; the whole is behind the link. */
const rawShownMax = 200_000;

const views = [
  { id: 'rendered', name: 'As read' },
  { id: 'text', name: 'Plain text' },
  { id: 'raw', name: 'Raw' },
];

/** A browser draws a list of this many without a pause; older ones leave it. */
const listedMost = 200;

const known = new Map();
let total = 0;
let chosenId = null;
let view = 'rendered';
let zone = 'UTC';

/** The id of the newest mail shown; '' when there is none. */
export const newestLetter = () => [...known.keys()].at(-1) ?? '';

/** Shows what is new on top and opens the newest; returns how many are new. `newest`: those not shown yet. */
export const showLetters = (letters, inZone) => {
  zone = inZone;
  const news = letters.newest.filter(({ id }) => !known.has(id));
  const count = letters.total - total;
  total = letters.total;
  for (const message of news) {
    known.set(message.id, message);
    byId('letter-list').prepend(listed(message));
  }
  forgetOldest();
  byId('letter-count').textContent = total === 0 ? '' : countWords(total);
  byId('no-letters').hidden = total > 0;
  byId('letter-split').hidden = total === 0;
  const newest = news.at(-1);
  if (newest !== undefined) {
    choose(newest.id);
    byId('letter-list').scrollTop = 0;
  }
  return count;
};

const forgetOldest = () => {
  const list = byId('letter-list');
  for (const id of [...known.keys()].slice(0, -listedMost)) {
    known.delete(id);
    list.lastElementChild.remove();
  }
};

const listed = (message) =>
  make(
    'li',
    {},
    make(
      'button',
      { type: 'button', class: 'entry', 'data-id': message.id, onclick: () => choose(message.id) },
      make('strong', {}, message.subject),
      make('span', {}, `${shortTime(message.sentAt, zone)} · ${message.to.join(', ')}`),
    ),
  );

const choose = (id) => {
  if (chosenId === id) return;
  chosenId = id;
  for (const button of byId('letter-list').querySelectorAll('button'))
    button.setAttribute('aria-current', String(button.dataset.id === id));
  open(known.get(id));
};

const open = (message) => {
  const panel = make('div', { role: 'tabpanel', id: 'view' });
  const tabs = make('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Ways to look at the mail' });
  const show = (next, focus) => {
    view = next;
    for (const tab of tabs.children) {
      const selected = tab.dataset.view === view;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
      if (selected && focus) tab.focus();
      if (selected) panel.setAttribute('aria-labelledby', tab.id);
    }
    fill(panel, message);
  };
  tabs.append(...views.map(({ id, name }) => tabOf(id, name, show)));
  tabs.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = views.findIndex(({ id }) => id === view);
    show(views[(at + step + views.length) % views.length].id, true);
  });
  byId('letter').replaceChildren(
    make('h3', {}, message.subject),
    make('p', { class: 'soft' }, `From ${message.from}`),
    make('p', { class: 'soft' }, `To ${message.to.join(', ')} · ${shortTime(message.sentAt, zone)}`),
    tabs,
    panel,
  );
  show(view, false);
};

const tabOf = (id, name, show) =>
  make(
    'button',
    {
      type: 'button',
      role: 'tab',
      class: 'tab',
      id: `tab-${id}`,
      'aria-controls': 'view',
      'data-view': id,
      onclick: () => show(id, true),
    },
    name,
  );

const fill = (panel, message) => {
  if (view === 'rendered') panel.replaceChildren(frameOf(message));
  else if (view === 'text') panel.replaceChildren(textBox('The mail as plain text', message.text));
  else showRaw(panel, message);
};

const textBox = (label, text) => make('pre', { tabindex: '0', role: 'region', 'aria-label': label }, text);

const showRaw = async (panel, message) => {
  panel.replaceChildren(make('p', { class: 'soft' }, 'Reading…'));
  const path = `/api/messages/${encodeURIComponent(message.id)}/raw`;
  const raw = await readText(path).catch((error) => error.message);
  if (view !== 'raw' || chosenId !== message.id) return;
  panel.replaceChildren(textBox('The mail as it was sent', raw.slice(0, rawShownMax)));
  if (raw.length > rawShownMax)
    panel.append(make('p', {}, 'Cut here. ', make('a', { href: path }, 'The whole mail')));
};

/** Without scripts, and without leave to fetch anything: what is inside came from a mail. Links open a tab of their own. */
const frameOf = (message) => {
  const frame = make('iframe', {
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    title: `The mail “${message.subject}”`,
  });
  frame.srcdoc = message.html.replace(/<head[^>]*>/i, '$&<base target="_blank">');
  frame.addEventListener('load', () => {
    const adjust = () => {
      // Not scrollHeight, which is never less than the frame's own height: a frame would grow and never shrink.
      const height = frame.contentDocument?.documentElement.getBoundingClientRect().height;
      if (height) frame.style.height = `${Math.ceil(height) + 2}px`;
    };
    adjust();
    new ResizeObserver(adjust).observe(frame.contentDocument.body);
  });
  return frame;
};
