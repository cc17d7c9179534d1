import { describe, expect, it } from 'vitest';
import { countMail } from '#core/candidates/candidate.ts';
import { type Decision, kinds } from '#core/classification/verdict.ts';
import { decide } from '#core/enrollment/decide.ts';
import { stepOf } from '#core/enrollment/enrollment.ts';
import { decideInbound, type OwnedMail } from '#core/inbound/decide-inbound.ts';
import type { Person } from '#core/inbound/handling.ts';
import { plusMs } from '#core/time/instant.ts';
import { aCandidate, aSuppression } from '#test/support/a-candidate.ts';
import { aRejection, aVerdict } from '#test/support/a-rejection.ts';
import { anEnrollment, anEnrollmentAfter, thursday } from '#test/support/an-enrollment.ts';

const dayMs = 86_400_000;
const aPerson = (changed: Partial<Person> = {}): Person => ({
  candidate: aCandidate(),
  suppression: null,
  running: null,
  waiting: null,
  ...changed,
});
const anOwnedMail = (changed: Partial<OwnedMail> = {}): OwnedMail => ({
  inboundId: 'inbound-2',
  now: thursday,
  rejections: [aRejection()],
  verdicts: [aVerdict()],
  duplicates: [null],
  authenticated: true,
  unsupported: null,
  isWritten: false,
  terms: {
    enrollmentId: 'another',
    zone: 'Asia/Tokyo',
    origin: { type: 'forward', inboundId: 'inbound-2', messageId: null },
    answers: true,
  },
  ...changed,
});
const byFilter = (changed: Partial<OwnedMail> = {}): OwnedMail => {
  const mail = anOwnedMail(changed);
  return { ...mail, terms: { ...mail.terms, answers: false } };
};
const reading = (decision: Decision, kind: (typeof kinds)[number] = 'rejection') => ({
  verdicts: [aVerdict({ kind, decision })],
});

