import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '#core/batches/file/file.ts';
import { encoder } from '#test/support/bulk-file.ts';
import { rowsOf, survey } from './read-file.ts';

const companyOf = async (file: Uint8Array, sizes?: readonly number[]) =>
  (await rowsOf(file, null, sizes)).map((row) => row.cells[1]);

const encoded = (text: string, encoding: Encoding, mark = false): Uint8Array => encoder(encoding, mark)(text);

describe('the encoding is found', () => {
  const text = 'email;Größe\r\nsam@mail.example;Müller’s – 5 €\r\n';
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)
    for (const mark of encoding === 'windows-1252' ? [false] : [true, false])
      it(`${encoding}${mark ? ' with' : ' without'} a byte order mark`, async () => {
        const file = encoded(text, encoding, mark);
        const found = await survey(file);
        expect(found).toMatchObject({ file: { encoding, header: ['email', 'Größe'], delimiter: ';' } });
        expect(await companyOf(file)).toEqual(['Müller’s – 5 €']);
      });

  it('UTF-16 without mark in a script that has no ASCII of its own', async () => {
    const text = `email,${'会社'.repeat(10)}\nsam@mail.example,${'株式会社'.repeat(10)}\n`;
    for (const encoding of ['utf-16le', 'utf-16be'] as const)
      expect(await companyOf(encoded(text, encoding))).toEqual(['株式会社'.repeat(10)]);
  });

  it('a character cut in two by the pieces a file comes in', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
      for (const size of [1, 2, 3, 5, 7])
        expect(await companyOf(encoded('email,c\na@b.example,Łódź 😀 株\n', encoding, true), [size])).toEqual(
          ['Łódź 😀 株'],
        );
  });
});

describe('bytes that are no UTF-8', () => {
  const filler = 'x@mail.example,plain\n'.repeat(10_000);
  it('late in a file: read as windows-1252, and every other cell stays what it was', async () => {
    const file = Buffer.concat([
      Buffer.from(`email,company\na@mail.example,Zoë 株\n${filler}`),
      Buffer.from('b@mail.example,M\xfcller\x92s \x80\n', 'latin1'),
      Buffer.from('c@mail.example,Łódź\n'),
    ]);
    const companies = await companyOf(file, [65_536]);
    expect([companies[0], companies.at(-2), companies.at(-1)]).toEqual(['Zoë 株', 'Müller’s €', 'Łódź']);
  });
  it('in one cell of a row do not touch its neighbours', async () => {
    const file = Buffer.concat([
      Buffer.from('email,company,role\na@mail.example,Łódź,'),
      Buffer.from('Gesch\xe4ft\n', 'latin1'),
    ]);
    expect((await rowsOf(file))[0]!.cells).toEqual(['a@mail.example', 'Łódź', 'Geschäft']);
  });
  it('a windows-1252 file with a word that happens to be UTF-8 keeps it', async () => {
    const file = Buffer.concat([
      Buffer.from('email,company\n'),
      ...Array.from({ length: 20 }, () => Buffer.from('a@mail.example,M\xfcller\n', 'latin1')),
      Buffer.from('b@mail.example,\xc3\xbc\n', 'latin1'),
    ]);
    expect((await companyOf(file)).at(-1)).toBe('Ã¼');
  });
  it('half a character at the very end', async () => {
    const file = Buffer.concat([Buffer.from('email,company\na@mail.example,Zo'), Buffer.from([0xc3])]);
    expect(await companyOf(file)).toEqual(['ZoÃ']);
  });
});

/** Everything a cell may hold in any of the encodings; no lone surrogates, which are no text, and no NUL. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const marks = fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', ' ', '=', '€', 'ü', '“', 'a', '');
const cells = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    text,
    fc.array(marks, { maxLength: 8 }).map((parts) => parts.join('')),
  );
const western = fc.string({
  unit: fc.constantFrom(...'abc XYZ0189éüßñŒŠ€’“”–…@;,"\t'),
  maxLength: 12,
});

const quoted = (cell: string, always: boolean, delimiter: string): string =>
  always || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

it('reads back every table as it was written, in any encoding, delimiter, line end and pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252').chain((encoding) =>
        fc.record({
          encoding: fc.constant(encoding),
          table: fc.array(
            fc.tuple(
              cells(encoding === 'windows-1252' ? western : anyText),
              cells(encoding === 'windows-1252' ? western : anyText),
            ),
            { minLength: 1, maxLength: 8 },
          ),
        }),
      ),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\r\n', '\n', '\r'),
      fc.boolean(),
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
      async ({ encoding, table }, delimiter, lineEnd, mark, always, sizes) => {
        // Told apart from UTF-8 by what these bytes cannot be.
        const known = Array.from({ length: 40 }, () => ['é', 'é'] as const);
        const written = [...(encoding === 'windows-1252' ? known : []), ...table].map(
          ([first, second], n) => [`p${n}@mail.example`, first, second] as const,
        );
        const text = [['email', 'x', 'y'] as const, ...written]
          .map((row) => row.map((cell) => quoted(cell, always, delimiter)).join(delimiter) + lineEnd)
          .join('');
        const rows = await rowsOf(encoded(text, encoding, mark && encoding !== 'windows-1252'), null, sizes);
        expect(rows.map((row) => row.cells)).toEqual(written);
        expect(rows.map((row) => row.row)).toEqual(written.map((_, n) => n + 2));
      },
    ),
    { numRuns: 200 },
  );
});
