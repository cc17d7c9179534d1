import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgenda } from '#local/agenda.ts';
import { startDynoxide } from '#local/aws/dynoxide.ts';
import { openDurableMap } from '#local/durable-map.ts';
import { startLocal } from '#local/world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onward-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a durable map', () => {
  it('has every confirmed change after a death without goodbye, and drops a half-written one', () => {
    const path = join(folder, 'map.jsonl');
    const before = openDurableMap<number>(path);
    before.set('a', 1);
    before.set('b', 2);
    before.set('a', 3);
    before.delete('b');
    before.set('c', 4);
    appendFileSync(path, '{"key":"d","val');
    const after = openDurableMap<number>(path);
    expect([...after.entries()]).toEqual([
      ['a', 3],
      ['c', 4],
    ]);
    after.set('e', 5);
    expect([...openDurableMap<number>(path).entries()].length).toBe(3);
  });
});

describe('the agenda', () => {
  it('runs a thousand entries in order of instant, then of adding', () => {
    const agenda = createAgenda();
    const ran: [number, number][] = [];
    for (let n = 0; n < 1000; n++) {
      const at = (n * 7919) % 101;
      agenda.add(at, () => ran.push([at, n]));
    }
    agenda.runDue(50);
    expect(agenda.nextAt()).toBe(51);
    agenda.runDue(1000);
    expect(ran).toEqual(ran.toSorted(([a, m], [b, n]) => a - b || m - n));
    expect([ran.length, agenda.nextAt()]).toEqual([1000, null]);
  });
});

it('does not open a data folder that another living process has open', async () => {
  writeFileSync(join(folder, 'clock.json'), JSON.stringify({ now: 0, pid: process.ppid }));
  await expect(startLocal({ bundles: {}, dataFolder: folder })).rejects.toThrow(
    `in use by process ${process.ppid}`,
  );
});

it('says what to do where the DynamoDB engine is not to be had', async () => {
  const starting = startDynoxide(null, null, { DYNOXIDE_BIN: join(folder, 'missing') });
  await expect(starting).rejects.toThrow(/DYNOXIDE_BIN[\s\S]*ONWARD_DYNAMODB_ENDPOINT/);
});
