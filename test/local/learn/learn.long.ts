import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leastLikeness } from '#core/classification/likeness.ts';
import { readLessons } from '#local/learn/mails.ts';
import { learnModel } from '#local/learn/model.ts';
import { tableText } from '#local/learn/table.ts';
import { taught } from '#local/learn/taught.ts';

const run = (...argv: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'local/learn.ts', ...argv], { encoding: 'utf8' });

describe('learn', () => {
  it('has been run since phrases or mails changed', async () => {
    const lessons = await readLessons(taught);
    const written = readFileSync('core/classification/likeness.generated.ts', 'utf8');
    expect(tableText(learnModel(lessons)) === written, 'run npm run learn').toBe(true);
  });

  it('tells mails apart that it has not seen, and doubts hardly one plain rejection', () => {
    const { stdout } = run('test/held-out/mails.jsonl');
    const line = new RegExp(`: (0\\.\\d+); below ${leastLikeness}: (\\d+)/90 rejections`);
    const [, area, doubted] = line.exec(stdout) ?? [];
    expect(Number(area)).toBeGreaterThan(0.9);
    expect(Number(doubted)).toBeLessThanOrEqual(1);
  });

  it('exits 2 with a clear error on bad usage', () => {
    const { stderr, status } = run('/no/such/file.jsonl');
    expect(stderr).toContain('no such file or folder: /no/such/file.jsonl');
    expect(status).toBe(2);
  });
});
