import { takesNoReplies } from '../classification/names/no-reply.ts';
import { asciiAddress } from '../identity/address.ts';
import { domainOf, isFreeMail } from '../mail/domain.ts';
import { forwardingConfirmation } from '../mail/forwarding-confirmation.ts';
import type { Mail } from '../mail/mail.ts';
import type { Part } from './rejection.ts';

/** What a mailbox provider asks before it forwards to an address: the code and the page by which its reader says yes. */
export type ForwardingQuestion = {
  readonly provider: string;
  readonly code: string | null;
  /** Of the provider's own site; for the person alone to open. */
  readonly link: string | null;
};

/**
 * Reads such a question, by Gmail's own form or by what the mail says and where it leads; null for any other mail. Asking by
 * code or link: Gmail, Zoho, GMX, WEB.DE, Proton, Yandex, mail servers with Zimbra. Outlook, iCloud and Fastmail ask nothing.
 * Whether the sender's domain is really theirs is the verdicts' matter.
 */
export const forwardingQuestion = (mail: Mail, parts: readonly Part[]): ForwardingQuestion | null => {
  const gmails = forwardingConfirmation(mail);
  if (gmails !== null) return { ...gmails, link: null };
  const [sender] = mail.from;
  if (sender === undefined || mail.from.length > 1 || parts[0]?.verdict.kind !== 'forwarding-confirmation')
    return null;
  const provider = providerOf(sender.address);
  const domains = isSomebodys(sender.address) ? [] : provider.domains;
  const code = codeIn(`${mail.subject}\n${mail.text}`.slice(0, textMax));
  const link = linkIn(mail, domains);
  return code === null && link === null ? null : { provider: provider.name, code, link };
};

const textMax = 20_000;

type Provider = { readonly name: string; readonly domains: readonly string[] };

/** Whose mail comes from one domain and whose page stands in another. */
const providers: readonly Provider[] = [
  {
    name: 'Zoho Mail',
    domains: ['zoho.com', 'zoho.eu', 'zohomail.com', 'zohomail.eu'],
  },
  { name: 'GMX', domains: ['gmx.net', 'gmx.de', 'gmx.at', 'gmx.ch', 'gmx.com'] },
  { name: 'Yandex Mail', domains: ['yandex.ru', 'yandex.com'] },
];

/** Anybody else by their domain, which is all that is certain of them. */
const providerOf = (address: string): Provider => {
  const domain = organisationOf(domainOf(asciiAddress(address)));
  return providers.find(({ domains }) => domains.includes(domain)) ?? { name: domain, domains: [domain] };
};

/** A mailbox of the provider's users, for whom its domain vouches as well, and who have pages of their own on its site. */
const isSomebodys = (address: string): boolean => {
  const host = domainOf(address);
  const hasUsers = isFreeMail(host) || providers.some(({ domains }) => domains.includes(host));
  return hasUsers && !takesNoReplies(address);
};

/** `mail.acme.co.uk` is of `acme.co.uk`. */
const organisationOf = (host: string): string =>
  /(?:^|\.)([^.]+\.(?:(?:co|com|org|net|ac|gov|edu|or|ne)\.[a-z]{2}|[^.]+))$/.exec(host)?.[1] ?? host;

const codeIn = (text: string): string | null => {
  for (const [, found] of text.matchAll(coded)) if (/\d/.test(found!) && found!.length >= 4) return found!;
  return null;
};
const coded =
  /(?:code|código|codice|kod|код)(?:\s+(?:is|lautet|ist|est|es|è))?\s{0,5}[:=]?\s{0,5}([A-Z0-9]{2,12}(?:-[A-Z0-9]{2,12}){0,3})(?![.-]*[\w@])/giu;

const yes = /confirm|verif|accept|allow|approv|forward|best[aä]e?tig|zustimm|weiterleit|valid/i;
const no = /cancel|declin|deny|reject|refus|unsubscribe|report|abuse|help|hilfe|support|privacy|ablehn/i;

/** The first page of the provider's own that says yes by its address, or by the words of the link that leads there. */
const linkIn = (mail: Mail, domains: readonly string[]): string | null => {
  const inHtml = [...(mail.html ?? '').slice(0, textMax * 5).matchAll(anchor)];
  const inText = [...mail.text.slice(0, textMax).matchAll(bareLink)];
  const links = [
    ...inHtml.map(([, href = '', words = '']) => ({ href: href.replaceAll('&amp;', '&'), words })),
    ...inText.map(([href]) => ({ href, words: '' })),
  ];
  for (const { href, words } of links) {
    const url = httpsUrl(href);
    if (url === null || !domains.includes(organisationOf(url.hostname))) continue;
    const says = `${url.pathname}${url.search} ${words.replace(/<[^>]*>/g, ' ')}`;
    if (yes.test(says) && !no.test(says)) return url.href;
  }
  return null;
};
const anchor =
  /<a\s[^>]{0,500}?href\s*=\s*["'](https:[^"'\s]{1,2000})["'][^>]{0,500}>([\s\S]{0,300}?)<\/a>/gi;
const bareLink = /https:\/\/[^\s<>"'()]{1,2000}/gi;

const httpsUrl = (href: string): URL | null => {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return url.username === '' && url.port === '' ? url : null;
};
