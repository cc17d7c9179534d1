import { createHash } from 'node:crypto';
import { type Keys, mac } from '../identity/keys.ts';

/** The secret part of `me+<token>@…`, stored under its hash, so that the table alone opens nobody's address. */
export type PersonalToken = { readonly id: string; readonly version: number; readonly candidateId: string };

/** Which of a person's secret addresses holds now. The token itself is made anew from the keys each time it is shown. */
export type PersonalAddress = {
  /** The link key it was made with: a newer key must not change somebody's mail filter. */
  readonly kid: string;
  /** Raised by every new address: the ones before are nobody's. */
  readonly generation: number;
};

/** 130 bits: nobody finds one by trying, and no mail system minds the length. */
const tokenCharacters = 26;

/** Lower-case base32. @throws when the key it was made with is gone: keys are never deleted. */
export const personalToken = (
  keys: Keys,
  candidateId: string,
  { kid, generation }: PersonalAddress,
): string => {
  const key = Object.hasOwn(keys.byId, kid) ? keys.byId[kid] : undefined;
  if (key === undefined) throw new Error(`no link key ${kid} for a secret address`);
  return mac(key, tokenCharacters, 'personal', candidateId, String(generation));
};

/** Under which id a token is stored; however somebody spells it. */
export const personalTokenId = (token: string): string =>
  createHash('sha256').update(token.toLowerCase()).digest('hex');

export const personalAddressOf = (token: string, inboundDomain: string): string =>
  `me+${token}@${inboundDomain}`;
