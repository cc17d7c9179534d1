import type { VerdictCounts } from '#core/batches/batch.ts';
import type { CandidateFile } from './candidate-file.ts';
import { checkCohorts } from './check-cohorts.ts';
import { addsUp, checkDryRun } from './check-dry-run.ts';
import { checkMails, keyOf, stepMails, stepsByPerson } from './check-mails.ts';
import type { Findings } from './findings.ts';
import { type Import, type Imports, openImports } from './imports.ts';
import type { Laptop, Mail } from './laptop.ts';
import { stopElsewhere } from './stop-elsewhere.ts';
import type { Stopwatch } from './stopwatch.ts';

export type Proof = {
  readonly laptop: Laptop;
  readonly file: CandidateFile;
  /** Mails that batches may send on one day. */
  readonly perDay: number;
  readonly findings: Findings;
  readonly watch: Stopwatch;
};

type Life = Proof & {
  readonly imports: Imports;
  /** People of the file who may be mailed. */
  readonly people: ReadonlySet<string>;
  /** Mails to them, oldest first. */
  readonly mails: () => Promise<readonly Mail[]>;
};

const graceMinutes = 30;
/** From five on the total of those who are not mailed is shown. */
const heldPeople = 6;
const stopsWhileSending = 5;
/** Enough to see people go on where they were; a hundred thousand people's next days would be an hour more. */
const mailsAfterwardsMost = 300;

/** A file's whole life: dry run, confirmed, half sent, taken back, confirmed again, uploaded again. */
export const prove = async (proof: Proof): Promise<void> => {
  const { laptop, file, watch } = proof;
  const held = await watch.time('some of its people say stop elsewhere', () =>
    stopElsewhere(laptop, file.addresses.slice(0, heldPeople)),
  );
  const people = new Set(file.addresses.map(keyOf).filter((person) => !held.has(person)));
  const mails = async () =>
    stepMails(await laptop.mails()).filter(({ to }) => people.has(keyOf(to[0] ?? '')));
  const life = { ...proof, imports: openImports(laptop), people, mails };
  const id = await dryRun(life);
  const graceUntil = await sendHalf(life, id);
  const before = await takeBack(life, id, graceUntil);
  const stopped = await stopAll(life, [...before.slice(0, stopsWhileSending), ...before.slice(-1)]);
  await goOn(life, id, { before, stopped, graceUntil });
  await sameFileAgain(life, stopped.size);
};

const dryRun = async ({ laptop, imports, file, perDay, findings, watch, mails }: Life): Promise<string> => {
  const checked = await watch.time('upload and dry run', () => imports.upload(file), file.counts.rows);
  for (const [verdict, count] of Object.entries(checked.counts)) watch.note(`  ${verdict}`, count);
  await watch.time('every verdict, by summary and report', () =>
    checkDryRun(laptop, checked, { file, perDay }, findings),
  );
  findings.equal('mails after the dry run', (await mails()).length, 0);
  return checked.id;
};

const sendHalf = async (life: Life, id: string): Promise<string> => {
  const { laptop, imports, file, findings, watch, mails } = life;
  const enrolled = await watch.time('enroll', () => imports.enroll(id, graceMinutes), file.counts.new);
  checkOutcome(life, enrolled, 0);
  const { graceUntil } = enrolled.confirmation!;
  const graceEnds = new Date(Date.parse(graceUntil) - 1000).toISOString();
  // On a busy machine a million rows outlive the grace period: the clock runs on meanwhile.
  if ((await laptop.now()) < graceEnds) await laptop.advanceTo(graceEnds);
  const early = (await mails()).filter(({ sentAt }) => sentAt < graceUntil);
  findings.equal('mails within the grace period', early.length, 0);
  const half = Math.ceil(file.counts.new / 2);
  await watch.time('half of the people have had their first mail', () => advanceUntil(life, half), half);
  return graceUntil;
};

const takeBack = async (life: Life, id: string, graceUntil: string): Promise<readonly Mail[]> => {
  const { laptop, imports, file, people, perDay, findings, watch, mails } = life;
  await watch.time('undo', () => imports.undo(id), file.counts.new);
  const before = await mails();
  watch.note('people with a mail before the undo', stepsByPerson(before).size);
  await watch.time('three days after it', () => laptop.advance('P3D'));
  findings.equal('mails after the undo', (await mails()).length, before.length);
  checkMails(before, { people, perDay, notBefore: graceUntil }, findings);
  checkSent(await imports.counted(id), before.length, findings);
  return before;
};

