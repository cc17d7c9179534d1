import type { Effect } from '#core/enrollment/commands.ts';
import type { AlarmClock, SendQueue } from '#core/ports/ports.ts';
import { feedAheadMs } from '#core/sending/feed.ts';
import { msBetween } from '#core/time/instant.ts';
import { count } from './log.ts';

/** Due within this: straight to the queue. Scheduler refuses instants in the past and keeps to the minute at best. */
const soonMs = 90_000;

export type Outlets = { readonly alarmClock: AlarmClock; readonly sendQueue: SendQueue };

/** Does what a decision asked for. All of it may be lost or repeated: the sweep and the revision make up for it. */
export const carryOut = async (outlets: Outlets, effects: readonly Effect[], now: string): Promise<void> => {
  for (const effect of effects) {
    switch (effect.type) {
      case 'arm':
        await arm(outlets, effect, now);
        break;
      case 'feed':
        await feed(outlets, effect, now);
        break;
      case 'disarm':
        // A schedule that fires all the same carries an old revision; not being able to delete it is no failure.
        await outlets.alarmClock.disarm(effect).catch(() => undefined);
        break;
      case 'alarm':
        count(effect.name, { id: effect.id }, now);
        break;
      default:
        effect satisfies never;
    }
  }
};

const arm = async (
  outlets: Outlets,
  effect: Extract<Effect, { type: 'arm' }>,
  now: string,
): Promise<void> => {
  if (msBetween(now, effect.at) >= soonMs) return outlets.alarmClock.arm(effect);
  return queue(outlets, effect, now);
};

/** What is due later than the next sweep is the sweep's to feed. */
const feed = async (
  outlets: Outlets,
  effect: Extract<Effect, { type: 'feed' }>,
  now: string,
): Promise<void> => {
  if (msBetween(now, effect.at) < feedAheadMs) await queue(outlets, effect, now);
};

const queue = (
  { sendQueue }: Outlets,
  { enrollmentId, rev, at }: Pick<Extract<Effect, { type: 'feed' }>, 'enrollmentId' | 'rev' | 'at'>,
  now: string,
): Promise<void> => {
  const delaySeconds = Math.max(0, Math.ceil(msBetween(now, at) / 1000));
  return sendQueue.queue({ type: 'enrollment', id: enrollmentId, rev }, delaySeconds);
};
