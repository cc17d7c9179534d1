import { describe, expect, it } from 'vitest';
import { rowsMax } from '#core/batches/file/limits.ts';
import { surveyFile } from '#core/batches/file/survey-file.ts';
import { survey, today } from './read-file.ts';

describe('a file that breaks off says at which row', () => {
  it('a row of nothing but delimiters', async () => {
    const file = `email,company\na@mail.example,Acme\n${','.repeat(5_000_000)}\n`;
    expect(await survey(file, null, [65_536])).toEqual({ type: 'refused', reason: 'row-too-long', row: 3 });
  });
  it('the row behind the millionth candidate', async () => {
    async function* candidates() {
      yield Buffer.from('email\n');
      for (let n = 0; n <= rowsMax; n += 10_000) yield Buffer.from('a@b.example\n'.repeat(10_000));
    }
    expect(await surveyFile(candidates(), { columns: null, today })).toEqual({
      type: 'refused',
      reason: 'too-many-rows',
      row: rowsMax + 2,
    });
  }, 60_000);
});
