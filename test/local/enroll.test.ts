import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { argumentsFrom } from '#local/enroll/arguments.ts';
import { createProgressBar } from '#local/enroll/progress-bar.ts';
import { isUsageError } from '#local/usage-error.ts';
import { bulkFile } from '#test/support/bulk-file.ts';
import { type Ended, enrollCommand, lastLine, three } from '#test/support/enroll-command.ts';

const { laptop, pathOf, file, enroll } = enrollCommand();
const idIn = ({ stderr }: Ended): string => /--undo ([a-z2-7]{26})/.exec(stderr)![1]!;

describe('npm run enroll', () => {
  it('says of every row what would become of it, and enrolls nobody in a dry run', async () => {
    const bulk = bulkFile({ seed: 3, rows: 300, people: 'dry' });
    const path = pathOf('bulk.csv');
    await pipeline(Readable.from(bulk.chunks()), createWriteStream(path));
    const report = pathOf('report.csv');
    const ended = await enroll([path, '--dry-run', '--json', '--report', report]);
    const expected = bulk.expected().counts;
    const { rows: _, ...counts } = expected;
    expect(lastLine(ended).counts).toEqual(counts);
    const notNew = [...bulk.expectedRows()].filter(({ verdict }) => verdict.verdict !== 'new');
    expect(
      lastLine(ended).rows.map(({ row, verdict }: { row: number; verdict: string }) => [row, verdict]),
    ).toEqual(notNew.map(({ row, verdict }) => [row, verdict.verdict]));
    expect(ended.status).toBe(1);
    expect(readFileSync(report, 'utf8').split('\r\n')).toHaveLength(notNew.length + 2);
    expect(await laptop().enrollments()).toEqual([]);
  });

  it('enrolls, follows what it began, and takes it back', async () => {
    const path = file('three.csv', three);
    const first = await enroll([path, '--yes', '--basis', 'contract', '--json']);
    expect([first.status, lastLine(first)]).toEqual([
      0,
      { counts: { new: 2, alreadyEnrolled: 0, duplicate: 0, suppressed: 0, invalid: 0 }, rows: [] },
    ]);
    expect((await laptop().enrollments()).map(({ address }) => address).sort()).toEqual([
      'ann@c.example',
      'bob@c.example',
    ]);
    const again = await enroll([path, '--yes', '--json']);
    expect([again.status, lastLine(again).counts]).toMatchObject([0, { new: 0, alreadyEnrolled: 2 }]);
    expect(again.stderr).toContain('nobody is new');
    expect(await laptop().enrollments()).toHaveLength(2);

    const status = await enroll(['--status', idIn(first), '--json']);
    expect(lastLine(status)).toMatchObject({ status: 'enrolled', outcome: { enrolled: 2 } });
    const undone = await enroll(['--undo', idIn(first)]);
    expect([undone.status, undone.stdout]).toEqual([0, expect.stringContaining('is taken back')]);
    expect((await laptop().enrollments()).map((each) => each.status)).toEqual(['undone', 'undone']);
  });

  it('shows the days of an import that is confirmed again, not those it had before it was taken back', async () => {
    const path = file('again.csv', 'email,first name,company,role\nzoe@c.example,Zoe,Acme,Nurse\n');
    const first = await enroll([path, '--yes']);
    const daysOf = ({ stdout }: Ended) => /mails from (\S+) to/.exec(stdout)?.[1];
    await enroll(['--undo', idIn(first)]);
    expect(daysOf(await enroll(['--status', idIn(first)]))).toBeUndefined();
    await laptop().advance('P7D');
    const again = await enroll([path, '--yes']);
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('enrolled 1')]);
    expect(again.stdout.match(/mails from/g)).toHaveLength(1);
    expect(Date.parse(daysOf(again)!) - Date.parse(daysOf(first)!)).toBe(7 * 86_400_000);
  });

  it('says why a file cannot be used', async () => {
    const ended = await enroll([file('empty.csv', ''), '--dry-run', '--json']);
    expect([ended.status, ended.stderr]).toEqual([1, expect.stringContaining('empty-file')]);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      counts: { new: 0, invalid: 0 },
      problem: { status: 'refused', reason: 'empty-file', row: null },
    });
  });

  it.each([
    [[], 'give a FILE.csv'],
    [['nowhere.csv'], 'no such file'],
    [['package.json', 'tsconfig.json'], 'one file'],
    [['package.json', '--url', 'http://onward.example'], '--url'],
    [['package.json', '--basis', 'hope'], '--basis'],
    [['package.json', '--grace', 'soon'], '--grace'],
    [['package.json', '--columns', 'mail=Contact'], '--columns'],
    [['package.json', '--report', 'nowhere/report.csv'], 'no such folder'],
    [['package.json', '--report', 'docs'], '--report is to be a file'],
    [['--undo', 'that one'], '26 letters'],
    [['--loud'], 'loud'],
  ])('refuses %j', (argv, problem) => {
    let message = '';
    try {
      argumentsFrom(argv);
    } catch (error) {
      message = isUsageError(error) ? error.message : '';
    }
    expect(message).toContain(problem);
  });

  it('lets a heading have a comma', () => {
    const asked = argumentsFrom(['package.json', '--columns', 'email=Mail, private,firstName=Name, first']);
    expect(asked).toMatchObject({ columns: { email: 'Mail, private', firstName: 'Name, first' } });
  });
});

describe('the progress bar', () => {
  const watched = (isTTY: boolean) => {
    let text = '';
    let at = 0;
    const out = { isTTY, columns: 60, write: (piece: string) => (text += piece) };
    const bar = createProgressBar(out, () => (at += 1000));
    return { bar, text: () => text };
  };

  it('is one line that is drawn over, no wider than the terminal', () => {
    const { bar, text } = watched(true);
    bar.show('uploading', 50, 100, 'x'.repeat(100));
    bar.clear();
    expect(text()).not.toContain('\n');
    expect(text()).toContain(' 50 %');
    const drawn = text().split('\r\u001b[K');
    expect(drawn[1]!.length).toBeLessThan(60);
    expect(drawn.at(-1)).toBe('');
  });

  it('is a few lines where nobody is watching', () => {
    const { bar, text } = watched(false);
    for (let done = 0; done <= 1000; done++) bar.show('checking', done, 1000, `${done} rows`);
    expect(text().split('\n')).toHaveLength(12);
  });
});