/** They have a mail of the batch, and press Unsubscribe in it while it is undone. */
const stopAll = async ({ laptop }: Life, mails: readonly Mail[]): Promise<ReadonlySet<string>> => {
  for (const mail of mails) await laptop.unsubscribe(mail);
  return new Set(mails.map(({ to }) => keyOf(to[0] ?? '')));
};

type Before = {
  readonly before: readonly Mail[];
  readonly stopped: ReadonlySet<string>;
  readonly graceUntil: string;
};

const goOn = async (life: Life, id: string, { before, stopped, graceUntil }: Before): Promise<void> => {
  const { laptop, imports, file, people, perDay, findings, watch, mails } = life;
  const again = await watch.time('enroll again', () => imports.enroll(id, graceMinutes), file.counts.new);
  checkOutcome(life, again, stopped.size);
  const wanted = Math.min(Math.ceil(file.counts.new / 2), mailsAfterwardsMost);
  await watch.time('on from where they were', () => advanceUntil(life, before.length + wanted), wanted);
  await imports.pause(id);
  const counted = await imports.counted(id);
  const all = await mails();
  const later = all.slice(before.length);
  const steps = stepsByPerson(all);
  watch.note('mails after the second confirmation', later.length);
  checkMails(all, { people, perDay, notBefore: graceUntil }, findings);
  const { graceUntil: secondGrace } = again.confirmation!;
  findings.equal(
    'mails within the second grace period',
    later.filter(({ sentAt }) => sentAt < secondGrace).length,
    0,
  );
  findings.holds(
    'nobody went on with a second mail',
    later.some(({ tags }) => tags.step === '2'),
  );
  findings.equal(
    'mails to people who had said stop',
    later.filter(({ to }) => stopped.has(keyOf(to[0] ?? ''))).length,
    0,
  );
  checkSent(counted, all.length, findings);
  const { rows } = file.counts;
  const enrolled = file.counts.new - stopped.size;
  await checkCohorts(laptop, { id, rows, enrolled, sent: all.length, reached: steps.size }, findings);
};

const sameFileAgain = async (life: Life, stopped: number): Promise<void> => {
  const { imports, laptop, file, findings, watch, mails } = life;
  const sent = (await mails()).length;
  const checked = await watch.time('the same file again', () => imports.upload(file), file.counts.rows);
  const { new: enrolled, ...counts } = file.counts;
  const expected: VerdictCounts = {
    ...counts,
    new: 0,
    alreadyEnrolled: enrolled - stopped,
    suppressed: stopped,
  };
  findings.equal('counts of the same file again', checked.counts, expected);
  const nobody = await imports.enroll(checked.id, 0);
  findings.equal('outcome of the same file again', nobody.outcome, {
    ...{ enrolled: 0, alreadyEnrolled: 0, suppressed: 0, notMailed: null },
  });
  await laptop.advance('PT1H');
  findings.equal('mails of the same file again', (await mails()).length, sent);
};

const checkOutcome = ({ file, findings }: Life, found: Import, stopped: number): void => {
  const { outcome, counts } = found;
  findings.equal('outcome', outcome, {
    ...{ enrolled: file.counts.new - stopped, alreadyEnrolled: 0, suppressed: stopped },
    notMailed: heldPeople,
  });
  const { enrolled = 0, alreadyEnrolled = 0, suppressed = 0 } = outcome ?? {};
  findings.equal('outcomes together', enrolled + alreadyEnrolled + suppressed, counts.new);
  findings.holds('the verdicts do not add up to the rows any more', addsUp(found));
};

const checkSent = ({ mails }: Import, sent: number, { equal }: Findings): void =>
  equal(
    'mails as the import counts them',
    { sent: mails?.sent, failed: mails?.failed, bounced: mails?.bounced },
    { sent, failed: 0, bounced: 0 },
  );

/** More often than the hour, so that no call to the clock takes minutes. */
const step = 'PT10M';
const stepsMost = 20 * 24 * 6;

const advanceUntil = async ({ laptop, mails }: Life, wanted: number): Promise<void> => {
  for (let steps = 0; (await mails()).length < wanted; steps++) {
    if (steps === stepsMost) throw new Error(`fewer than ${wanted} mails have left within twenty days`);
    await laptop.advance(step);
  }
};
