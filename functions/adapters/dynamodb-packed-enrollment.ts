import type { Enrollment, Origin, Rejection } from '#core/enrollment/enrollment.ts';
import type { Instant } from '#core/time/instant.ts';
import { packHistory, packStep, type Row, unpackHistory, unpackStep } from './dynamodb-packed-rows.ts';

/**
 * An enrollment is written twice for each mail, once of it in a transaction, and every kilobyte counts there. So it is
 * kept small: what is as usual is left out, steps and history are rows of JSON text, instants are counted from its
 * beginning. Everything in here is for ever: items are read by these tables for as long as they are kept.
 */
type Packed = Readonly<Record<string, unknown>>;

/** What a field is where the item does not say. */
const usual = {
  series: 'rejection',
  seriesVersion: 1,
  status: 'active',
  endReason: null,
  dueAt: null,
  due: null,
  checkAt: null,
  pause: null,
  startsAtOnce: true,
  sendNow: false,
  hour: '09:30',
  pace: 'normal',
  shiftDays: 0,
  trouble: null,
} as const;

const usualRejection = {
  company: null,
  role: null,
  reason: 'not-stated',
  feedback: 'none',
  feedbackText: null,
  doorOpen: false,
  sender: 'direct',
  contact: null,
  evidence: null,
} as const;

const usualOrigin = { messageId: null } as const;
/** Of a batch's origin only: nobody else has a consultant. */
const usualBatchOrigin = { ...usualOrigin, run: 1, consultantName: null, consultantAddress: null } as const;

/** The fields of an enrollment's item beside its keys. `id` stands in the key, and `dueAt` in the index while something is due. */
export const packEnrollment = (enrollment: Enrollment): Packed => {
  const { id: _, dueAt, stepDueAt, dayZero, steps, rejections, origin, history, ...rest } = enrollment;
  return {
    ...unlike(rest, usual),
    // Most of the time what is due is the next step, and day 0 the day of the first.
    ...(stepDueAt === dueAt ? {} : { stepDueAt }),
    ...(dayZero === (steps[0]?.day ?? null) ? {} : { dayZero }),
    origin: unlike(origin, usualOf(origin)),
    rejections: rejections.map((each) => packRejection(each, origin)),
    steps: JSON.stringify(steps.map((step) => packStep(step, rest.createdAt))),
    history: JSON.stringify(packHistory(history, rest.createdAt)),
  };
};

/** Reads an item by its fields; one from before the packing has its own of everything. */
export const unpackEnrollment = (packed: Packed, id: string, dueAt: Instant | null): unknown => {
  if (typeof packed.steps !== 'string' || typeof packed.history !== 'string') return { ...usual, ...packed };
  const createdAt = packed.createdAt as Instant;
  const origin = { ...usualOf(packed.origin as Origin), ...(packed.origin as Origin) } as Origin;
  const steps = (JSON.parse(packed.steps) as Row[]).map((row) => unpackStep(row, createdAt));
  return {
    ...usual,
    stepDueAt: dueAt,
    dayZero: steps[0]?.day ?? null,
    ...packed,
    id,
    dueAt,
    origin,
    rejections: (packed.rejections as readonly Partial<Rejection>[]).map((each) => ({
      inboundId: inboundIdOf(origin),
      ...usualRejection,
      ...each,
    })),
    steps,
    history: unpackHistory(JSON.parse(packed.history) as Row[], createdAt),
  };
};

const usualOf = ({ type }: Origin) => (type === 'batch' ? usualBatchOrigin : usualOrigin);

const inboundIdOf = (origin: Origin): string | null => ('inboundId' in origin ? origin.inboundId : null);

const packRejection = ({ inboundId, ...rest }: Rejection, origin: Origin): Packed => ({
  ...unlike(rest, usualRejection),
  ...(inboundId === inboundIdOf(origin) ? {} : { inboundId }),
});

const unlike = (fields: object, asUsual: Packed): Packed =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !(name in asUsual) || asUsual[name] !== value),
  );
