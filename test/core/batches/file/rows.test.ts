import { describe, expect, it } from 'vitest';
import { reasonsOf, rowsOf } from './read-file.ts';

const namesOf = async (file: string) =>
  (await rowsOf(file)).map((read) =>
    read.type === 'usable' ? [read.row, read.candidate.firstName] : read.reason,
  );

describe('row numbers are a spreadsheet’s', () => {
  it('counts the header, blank lines, and a record of several lines once', async () => {
    expect(
      await namesOf('email,first name,company\n\na@b.example,Sam,"Acme\nLtd\n"\n,,\n \nb@b.example,Kim,x'),
    ).toEqual([
      [3, 'Sam'],
      [6, 'Kim'],
    ]);
  });
  it('is the same with every line end', async () => {
    for (const end of ['\r\n', '\n', '\r'])
      expect(await namesOf(['email,first name', '', 'a@b.example,Sam', 'b@b.example,Kim'].join(end))).toEqual(
        [
          [3, 'Sam'],
          [4, 'Kim'],
        ],
      );
  });
  it('takes line ends that are mixed', async () => {
    expect(
      await namesOf('email,first name\r\na@b.example,Sam\rb@b.example,Kim\nc@b.example,Jo'),
    ).toHaveLength(3);
  });
  it('counts a header further down', async () => {
    expect(await namesOf('\n\nemail,first name\na@b.example,Sam\n')).toEqual([[4, 'Sam']]);
  });
});

describe('rows of another width', () => {
  const full = (n: number) => `a${n}@b.example,Sam,Acme,x`;
  const header = 'email,first name,company,external id';
  it('with blank cells behind the last are fine, in the header too', async () => {
    expect(
      await namesOf('email,first name,,\na@b.example,Sam,,\nb@b.example,Kim\nc@b.example,Jo,,,,'),
    ).toHaveLength(3);
  });
  it('with something behind the last, or less than the header, are bad rows', async () => {
    expect(
      await reasonsOf([header, full(1), `${full(2)},more`, 'a3@b.example,Sam', full(4)].join('\n')),
    ).toEqual({
      2: null,
      3: 'bad-row',
      4: 'bad-row',
      5: null,
    });
  });
  it('broken in two by a line break without quotes are two bad rows, never half a candidate', async () => {
    expect(await reasonsOf([header, full(1), 'a2@b.example,Sam,Acme', 'Ltd,x', full(3)].join('\n'))).toEqual({
      2: null,
      3: 'bad-row',
      4: 'bad-row',
      5: null,
    });
  });
  it('that sixteen in sequence have are the exporting program’s way', async () => {
    const rows = [...Array(16).keys()].map((n) => `s${n}@b.example,Kim,Bolt`);
    const reasons = await reasonsOf([header, full(1), ...rows, full(2)].join('\n'));
    expect(Object.values(reasons)).toEqual(Array(18).fill(null));
  });
  it('that all rows have are somebody’s who left out the last column', async () => {
    expect(await reasonsOf(`${header}\na@b.example,Sam\nb@b.example,Kim\n`)).toEqual({ 2: null, 3: null });
  });
});

describe('a quotation mark out of place', () => {
  it('inside a cell is a character', async () => {
    const [row] = await rowsOf('email,company\na@b.example,The "Best" Ltd 5"\n');
    expect(row!.cells[1]).toBe('The "Best" Ltd 5"');
  });
  it('at the start of a cell and closed before its end is one too', async () => {
    const [row] = await rowsOf('email,company\na@b.example,"Best" Ltd\n');
    expect(row!.cells[1]).toBe('"Best" Ltd');
  });
  it('that swallows rows until the next one makes a bad row, never a candidate with the next one inside', async () => {
    const file = [
      'email,first name,company',
      'a@b.example,Sam,Acme',
      'b@b.example,Kim,"Bolt',
      'c@b.example,Jo,"Cog"',
      'd@b.example,Al,Dim',
    ];
    expect(await reasonsOf(file.join('\n'))).toEqual({ 2: null, 3: 'unclosed-quote', 4: null });
  });
  it('that swallows rows and is closed in order is seen by the address inside', async () => {
    const file = [
      'email,company',
      'b@b.example,"Bolt',
      'c@b.example,Cog',
      'd@b.example,Dim"',
      'e@b.example,Eve',
    ];
    expect(await reasonsOf(file.join('\n'))).toEqual({ 2: 'unclosed-quote', 3: null });
  });
  it('while an address in feedback of several lines is only feedback', async () => {
    const file =
      'email,first name,company,role,feedback\na@b.example,Sam,Acme,Dev,"Good.\nWrite to jane@acme.example, she will tell."\n';
    expect(await reasonsOf(file)).toEqual({ 2: null });
  });
});

it('reads the order of day and month from the whole file, for the rows before as well', async () => {
  const dates = async (...cells: readonly string[]) =>
    (await rowsOf(`email,date\n${cells.map((cell) => `a@b.example,${cell}`).join('\n')}`)).map((read) =>
      read.type === 'usable' ? read.candidate.rejectedOn : read.reason,
    );
  expect(await dates('03/04/2026', '25/03/2026')).toEqual(['2026-04-03', '2026-03-25']);
  expect(await dates('03/04/2026', '03/25/2026')).toEqual(['2026-03-04', '2026-03-25']);
  // Read as the fourth of December it would not have come yet.
  expect(await dates('03/04/2026', '04/12/2026')).toEqual(['2026-03-04', '2026-04-12']);
  expect(await dates('03/04/2026')).toEqual(['2026-04-03']);
  expect(await dates('03/04/2026', '03/25/2026', '25/03/2026', '26/03/2026')).toEqual([
    '2026-04-03',
    '2026-03-25',
    '2026-03-25',
    '2026-03-26',
  ]);
});

it('shows a role as a mail would: without its gender markers, its star kept, no markup', async () => {
  const roles = ['Data Analyst (m/w/d)', 'Data Scientist*in', 'Vendeur H/F', '**Nurse**', '(all genders)'];
  const rows = await rowsOf(`email,role\n${roles.map((role) => `a@b.example,${role}`).join('\n')}`);
  expect(rows.map((read) => (read.type === 'usable' ? read.candidate.role : read.reason))).toEqual([
    ...['Data Analyst', 'Data Scientist*in', 'Vendeur', 'Nurse', null],
  ]);
});

it('refuses a row for one reason, the first that holds', async () => {
  const file = [
    'email,zone,date',
    ',Mars,never',
    'no,Mars,never',
    'a@b.example,Mars,never',
    'a@b.example,,never',
    'a@b.example,,2027-01-01',
    'a@b.example,,2026-05-02',
    'a@b.example,,',
  ];
  expect(Object.values(await reasonsOf(file.join('\n')))).toEqual([
    'no-address',
    'bad-address',
    'unknown-zone',
    'bad-date',
    'future-date',
    null,
    null,
  ]);
});

it('will not go on with another file than the one it surveyed', async () => {
  const { surveyFile } = await import('#core/batches/file/survey-file.ts');
  const { readRows } = await import('#core/batches/file/read-rows.ts');
  const { inPieces, today } = await import('./read-file.ts');
  const survey = await surveyFile(inPieces(Buffer.from('email\na@b.example\n')), { columns: null, today });
  if (survey.type !== 'readable') throw new Error('unreadable');
  const reading = readRows(inPieces(Buffer.from('email\nb@b.example\n')), survey.layout, {
    today,
    ownDomains: [],
  });
  await expect(reading.next()).rejects.toThrow('the file has changed');
});