describe('a rejection', () => {
  it('starts a series at once, in the person’s own zone, and is remembered', () => {
    const handling = decideInbound(aPerson(), anOwnedMail());
    expect(handling).toMatchObject({
      outcome: 'enrolled',
      remembers: true,
      candidate: { activeEnrollmentId: 'another', enrollmentIds: ['another'], confirmed: true },
      enrollment: { before: null, decision: { enrollment: { dueAt: thursday, zone: 'Europe/London' } } },
    });
    expect(handling.answer).toBeUndefined();
  });

  it('takes the zone of the mail for somebody whose zone nobody knows', () => {
    const person = aPerson({ candidate: aCandidate({ zone: null }) });
    expect(decideInbound(person, anOwnedMail()).candidate?.zone).toBe('Asia/Tokyo');
  });

  it.each([0, 1, 2, 3] as const)('joins the running series after step %i', (last) => {
    const running = anEnrollmentAfter(last);
    const mail = anOwnedMail({ rejections: [aRejection({ company: 'Beta' })] });
    const handling = decideInbound(aPerson({ running }), mail);
    expect(handling).toMatchObject({ outcome: 'joined', answer: { template: 'joined' }, remembers: true });
    const joined = handling.enrollment!.decision.enrollment;
    expect(joined.rejections.map(({ company }) => company)).toEqual(['Acme Ltd', 'Beta']);
    expect(joined).toMatchObject({ version: running.version + 1, dueAt: running.dueAt });
  });

  it.each([4, 5] as const)(
    'after step %i waits for a series of its own, the working day after the last step',
    (last) => {
      const running = anEnrollmentAfter(last);
      const handling = decideInbound(aPerson({ running }), anOwnedMail());
      expect(handling).toMatchObject({
        outcome: 'enrolled',
        reason: 'after-running-series',
        answer: { template: 'queued' },
      });
      const waiting = handling.enrollment!.decision.enrollment;
      expect(waiting).toMatchObject({ status: 'pending', due: 'start', startsAtOnce: false });
      expect(waiting.dueAt?.slice(0, 10)).toBe('2026-01-21');
      expect(handling.candidate?.activeEnrollmentId).toBeNull();
    },
  );

  it('does not join a series that is full: nothing would be kept of it', () => {
    const rejections = Array.from({ length: 50 }, (_, n) => aRejection({ company: `Company ${n}` }));
    const handling = decideInbound(aPerson({ running: anEnrollmentAfter(1, { rejections }) }), anOwnedMail());
    expect(handling).toMatchObject({ outcome: 'enrolled', reason: 'after-running-series' });
  });

  it('joins the series that waits rather than start a third', () => {
    const waiting = anEnrollment({ id: 'waiting', status: 'pending', due: 'start' });
    const mail = anOwnedMail({ rejections: [aRejection({ company: 'Gamma' })] });
    for (const running of [anEnrollmentAfter(5), null]) {
      const handling = decideInbound(aPerson({ running, waiting }), mail);
      expect(handling.outcome).toBe('joined');
      const joined = handling.enrollment!.decision.enrollment;
      expect(joined.id).toBe('waiting');
      expect(joined.rejections.map(({ company }) => company)).toEqual(['Acme Ltd', 'Gamma']);
    }
  });

  it('beside one that was read before starts its own: the known one does not hold it back', () => {
    const handling = decideInbound(
      aPerson(),
      anOwnedMail({
        rejections: [aRejection({ company: 'Known' }), aRejection({ company: 'New' })],
        verdicts: [aVerdict(), aVerdict()],
        duplicates: [anEnrollmentAfter(2), null],
      }),
    );
    expect(handling.outcome).toBe('enrolled');
    expect(handling.enrollment!.decision.enrollment.rejections.map(({ company }) => company)).toEqual([
      'New',
    ]);
  });

  it('that was read before is a duplicate: one short answer with the running plan, nothing enrolled', () => {
    const duplicateOf = anEnrollmentAfter(2);
    const handling = decideInbound(
      aPerson({ running: duplicateOf }),
      anOwnedMail({ duplicates: [duplicateOf] }),
    );
    expect(handling).toMatchObject({
      outcome: 'duplicate',
      answer: { template: 'duplicate' },
      about: duplicateOf,
    });
    expect(handling.enrollment).toBeUndefined();
    expect(handling.remembers).toBeUndefined();
  });

  it('beside another mail is found; two in one mail are one series about both', () => {
    const verdicts = [aVerdict({ kind: 'job-alert', decision: 'decline' }), aVerdict(), aVerdict()];
    const rejections = ['Alert', 'Acme', 'Beta'].map((company) => aRejection({ company }));
    const handling = decideInbound(aPerson(), anOwnedMail({ verdicts, rejections }));
    const { enrollment } = handling.enrollment!.decision;
    expect(enrollment.rejections.map(({ company }) => company)).toEqual(['Acme', 'Beta']);
  });
});

