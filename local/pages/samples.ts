import { readFileSync } from 'node:fs';
import type { Forwarder } from './forward-mail.ts';

export type Sample = {
  readonly name: string;
  readonly title: string;
  /** What it is, and what to expect. */
  readonly about: string;
};

export const samples: readonly Sample[] = [
  {
    name: 'gmail-after-the-interview',
    title: 'No after the interview',
    about: 'A rejection, forwarded with Gmail. It starts a plan.',
  },
  {
    name: 'outlook-application',
    title: 'No to an application',
    about: 'From a no-reply address, forwarded with Outlook.',
  },
  {
    name: 'apple-mail-final-round',
    title: 'No in the final round',
    about: 'With feedback inside, forwarded with Apple Mail.',
  },
  {
    name: 'interview-invitation',
    title: 'An invitation',
    about: 'Good news that says “unfortunately”. Never consoled.',
  },
  {
    name: 'acknowledgement',
    title: 'An acknowledgement',
    about: 'A “no” only if they never write again: not a rejection.',
  },
  {
    name: 'newsletter',
    title: 'A newsletter',
    about: 'Talks about rejections and is none.',
  },
];

const folder = new URL('../samples/', import.meta.url);

/** The sample as this person would send it now; null when there is none of that name. */
export const sampleMail = (name: string, { from, to, nowMs }: Forwarder): Buffer | null => {
  if (!samples.some((sample) => sample.name === name)) return null;
  const mail = readFileSync(new URL(`${name}.eml`, folder), 'utf8')
    .replaceAll('you@laptop.test', from)
    .replaceAll('me@in.onward.test', to)
    .replace(/^Date: .*$/m, `Date: ${mailDate(nowMs)}`)
    .replace(/^(Message-ID: <[^@\r\n]+)/im, `$1-${nowMs}`);
  return Buffer.from(mail);
};

/** RFC 5322 date in UTC. */
const mailDate = (nowMs: number): string => new Date(nowMs).toUTCString().replace('GMT', '+0000');
