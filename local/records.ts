import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type Enrollment, stepNumbers, stepOf } from '#core/enrollment/enrollment.ts';
import { expectedInstants } from '#core/enrollment/timing.ts';
import type { RecordKind, Records } from '#core/ports/store.ts';
import { recordOf, referenceOf } from '#functions/adapters/dynamodb-items.ts';
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

/** Every inbound mail, oldest first: what the table holds, and what SMTP refused. */
export const listInbound = async (world: World): Promise<readonly InboundRecord[]> => {
  const stored = (await recordsOf(world, 'inbound')).map(({ id, receivedAt, outcome, reason, verdict }) => ({
    id,
    receivedAt,
    outcome,
    reason,
    verdict,
  }));
  const refused = world.inbound
    .refused()
    .map(({ id, receivedAt, reason }) => ({ id, receivedAt, outcome: 'refused', reason, verdict: null }));
  return [...stored, ...refused].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
};

/** Every enrollment, oldest first. */
export const listEnrollments = async (world: World): Promise<readonly EnrollmentRecord[]> => {
  const candidates = new Map(
    (await recordsOf(world, 'candidate')).map((candidate) => [candidate.id, candidate]),
  );
  const enrollments = await recordsOf(world, 'enrollment');
  return [...enrollments]
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map((enrollment) => ({
      id: enrollment.id,
      candidate: enrollment.candidateId,
      address: candidates.get(enrollment.candidateId)?.address ?? '',
      status: enrollment.status,
      steps: stepsOf(enrollment, world.clock.iso()),
    }));
};

const stepsOf = (enrollment: Enrollment, now: string): EnrollmentRecord['steps'] => {
  const expected = expectedInstants(enrollment, now);
  return stepNumbers.map((step) => {
    const { status, sentAt } = stepOf(enrollment, step);
    return { step, status, dueAt: sentAt === null ? (expected[step - 1] ?? null) : null, sentAt };
  });
};

const recordsOf = async <Kind extends RecordKind>(
  world: World,
  kind: Kind,
): Promise<readonly Records[Kind][]> => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ ...world.sdk(), endpoint: world.environment().AWS_ENDPOINT_URL_DYNAMODB! }),
  );
  const records: Records[Kind][] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName: world.environment().TABLE_NAME!,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const item of Items)
      if (referenceOf(item).kind === kind) records.push(recordOf(item) as Records[Kind]);
    from = LastEvaluatedKey;
  } while (from !== undefined);
  client.destroy();
  return records;
};
