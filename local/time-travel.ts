import type { Activity } from './activity.ts';
import type { Agenda } from './agenda.ts';
import type { Clock } from './clock.ts';

export type TimeTravel = {
  /** Visits every due instant up to `instant` in order and works each off before the next. */
  readonly advanceTo: (instant: number) => Promise<void>;
  /** The clock moves first and the work is done after, as after an outage. */
  readonly jumpTo: (instant: number) => Promise<void>;
  /** Works off what is due now. */
  readonly settle: () => Promise<void>;
  /** Number of the journey under way; null while the clock runs at real speed. */
  readonly journey: () => number | null;
  /** Called when a journey begins and when it ends. */
  onTurn: () => void;
  /** Lets the agenda run at real speed from now on. */
  readonly start: () => void;
  readonly stop: () => void;
};

/** setTimeout's limit is 2^31 ms; the agenda is looked at again by then. */
const longestSleepMs = 3_600_000;

/** Of virtual time; a journey of a month writes the clock some hundred times. */
const keepEveryMs = 3_600_000;

/** Drives the agenda: at real speed by itself, faster on request. Journeys queue behind one another. */
export const createTimeTravel = (
  clock: Clock,
  agenda: Agenda,
  activity: Activity,
  keepClock: () => void,
): TimeTravel => {
  let keptAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let started = false;
  let advancing = false;
  let journeys = 0;
  let lastJourney: Promise<void> = Promise.resolve();

  const sleep = (): void => {
    clearTimeout(timer);
    if (!started || advancing) return;
    const next = agenda.nextAt();
    if (next === null) return;
    timer = setTimeout(
      () => {
        agenda.runDue(clock.now());
        sleep();
      },
      Math.min(Math.max(next - clock.now(), 0), longestSleepMs),
    );
  };
  agenda.onAdd = sleep;

  const settle = async (): Promise<void> => {
    for (;;) {
      agenda.runDue(clock.now());
      await activity.idle();
      const next = agenda.nextAt();
      if (next === null || next > clock.now()) return;
    }
  };
  const visitAll = async (instant: number): Promise<void> => {
    await settle();
    for (let next = agenda.nextAt(); next !== null && next <= instant; next = agenda.nextAt()) {
      clock.moveTo(next);
      // Killed on a journey, a laptop must not wake up weeks before the mails it has sent.
      if (next - keptAt >= keepEveryMs) keep();
      await settle();
    }
    clock.moveTo(instant);
  };
  const keep = (): void => {
    keptAt = clock.now();
    keepClock();
  };
  const travel = (how: () => Promise<void>): Promise<void> => {
    const run = async (): Promise<void> => {
      advancing = true;
      journeys++;
      clock.freeze();
      self.onTurn();
      try {
        await how();
      } finally {
        keep();
        clock.thaw();
        advancing = false;
        self.onTurn();
        sleep();
      }
    };
    lastJourney = lastJourney.then(run, run);
    return lastJourney;
  };

  const self: TimeTravel = {
    onTurn: () => {},
    advanceTo: (instant) => travel(() => visitAll(instant)),
    jumpTo: (instant) =>
      travel(async () => {
        clock.moveTo(instant);
        keep();
        await settle();
      }),
    settle,
    journey: () => (advancing ? journeys : null),
    start: () => {
      started = true;
      sleep();
    },
    stop: () => {
      started = false;
      clearTimeout(timer);
    },
  };
  return self;
};
