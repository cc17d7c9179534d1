import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import type { EnrollmentRecord, InboundRecord } from '#local/records.ts';
import type { World } from '#local/world.ts';
import { json } from './api-error.ts';
import { type MessageRecord, messageRecord } from './messages-api.ts';

/** What the mailbox page shows; lists are cut to their newest, oldest first. */
export type Overview = {
  readonly now: string;
  readonly letters: { readonly total: number; readonly newest: readonly MessageRecord[] };
  /** Null while a large table is read for the first time. */
  readonly table: {
    readonly nextDueAt: string | null;
    readonly plans: { readonly total: number; readonly newest: readonly EnrollmentRecord[] };
    readonly received: { readonly total: number; readonly newest: readonly InboundRecord[] };
  } | null;
};

/** More than anybody reads on a page, and few enough for a browser to draw. */
const lettersMost = 200;
const plansMost = 100;
const receivedMost = 100;

/** GET /api/overview?after=<id>: only letters newer than that one. */
export const overview = async ({ url }: HttpRequest, world: World): Promise<HttpAnswer> => {
  const { listingsOf } = await import('#local/listings.ts');
  const { withRefused } = await import('#local/records.ts');
  const listing = await listingsOf(world).recent();
  const received = listing === null ? [] : withRefused(world, listing.inbound);
  const letters = world.messages();
  const answer: Overview = {
    now: world.clock.iso(),
    letters: {
      total: letters.length,
      newest: await Promise.all(
        newerThan(url.searchParams.get('after'), letters.slice(-lettersMost)).map((mail) =>
          messageRecord(mail, world),
        ),
      ),
    },
    table:
      listing === null
        ? null
        : {
            nextDueAt: listing.nextDueAt,
            plans: {
              total: listing.enrollments.length,
              newest: listing.enrollments
                .slice(-plansMost)
                .map((text) => JSON.parse(text) as EnrollmentRecord),
            },
            received: { total: received.length, newest: received.slice(-receivedMost) },
          },
  };
  return json(200, answer);
};

const newerThan = <Mail extends { readonly id: string }>(
  id: string | null,
  mails: readonly Mail[],
): readonly Mail[] => mails.slice(mails.findIndex((mail) => mail.id === id) + 1);
