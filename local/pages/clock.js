import { moveClock } from './api.js';
import { bringIntoView, byId, say } from './elements.js';
import { count, longTime, shortTime, zoneWords } from './words.js';

/** A mail is sent within 60 s after it is due. */
const sentWithinMs = 60_000;

let shown = { now: Date.now(), at: performance.now(), zone: 'UTC' };

/** What the laptop's clock shows now, as told last and carried on. */
const laptopNow = () => shown.now + (performance.now() - shown.at);

export const showClock = (now, zone) => {
  shown = { now: Date.parse(now), at: performance.now(), zone };
  byId('zone').textContent = zoneWords(zone);
  tick();
};

const tick = () => {
  const now = new Date(laptopNow());
  byId('now').textContent = longTime(now, shown.zone);
  byId('now').dateTime = now.toISOString();
};

/** `nextDueAt()` gives the earliest instant any step waits for, or null; `busy(work)` runs one thing at a time; `refresh` reads all anew. */
export const startClock = ({ nextDueAt, busy, refresh }) => {
  setInterval(tick, 1000);
  const move = (wish, words) =>
    busy(async () => {
      say(words);
      const now = await moveClock(wish);
      const news = await refresh();
      if (news > 0) bringIntoView('letters');
      say(`It is ${shortTime(now, shown.zone)}. ${count(news, 'new mail', 'new mails')}.`);
    });
  byId('next-day').addEventListener('click', () => move({ advance: 'P1D' }, 'Going on by a day…'));
  byId('next-mail').addEventListener('click', () => {
    const due = nextDueAt();
    if (due === null) say('No mail is planned. Send a rejection first, or go on by a day.');
    else {
      const to = Math.max(Date.parse(due), laptopNow()) + sentWithinMs;
      move({ to: new Date(to).toISOString() }, 'Going on to the next mail…');
    }
  });
};

/** `due`: the earliest instant any step waits for, or null. */
export const showNextDue = (due) => {
  const button = byId('next-mail');
  button.setAttribute('aria-disabled', String(due === null));
  button.title = due === null ? 'No mail is planned' : `Planned for ${shortTime(due, shown.zone)}`;
};
