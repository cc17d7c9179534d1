import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { inject, onTestFinished } from 'vitest';
import type { EnrollmentRecord, InboundRecord } from '#local/records.ts';
import { type LocalOptions, startLocal, type World } from '#local/world.ts';

export type Message = {
  readonly id: string;
  readonly sentAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string;
  readonly tags: Readonly<Record<string, string>>;
};

/** Verdicts and envelope of a mail posted to the laptop; what is left out passes. */
export type Post = Readonly<
  Partial<Record<'mailFrom' | 'rcptTo' | 'dmarc' | 'spf' | 'dkim' | 'spam' | 'virus', string>>
>;

export type Laptop = Awaited<ReturnType<typeof openLaptop>>;

/** A whole Onward on free ports, spoken to by HTTP alone; gone when the test ends. Thursday 8 January 2026, 10:00 in London. */
export const startLaptop = async (options: LocalOptions = {}) => {
  const laptop = await openLaptop(options);
  onTestFinished(() => laptop.world.stop());
  return laptop;
};

/** The same for many tests: whoever opens it ends it. */
export const openLaptop = async (options: LocalOptions = {}) => {
  const world: World = await startLocal({
    now: '2026-01-08T10:00:00.000Z',
    bundles: inject('bundles'),
    log: () => {},
    ...options,
  });
  const call = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(
      `${world.web}${path}`,
      body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
    );
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const messages = () => call<readonly Message[]>('/api/messages');
  return {
    world,
    inbound: () => call<readonly InboundRecord[]>('/api/inbound'),
    enrollments: () => call<readonly EnrollmentRecord[]>('/api/enrollments'),
    messages,
    /** What a person got, oldest first. */
    mailbox: async (address: string) => (await messages()).filter(({ to }) => to.includes(address)),
    now: async () => (await call<{ now: string }>('/api/clock')).now,
    advance: (duration: string) => call('/api/clock', { advance: duration }),
    advanceTo: (instant: string) => call('/api/clock', { to: instant }),
    jump: (duration: string) => call('/api/clock', { advance: duration, jump: true }),
    /** The one series of a person. */
    enrollmentOf: async (address: string) => {
      const found = (await call<readonly EnrollmentRecord[]>('/api/enrollments')).filter(
        (each) => each.address === address,
      );
      if (found.length !== 1) throw new Error(`${address} has ${found.length} series`);
      return found[0]!;
    },
    faults: (faults: Readonly<Record<string, string | number>>) => call('/api/faults', faults),
    /** Puts a message on one of the queues, as SNS or Scheduler would, and waits until it is worked off. */
    queue: async (name: 'send' | 'ses-events', message: object): Promise<void> => {
      const environment = world.environment();
      const sqs = new SQSClient({ ...world.sdk(), endpoint: environment.AWS_ENDPOINT_URL_SQS! });
      const QueueUrl = environment.SEND_QUEUE_URL!.replace(/[^/]+$/, name);
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
      sqs.destroy();
      await world.settle();
    },
    /** Hands a mail in and waits until it is worked off; the outcome recorded for it. */
    post: async (raw: string | Uint8Array, query: Post = {}): Promise<InboundRecord> => {
      const search = new URLSearchParams(Object.entries(query));
      const response = await fetch(`${world.web}/api/inbound?${search}`, { method: 'POST', body: raw });
      if (response.status !== 201) throw new Error(`inbound: ${response.status} ${await response.text()}`);
      const { id } = (await response.json()) as { id: string };
      const record = (await call<readonly InboundRecord[]>('/api/inbound')).find((each) => each.id === id);
      if (record === undefined) throw new Error(`inbound mail ${id} has no outcome`);
      return record;
    },
  };
};

/** The value of one header of a sent mail, unfolded. */
export const headerOf = (message: Message, name: string): string | undefined =>
  message.headers
    .find((header) => header.name.toLowerCase() === name.toLowerCase())
    ?.value.replace(/\s+/g, ' ')
    .trim();

/** The URL a mail program posts to for one-click unsubscription. */
export const oneClickUrl = (message: Message): string => {
  const url = /<(https?:[^>]+)>/.exec(headerOf(message, 'List-Unsubscribe') ?? '')?.[1];
  if (url === undefined) throw new Error('the mail has no List-Unsubscribe URL');
  return url;
};

/** What Gmail's servers send when the person presses Unsubscribe. */
export const postOneClick = (url: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
