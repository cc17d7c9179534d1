import { complain, stopComplaining } from './notices.js';

const afterTroubleMs = 5000;

/**
 * Looks again and again, after as many milliseconds as what was seen asks for (null: never again), until the view is left;
 * a page in the background waits. Returns how to look at once.
 */
export const watch = ({ signal, read, show, nextMs }) => {
  let timer;
  let looks = 0;
  let isTroubled = false;
  const look = async () => {
    clearTimeout(timer);
    const mine = ++looks;
    const isStale = () => signal.aborted || mine !== looks;
    let waitMs;
    try {
      const value = await read();
      if (isStale()) return;
      if (isTroubled) stopComplaining();
      isTroubled = false;
      await show(value);
      waitMs = nextMs(value);
    } catch (error) {
      if (isStale()) return;
      complain(error);
      isTroubled = true;
      waitMs = isForGood(error) ? null : afterTroubleMs;
    }
    if (waitMs !== null && !isStale()) timer = setTimeout(whenSeen, waitMs);
  };
  const whenSeen = () => {
    if (signal.aborted) return;
    if (!document.hidden) return look();
    document.addEventListener('visibilitychange', whenSeen, { once: true, signal });
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return look;
};

/** Asking again would be answered in the same way; too many calls are not. */
const isForGood = ({ status }) => status >= 400 && status < 500 && status !== 429;
