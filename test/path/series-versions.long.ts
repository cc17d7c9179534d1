import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { gmailForward } from '#test/support/forwards.ts';
import { type Laptop, startLaptop } from '#test/support/laptop.ts';

type Bundles = Readonly<Record<string, string>>;

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-versions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/**
 * What ships, as it would be had somebody added a version 2 with delays twice as long and a step 4 for withdrawn offers alone,
 * and edited the words of step 5.
 */
const withVersion2 = (bundles: Bundles): Bundles => {
  const folder = newFolder();
  const changed = Object.entries(bundles).map(([name, path]) => {
    const text = readFileSync(path, 'utf8');
    const found = /=\[(\{name:["`]rejection["`],version:1,steps:\[.*?\[\]\}\]\})\]/.exec(text);
    if (found === null) return [name, path];
    const [declared, version1] = found;
    const version2 = version1!
      .replace('version:1', 'version:2')
      .replace(/(number:4,.*?conditions:\[)\]/, '$1{field:"stage",oneOf:["offer-withdrawn"]}]')
      .replace(/days:(\d+)/g, (_, days: string) => `days:${Number(days) * 2}`);
    // With the tables beside it.
    cpSync(dirname(path), join(folder, name), { recursive: true });
    const file = join(folder, name, basename(path));
    const both = text.replace(declared, () => `${declared.slice(0, -1)},${version2}]`);
    writeFileSync(file, both.replaceAll('One thing to work on this week', 'One small thing this week'));
    return [name, file];
  });
  return Object.fromEntries(changed) as Bundles;
};

const daysOf = async (laptop: Laptop, person: string): Promise<readonly string[]> =>
  (await laptop.mailbox(person)).map(({ sentAt }) => sentAt.slice(5, 10));

const subjectsOf = async (laptop: Laptop, person: string): Promise<readonly string[]> =>
  (await laptop.mailbox(person)).map(({ subject }) => subject);

it('who is under way keeps their dates and gets the new words; who begins now gets the new plan; a roll-back stops nobody', async () => {
  const dataFolder = newFolder();
  const version1 = inject('bundles');
  const version2 = withVersion2(version1);
  expect(version2['send-mail']).not.toBe(version1['send-mail']);

  const before = await startLaptop({ dataFolder });
  await before.post(gmailForward({ person: 'ann@mail.example' }));
  await before.advanceTo('2026-01-12T12:00:00Z');
  await before.world.stop();

  const after = await startLaptop({ dataFolder, bundles: version2, now: '2026-01-12T12:00:01Z' });
  await after.post(gmailForward({ person: 'bob@mail.example', date: 'Mon, 12 Jan 2026 12:00:00 +0000' }));
  await after.advanceTo('2026-01-20T12:00:00Z');
  expect(await daysOf(after, 'ann@mail.example')).toEqual([
    '01-08',
    '01-09',
    '01-12',
    '01-13',
    '01-16',
    '01-20',
  ]);
  expect(await subjectsOf(after, 'ann@mail.example')).toContain('One small thing this week');
  // Twice 3 days after Monday the 12th, rolled off the weekend.
  expect(await daysOf(after, 'bob@mail.example')).toEqual(['01-12', '01-13', '01-19']);
  await after.world.stop();

  const rolledBack = await startLaptop({ dataFolder, bundles: version1, now: '2026-01-20T12:00:01Z' });
  await rolledBack.advanceTo('2026-02-10T12:00:00Z');
  // The step that was armed keeps its instant; the one after it follows the newest plan that is known.
  expect(await daysOf(rolledBack, 'bob@mail.example')).toEqual(['01-12', '01-13', '01-19', '01-28', '01-29']);
  const [, bobs] = await rolledBack.enrollments();
  expect(bobs?.steps.map(({ status }) => status)).toEqual([
    'sent',
    'sent',
    'sent',
    'skipped',
    'sent',
    'sent',
  ]);
  expect((await rolledBack.enrollments()).map(({ status }) => status)).toEqual(['finished', 'finished']);
});
