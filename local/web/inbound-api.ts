import * as v from 'valibot';
import { addressesIn, cutHeaders, headerOf } from '#local/aws/header-block.ts';
import type { Verdicts } from '#local/aws/receipt.ts';
import { maxMailBytes } from '#local/inbound.ts';
import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import type { World } from '#local/world.ts';
import { apiError, json } from './api-error.ts';

const verdict = v.optional(v.picklist(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED']), 'PASS');
const schema = v.strictObject({
  mailFrom: v.optional(v.string()),
  rcptTo: v.optional(v.string()),
  spf: verdict,
  dkim: verdict,
  dmarc: verdict,
  spam: verdict,
  virus: verdict,
});

/** POST /api/inbound: the body is the mail; answers once it is worked off. */
export const postInbound = async ({ url, body }: HttpRequest, world: World): Promise<HttpAnswer> => {
  const query = v.safeParse(schema, Object.fromEntries(url.searchParams));
  if (!query.success) {
    const [issue] = query.issues;
    return apiError(400, 'bad-query', `${v.getDotPath(issue) ?? 'query'}: ${issue.message}`);
  }
  const { mailFrom, rcptTo, ...verdicts } = query.output;
  const envelope = {
    mailFrom: mailFrom ?? addressesIn(headerOf(cutHeaders(body), 'from'))[0] ?? '',
    rcptTo: (rcptTo ?? world.address).split(',').map((address) => address.trim()),
  };
  const received = await world.receive(body, envelope, verdicts satisfies Verdicts);
  if (received.type === 'accepted') return json(201, { id: received.id });
  return received.refused.reason === 'too-large'
    ? apiError(413, 'too-large', `552 The mail is larger than ${maxMailBytes} bytes.`)
    : apiError(422, 'unknown-recipient', `550 There is no mailbox ${envelope.rcptTo.join(', ')}.`);
};