describe('what is no rejection', () => {
  it.each(kinds.filter((kind) => kind !== 'rejection'))(
    '%s starts nothing, whatever the person has',
    (kind) => {
      for (const decision of ['decline', 'ignore'] as const)
        for (const running of [null, anEnrollmentAfter(2)]) {
          const handling = decideInbound(aPerson({ running }), anOwnedMail(reading(decision, kind)));
          expect(handling.outcome).not.toBe('enrolled');
          expect(handling.outcome).not.toBe('joined');
        }
    },
  );

  it('by hand is declined with what it looks like, and a button', () => {
    const handling = decideInbound(aPerson(), anOwnedMail(reading('decline', 'acknowledgement')));
    expect(handling).toMatchObject({
      outcome: 'declined',
      answer: { template: 'not-a-rejection', kind: 'acknowledgement', running: false },
      waits: true,
    });
  });

  it('is told apart from a plan that runs: that one goes on', () => {
    const mail = anOwnedMail(reading('decline', 'acknowledgement'));
    const handling = decideInbound(aPerson({ running: anEnrollmentAfter(2) }), mail);
    expect(handling.answer).toMatchObject({ template: 'not-a-rejection', running: true });
  });

  it('that is not certain is one question', () => {
    const handling = decideInbound(aPerson(), anOwnedMail(reading('ask')));
    expect(handling).toMatchObject({ outcome: 'asked', answer: { template: 'not-sure' }, waits: true });
    expect(handling.enrollment).toBeUndefined();
  });

  it.each(['interview-invitation', 'offer'] as const)('%s rests a running series for 28 days', (kind) => {
    const running = anEnrollmentAfter(2);
    const handling = decideInbound(aPerson({ running }), anOwnedMail(reading('decline', kind)));
    expect(handling).toMatchObject({ reason: 'good-news-pauses', answer: { template: 'good-news', kind } });
    expect(handling.enrollment!.decision.enrollment).toMatchObject({
      status: 'paused',
      due: 'ask',
      dueAt: plusMs(thursday, 28 * dayMs),
    });
  });

  it('good news that no sentence says rests nothing', () => {
    const mail = anOwnedMail({
      ...reading('decline', 'interview-invitation'),
      rejections: [aRejection({ evidence: null })],
    });
    const handling = decideInbound(aPerson({ running: anEnrollmentAfter(2) }), mail);
    expect(handling).toMatchObject({ outcome: 'declined', answer: { template: 'not-a-rejection' } });
    expect(handling.enrollment).toBeUndefined();
  });

  it('good news behind another mail rests it too, and cuts no pause short', () => {
    const verdicts = (['acknowledgement', 'offer'] as const).map((kind) =>
      aVerdict({ kind, decision: 'decline' }),
    );
    const until = plusMs(thursday, 60 * dayMs);
    const paused = decide(anEnrollmentAfter(2), { type: 'Pause', now: thursday, reason: 'asked', until });
    const mail = anOwnedMail({
      verdicts,
      rejections: [aRejection(), aRejection()],
      duplicates: [null, null],
    });
    const handling = decideInbound(aPerson({ running: paused.enrollment }), mail);
    expect(handling).toMatchObject({ reason: 'good-news-pauses', answer: { kind: 'offer' } });
    expect(handling.enrollment!.decision.enrollment.pause?.until).toBe(until);
  });

  it('good news moves what waits behind the rest, and the next rejection brings both back', () => {
    const running = anEnrollmentAfter(5);
    const queued = decideInbound(aPerson({ running }), anOwnedMail());
    const waiting = queued.enrollment!.decision.enrollment;
    expect(waiting.stepDueAt?.slice(0, 10)).toBe('2026-01-21');
    const rest = decideInbound(aPerson({ running, waiting }), anOwnedMail(reading('decline', 'offer')));
    const [moved] = rest.others!.map(({ decision }) => decision.enrollment);
    expect(moved).toMatchObject({ status: 'pending', due: 'start', version: waiting.version + 1 });
    expect(moved!.dueAt?.slice(0, 10)).toBe('2026-02-18');

    const resting = { running: rest.enrollment!.decision.enrollment, waiting: moved! };
    const another = anOwnedMail({ rejections: [aRejection({ company: 'Gamma' })] });
    const back = decideInbound(aPerson(resting), another);
    expect(back).toMatchObject({ outcome: 'joined', enrollment: { before: moved } });
    const joined = back.enrollment!.decision.enrollment;
    expect(joined.rejections.at(-1)?.company).toBe('Gamma');
    expect(joined.version).toBe(moved!.version + 1);
    expect(joined.dueAt?.slice(0, 10)).toBe('2026-01-21');
    expect(back.others).toMatchObject([
      { before: resting.running, decision: { enrollment: { status: 'active', dueAt: running.dueAt } } },
    ]);
  });

  it('that cannot be read says so', () => {
    for (const unsupported of ['msg', 'image', 'document', 'empty'] as const)
      expect(
        decideInbound(aPerson(), anOwnedMail({ ...reading('decline', 'other'), unsupported })),
      ).toMatchObject({
        outcome: 'unreadable',
        answer: { template: 'unsupported', what: unsupported },
      });
  });

  it('that comes with a document is judged by what it says itself', () => {
    const unsupported = 'document' as const;
    const mail = anOwnedMail({ ...reading('decline', 'acknowledgement'), unsupported });
    expect(decideInbound(aPerson(), mail)).toMatchObject({ outcome: 'declined', reason: 'acknowledgement' });
  });

  it('employer’s feedback is kept with the running series', () => {
    const running = anEnrollmentAfter(1);
    const mail = anOwnedMail({
      ...reading('ignore', 'feedback'),
      rejections: [aRejection({ feedbackText: 'More SQL.' })],
    });
    const handling = decideInbound(aPerson({ running }), mail);
    expect(handling).toMatchObject({ outcome: 'feedback', answer: { template: 'feedback' } });
    expect(handling.enrollment!.decision.enrollment.rejections[0]?.feedbackText).toBe('More SQL.');
  });
});

