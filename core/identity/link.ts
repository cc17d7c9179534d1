import { type Keys, mac, sameText } from './keys.ts';

/** What a link may be used for; a signature for one purpose is worthless for another. */
export const purposes = {
  /** The plan page of one enrollment. */
  plan: 'p',
  /** One-click unsubscribe (RFC 8058): suppresses the candidate. */
  unsubscribe: 'u',
  /** The page of one inbound mail: overrule, yes or no, confirm, start again. */
  mail: 'm',
  /** One hour, once: what only the person may see and do. Its id carries the end of the hour. */
  fresh: 'f',
  /** Stands in the forms of a page a fresh link opened, never in an address. */
  opened: 'o',
  /** Fifteen minutes, once: lets one of an agency's people in. */
  'sign-in': 'e',
  /** A cookie of the console, never an address. */
  session: 's',
} as const;
export type Purpose = keyof typeof purposes;

const signatureCharacters = 26;

/** `<kid>.<purpose>.<id>.<signature>`; the id is a record's, never an address. */
export const signLink = (keys: Keys, purpose: Purpose, id: string): string =>
  `${keys.current}.${purposes[purpose]}.${id}.${signature(keys, keys.current, purpose, id)!}`;

/** Null for anything we did not sign. Every key id still known verifies. */
export const readLink = (
  keys: Keys,
  token: string,
): { readonly purpose: Purpose; readonly id: string } | null => {
  const first = token.indexOf('.');
  const second = token.indexOf('.', first + 1);
  const last = token.lastIndexOf('.');
  if (first < 1 || second < 0 || last <= second) return null;
  const letter = token.slice(first + 1, second);
  const purpose = (Object.keys(purposes) as Purpose[]).find((name) => purposes[name] === letter);
  const id = token.slice(second + 1, last);
  if (purpose === undefined || id === '') return null;
  const expected = signature(keys, token.slice(0, first), purpose, id);
  return expected !== null && sameText(expected, token.slice(last + 1)) ? { purpose, id } : null;
};

const signature = (keys: Keys, kid: string, purpose: Purpose, id: string): string | null => {
  const key = Object.hasOwn(keys.byId, kid) ? keys.byId[kid] : undefined;
  return key === undefined ? null : mac(key, signatureCharacters, 'link', purpose, id);
};
