import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPaths } from '#local/classify/input.ts';
import { factOutcome, type Scored, scoreReport, tally, wilson } from '#local/classify/score.ts';

const folder = mkdtempSync(join(tmpdir(), 'classify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lines = join(folder, 'mails.jsonl');
const rejection = 'We have decided not to move forward with your application for the Clerk role.';
const row = (id: string, label: string, body: string) =>
  JSON.stringify({
    id,
    label,
    lang: 'en',
    source: 'x',
    subject: 'Hello',
    from: 'Jobs <jobs@larkfield.example>',
    body,
  });
writeFileSync(
  lines,
  `${row('1', 'rejection', rejection)}\n${row('2', 'interview_invitation', 'We would like to invite you to an interview.')}\nnot json\n`,
);

const all = async () => {
  const results = [];
  for await (const result of readPaths([lines])) results.push(result);
  return results;
};

const run = (...argv: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'local/classify.ts', ...argv], { encoding: 'utf8' });

describe('classify', () => {
  it('prints one JSON line a mail, and exits 1 when one cannot be read', () => {
    const { stdout, status } = run(lines);
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(printed).toMatchObject([
      {
        id: '1',
        part: 1,
        kind: 'rejection',
        decision: 'enroll',
        role: 'Clerk',
        evidence: [{ field: 'kind', quote: rejection }, {}, {}],
      },
      { id: '2', kind: 'interview-invitation', decision: 'decline' },
      { id: `${lines}:3`, error: 'not-json' },
    ]);
    expect(status).toBe(1);
  });

  it('says so, and exits 1, where there is no mail, or none to score', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const found = run(empty);
    expect([found.status, found.stdout, found.stderr]).toEqual([1, '', expect.stringContaining('no mail')]);
    const unlabelled = join(folder, 'unlabelled.jsonl');
    writeFileSync(unlabelled, JSON.stringify({ id: '1', body: rejection }));
    const scored = run(unlabelled, '--score');
    expect([scored.status, scored.stdout]).toEqual([1, '']);
    expect(scored.stderr).toContain('nothing to score');
  });

  it('exits 2 with a clear error on bad usage', () => {
    const { stderr, status } = run('/no/such/file.eml', '--explain');
    expect(stderr).toContain('no such file or folder: /no/such/file.eml');
    expect(status).toBe(2);
  });

  it('ends quietly when nobody reads on', async () => {
    const many = join(folder, 'many.jsonl');
    writeFileSync(many, `${row('1', 'rejection', rejection)}\n`.repeat(400));
    const child = spawn(process.execPath, ['--import', 'tsx', 'local/classify.ts', many]);
    const complaints: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    const [first] = await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code, signal] = await once(child, 'close');
    expect(String(first).split('\n')[0]).toContain('"id":"1"');
    expect({ code, signal, stderr: String(Buffer.concat(complaints)) }).toEqual({
      code: 0,
      signal: null,
      stderr: '',
    });
  });
});

describe('score', () => {
  const labelled = async () => (await all()).filter((result): result is Scored => result.expected !== null);

  it('counts what was enrolled, and what never should have been', async () => {
    expect(tally(await labelled())).toMatchObject({
      rejections: 1,
      enrolled: 1,
      others: 1,
      falseEnrolled: 0,
      severe: 0,
    });
  });

  it('reports by language and source', async () => {
    expect(scoreReport(await labelled())).toMatch(/language en .*1\/1/);
  });

  it('compares companies without their legal form', async () => {
    const [first] = await labelled();
    const told = { ...first!, expected: { ...first!.expected, company: 'Larkfield GmbH' } };
    expect(factOutcome(told, 'company')).toBe('right');
  });

  it('gives an interval that stays within 0 and 1', () => {
    expect(wilson(10, 10)[1]).toBe(1);
    expect(wilson(95, 100)[0]).toBeCloseTo(0.888, 2);
  });
});
