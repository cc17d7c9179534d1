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
export const listInbound = async (world: World): Promise<readonly InboundRecord[]> =>
  world.inbound
    .refused()
    .map(({ id, receivedAt, reason }) => ({ id, receivedAt, outcome: 'refused', reason, verdict: null }));

/** Every enrollment, oldest first. */
export const listEnrollments = async (_world: World): Promise<readonly EnrollmentRecord[]> => [];
