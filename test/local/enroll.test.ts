import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { argumentsFrom } from '#local/enroll/arguments.ts';
import { createProgressBar } from '#local/enroll/progress-bar.ts';
import { isUsageError } from '#local/usage-error.ts';
import { bulkFile } from '#test/support/bulk-file.ts';
import { type Laptop, openLaptop } from '#test/support/laptop.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let laptop: Laptop;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onward-enroll-'));
  // The dates in the files of bulk-file.ts are over by then.
  laptop = await openLaptop({ now: '2026-06-02T10:00:00.000Z' });
});
afterAll(async () => {
  await laptop?.world.stop();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** The command as a person at a shell without a terminal runs it, against the laptop of this test. */
const enroll = (args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const port = new URL(laptop.world.web).port;
    const child = spawn(process.execPath, ['--import', 'tsx', 'local/enroll.ts', ...args], {
      cwd: root,
      env: { ...process.env, ONWARD_WEB_PORT: port, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });

const lastLine = ({ stdout }: Ended) => JSON.parse(stdout.trim().split('\n').at(-1)!);
const idIn = ({ stderr }: Ended): string => /--undo ([a-z2-7]{26})/.exec(stderr)![1]!;

const three = 'email,first name,company,role\nann@c.example,Ann,Acme,Nurse\nbob@c.example,Bob,Acme,Nurse\n';

describe('npm run enroll', () => {
  it('says of every row what would become of it, and enrolls nobody in a dry run', async () => {
    const bulk = bulkFile({ seed: 3, rows: 300, people: 'dry' });
    const path = join(folder, 'bulk.csv');
    await pipeline(Readable.from(bulk.chunks()), createWriteStream(path));
    const report = join(folder, 'report.csv');
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
    expect(await laptop.enrollments()).toEqual([]);
  });

  it('enrolls, follows what it began, and takes it back', async () => {
    const path = file('three.csv', three);
    const first = await enroll([path, '--yes', '--basis', 'contract', '--json']);
    expect([first.status, lastLine(first)]).toEqual([
      0,
      { counts: { new: 2, alreadyEnrolled: 0, duplicate: 0, suppressed: 0, invalid: 0 }, rows: [] },
    ]);
    expect((await laptop.enrollments()).map(({ address }) => address).sort()).toEqual([
      'ann@c.example',
      'bob@c.example',
    ]);
    const again = await enroll([path, '--yes', '--json']);
    expect([again.status, lastLine(again).counts]).toMatchObject([0, { new: 0, alreadyEnrolled: 2 }]);
    expect(again.stderr).toContain('nobody is new');
    expect(await laptop.enrollments()).toHaveLength(2);

    const status = await enroll(['--status', idIn(first), '--json']);
    expect(lastLine(status)).toMatchObject({ status: 'enrolled', outcome: { enrolled: 2 } });
    const undone = await enroll(['--undo', idIn(first)]);
    expect([undone.status, undone.stdout]).toEqual([0, expect.stringContaining('is taken back')]);
    expect((await laptop.enrollments()).map((each) => each.status)).toEqual(['undone', 'undone']);
  });

  it('enrolls nobody twice where the same command runs twice at once', async () => {
    const path = file('twice.csv', three.replaceAll('@c.', '@twice.'));
    const [one, other] = await Promise.all([enroll([path, '--json']), enroll([path, '--json'])]);
    expect([one.status, other.status]).toEqual([0, 0]);
    const enrolled = (await laptop.enrollments()).filter(({ address }) => address.includes('@twice.'));
    expect(enrolled).toHaveLength(2);
  });

  it('asks for the columns where the headings do not say, and takes them', async () => {
    const path = file('columns.csv', 'Contact,Who\ncleo@c.example,Cleo\n');
    const unclear = await enroll([path, '--dry-run']);
    expect([unclear.status, unclear.stderr]).toEqual([1, expect.stringContaining('--columns')]);
    expect(unclear.stderr).toContain('No heading says which column holds the e-mail addresses.');
    const clear = await enroll([path, '--dry-run', '--json', '--columns', 'email=Contact,firstName=Who']);
    expect([clear.status, lastLine(clear).counts.new]).toEqual([0, 1]);
  });

  it('says how it read the columns, and which it left', async () => {
    const path = file('read.csv', 'E-Mail,Vorname,Shoe size\ndora@c.example,Dora,38\n');
    const { stdout } = await enroll([path, '--dry-run']);
    expect(stdout).toContain('read as email = “E-Mail”, firstName = “Vorname”');
    expect(stdout).toContain('not read: “Shoe size”');
  });

  it('says why a file cannot be used', async () => {
    const ended = await enroll([file('empty.csv', ''), '--dry-run']);
    expect([ended.status, ended.stderr]).toEqual([1, expect.stringContaining('empty-file')]);
  });

  it('has a laptop of its own for a dry run where none is running', async () => {
    const ended = await enroll([file('own.csv', three), '--dry-run', '--json'], { ONWARD_WEB_PORT: '1' });
    expect([ended.status, lastLine(ended).counts.new]).toEqual([0, 2]);
    const missing = await enroll([file('own.csv', three)], { ONWARD_WEB_PORT: '1' });
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('no running npm start')]);
  });

  it('speaks to another address with the key of the environment, and to nobody without one', async () => {
    const path = file('key.csv', three);
    const { key } = (await (await fetch(`${laptop.world.web}/api/agency`)).json()) as { key: string };
    const url = ['--url', laptop.world.web];
    const known = await enroll([path, '--dry-run', '--json', ...url], { ONWARD_API_KEY: key });
    expect(lastLine(known).counts).toMatchObject({ new: 2 });
    // Behind a key is somebody's own agency: nothing is attested for them.
    const unattested = await enroll([path, ...url], { ONWARD_API_KEY: key });
    expect([unattested.status, unattested.stderr]).toEqual([1, expect.stringContaining('nobody agreed')]);
    const revoked = await enroll([path, '--dry-run', ...url], { ONWARD_API_KEY: `${key}x` });
    expect([revoked.status, revoked.stderr]).toEqual([1, expect.stringContaining('Authorization: Bearer')]);
    const none = await enroll([path, '--dry-run', '--url', 'https://onward.example'], { ONWARD_API_KEY: '' });
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('ONWARD_API_KEY')]);
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
