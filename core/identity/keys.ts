import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Secret keys by key id; `current` signs, every one verifies. A key is never deleted: look-ups need the old ones. */
export type Keys = { readonly current: string; readonly byId: Readonly<Record<string, string>> };

/**
 * A secret as Secrets Manager holds it: {"current":"k2","k1":"…","k2":"…"}.
 * @throws when the current key is missing, naming it (never a value).
 */
export const keysFromSecret = (secret: Readonly<Record<string, string>>): Keys => {
  const { current, ...byId } = secret;
  if (current === undefined || byId[current] === undefined)
    throw new Error(`secret has no key under its "current" id ${current ?? '(missing)'}`);
  return { current, byId };
};

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Lower-case RFC 4648 base32 without padding: survives mail systems that fold case. */
export const toBase32 = (bytes: Uint8Array): string => {
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      out += base32[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? out : out + base32[(value << (5 - bits)) & 31];
};

/** `characters` of base32 of HMAC-SHA-256 over the parts, which are length-prefixed so that no two lists collide. */
export const mac = (key: string, characters: number, ...parts: readonly string[]): string => {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return toBase32(hmac.digest()).slice(0, characters);
};

/** A public fingerprint without a key: for spreading load, never for secrets. */
export const spreadHash = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0);

/** Compares in constant time; false for different lengths. */
export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