describe('a second no from the same person', () => {
  const explained = { feedback: 'given', feedbackText: 'The main gap was SQL.' } as const;
  const from = (changed: Parameters<typeof aRejection>[0], decision: Decision = 'enroll') =>
    decideInbound(
      aPerson({ running: anEnrollmentAfter(2) }),
      anOwnedMail({ ...reading(decision), rejections: [aRejection(changed)] }),
    );

  it.each(['enroll', 'ask'] as const)(
    'that says what was missing is feedback, also one to %s',
    (decision) => {
      const handling = from({ ...explained, role: null }, decision);
      expect(handling).toMatchObject({ outcome: 'feedback', answer: { template: 'feedback' } });
      const { rejections } = handling.enrollment!.decision.enrollment;
      expect(rejections).toHaveLength(1);
      expect(rejections[0]).toMatchObject({ role: 'Data Analyst', ...explained });
    },
  );

  it('joins where it is about another job, or says nothing of it', () => {
    expect(from({ ...explained, role: 'Clerk' }).outcome).toBe('joined');
    expect(from({ role: null }).outcome).toBe('joined');
  });

  it('holds back no other rejection of the same mail', () => {
    const handling = decideInbound(
      aPerson({ running: anEnrollmentAfter(2) }),
      anOwnedMail({
        rejections: [aRejection({ ...explained, role: null }), aRejection({ company: 'Beta' })],
        verdicts: [aVerdict(), aVerdict()],
        duplicates: [null, null],
      }),
    );
    expect(handling).toMatchObject({ outcome: 'joined', answer: { job: { company: 'Beta' } } });
    expect(handling.enrollment!.decision.enrollment.rejections).toHaveLength(2);
  });

  it('behind the first one, forwarded again, is kept', () => {
    const running = anEnrollmentAfter(2);
    const handling = decideInbound(
      aPerson({ running }),
      anOwnedMail({
        rejections: [aRejection({ ...explained, role: null }), aRejection()],
        verdicts: [aVerdict(), aVerdict()],
        duplicates: [null, running],
      }),
    );
    expect(handling.outcome).toBe('feedback');
  });

  it('forwarded again is a duplicate', () => {
    const running = anEnrollmentAfter(2);
    const mail = anOwnedMail({ rejections: [aRejection(explained)], duplicates: [running] });
    expect(decideInbound(aPerson({ running }), mail).outcome).toBe('duplicate');
  });
});

describe('mail that came by filter', () => {
  it.each<readonly [string, Partial<OwnedMail>, Partial<Person>]>([
    ['no rejection', reading('decline', 'job-alert'), {}],
    ['a duplicate', { duplicates: [anEnrollmentAfter(1)] }, {}],
    ['what cannot be read', { ...reading('decline'), unsupported: 'image' }, {}],
    ['good news without a series', reading('decline', 'offer'), {}],
    ['a rejection for somebody who stopped everything', {}, { suppression: aSuppression() }],
  ])('is not answered when it is %s', (_, mail, person) => {
    expect(decideInbound(aPerson(person), byFilter(mail)).answer).toBeUndefined();
  });

  it('starts, joins, asks and brings good news as if it were forwarded', () => {
    const running = anEnrollmentAfter(1);
    expect(decideInbound(aPerson(), byFilter()).outcome).toBe('enrolled');
    expect(decideInbound(aPerson({ running }), byFilter()).answer?.template).toBe('joined');
    expect(decideInbound(aPerson(), byFilter(reading('ask'))).answer?.template).toBe('not-sure');
    const offer = byFilter(reading('decline', 'offer'));
    expect(decideInbound(aPerson({ running }), offer).answer?.template).toBe('good-news');
  });
});

