import { addressParser } from 'postal-mime';
import type { Mailbox } from '../mail.ts';
import { joinWords } from './encoded-words.ts';
import { repairText } from './raw-text.ts';

/** A header of a megabyte of addresses is no list of people; what stands behind this is not read. */
const addressHeaderMax = 20_000;

/** A quotation mark nobody closed leaves the name in the address; with a second address inside nobody knows whose mail it is. */
const unclosed = /^([^<>@]*)<([^<>\s@]+@[^<>\s@]+)>$/;

/**
 * Every mailbox with an address in one raw header value, groups flattened. An unquoted comma in a name
 * (`Acme, Inc. <a@b>`) makes an entry without address; it is put back in front of the name it belongs to.
 */
export const readMailboxes = (value: string): readonly Mailbox[] => {
  const mailboxes: Mailbox[] = [];
  let pending: string[] = [];
  for (const entry of addressParser(joinWords(value.slice(0, addressHeaderMax)), { flatten: true })) {
    const address = (entry.address ?? '').replace(/^mailto:/i, '').trim();
    if (!address.includes('@')) {
      pending.push([entry.name, address].filter(Boolean).join(' '));
      continue;
    }
    const [, inside, bare] = unclosed.exec(address) ?? [];
    const name = [...pending, inside ?? entry.name].filter(Boolean).join(', ');
    mailboxes.push({ name: repairText(name).trim(), address: bare ?? address });
    pending = [];
  }
  return mailboxes;
};
