import { describe, expect, it } from 'vitest';
import { fileReasons } from '#core/batches/file/reasons.ts';
import { surveyFile } from '#core/batches/file/survey-file.ts';
import { explainFileReason } from '#core/batches/report/report-words.ts';
import { inPieces, survey, today } from './read-file.ts';

const xlsx = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\x06\0'), Buffer.from('[Content_Types].xml')]);

describe('a file that is no table of text is refused, and says what to do', () => {
  const files: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
    'an Excel workbook': ['excel-file', xlsx],
    'an old Excel workbook': ['excel-file', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    'an Excel workbook as XML': [
      'excel-file',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
    ],
    'a LibreOffice sheet': [
      'spreadsheet-file',
      'PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    ],
    'another zip': ['zip-file', 'PK\x03\x04\x14\0candidates.csv'],
    'a gzip': ['zip-file', Buffer.from('1f8b0800', 'hex')],
    'a PDF': ['pdf-file', '%PDF-1.7\n'],
    'a web page called .csv': ['html-file', '\n<!DOCTYPE html><html><body>Please sign in</body></html>'],
    'a table in HTML, as some programs export': ['html-file', '<table><tr><td>email</td></tr></table>'],
    JSON: ['json-file', '[{"email":"sam@mail.example"}]'],
    'a picture': ['binary-file', Buffer.from('89504e470d0a1a0a', 'hex')],
    'bytes of no kind': ['binary-file', Buffer.alloc(5_000)],
    'nothing at all': ['empty-file', ''],
    'a byte order mark alone': ['empty-file', '\ufeff'],
    'blank lines alone': ['empty-file', '\n\n ,, \n\n'],
    'headings alone': ['no-rows', 'email,first name\n'],
    'headings and blank lines': ['no-rows', 'email,first name\r\n\r\n,\r\n'],
  };
  for (const [name, [reason, file]] of Object.entries(files))
    it(name, async () => {
      expect(await survey(file)).toEqual({ type: 'refused', reason, row: null });
    });
});

describe('a file that breaks off says at which row', () => {
  it('a quotation mark that is never closed', async () => {
    expect(
      await survey('email,company\na@mail.example,Acme\n\nb@mail.example,"Bolt\nc@mail.example,Cog\n'),
    ).toEqual({
      type: 'refused',
      reason: 'unclosed-quote',
      row: 4,
    });
  });
  it('a row without end', async () => {
    const file = `email,company\na@mail.example,Acme\nb@mail.example,${'x'.repeat(3_000_000)}\n`;
    expect(await survey(file, null, [65_536])).toEqual({ type: 'refused', reason: 'row-too-long', row: 3 });
  });
  it('a first row that is a candidate, who would be lost as a heading', async () => {
    const file = '\nsam@mail.example,Sam\nkim@mail.example,Kim\n';
    expect(await survey(file)).toEqual({ type: 'refused', reason: 'no-header', row: 2 });
  });
  it('more columns than a list of candidates has', async () => {
    const file = `email${',x'.repeat(500)}\nsam@mail.example\n`;
    expect(await survey(file)).toEqual({ type: 'refused', reason: 'too-many-columns', row: 1 });
  });
});

it('lets go of a file it refuses, at once or in the middle', async () => {
  for (const file of ['%PDF-1.7', 'email\nsam@mail.example\n"', `email\n${'x'.repeat(3_000_000)}\n`]) {
    let left = false;
    const pieces = inPieces(Buffer.from(file), [1_000]);
    const chunks = (async function* () {
      try {
        yield* pieces;
      } finally {
        left = true;
      }
    })();
    expect(await surveyFile(chunks, { columns: null, today })).toMatchObject({ type: 'refused' });
    expect(left).toBe(true);
  }
});

it('has words for every refusal: what it is, and what to do', () => {
  for (const reason of fileReasons) {
    const { what, todo } = explainFileReason(reason);
    expect(what).toMatch(/\.$/);
    expect(todo).toMatch(/\.$|…$/);
  }
});
