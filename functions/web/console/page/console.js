import { call } from './api.js';
import { showCohorts } from './cohorts.js';
import { byId, complain, make, say, stopComplaining } from './elements.js';
import { showImport } from './import.js';
import { showImports } from './imports.js';
import { showKeys } from './keys.js';
import { showMails } from './mails.js';

/** What is shown for which fragment. Each gets the view, and a signal that ends with it. */
const views = [
  [/^#?$/, 'Imports', showImports],
  [/^#imports$/, 'Imports', showImports],
  [/^#import\/([a-z2-7]{26})$/, 'Import', showImport],
  [/^#cohorts$/, 'Cohorts', showCohorts],
  [/^#mails$/, 'Your mails', showMails],
  [/^#keys$/, 'API keys', showKeys],
];

let present = new AbortController();

const show = async () => {
  const [shape, title, view] = views.find(([each]) => each.test(location.hash)) ?? views[0];
  present.abort();
  present = new AbortController();
  const { signal } = present;
  stopComplaining();
  say('');
  document.title = `${title} · Onward`;
  markPlace();
  const place = byId('view');
  const heading = make('h1', { tabindex: '-1' }, title);
  place.replaceChildren(heading);
  // Whoever hears the page instead of seeing it hears where they are.
  if (moved) heading.focus();
  moved = true;
  try {
    await view(place, { signal, id: shape.exec(location.hash)?.[1] });
  } catch (error) {
    if (!signal.aborted) complain(error);
  }
};

let moved = false;

const markPlace = () => {
  const hash = location.hash.startsWith('#import') || location.hash === '' ? '#imports' : location.hash;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === hash) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
};

addEventListener('hashchange', show);
call('/v1/agency').then(({ name }) => {
  byId('agency').textContent = `for ${name}`;
}, complain);
show();
