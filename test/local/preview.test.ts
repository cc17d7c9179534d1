import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseMail } from '#core/mail/mime/parse-mail.ts';
import { argumentsFrom } from '#local/preview/arguments.ts';
import { holidayNames } from '#local/preview/holiday-names.ts';
import { live } from '#local/preview/life.ts';
import { type PreviewInput, preview, type Then } from '#local/preview/preview.ts';
import { printPreview } from '#local/preview/print.ts';
import { quietly } from '#local/preview/quietly.ts';
import type { Preview, PreviewMail } from '#local/preview/result.ts';
import type { PreviewWorld } from '#local/preview/world.ts';
import { writeMails } from '#local/preview/write-mails.ts';
import { isUsageError } from '#local/usage-error.ts';
import { directRejection, gmailForward } from '#test/support/forwards.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = (name: string) => readFileSync(join(root, `local/samples/${name}.eml`));
const mail = (text: string) => Buffer.from(text);

/** Sam's forward of Thursday at ten, and what happens after it. */
const previewOf = (input: Partial<PreviewInput> = {}, ...then: readonly Then[]): Promise<Preview> =>
  preview({
    mail: mail(gmailForward()),
    zone: null,
    at: '2026-01-08T10:00:00.000Z',
    then,
    ...input,
  });

const steps = ({ mails }: Preview) => mails.filter((each) => each.type === 'step');
const daysOf = (it: Preview) => steps(it).map(({ local }) => local.slice(0, 10));
const templates = ({ mails }: Preview) =>
  mails.map((each: PreviewMail) => (each.type === 'step' ? `step ${each.step}` : each.template));

describe('the time machine', () => {
  it.each([
    ['2026-01-05', ['01-05', '01-06', '01-08', '01-12', '01-13', '01-19']],
    ['2026-01-08', ['01-08', '01-09', '01-12', '01-13', '01-16', '01-20']],
    ['2026-01-10', ['01-10', '01-12', '01-13', '01-15', '01-19', '01-22']],
  ])('of a forward on %s shows six mails on the days of the plan', async (day, days) => {
    const it = await previewOf({ at: `${day}T10:00:00.000Z` });
    expect(daysOf(it)).toEqual(days.map((each) => `2026-${each}`));
    expect(it.series).toMatchObject([{ status: 'finished', endReason: 'complete' }]);
    expect(new Set(it.mails.map(({ to }) => to))).toEqual(new Set(['sam@mail.example']));
  });

  it('is the same every time', async () => {
    const all = async () =>
      JSON.stringify(await previewOf(), (_, value) =>
        value instanceof Uint8Array ? String(Buffer.from(value)) : value,
      );
    expect(await all()).toBe(await all());
  });

  it('says why: the sentence, the rule of each day, the hour and the words it chose', async () => {
    const it = await previewOf();
    expect(it.incoming[0]).toMatchObject({
      ...{ cameAs: 'forward', outcome: 'enrolled', reason: 'rejection' },
      verdict: { kind: 'rejection', decision: 'enroll' },
      read: [{ evidence: expect.stringContaining('move forward with another candidate') }],
    });
    const [first, , third] = steps(it);
    expect(first!.why).toMatchObject({ day: { because: 'answers' }, hour: null });
    expect(third!.why).toMatchObject({
      day: { because: 'plan', plan: { delay: { days: 3 }, moves: [{ by: 'rest-days', to: '2026-01-12' }] } },
      hour: { from: '09:30' },
      variant: [{ fact: 'stage', value: 'interview' }],
    });
    const seconds = Number(third!.local.slice(14, 16)) * 60 + Number(third!.local.slice(17, 19)) - 30 * 60;
    expect(third!.why.hour?.spreadSeconds).toBe(seconds);
  });

  it('names a fact of the rejection only where the words follow it', async () => {
    const it = await preview({
      ...{ mail: sample('outlook-application'), zone: null, at: '2026-01-05T10:00:00.000Z' },
    });
    const facts = steps(it).map(({ why }) => why.variant.map(({ fact }) => fact));
    expect(facts[1]).toContain('feedback');
    expect(facts[1]).not.toContain('doorOpen');
    expect(facts[5]).toContain('doorOpen');
  });

  it('names the holidays a date rolled over', async () => {
    const it = await previewOf({ at: '2026-04-02T10:00:00.000Z' });
    const printed = printPreview(it, await holidayNames(it));
    expect(printed).toContain('Friday 3 April (Good Friday), the weekend and Monday 6 April (Easter Monday)');
    expect(printPreview(it, () => null)).toContain('Friday 3 April (a national holiday, GB)');
  });

  it('takes the zone the person chose before the one in their mail', async () => {
    const chosen = await previewOf({ zone: 'America/New_York' });
    expect(chosen.zone).toEqual({ zone: 'America/New_York', because: 'chosen' });
    expect(steps(chosen)[1]!.local).toMatch(/^2026-01-09T09:3\d:\d\d-05:00$/);
    const found = await previewOf({ mail: mail(gmailForward({ date: 'Thu, 08 Jan 2026 12:00:00 +0200' })) });
    expect(found.zone).toEqual({ zone: '+02:00', because: 'other-offset' });
  });

  it('takes a mail as the employer sent it for one forwarded by hand', async () => {
    const it = await previewOf({ mail: mail(directRejection()) });
    expect(it.incoming[0]).toMatchObject({ cameAs: 'as-if-forwarded', outcome: 'enrolled' });
    expect(it.person).toBe('you@laptop.test');
    expect(daysOf(it)).toHaveLength(6);
    expect(it.mails.map(({ to }) => to)).not.toContain('jane.smith@acme.example');
  });

  it('brings what a filter passed on to the person’s secret address', async () => {
    const filtered = `X-Forwarded-For: sam@mail.example me@in.onward.test\r\n${directRejection()}`;
    const it = await previewOf({ mail: mail(filtered) });
    expect(it.incoming[0]).toMatchObject({ cameAs: 'filter', outcome: 'enrolled' });
    expect(steps(it)).toHaveLength(6);
  });

  it('shows one answer and no series for good news', async () => {
    const it = await previewOf({ mail: sample('interview-invitation') });
    expect(templates(it)).toEqual(['not-a-rejection']);
    expect(it.incoming[0]).toMatchObject({ outcome: 'declined', verdict: { kind: 'interview-invitation' } });
    expect(it.series).toEqual([]);
  });
});

