import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import type { Instant } from '#core/time/instant.ts';
import { laptopUrl } from '#local/laptop-url.ts';
import { usageError } from '#local/usage-error.ts';
import { type Api, createApi } from './api.ts';
import { isOnThisMachine } from './arguments.ts';
import { trouble } from './trouble.ts';

/** Whose API is spoken to. */
export type Target = {
  readonly api: Api;
  /** The laptop's clock is its own. */
  readonly now: () => Promise<Instant>;
  /** No mail leaves this machine: it is the laptop. */
  readonly isLaptop: boolean;
  readonly close: () => Promise<void>;
};

const LaptopAgency = v.object({ id: v.string(), key: v.string() });

type Wanted = { readonly url: string | null; readonly dryRun: boolean };

/**
 * The API at --url with the key from ONWARD_API_KEY; else that of the running `npm start`, or for a dry run a laptop of its own.
 * @throws an error isUsageError knows without a key, isTrouble where nobody answers
 */
export const openTarget = async (
  { url, dryRun }: Wanted,
  environment: NodeJS.ProcessEnv,
): Promise<Target> => {
  const key = environment.ONWARD_API_KEY;
  if (url !== null && key)
    return { api: createApi(url, key), isLaptop: false, now: () => clockOf(url), close: async () => {} };
  if (url !== null && !isOnThisMachine(url))
    throw usageError('--url wants an API key in the environment: ONWARD_API_KEY=onward_…');
  const laptop = url ?? laptopUrl(environment);
  const agency = await agencyAt(laptop);
  if (agency !== null) return laptopAt(laptop, agency.key, async () => {});
  if (dryRun && url === null) return openOwn(environment.ONWARD_ZONE || undefined);
  throw trouble(`no running npm start at ${laptop}. Start it, or give --url.`);
};

const answerWithinMs = 10_000;

const agencyAt = async (url: string): Promise<v.InferOutput<typeof LaptopAgency> | null> => {
  const signal = AbortSignal.timeout(answerWithinMs);
  const answer = await fetch(`${url}/api/agency`, { signal }).catch(() => null);
  const agency = answer?.ok ? v.safeParse(LaptopAgency, await answer.json().catch(() => null)) : null;
  return agency?.success ? agency.output : null;
};

/** In a temporary folder that goes with us. */
const openOwn = async (zone: string | undefined): Promise<Target> => {
  const { startLocal } = await import('#local/world.ts');
  const world = await startLocal({
    onFailure: (text) => console.error(text),
    ...(zone === undefined ? {} : { zone }),
  });
  const agency = await agencyAt(world.web);
  if (agency === null) throw new Error('a laptop of our own has no agency');
  return laptopAt(world.web, agency.key, async () => {
    // The database ends with its pipe, whatever becomes of the rest.
    await Promise.race([world.stop(), delay(endWithinMs, undefined, { ref: false })]);
  });
};

const endWithinMs = 5000;

const laptopAt = (url: string, key: string, close: () => Promise<void>): Target => ({
  ...{ api: createApi(url, key), isLaptop: true, now: () => clockOf(url), close },
});

const Clock = v.object({ now: v.string() });

/** A laptop may be months ahead; everybody else has our time. */
const clockOf = async (url: string): Promise<Instant> => {
  const answer = isOnThisMachine(url) ? await fetch(`${url}/api/clock`).catch(() => null) : null;
  const clock = answer?.ok ? v.safeParse(Clock, await answer.json().catch(() => null)) : null;
  return clock?.success ? clock.output.now : new Date().toISOString();
};
