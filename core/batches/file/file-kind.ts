import type { FileReason } from './reasons.ts';

/** Bytes at the start of a file that is no text, as Latin-1. */
const magic: readonly (readonly [string, FileReason])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'excel-file'],
  ['%PDF-', 'pdf-file'],
  ['{\\rtf', 'binary-file'],
  ['\x1f\x8b', 'zip-file'],
  ['7z\xbc\xaf\x27\x1c', 'zip-file'],
  ['Rar!', 'zip-file'],
  ['\x89PNG', 'binary-file'],
  ['\xff\xd8\xff', 'binary-file'],
  ['GIF8', 'binary-file'],
];

/** A row with a stray NUL is a bad row; a file with one in ten characters is no text. */
const nulShareMax = 0.1;

/** Why a file cannot be a table of text, told from its first bytes (64 kB are plenty); null when it may be one. */
export const refusedKind = (head: Uint8Array): FileReason | null => {
  const latin1 = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  if (latin1.startsWith('PK\x03\x04') || latin1.startsWith('PK\x05\x06')) return zipKind(latin1);
  const known = magic.find(([bytes]) => latin1.startsWith(bytes));
  return known === undefined ? null : known[1];
};

/** Names of files in a zip stand before their contents, uncompressed. */
const zipKind = (latin1: string): FileReason => {
  if (latin1.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'spreadsheet-file';
  if (/\[Content_Types\]\.xml|xl\/(?:workbook|worksheets|_rels)/.test(latin1)) return 'excel-file';
  return /Index\/(?:Document|Tables)/.test(latin1) ? 'spreadsheet-file' : 'zip-file';
};

/** The same of its text: a web page, JSON or XML under the name of a CSV, or bytes that are no text at all. */
export const refusedText = (text: string): FileReason | null => {
  const start = text.slice(0, 1_000).trimStart().toLowerCase();
  if (/^<(?:!doctype|html|head|body|table|meta|!--)/.test(start)) return 'html-file';
  if (start.startsWith('<?xml')) return start.includes('excel') ? 'excel-file' : 'html-file';
  if (/^(?:\{\s*"|\[\s*[[{])/.test(start)) return 'json-file';
  let nuls = 0;
  for (let i = text.indexOf('\0'); i >= 0; i = text.indexOf('\0', i + 1)) nuls++;
  return nuls > text.length * nulShareMax ? 'binary-file' : null;
};
