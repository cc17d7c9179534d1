import { type Listing, readListing } from './records.ts';
import type { World } from './world.ts';

/** A table with so many people in it, or one that takes so long, is not scanned again while nothing can have changed it. */
const largeTable = 1000;
const slowTable = 100;
const slowScanMs = 300;
/** A page that looks every other second is shown something older, rather than keep the database busy with it. */
const restPerScan = 10;

type Kept = {
  readonly listing: Listing;
  readonly begun: number;
  readonly tookMs: number;
  readonly at: number;
};

export type Listings = {
  /** As the table is now. */
  readonly exact: () => Promise<Listing>;
  /** The same, or where the table is large, as it was a while ago; null while it is read for the first time. */
  readonly recent: () => Promise<Listing | null>;
};

const byWorld = new WeakMap<World, Listings>();

/** The listings of one laptop. */
export const listingsOf = (world: World): Listings => {
  const known = byWorld.get(world) ?? createListings(world);
  byWorld.set(world, known);
  return known;
};

const createListings = (world: World): Listings => {
  let kept: Kept | null = null;
  /** When the slowest scan under way began. */
  let scanningSince: number | null = null;

  const isUnchanged = ({ begun }: Kept): boolean => {
    const runs = world.lambda.runs();
    return runs.begun === begun && runs.ended === begun;
  };
  const scan = async (): Promise<Listing> => {
    const { begun, ended } = world.lambda.runs();
    const startedAt = performance.now();
    scanningSince ??= startedAt;
    try {
      const listing = await readListing(world);
      const at = performance.now();
      // What ran while it was read may have changed what was read before.
      kept = { listing, begun: begun === ended ? begun : -1, tookMs: at - startedAt, at };
      return listing;
    } finally {
      if (scanningSince === startedAt) scanningSince = null;
    }
  };
  const exact = async (): Promise<Listing> =>
    kept !== null && isLarge(kept) && isUnchanged(kept) ? kept.listing : scan();
  return {
    exact,
    recent: async () => {
      const now = performance.now();
      if (scanningSince !== null && now - scanningSince > patienceMs) return kept?.listing ?? null;
      if (kept === null || !isLarge(kept)) return Promise.race([exact(), patience()]);
      // It comes for the next who asks; if it fails, they ask again.
      if (now - kept.at > kept.tookMs * restPerScan) exact().catch(() => {});
      return kept.listing;
    },
  };
};

const isLarge = ({ listing: { enrollments, inbound }, tookMs }: Kept): boolean => {
  const size = enrollments.length + inbound.length;
  return size > largeTable || (size > slowTable && tookMs > slowScanMs);
};

const patienceMs = 1500;

const patience = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), patienceMs).unref();
  });
