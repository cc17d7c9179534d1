import { hash } from 'node:crypto';

/** Open addressing stays short up to about three quarters. */
const fullness = 0.76;
const slotsMin = 64;

/**
 * Which row of the file had an address first, for `rows` rows at most: under 16 bytes a row, under 16 MB for a million. 64 bits of
 * a hash are compared besides the place, so that in a million rows a false duplicate has odds of one in 37 million.
 */
export const createRowIndex = (rows: number) => {
  const slots = Math.max(slotsMin, Math.ceil(rows / fullness));
  const high = new Uint32Array(slots);
  const low = new Uint32Array(slots);
  const firstRows = new Uint32Array(slots);
  let taken = 0;
  return {
    /** Takes in the address of a row; the earlier row that had it, or null. @throws when there are more than `rows`. */
    firstRowOf: (normal: string, row: number): number | null => {
      const digest = Buffer.from(hash('sha256', normal, 'hex').slice(0, 24), 'hex');
      const [h, l] = [digest.readUInt32BE(0), digest.readUInt32BE(4)];
      let slot = digest.readUInt32BE(8) % slots;
      while (firstRows[slot] !== 0) {
        if (high[slot] === h && low[slot] === l) return firstRows[slot]!;
        slot = slot + 1 === slots ? 0 : slot + 1;
      }
      if (taken === rows) throw new Error(`the index was made for ${rows} rows`);
      taken++;
      high[slot] = h;
      low[slot] = l;
      firstRows[slot] = row;
      return null;
    },
    bytes: high.byteLength + low.byteLength + firstRows.byteLength,
  };
};
export type RowIndex = ReturnType<typeof createRowIndex>;
