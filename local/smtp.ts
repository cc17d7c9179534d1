import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { inboundDomain } from './aws/names.ts';
import { type Inbound, isKnownRecipient, maxMailBytes, type Received } from './inbound.ts';

export type SmtpIn = { readonly port: number; readonly close: () => Promise<void> };

const host = '127.0.0.1';

const reply = (code: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode: code });
const unknownRecipient = (): Error => reply(550, '5.1.1 Requested action not taken: mailbox unavailable');
const tooLarge = (): Error => reply(552, `5.3.4 Message size exceeds fixed limit of ${maxMailBytes} bytes`);

/**
 * SES's inbound SMTP endpoint on loopback. What it refuses, it refuses in the dialogue, and remembers.
 * @throws the listen error (EADDRINUSE) as it is
 */
export const listenForMail = async (port: number, inbound: Inbound): Promise<SmtpIn> => {
  const server = new SMTPServer({
    name: `inbound-smtp.${inboundDomain}`,
    banner: 'Onward',
    size: maxMailBytes,
    // The library would answer an announced size by itself, and the refusal would be remembered nowhere.
    hideSize: true,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onMailFrom: ({ args }, _session, done) => {
      const { SIZE = 0 } = args as { SIZE?: string | number };
      const announced = Number(SIZE);
      if (announced <= maxMailBytes) return done();
      inbound.refuse('too-large');
      done(tooLarge());
    },
    onRcptTo: ({ address }, _session, done) => {
      if (isKnownRecipient(address)) return done();
      inbound.refuse('unknown-recipient');
      done(unknownRecipient());
    },
    onData: (stream, session, done) => {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = {
        mailFrom: mailFrom === false ? '' : mailFrom.address,
        rcptTo: rcptTo.map(({ address }) => address),
      };
      readMail(stream)
        .then(async (raw) => {
          const received = raw === null ? refuseTooLarge(inbound) : await inbound.receive(raw, envelope);
          if (received.type === 'refused') done(tooLarge());
          else done(null, `2.6.0 Ok ${received.id}`);
        })
        .catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error))));
    },
  });
  server.on('error', () => {
    // A client that breaks off is its own affair; listening errors are caught below.
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

const refuseTooLarge = (inbound: Inbound): Received => ({
  type: 'refused',
  refused: inbound.refuse('too-large'),
});

/** Null when it is over the limit; the rest is read and dropped, as the dialogue wants it. */
const readMail = async (stream: SMTPServerDataStream): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxMailBytes) chunks.push(chunk);
  }
  return size > maxMailBytes ? null : Buffer.concat(chunks);
};
