import { cutHeaders, nameOf } from '#local/aws/header-block.ts';
import { messageIdDomain } from '#local/aws/names.ts';
import type { LeftMail } from './world.ts';

/** What the person gets: SES puts its own Message-ID in place of ours, and the mails after it refer to that. */
export const asDelivered = ({ raw, sesMessageId }: LeftMail): Uint8Array => {
  const { lines, rest } = cutHeaders(Buffer.from(raw));
  const kept = lines.filter((line) => nameOf(line) !== 'message-id');
  const head = [...kept, `Message-ID: <${sesMessageId}@${messageIdDomain}>`].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), rest]);
};
