import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Enrollment, stepNumbers, stepOf } from '#core/enrollment/enrollment.ts';
import { expectedInstants } from '#core/enrollment/timing.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { type Item, recordOf, referenceOf } from '#functions/adapters/dynamodb-items.ts';
import type { World } from './world.ts';

/** One inbound mail as GET /api/inbound tells it. */
export type InboundRecord = {
  readonly id: string;
  readonly receivedAt: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly verdict: { readonly kind: string; readonly confidence: number; readonly decision: string } | null;
};

/** One enrollment as GET /api/enrollments tells it. */
export type EnrollmentRecord = {
  readonly id: string;
  readonly candidate: string;
  readonly address: string;
  readonly status: string;
  readonly steps: readonly {
    readonly step: number;
    readonly status: string;
    readonly dueAt: string | null;
    readonly sentAt: string | null;
  }[];
};

/** What the table holds, oldest first: text, since a hundred thousand enrollments as objects would be most of the memory. */
export type Listing = {
  readonly inbound: readonly InboundRecord[];
  /** JSON of an EnrollmentRecord each. */
  readonly enrollments: readonly string[];
  /** The earliest instant any step waits for; null when nothing is planned. */
  readonly nextDueAt: string | null;
};

/** Every inbound mail, oldest first: what the table holds, and what SMTP refused. */
export const listInbound = async (world: World): Promise<readonly InboundRecord[]> =>
  withRefused(world, (await readListing(world)).inbound);

/** Every enrollment, oldest first. */
export const listEnrollments = async (world: World): Promise<readonly EnrollmentRecord[]> =>
  (await readListing(world)).enrollments.map((text) => JSON.parse(text) as EnrollmentRecord);

export const withRefused = (world: World, stored: readonly InboundRecord[]): readonly InboundRecord[] => {
  const refused = world.inbound
    .refused()
    .map(({ id, receivedAt, reason }) => ({ id, receivedAt, outcome: 'refused', reason, verdict: null }));
  return [...stored, ...refused].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
};

/** Reads the whole table once, page by page, so that everything else goes on meanwhile. */
export const readListing = async (world: World): Promise<Listing> => {
  const now = world.clock.iso();
  const addresses = new Map<string, string>();
  const inbound: InboundRecord[] = [];
  const found: Found[] = [];
  let nextDueAt: string | null = null;
  for await (const item of everyItem(world)) {
    switch (referenceOf(item).kind) {
      case 'candidate':
        addresses.set(String(item.id), String(item.address));
        break;
      case 'inbound': {
        const { id, receivedAt, outcome, reason, verdict } = recordOf(item) as InboundMail;
        inbound.push({ id, receivedAt, outcome, reason, verdict });
        break;
      }
      case 'enrollment': {
        const enrollment = recordOf(item) as Enrollment;
        const steps = stepsOf(enrollment, now);
        const dueAt = earliestOf(steps);
        if (dueAt !== null && (nextDueAt === null || dueAt < nextDueAt)) nextDueAt = dueAt;
        const { id, createdAt, candidateId, status } = enrollment;
        found.push({ id, createdAt, candidateId, rest: JSON.stringify({ status, steps }).slice(1) });
      }
    }
  }
  const enrollments = found
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
    .map(({ id, candidateId: candidate, rest }) => {
      const address = addresses.get(candidate) ?? '';
      return `${JSON.stringify({ id, candidate, address }).slice(0, -1)},${rest}`;
    });
  return { inbound, enrollments, nextDueAt };
};

type Found = {
  readonly id: string;
  readonly createdAt: string;
  readonly candidateId: string;
  /** The rest of its JSON, without the brace in front. */
  readonly rest: string;
};

const stepsOf = (enrollment: Enrollment, now: string): EnrollmentRecord['steps'] => {
  const expected = expectedInstants(enrollment, now);
  return stepNumbers.map((step) => {
    const { status, sentAt } = stepOf(enrollment, step);
    return { step, status, dueAt: sentAt === null ? (expected[step - 1] ?? null) : null, sentAt };
  });
};

const waits: ReadonlySet<string> = new Set(['planned', 'ready', 'claimed', 'unknown']);

const earliestOf = (steps: EnrollmentRecord['steps']): string | null =>
  steps.flatMap(({ status, dueAt }) => (dueAt !== null && waits.has(status) ? [dueAt] : [])).sort()[0] ??
  null;

const everyItem = async function* (world: World): AsyncGenerator<Item> {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ ...world.sdk(), endpoint: world.environment().AWS_ENDPOINT_URL_DYNAMODB! }),
  );
  try {
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new ScanCommand({
          TableName: world.environment().TABLE_NAME!,
          ...(from ? { ExclusiveStartKey: from } : {}),
        }),
      );
      yield* Items;
      from = LastEvaluatedKey;
    } while (from !== undefined);
  } finally {
    client.destroy();
  }
};