describe('the caps', () => {
  const counted = (mails: number, answers: number): Person =>
    aPerson({ candidate: aCandidate({ today: { day: '2026-01-08', mails, answers } }) });
  const declined = anOwnedMail(reading('decline', 'other'));

  it('20 answers a day, then one that says more tomorrow, then none; all is still read', () => {
    expect(decideInbound(counted(19, 19), declined).answer?.template).toBe('not-a-rejection');
    expect(decideInbound(counted(20, 20), declined).answer?.template).toBe('more-tomorrow');
    const silent = decideInbound(counted(21, 21), declined);
    expect(silent).toMatchObject({ outcome: 'declined', waits: true });
    expect(silent.answer).toBeUndefined();
  });

  it('count day by day', () => {
    const tomorrow = { ...declined, now: plusMs(thursday, dayMs) };
    expect(decideInbound(counted(150, 21), tomorrow).answer?.template).toBe('not-a-rejection');
  });

  it('do not hold back a receipt', () => {
    const handling = decideInbound(counted(50, 30), anOwnedMail());
    expect(handling.outcome).toBe('enrolled');
    expect(stepOf(handling.enrollment!.decision.enrollment, 1).status).toBe('ready');
    expect(handling.candidate?.today).toEqual({ day: '2026-01-08', mails: 51, answers: 30 });
  });

  it('read 200 mails and no more', () => {
    expect(decideInbound(counted(199, 0), anOwnedMail()).outcome).toBe('enrolled');
    expect(decideInbound(counted(200, 0), anOwnedMail())).toEqual({
      outcome: 'capped',
      reason: 'mails-a-day',
    });
  });

  it('are counted for every mail', () => {
    let person = aPerson();
    const answers: (string | undefined)[] = [];
    for (let n = 0; n < 25; n++) {
      const handling = decideInbound(person, declined);
      answers.push(handling.answer?.template);
      person = aPerson({ candidate: handling.candidate! });
    }
    expect(answers.slice(0, 20)).toEqual(Array(20).fill('not-a-rejection'));
    expect(answers.slice(20)).toEqual(['more-tomorrow', ...Array(4).fill(undefined)]);
    expect(countMail(person.candidate, thursday, false).today).toMatchObject({ mails: 26 });
  });
});

describe('somebody suppressed', () => {
  const forward = (suppression: ReturnType<typeof aSuppression>, startAgainSentAt: string | null = null) =>
    decideInbound(aPerson({ candidate: aCandidate({ startAgainSentAt }), suppression }), anOwnedMail());

  it.each(['one-click', 'stop-everything'] as const)('by their own %s is asked once in 30 days', (reason) => {
    const handling = forward(aSuppression({ reason }));
    expect(handling).toMatchObject({
      outcome: 'asked',
      answer: { template: 'start-again' },
      candidate: { startAgainSentAt: thursday },
    });
    expect(handling.enrollment).toBeUndefined();
    const nearly = plusMs(thursday, -30 * dayMs + 1);
    const waits = { waits: true, waitsMs: 30 * dayMs };
    const ignored = { outcome: 'ignored', reason: 'suppressed', ...waits };
    expect(handling).toMatchObject(waits);
    expect(forward(aSuppression({ reason }), nearly)).toEqual(ignored);
    expect(forward(aSuppression({ reason }), plusMs(thursday, -30 * dayMs)).outcome).toBe('asked');
  });

  it('is not asked because of a mail nobody vouches for', () => {
    const person = aPerson({ suppression: aSuppression({ reason: 'stop-everything' }) });
    const handling = decideInbound(person, anOwnedMail({ authenticated: false }));
    expect(handling).toEqual({ outcome: 'ignored', reason: 'suppressed' });
  });

  it.each(['complaint', 'hard-bounce'] as const)('by a %s gets nothing, ever', (reason) => {
    expect(forward(aSuppression({ reason }))).toEqual({ outcome: 'ignored', reason: 'suppressed' });
  });
});
