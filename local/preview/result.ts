import * as zonedTimes from 'temporal-polyfill/fns/ZonedDateTime';
import type { Answer } from '#core/answers/answer.ts';
import type { Enrollment, Rejection } from '#core/enrollment/enrollment.ts';
import { type TimelineLine, timeline } from '#core/enrollment/timeline.ts';
import type { InboundMail } from '#core/inbound/inbound-mail.ts';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import type { Instant } from '#core/time/instant.ts';
import { zoned } from '#core/time/zone.ts';
import type { StepNumber } from '#core/words/mail-content.ts';
import { asDelivered } from './as-delivered.ts';
import type { CameIn } from './preview.ts';
import { type WhyStep, whyStep } from './why.ts';
import { defaultZone, type LeftMail, type PreviewWorld } from './world.ts';

/** Where the person's zone came from. */
export type ZoneChoice = {
  readonly zone: string;
  /** `chosen` by the person · the default zone has the `same-offset` as the forward's Date · its `other-offset` · `unknown`. */
  readonly because: 'chosen' | 'same-offset' | 'other-offset' | 'unknown';
};

export type Incoming = CameIn & {
  readonly outcome: InboundMail['outcome'] | null;
  readonly reason: string | null;
  readonly verdict: InboundMail['verdict'];
  readonly read: readonly Rejection[];
};

export type PreviewMail = {
  readonly at: Instant;
  /** On the person's wall clock, with its offset: '2026-01-06T09:33:21+00:00'. */
  readonly local: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** As the person gets it. */
  readonly eml: Uint8Array;
} & (
  | { readonly type: 'step'; readonly step: StepNumber; readonly why: WhyStep }
  | {
      readonly type: 'answer';
      readonly template: Answer['matter']['template'];
      /** What came in that this answers; null for a mail the series itself leads to. */
      readonly why: { readonly answers: string | null };
    }
);

export type Preview = {
  readonly at: Instant;
  readonly person: string;
  readonly zone: ZoneChoice;
  readonly incoming: readonly Incoming[];
  readonly mails: readonly PreviewMail[];
  /** What happened behind the mails, as an operator would be told it. */
  readonly timeline: readonly TimelineLine[];
  readonly series: readonly {
    readonly id: string;
    readonly status: Enrollment['status'];
    readonly endReason: string | null;
  }[];
};

export type Lived = Pick<Preview, 'at' | 'person'> & {
  readonly zone: string | null;
  readonly cameIn: readonly CameIn[];
};

/** What a life in memory came to. */
export const previewOf = async (world: PreviewWorld, lived: Lived): Promise<Preview> => {
  const records = recordsOf(world);
  const incoming = lived.cameIn.map((each) => incomingOf(each, records.mails));
  const zone = zoneChoice(lived, records);
  return {
    at: lived.at,
    person: lived.person,
    zone,
    incoming,
    mails: await Promise.all(world.left().map((left) => mailOf(left, records, zone.zone))),
    timeline: timeline({ ...records, suppression: records.suppressions[0] ?? null }),
    series: records.enrollments.map(({ id, status, endReason }) => ({ id, status, endReason })),
  };
};

type Records = ReturnType<typeof recordsOf>;

/** Keys are `<kind>#<id>`: what is stored under a kind has that kind's form. */
const recordsOf = (world: PreviewWorld) => {
  const entries = Object.entries(world.store.snapshot());
  const of = <Kind>(kind: string): readonly Kind[] =>
    entries.flatMap(([key, record]) => (key.startsWith(`${kind}#`) ? [record as Kind] : []));
  return {
    enrollments: of<Enrollment>('enrollment'),
    mails: of<InboundMail>('inbound'),
    answers: of<Answer>('answer'),
    suppressions: of<NonNullable<Parameters<typeof timeline>[0]['suppression']>>('suppression'),
  };
};

const incomingOf = (cameIn: CameIn, mails: readonly InboundMail[]): Incoming => {
  const mail = mails.find(({ id }) => id === cameIn.inboundId);
  return {
    ...cameIn,
    outcome: mail?.outcome ?? null,
    reason: mail?.reason ?? null,
    verdict: mail?.verdict ?? null,
    read: mail?.read ?? [],
  };
};

const zoneChoice = (lived: Lived, { enrollments, mails }: Records): ZoneChoice => {
  if (lived.zone !== null) return { zone: lived.zone, because: 'chosen' };
  const zone = enrollments[0]?.zone ?? defaultZone;
  const offset = mails.find(({ id }) => id === lived.cameIn[0]?.inboundId)?.offsetMinutes ?? 0;
  if (zone !== defaultZone) return { zone, because: 'other-offset' };
  return { zone, because: offset === 0 ? 'unknown' : 'same-offset' };
};

const mailOf = async (left: LeftMail, records: Records, zone: string): Promise<PreviewMail> => {
  const parsed = await parseMail(left.raw);
  const common = {
    at: left.at,
    local: zonedTimes.toString(zoned(left.at, left.enrollment?.zone ?? zone), {
      timeZoneName: 'never',
      smallestUnit: 'second',
    }),
    to: left.to,
    subject: parsed.ok ? parsed.mail.subject : '',
    text: parsed.ok ? parsed.mail.text : '',
    eml: asDelivered(left),
  };
  const enrollment = records.enrollments.find(({ id }) => id === left.tags.enrollment);
  if (enrollment !== undefined) {
    const step = Number(left.tags.step) as StepNumber;
    return { ...common, type: 'step', step, why: whyStep(left, enrollment, step) };
  }
  const answer = records.answers.find(({ id }) => id === left.tags.answer)!;
  const answers = records.mails.find(({ id }) => id === answer.inboundId)?.id ?? null;
  return { ...common, type: 'answer', template: answer.matter.template, why: { answers } };
};
