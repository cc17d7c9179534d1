import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { isBuilt, noteBuilt } from '#infra/bundle/built-from.ts';

const names = ['send-mail', 'web'];
const anHourAgo = new Date(Date.now() - 3_600_000);

let folder = '';
const at = (name: string): string => join(folder, name);
const note = (): void =>
  noteBuilt(at('note.json'), { names, inputs: [at('source.ts')], outputs: [at('index.mjs')] }, Date.now());
const builtNow = (of: readonly string[] = names): boolean => isBuilt(at('note.json'), of);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onward-built-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['source.ts', 'index.mjs']) {
    writeFileSync(at(name), 'before');
    utimesSync(at(name), anHourAgo, anHourAgo);
  }
});

test('what was built and not touched since is not built again', () => {
  expect(builtNow()).toBe(false);
  note();
  expect(builtNow()).toBe(true);
});

test.each(['source.ts', 'index.mjs'])('%s written anew with as many bytes means building', (name) => {
  note();
  writeFileSync(at(name), 'after.');
  expect(builtNow()).toBe(false);
});

test.each(['source.ts', 'index.mjs'])('%s gone means building', (name) => {
  note();
  rmSync(at(name));
  expect(builtNow()).toBe(false);
});

test('another function means building', () => {
  note();
  expect(builtNow(['send-mail', 'sweep', 'web'])).toBe(false);
});

test('a note cut off in the middle means building', () => {
  note();
  writeFileSync(at('note.json'), '{"names":["send-mail"');
  expect(builtNow()).toBe(false);
});

test('a source saved while it was being bundled is bundled again', () => {
  const inAMinute = new Date(Date.now() + 60_000);
  utimesSync(at('source.ts'), inAMinute, inAMinute);
  note();
  expect(builtNow()).toBe(false);
});
