import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses';
import type { QuotaReader } from '#core/ports/ports.ts';

/** Asking twice does no harm, but the sweep must not wait for an answer longer than for its own work. */
const requestTimeoutMs = 3_000;

export const createQuotaClient = (): SESClient =>
  new SESClient({
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: requestTimeoutMs,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
    },
  });

/** SES's word for no limit. */
const unlimited = -1;

/** The account's sending quota in this region. */
export const createSesQuotaReader = (client: SESClient): QuotaReader => ({
  read: async () => {
    try {
      const { Max24HourSend, MaxSendRate, SentLast24Hours } = await client.send(new GetSendQuotaCommand({}));
      if (Max24HourSend === undefined || MaxSendRate === undefined || SentLast24Hours === undefined)
        return null;
      const perDay = Max24HourSend === unlimited ? null : Max24HourSend;
      return { perDay, perSecond: MaxSendRate, sentLastDay: SentLast24Hours };
    } catch {
      // Whatever keeps it from us, the answer is the same: nobody knows how much may be sent.
      return null;
    }
  },
});
