import { call } from './api.js';
import { showCohorts } from './cohorts.js';
import { byId, make } from './elements.js';
import { ownZone } from './format.js';
import { showImport } from './import.js';
import { showImports } from './imports.js';
import { showKeys } from './keys.js';
import { showMails } from './mails.js';
import { complain, say, stopComplaining, tell } from './notices.js';

/** What is shown for which fragment, and which place of the menu that is. */
const views = [
  { shape: /^(#(imports)?)?$/, menu: '#imports', name: 'Imports', show: showImports },
  { shape: /^#import\/([a-z2-7]{26})$/, menu: '#imports', name: 'Import', show: showImport },
  { shape: /^#cohorts$/, menu: '#cohorts', name: 'Cohorts', show: showCohorts },
  { shape: /^#mails$/, menu: '#mails', name: 'Your mails', show: showMails },
  { shape: /^#keys$/, menu: '#keys', name: 'API keys', show: showKeys },
];

const nothing = {
  shape: /^/,
  name: 'There is nothing here',
  show: (place) => place.append(make('p', {}, make('a', { href: '#imports' }, 'To your imports'))),
};

let present = new AbortController();
let isFirst = true;

const show = async () => {
  const view = views.find(({ shape }) => shape.test(location.hash)) ?? nothing;
  present.abort();
  present = new AbortController();
  const { signal } = present;
  stopComplaining();
  say('');
  tell('');
  markPlace(view.menu);
  const heading = make('h1', { tabindex: '-1' });
  const title = (text) => {
    heading.textContent = text;
    document.title = `${text} · Onward`;
  };
  title(view.name);
  const place = byId('view');
  place.replaceChildren(heading);
  // Whoever hears the page instead of seeing it hears where they are; scrolled to where they came from, nobody knows.
  if (!isFirst) {
    scrollTo(0, 0);
    heading.focus();
  }
  isFirst = false;
  try {
    await view.show(place, { signal, title, id: view.shape.exec(location.hash)?.[1] });
  } catch (error) {
    if (!signal.aborted) complain(error);
  }
};

const markPlace = (menu) => {
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === menu) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
};

// Its fragment is no view.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});

byId('zone').textContent = ownZone() === '' ? '' : `, ${ownZone()}`;
addEventListener('hashchange', show);
call('/v1/agency').then(({ name }) => {
  byId('agency').textContent = `for ${name}`;
}, complain);
show();
