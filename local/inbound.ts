import type { Buckets } from './aws/buckets.ts';
import { inboundDomain } from './aws/names.ts';
import { allPass, type Envelope, receiveMail, type Verdicts } from './aws/receipt.ts';
import type { Topics } from './aws/topics.ts';
import type { Clock } from './clock.ts';
import type { DurableMap } from './durable-map.ts';

/** SES's limit, and what an SMTP client is told it is. */
export const maxMailBytes = 40 * 1024 * 1024;

/** A mail that was refused at SMTP: on AWS it leaves no trace, here it is remembered for the person who wonders. */
export type RefusedMail = {
  readonly id: string;
  readonly receivedAt: string;
  readonly reason: 'unknown-recipient' | 'too-large';
};

export type Inbound = {
  /** Takes the mail in as SES does after SMTP; returns its id, or why SMTP would have refused it. */
  readonly receive: (raw: Buffer, envelope: Envelope, verdicts?: Verdicts) => Promise<Received>;
  readonly refuse: (reason: RefusedMail['reason']) => RefusedMail;
  readonly refused: () => readonly RefusedMail[];
};
export type Received =
  | { readonly type: 'accepted'; readonly id: string }
  | { readonly type: 'refused'; readonly refused: RefusedMail };

type Deps = {
  readonly clock: Clock;
  readonly buckets: Buckets;
  readonly topics: Topics;
  readonly refused: DurableMap<RefusedMail>;
};

/** me@ and me+<token>@ of the inbound domain; SES's receipt rule knows no others. */
export const isKnownRecipient = (address: string): boolean => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return domain === inboundDomain && /^me(\+.*)?$/.test(local);
};

export const createInbound = (deps: Deps): Inbound => {
  const refuse = (reason: RefusedMail['reason']): RefusedMail => {
    const refused = { id: `refused-${deps.refused.size() + 1}`, receivedAt: deps.clock.iso(), reason };
    deps.refused.set(refused.id, refused);
    return refused;
  };
  return {
    refuse,
    refused: () => [...deps.refused.entries()].map(([, mail]) => mail),
    receive: async (raw, envelope, verdicts = allPass) => {
      if (raw.length > maxMailBytes) return { type: 'refused', refused: refuse('too-large') };
      const rcptTo = envelope.rcptTo.filter(isKnownRecipient);
      if (rcptTo.length === 0) return { type: 'refused', refused: refuse('unknown-recipient') };
      return { type: 'accepted', id: await receiveMail(raw, { ...envelope, rcptTo }, verdicts, deps) };
    },
  };
};
