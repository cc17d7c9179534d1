import { readJson } from './api.js';
import { showClock, showNextDue, startClock } from './clock.js';
import { byId, complain, make, say, stopComplaining } from './elements.js';
import { newestLetter, showLetters } from './letters.js';
import { showPlans } from './plans.js';
import { showReceived } from './received.js';
import { startSending } from './send.js';

const pollMs = 2000;

let zone = 'UTC';
let stepNames = [];
let nextDueAt = null;
let inbound = [];
let working = false;

/** Reads what is new and shows it; resolves to the number of new mails. */
const refresh = async () => {
  const { now, letters, table } = await readJson(
    `/api/overview?${new URLSearchParams({ after: newestLetter() })}`,
  );
  showClock(now, zone);
  if (table === null) say('Reading the plans…');
  else showTable(table);
  return showLetters(letters, zone);
};

const showTable = (table) => {
  nextDueAt = table.nextDueAt;
  inbound = table.received.newest;
  showPlans(table.plans, zone, stepNames);
  showReceived(table.received, zone);
  showNextDue(nextDueAt);
  showPeople(table.plans.newest);
};

const showPeople = (plans) => {
  const people = [...new Set(plans.map(({ address }) => address))];
  byId('people').replaceChildren(...people.map((value) => make('option', { value })));
};

/** One thing at a time; what goes wrong is said. Resolves to what the work gave, or undefined. */
const busy = async (work) => {
  if (working) return undefined;
  working = true;
  document.body.setAttribute('aria-busy', 'true');
  try {
    const result = await work();
    stopComplaining();
    return result;
  } catch (error) {
    byId('status').textContent = '';
    complain(error.message);
    return undefined;
  } finally {
    working = false;
    document.body.removeAttribute('aria-busy');
  }
};

let away = false;

const poll = async () => {
  if (!working && !document.hidden) {
    try {
      await refresh();
      if (away) stopComplaining();
      away = false;
    } catch (error) {
      away = true;
      complain(error.message);
    }
  }
  setTimeout(poll, pollMs);
};

const begin = async () => {
  try {
    const start = await readJson('/mailbox/start');
    zone = start.zone;
    stepNames = start.steps;
    showClock(start.now, zone);
    byId('person').value = byId('person').defaultValue = start.person;
    startSending({ ...start, busy, refresh, inbound: () => inbound });
    startClock({ nextDueAt: () => nextDueAt, busy, refresh });
    await poll();
  } catch (error) {
    complain(error.message);
  }
};

begin();
