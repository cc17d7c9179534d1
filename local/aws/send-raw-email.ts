import { addressesIn, cutHeaders, headerOf } from './header-block.ts';
import { configurationSet, mailDomain, region } from './names.ts';
import type { SentMail } from './outbox.ts';

export type Refusal = { readonly code: string; readonly message: string };
export type Checked = { readonly mail: Omit<SentMail, 'id' | 'sentAt'>; readonly raw: Buffer };

const maxRecipients = 50;
const maxMessageBytes = 10_485_760;
const tagPattern = /^[A-Za-z0-9_-]{1,256}$/;

/** Reads SendRawEmail's query form and checks it as SES does before it accepts a mail. */
export const checkSendRawEmail = (form: URLSearchParams): Checked | Refusal => {
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  if (raw.length === 0) return { code: 'InvalidParameterValue', message: 'Raw message is empty.' };
  if (raw.length > maxMessageBytes)
    return {
      code: 'InvalidParameterValue',
      message: `Message length is more than ${maxMessageBytes} bytes long.`,
    };
  const message = cutHeaders(raw);
  const [headerFrom] = addressesIn(headerOf(message, 'from'));
  if (headerFrom === undefined)
    return { code: 'InvalidParameterValue', message: "Missing required header 'From'." };
  const source = addressesIn(form.get('Source'))[0] ?? headerFrom;
  const unverified = [source, headerFrom].filter((address) => !isVerified(address));
  if (unverified.length > 0) return notVerified([...new Set(unverified)]);

  const given = members(form, 'Destinations.member');
  const destinations =
    given.length > 0 ? given : ['to', 'cc', 'bcc'].flatMap((name) => addressesIn(headerOf(message, name)));
  if (destinations.length === 0)
    return { code: 'InvalidParameterValue', message: 'Missing final recipients.' };
  if (destinations.length > maxRecipients)
    return { code: 'MessageRejected', message: `Recipient count exceeds ${maxRecipients}.` };

  const tags = tagsOf(form);
  const badTag = Object.entries(tags)
    .flat()
    .find((text) => !tagPattern.test(text));
  if (badTag !== undefined)
    return { code: 'InvalidParameterValue', message: `Invalid tag name or value: <${badTag}>.` };
  const set = form.get('ConfigurationSetName') ?? headerOf(message, 'x-ses-configuration-set');
  if (set !== null && set !== configurationSet)
    return { code: 'ConfigurationSetDoesNotExist', message: `Configuration set <${set}> does not exist.` };
  return { mail: { source, destinations, tags, configurationSet: set }, raw };
};

const isVerified = (address: string): boolean => address.toLowerCase().endsWith(`@${mailDomain}`);

const notVerified = (addresses: readonly string[]): Refusal => ({
  code: 'MessageRejected',
  message: `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${addresses.join(', ')}`,
});

const members = (form: URLSearchParams, name: string): readonly string[] => {
  const found: string[] = [];
  for (let n = 1; form.has(`${name}.${n}`); n++) found.push(form.get(`${name}.${n}`)!);
  return found;
};

const tagsOf = (form: URLSearchParams): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (let n = 1; form.has(`Tags.member.${n}.Name`); n++) {
    tags[form.get(`Tags.member.${n}.Name`)!] = form.get(`Tags.member.${n}.Value`) ?? '';
  }
  return tags;
};
