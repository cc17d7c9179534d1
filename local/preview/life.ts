import type { SendMessage } from '#core/ports/ports.ts';
import { type Instant, latest, plusMs } from '#core/time/instant.ts';
import { createPreviewWorld, type LeftMail, type PreviewWorld } from './world.ts';

/** Something that comes from outside at an instant: a mail, a reply. */
export type Event = { readonly at: Instant; readonly happen: (world: PreviewWorld) => Promise<void> };

/** A life takes a few dozen; one that takes this many goes round in circles. */
const eventsMax = 5000;
/** The sweep calls overdue what is later than its own grace by now. */
const sweepAfterMs = 91_000;

/**
 * Plays the events and everything that follows from them by itself, on a clock that visits each due instant, until
 * nothing more will happen. @throws when that never comes, which is a bug.
 */
export const live = async (from: Instant, events: readonly Event[]): Promise<PreviewWorld> => {
  let now = from;
  const world = createPreviewWorld({ now: () => now });
  const agenda: Event[] = [...events];
  let told = 0;
  for (let count = 0; count < eventsMax; count += 1) {
    agenda.push(...queuedAt(world, now));
    for (const mail of world.left().slice(told)) agenda.push(sendEvent(mail));
    told = world.left().length;
    const next = takeSoonest(agenda, world) ?? sweeping(world);
    if (next === null) return world;
    now = latest(now, next.at);
    await next.happen(world);
  }
  throw new Error(`the preview does not come to an end: ${eventsMax} events by ${now}`);
};

const queuedAt = (world: PreviewWorld, now: Instant): readonly Event[] =>
  world.sendQueue.take().map(({ message, delaySeconds }) => ({
    at: plusMs(now, delaySeconds * 1000),
    happen: (later) => later.sendQueued(JSON.stringify(message)),
  }));

/** The first in time; of two at one instant the one that was planned first. Null when nothing is planned. */
const takeSoonest = (agenda: Event[], world: PreviewWorld): Event | null => {
  const [alarm] = world.alarmClock.armed();
  const soonest = agenda.reduce<Event | null>(
    (best, each) => (best === null || each.at < best.at ? each : best),
    null,
  );
  if (alarm !== undefined && (soonest === null || alarm.at < soonest.at)) {
    const message: SendMessage = { type: 'enrollment', id: alarm.enrollmentId, rev: alarm.rev };
    return {
      at: alarm.at,
      happen: async (later) => {
        await later.alarmClock.disarm(alarm);
        await later.sendQueue.queue(message);
      },
    };
  }
  if (soonest !== null) agenda.splice(agenda.indexOf(soonest), 1);
  return soonest;
};

/** What SES reports once it has taken a mail. */
const sendEvent = ({ at, sesMessageId, tags }: LeftMail): Event => {
  const listed = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
  const body = { eventType: 'Send', mail: { messageId: sesMessageId, timestamp: at, tags: listed } };
  return { at, happen: (world) => world.recordDelivery(JSON.stringify(body)) };
};

/** When no alarm and no message is left, what is still due in the records is the sweep's. */
const sweeping = (world: PreviewWorld): Event | null => {
  const due = Object.values(world.store.snapshot())
    .flatMap((record) => {
      const { dueAt } = record as { readonly dueAt?: Instant | null };
      return dueAt ?? [];
    })
    .sort();
  const [first] = due;
  return first === undefined ? null : { at: plusMs(first, sweepAfterMs), happen: (later) => later.sweep() };
};
