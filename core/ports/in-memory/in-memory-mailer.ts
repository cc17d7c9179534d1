import type { SendResult } from '../../sending/mail-item.ts';
import type { Mailer } from '../ports.ts';

export type SentMessage = {
  readonly to: string;
  readonly raw: Uint8Array;
  readonly tags: Readonly<Record<string, string>>;
  readonly sesMessageId: string;
};

export type InMemoryMailer = Mailer & {
  /** What really left, oldest first; an answer that was lost on the way back left all the same. */
  readonly sent: () => readonly SentMessage[];
  /** How often SES was called. */
  readonly calls: () => number;
  /** The next call's answer; `left`: SES took the mail although it does not say so. */
  readonly answerNext: (result: SendResult, left?: boolean) => void;
};

type Scripted = { readonly result: SendResult; readonly left: boolean };

export const createInMemoryMailer = (): InMemoryMailer => {
  const script: Scripted[] = [];
  let sent: readonly SentMessage[] = [];
  let calls = 0;
  return {
    send: async ({ to, raw, tags }) => {
      calls += 1;
      const sesMessageId = `ses-${calls}`;
      const next = script.shift() ?? { result: { type: 'accepted', sesMessageId }, left: true };
      if (next.left) sent = [...sent, { to, raw, tags, sesMessageId }];
      return next.result;
    },
    sent: () => sent,
    calls: () => calls,
    answerNext: (result, left = false) => {
      script.push({ result, left });
    },
  };
};
