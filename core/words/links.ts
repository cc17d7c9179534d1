import type { LinkName } from './tree.ts';

/** Where a link goes, and what the plain text shows of it. */
export type Target = { readonly href: string; readonly shown: string };

export type LinkTable = Readonly<Record<LinkName, Target | null>>;

/** A mail the reader can send as it is. */
export type Draft = {
  /** Null when nobody's address is known. */
  readonly to: string | null;
  readonly subject: string;
  readonly paragraphs: readonly string[];
};

/** Which of the page's buttons a link is about (their values), as a fragment: it never reaches a server log. */
export const planFragments = {
  notARejection: 'not-a-rejection',
  pause: 'pause',
  stop: 'stop',
  times: 'times',
  start: 'yes',
  no: 'no',
  goOn: 'resume',
  done: 'done',
} as const satisfies Partial<Record<LinkName, string>>;

export const linkTable = (given: {
  readonly plan: string;
  readonly unsubscribe: string;
  readonly freshLink: string | null;
  /** A mailbox provider's own page: the one link that is not ours. */
  readonly provider: string | null;
  readonly consultantAddress: string | null;
  readonly draft: Draft | null;
}): LinkTable => {
  const onPlan = (fragment: string): Target => web(`${given.plan.split('#')[0]}#${fragment}`);
  return {
    plan: web(given.plan),
    unsubscribe: web(given.unsubscribe),
    freshLink: given.freshLink === null ? null : web(given.freshLink),
    provider: given.provider === null ? null : web(given.provider),
    notARejection: onPlan(planFragments.notARejection),
    pause: onPlan(planFragments.pause),
    stop: onPlan(planFragments.stop),
    times: onPlan(planFragments.times),
    start: onPlan(planFragments.start),
    no: onPlan(planFragments.no),
    goOn: onPlan(planFragments.goOn),
    done: onPlan(planFragments.done),
    consultant: given.consultantAddress === null ? null : mailto(given.consultantAddress, null),
    send: given.draft === null ? null : mailto(given.draft.to, given.draft),
  };
};

/** @throws on anything but http(s): a link of ours is built by us, so another scheme is a bug. */
const web = (url: string): Target => {
  const { protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`a link with the scheme ${protocol}`);
  return { href: url, shown: url };
};

/** RFC 6068: everything but the @ percent-encoded, line breaks as CRLF. */
const mailto = (to: string | null, draft: Draft | null): Target => {
  const address = to === null ? '' : to.split('@').map(encodeURIComponent).join('@');
  if (draft === null) return { href: `mailto:${address}`, shown: to ?? '' };
  const body = draft.paragraphs.join('\r\n\r\n');
  const query = `subject=${encode(draft.subject)}&body=${encode(body)}`;
  return { href: `mailto:${address}?${query}`, shown: to ?? '' };
};

/** Some clients end a link they find at an apostrophe or a bracket. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()!*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
