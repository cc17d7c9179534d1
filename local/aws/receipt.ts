import { randomBytes } from 'node:crypto';
import { mailPrefix } from '#infra/wiring.ts';
import type { Clock } from '#local/clock.ts';
import type { Buckets } from './buckets.ts';
import { addressesIn, cutHeaders, headerOf, textOf } from './header-block.ts';
import { mailBucket, topicArn } from './names.ts';
import type { Topics } from './topics.ts';

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';
export type Verdicts = {
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  readonly spam: Verdict;
  readonly virus: Verdict;
};

export type Envelope = { readonly mailFrom: string; readonly rcptTo: readonly string[] };

export const allPass: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

type Deps = { readonly clock: Clock; readonly buckets: Buckets; readonly topics: Topics };

/** SES tells at most this much of the headers through SNS. */
const maxHeaderBytes = 10 * 1024;

/** SES's receipt rule: the raw mail to S3, then envelope and verdicts to the inbound-mail topic. Returns the message id. */
export const receiveMail = async (
  raw: Buffer,
  envelope: Envelope,
  verdicts: Verdicts,
  { clock, buckets, topics }: Deps,
): Promise<string> => {
  const messageId = newMessageId();
  const timestamp = clock.iso();
  const objectKey = `${mailPrefix}${messageId}`;
  await buckets.put({ bucket: mailBucket, key: objectKey, bytes: raw });
  topics.publish('inbound-mail', {
    notificationType: 'Received',
    mail: { timestamp, messageId, ...mailJson(raw, envelope) },
    receipt: {
      timestamp,
      processingTimeMillis: 100,
      recipients: envelope.rcptTo,
      spamVerdict: { status: verdicts.spam },
      virusVerdict: { status: verdicts.virus },
      spfVerdict: { status: verdicts.spf },
      dkimVerdict: { status: verdicts.dkim },
      dmarcVerdict: { status: verdicts.dmarc },
      // Only a failed DMARC check tells the domain's policy.
      ...(verdicts.dmarc === 'FAIL' ? { dmarcPolicy: 'none' } : {}),
      action: {
        type: 'S3',
        topicArn: topicArn('inbound-mail'),
        bucketName: mailBucket,
        objectKeyPrefix: mailPrefix.slice(0, -1),
        objectKey,
      },
    },
  });
  return messageId;
};

const idLength = 40;

/** Lower-case letters and digits, as SES names what it receives. */
const newMessageId = (): string =>
  Array.from(randomBytes(idLength), (byte) => (byte % 36).toString(36)).join('');

const mailJson = (raw: Buffer, { mailFrom, rcptTo }: Envelope): object => {
  const message = cutHeaders(raw);
  const headers: { name: string; value: string }[] = [];
  let bytes = 0;
  for (const line of message.lines) {
    bytes += line.length + 2;
    if (bytes > maxHeaderBytes) break;
    headers.push({ name: line.slice(0, Math.max(line.indexOf(':'), 0)), value: textOf(line) });
  }
  const list = (name: string): string[] | undefined => {
    const value = headerOf(message, name);
    return value === null ? undefined : [value];
  };
  return {
    source: mailFrom,
    destination: rcptTo,
    headersTruncated: bytes > maxHeaderBytes,
    headers,
    commonHeaders: {
      returnPath: addressesIn(mailFrom)[0] ?? mailFrom,
      from: list('from'),
      date: headerOf(message, 'date') ?? undefined,
      to: list('to'),
      cc: list('cc'),
      messageId: headerOf(message, 'message-id') ?? undefined,
      subject: headerOf(message, 'subject') ?? undefined,
    },
  };
};
