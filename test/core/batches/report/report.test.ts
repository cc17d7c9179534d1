import { expect, it } from 'vitest';
import { harmless, reportHead, reportLine } from '#core/batches/report/report.ts';
import { reasonsOf, rowsOf } from '../file/read-file.ts';
import { bad, invalid, sign } from './a-report.ts';

const layout = { header: ['email', 'company'], delimiter: ';' } as const;

it('has the row, what is wrong, what to do, and the cells as they came', () => {
  expect(reportHead(layout)).toBe('\ufeff"row";"verdict";"what is wrong";"what to do";"email";"company"\r\n');
  const line = reportLine(layout, invalid('sam', 'Say "hi"'), bad);
  expect(line).toMatch(/^"7";"invalid";"[^"]+\.";"[^"]+\.";"sam";"Say ""hi"""\r\n$/);
});

it('leaves out what needs no work', () => {
  expect(reportLine(layout, invalid('a'), { verdict: 'new' })).toBe('');
  expect(reportLine(layout, invalid('a'), { verdict: 'duplicate', of: 3 })).toMatch(
    /Row 3 has the same address/,
  );
});

it('is cut as the file was, but never at tabs, which Excel would not see', () => {
  expect(reportHead({ ...layout, delimiter: '\t' })).toContain('"row","verdict"');
});

it('can be mended and uploaded as it is', async () => {
  const file = 'E-Mail;Vorname;Firma\nsam@mail;Sam;=Acme\n;Kim;+Bolt\n';
  const rows = await rowsOf(file);
  const header = ['E-Mail', 'Vorname', 'Firma'];
  const report =
    reportHead({ header, delimiter: ';' }) +
    rows
      .map((row) =>
        reportLine({ header, delimiter: ';' }, row, {
          verdict: 'invalid',
          reason: row.type === 'invalid' ? row.reason : '',
        }),
      )
      .join('');
  expect(await reasonsOf(report)).toEqual({ 2: 'bad-address', 3: 'no-address' });
  const mended = await rowsOf(report.replace('"sam@mail"', '"sam@mail.example"'));
  expect(mended[0]).toMatchObject({
    candidate: { address: 'sam@mail.example', firstName: 'Sam', company: '=Acme' },
  });
});

it('holds no cell that a spreadsheet takes for a formula', () => {
  for (const cell of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    "=cmd|'/c calc'!A1",
  ])
    expect(harmless(cell), cell).not.toMatch(sign);
  expect(harmless('sam+jobs@mail.example')).toBe('sam+jobs@mail.example');
  expect(harmless('well-known')).toBe('well-known');
});
