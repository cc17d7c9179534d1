import { type Keys, mac, sameText } from './keys.ts';

/** Record ids are base32 of 130 bits. */
export const idCharacters = 26;
const replySignatureCharacters = 16;

/** To which of our addresses a mail came: everyone's, one person's secret one, or the Reply-To of one enrollment. */
export type InboundAddress =
  | { readonly type: 'bare' }
  | { readonly type: 'personal'; readonly token: string }
  | { readonly type: 'reply'; readonly enrollmentId: string };

export const bareAddress = (inboundDomain: string): string => `me@${inboundDomain}`;

/** The Reply-To of one enrollment. The enrollment's id is inside, so that reading it needs no look-up. */
export const replyAddress = (keys: Keys, enrollmentId: string, inboundDomain: string): string =>
  `me+r${enrollmentId}${replySignature(keys.byId[keys.current]!, enrollmentId)}@${inboundDomain}`;

/** Null when the address is none of ours, or its reply token is not one we made. Case does not count. */
export const readInboundAddress = (
  keys: Keys,
  address: string,
  inboundDomain: string,
): InboundAddress | null => {
  const lower = address.trim().toLowerCase();
  if (lower === bareAddress(inboundDomain)) return { type: 'bare' };
  const end = `@${inboundDomain}`;
  if (!lower.startsWith('me+') || !lower.endsWith(end)) return null;
  const token = lower.slice('me+'.length, -end.length);
  return (
    readReplyToken(keys, token) ?? (/^[a-z2-7]{20,64}$/.test(token) ? { type: 'personal', token } : null)
  );
};

const readReplyToken = (keys: Keys, token: string): InboundAddress | null => {
  if (token.length !== 1 + idCharacters + replySignatureCharacters || !token.startsWith('r')) return null;
  const enrollmentId = token.slice(1, 1 + idCharacters);
  const given = token.slice(1 + idCharacters);
  const known = Object.values(keys.byId).some((key) => sameText(replySignature(key, enrollmentId), given));
  return known ? { type: 'reply', enrollmentId } : null;
};

const replySignature = (key: string, enrollmentId: string): string =>
  mac(key, replySignatureCharacters, 'reply', enrollmentId);