describe('life goes on', () => {
  it('obeys a reply word: a pause moves what was to come, and says so', async () => {
    const it = await previewOf({}, { after: 'P2D', says: 'PAUSE P2W' });
    expect(templates(it)).toEqual(['step 1', 'step 2', 'command', 'step 3', 'step 4', 'step 5', 'step 6']);
    expect(steps(it)[2]).toMatchObject({
      local: expect.stringMatching(/^2026-01-26T09:3/),
      why: { day: { plan: { moves: [{ by: 'rest-days' }, { by: 'pause', days: 14 }] } } },
    });
  });

  it('sends nothing after STOP', async () => {
    const it = await previewOf({}, { after: 'P2D', says: 'STOP' });
    expect(templates(it)).toEqual(['step 1', 'step 2']);
    expect(it.series).toMatchObject([{ status: 'stopped', endReason: 'stop' }]);
  });

  it('says that the day had its one mail when NEXT has to wait', async () => {
    const it = await previewOf({}, { after: 'P1DT1H', says: 'NEXT' });
    expect(steps(it)[2]!.why.day).toMatchObject({ because: 'one-a-day', day: '2026-01-12' });
  });

  it('joins a second rejection, rests for good news, asks after 28 days and ends without an answer', async () => {
    const second = mail(gmailForward({ company: 'Bolt Foods', role: 'Buyer' }));
    const goodNews = Buffer.from(
      sample('interview-invitation').toString().replaceAll('you@laptop.test', 'sam@mail.example'),
    );
    const it = await previewOf(
      {},
      { after: 'P4DT1H', mail: goodNews, name: 'good.eml' },
      { after: 'P1D', mail: second, name: 'second.eml' },
    );
    expect(it.incoming.map(({ what, reason }) => [what, reason])).toEqual([
      [null, 'rejection'],
      ['second.eml', 'running-series'],
      ['good.eml', 'good-news-pauses'],
    ]);
    expect(templates(it)).toEqual(['step 1', 'step 2', 'joined', 'step 3', 'good-news', 'still-there']);
    expect(it.series).toMatchObject([{ status: 'finished', endReason: 'no-answer' }]);
    expect(steps(it)[2]!.why.variant).toContainEqual({ fact: 'jobs', value: '2 jobs' });
  });

  it('loses nothing when an alarm is lost: the sweep finds what is overdue', async () => {
    const raw = mail(gmailForward());
    const arriving = { raw, mailFrom: 'sam@mail.example', rcptTo: 'me@in.onward.test' };
    const loseAlarms = async ({ alarmClock }: PreviewWorld) => {
      for (const alarm of alarmClock.armed()) await alarmClock.disarm(alarm);
    };
    const [at, later] = ['2026-01-08T10:00:00.000Z', '2026-01-08T11:00:00.000Z'];
    const world = await quietly(() =>
      live(at, [
        { at, happen: async (it) => void (await it.receive(arriving)) },
        { at: later, happen: loseAlarms },
      ]),
    );
    expect(world.left().map(({ tags }) => tags.step)).toEqual(['1', '2', '3', '4', '5', '6']);
    // The window is open by then; the sweep comes within its own grace.
    expect(world.left()[1]!.at.slice(0, 16)).toMatch(/^2026-01-09T09:[34]/);
  });

  it('presses a button of the page a question leads to', async () => {
    const it = await previewOf({ mail: sample('interview-invitation') }, { after: 'PT1H', presses: 'yes' });
    expect(templates(it).slice(0, 2)).toEqual(['not-a-rejection', 'step 1']);
    expect(steps(it)).toHaveLength(6);
  });

  it('writes the mails as the person gets them, each answering the one before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preview-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const it = await previewOf();
    writeMails(folder, it.mails);
    const names = readdirSync(folder).sort();
    expect(names[0]).toBe('01-2026-01-08-step-1.eml');
    expect(names).toHaveLength(6);
    const [first, second] = await Promise.all(
      names.map((name) => parseMail(readFileSync(join(folder, name)))),
    );
    if (!first?.ok || !second?.ok) throw new Error('a mail of ours cannot be read');
    expect(second.mail.inReplyTo).toEqual([first.mail.messageId]);
  });
});

