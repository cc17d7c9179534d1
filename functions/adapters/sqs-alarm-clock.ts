import type { AlarmClock, SendQueue } from '#core/ports/ports.ts';

/**
 * Leaves the arming to send-mail, which alone holds the right to make schedules. Disarming is not worth a message:
 * a schedule that fires for an old revision does nothing.
 */
export const createSqsAlarmClock = (sendQueue: SendQueue): AlarmClock => ({
  arm: (alarm) => sendQueue.queue({ type: 'arm', ...alarm }),
  disarm: async () => {},
});
