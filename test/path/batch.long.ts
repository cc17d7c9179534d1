import { expect, it, onTestFinished } from 'vitest';
import type { Batch } from '#core/batches/batch.ts';
import { newCandidate } from '#core/candidates/candidate.ts';
import { beginAt } from '#core/enrollment/begin.ts';
import { addressKey, normalAddress } from '#core/identity/address.ts';
import type { Store } from '#core/ports/store.ts';
import { openLedger } from '#local/ops/ledger.ts';
import { anEnrolledBatch } from '#test/support/a-batch.ts';
import { aBatchOrigin, anAgencysRejection } from '#test/support/an-enrollment.ts';
import { gmailForward } from '#test/support/forwards.ts';
import { type Laptop, type Message, oneClickUrl, postOneClick, startLaptop } from '#test/support/laptop.ts';

const agencyId = 'laptop';
const batchId = anEnrolledBatch().id;
/** Friday morning; the clock stands at Thursday ten. */
const startsAt = '2026-01-09T09:33:00.000Z';

/** People the laptop's agency has enrolled, as they stand in the table once their batch is enrolled. */
const enrolled = async (laptop: Laptop, people: number, batch: Partial<Batch> = {}) => {
  const { store, addressKeys, close } = await openLedger(laptop.world.web, {});
  onTestFinished(close);
  const keys = await addressKeys();
  const now = await laptop.now();
  await store.transact([
    { type: 'put', kind: 'batch', record: anEnrolledBatch({ agencyId, ...batch }), expects: null },
  ]);
  const addresses = Array.from({ length: people }, (_, person) => `person${person}@mail.example`);
  for (const [person, address] of addresses.entries()) {
    const candidate = newCandidate(addressKey(keys, normalAddress(address)!), address, now);
    const id = `enrollmentofperson${String(person).padStart(8, 'a')}`.replace(
      /\d/g,
      (digit) => 'abcdefghij'[Number(digit)]!,
    );
    const origin = aBatchOrigin({ agencyId, batchId, row: person + 2 });
    const beginning = {
      id,
      now,
      candidate,
      zone: 'Europe/London',
      rejections: [anAgencysRejection()],
      origin,
    };
    const { enrollment } = beginAt(beginning, startsAt);
    const record = { ...candidate, version: 1, activeEnrollmentId: id, enrollmentIds: [id] };
    await store.transact([
      { type: 'put', kind: 'candidate', record, expects: null },
      { type: 'put', kind: 'enrollment', record: enrollment, expects: null },
    ]);
  }
  return { store, addresses };
};

const change = async (store: Store, changed: Partial<Batch>): Promise<void> => {
  const batch = (await store.get('batch', batchId))!;
  const record = { ...batch, ...changed, version: batch.version + 1 };
  await store.transact([{ type: 'put', kind: 'batch', record, expects: batch.version }]);
};
const daysOf = (mails: readonly Message[]): readonly string[] =>
  mails.map(({ sentAt }) => sentAt.slice(5, 10));
const secondsLate = ({ sentAt }: Message, dueAt: string): number =>
  (Date.parse(sentAt) - Date.parse(dueAt)) / 1000;

it('whoever an agency enrolled gets six mails in its name, each at its minute, without a schedule', async () => {
  const laptop = await startLaptop();
  const { addresses } = await enrolled(laptop, 2);
  await laptop.advance('P1D');
  expect(laptop.world.schedules.all()).toEqual([]);
  await laptop.advance('P13D');
  for (const address of addresses) {
    const mails = await laptop.mailbox(address);
    expect(daysOf(mails)).toEqual(['01-09', '01-12', '01-13', '01-14', '01-19', '01-21']);
    expect(secondsLate(mails[0]!, startsAt)).toBeLessThan(60);
    expect(mails[0]!.text).toContain('Laptop Recruiting asked us to write to you');
    for (const { sentAt } of mails.slice(1))
      expect(sentAt.slice(11, 16) >= '09:30' && sentAt.slice(11, 16) < '09:41').toBe(true);
  }
  expect((await laptop.enrollments()).map(({ status }) => status)).toEqual(['finished', 'finished']);
});

it('silence: one click on an agency’s mail ends it, and a reply with STOP as well', async () => {
  const laptop = await startLaptop();
  const { addresses } = await enrolled(laptop, 2);
  await laptop.advance('P1D');
  const [clicks, replies] = addresses as [string, string];
  await postOneClick(oneClickUrl((await laptop.mailbox(clicks))[0]!));
  const [mail] = await laptop.mailbox(replies);
  const replyTo = mail!.headers.find(({ name }) => name.toLowerCase() === 'reply-to')!.value;
  await laptop.post(`From: ${replies}\r\nTo: ${replyTo}\r\nSubject: Re: x\r\n\r\nSTOP\r\n`, {
    rcptTo: replyTo,
    dmarc: 'FAIL',
  });
  await laptop.advance('P14D');
  for (const address of addresses) expect(await laptop.mailbox(address)).toHaveLength(1);
});

it('reversible: from the moment a batch is undone nothing of it leaves, though its series still stand in the table', async () => {
  const laptop = await startLaptop();
  const { store, addresses } = await enrolled(laptop, 2);
  await laptop.advance('P1D');
  await change(store, { status: 'undoing', run: 2 });
  await laptop.advance('P14D');
  for (const address of addresses) expect(await laptop.mailbox(address)).toHaveLength(1);
  expect((await laptop.enrollments()).map(({ status }) => status)).toEqual(['undone', 'undone']);
});

it('bulk mail keeps to four fifths of the day’s quota, and a receipt never waits for it', async () => {
  const laptop = await startLaptop({ sesQuota: { perDay: 10, perSecond: 2 } });
  await enrolled(laptop, 14);
  await laptop.advanceTo('2026-01-09T09:50:00.000Z');
  expect(await laptop.messages()).toHaveLength(8);
  const person = 'sam@mail.example';
  await laptop.post(gmailForward({ person }), { mailFrom: person });
  expect(await laptop.mailbox(person)).toHaveLength(1);
  await laptop.advanceTo('2026-01-09T10:30:00.000Z');
  expect(await laptop.messages()).toHaveLength(9);
  const waits = (await laptop.enrollments()).filter(({ steps }) => steps[0]!.sentAt === null);
  expect(waits).toHaveLength(6);
});
