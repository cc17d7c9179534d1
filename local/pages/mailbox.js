import { readJson } from './api.js';
import { showClock, showNextDue, startClock } from './clock.js';
import { byId, complain, make, stopComplaining } from './elements.js';
import { showLetters } from './letters.js';
import { showPlans } from './plans.js';
import { showReceived } from './received.js';
import { startSending } from './send.js';

const pollMs = 2000;

let zone = 'UTC';
let stepNames = [];
let enrollments = [];
let inbound = [];
let working = false;

/** Reads everything anew and shows it; resolves to the number of new mails. */
const refresh = async () => {
  const [clock, messages, received, plans] = await Promise.all(
    ['/api/clock', '/api/messages', '/api/inbound', '/api/enrollments'].map(readJson),
  );
  enrollments = plans;
  inbound = received;
  showClock(clock.now, zone);
  showPlans(plans, zone, stepNames);
  showReceived(received, zone);
  showNextDue(plans);
  showPeople(plans);
  return showLetters(messages, zone);
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
    byId('person').value = byId('person').defaultValue = start.person;
    startSending({ ...start, busy, refresh, inbound: () => inbound });
    startClock({ latest: () => enrollments, busy, refresh });
    await poll();
  } catch (error) {
    complain(error.message);
  }
};

begin();