describe('npm run preview', () => {
  const path = join(root, 'local/samples/newsletter.eml');
  const problemOf = (...argv: readonly string[]): string => {
    try {
      argumentsFrom(argv, '2026-01-08T10:00:00.000Z');
    } catch (error) {
      if (isUsageError(error)) return error.message;
    }
    throw new Error('nothing is wrong with it');
  };

  it.each([
    [[], 'give a MAIL.eml'],
    [['nothing-here.eml'], 'no such file'],
    [[root], 'not a file'],
    [[path, path], 'one MAIL.eml'],
    [[path, '--zone', 'Mars/Olympus'], '--zone: “Mars/Olympus” is no time zone'],
    [[path, '--at', 'tomorrow'], '--at is to be an ISO instant'],
    [[path, '--then', 'soon STOP'], '--then is to be a duration'],
    [[path, '--then', 'P3D'], '--then is to be a duration'],
    [[path, '--then=-P3D STOP'], '--then is to be a duration'],
    [[path, '--then', 'P3D nothing-here.eml'], 'no such file'],
    [[path, '--then', 'P3D press maybe'], 'there is no button'],
    [[path, '--when', 'now'], 'when'],
  ])('refuses %j with a sentence', (argv, problem) => {
    expect(problemOf(...argv)).toContain(problem);
  });

  it('prints one JSON object and nothing else, and exits by what came of it', () => {
    const run = (...argv: readonly string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'local/preview.ts', ...argv], {
        cwd: root,
        encoding: 'utf8',
      });
    const fine = run(path, '--at', '2026-01-08T10:00:00Z', '--json');
    expect(fine.status).toBe(0);
    expect(JSON.parse(fine.stdout)).toMatchObject({
      mails: [{ type: 'answer', template: 'not-a-rejection' }],
    });
    expect(fine.stderr).toBe('');
    const bad = run();
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toContain('Try --help.');
  });
});
