import { decodeWords } from 'postal-mime';
import { contentFields } from './content-fields.ts';
import type { TextHeader } from './text-body.ts';
import { type TransferEncoding, transferEncodingOf } from './transfer-encoding.ts';

/** How a part is declared, and what of it is kept. A multipart's boundary is null when it names none that can be read. */
export type Part =
  | { readonly keep: 'text'; readonly text: TextHeader }
  | { readonly keep: 'mail' | 'file'; readonly encoding: TransferEncoding }
  | {
      readonly keep: 'parts';
      readonly subtype: string;
      readonly boundary: string | null;
      readonly plain: boolean;
    }
  | { readonly keep: 'nothing' };

/** The types of a whole mail inside another. */
export const mailType = /^message\/(?:rfc822|global|news)$/;

/** What the header between two offsets says about the part below it, which stands in a multipart of the subtype given. */
export const readContentHeader = (source: Buffer, start: number, end: number, parent: string): Part => {
  const fields = contentFields(source, start, end);
  const type =
    /^[\s"']{0,20}([\w.+-]{1,60}(?:\/[\w.+-]{0,100})?)/.exec(fields.type)?.[1]?.toLowerCase() ?? '';
  const encoding = transferEncodingOf(fields.encoding);
  if (/^multipart(?:\/|$)/.test(type)) return multipart(fields.type, type);
  // RFC 2046 §5.1.5: what a digest holds is mail.
  const isMail = mailType.test(type) || (type === '' && parent === 'digest');
  if (isMail) return { keep: 'mail', encoding };
  const isFile = /^\s{0,20}attachment/i.test(fields.disposition);
  const read = textType(type, parent);
  const text = (): Part => ({ keep: 'text', text: textHeader(read!, fields.type, encoding, isFile) });
  if (read !== null && !isFile) return text();
  if (keptFile.test(decodeWords(`${fields.type} ${fields.disposition}`))) return { keep: 'file', encoding };
  // A file may be a letter when it is declared in full as text/plain or text/html; other text, and what names no type, is a file.
  return read === type ? text() : { keep: 'nothing' };
};

/** A mail in a file, or in a signature. */
const keptFile = /[./]eml\b|\bmbox\b|\.p7m\b|pkcs7-mime/i;

/** Text that is no letter. */
const data = /calendar|csv|vcard|amp|watch|rtf|css|xml|json|script|headers|separated|diff|patch|directory/;

/** A part that names no type is text (RFC 2045 §5.2), and so is text of an unknown kind (RFC 2046 §4.1.4). */
const textType = (type: string, parent: string): TextHeader['type'] | null => {
  if (/^(?:text\/)?x?html?$|^application\/xhtml/.test(type)) return 'text/html';
  if (/^(?:text\/|application\/)?plain$|^(?:text\/?)?$/.test(type)) return 'text/plain';
  // Of alternatives one is enough.
  const isText = /^text\//.test(type) && !data.test(type) && parent !== 'alternative';
  return isText ? 'text/plain' : null;
};

const textHeader = (
  type: TextHeader['type'],
  field: string,
  encoding: TransferEncoding,
  isFile: boolean,
): TextHeader => ({
  type,
  isFile,
  charset: parameter(field, 'charset'),
  encoding,
  flowed: type === 'text/plain' && /^flowed$/i.test(parameter(field, 'format')),
  delSp: /^yes$/i.test(parameter(field, 'delsp')),
});

const parameter = (field: string, name: string): string => {
  const match = new RegExp(`[;\\s"]${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,200})"?|([^\\s;]{1,200}))`, 'i').exec(
    field,
  );
  return match?.[1] ?? match?.[2] ?? '';
};

const multipart = (field: string, type: string): Part => {
  const boundary = parameter(field, 'boundary');
  return {
    keep: 'parts',
    subtype: type.split('/')[1] || 'mixed',
    boundary: boundary.trimEnd() || null,
    // The parser reads it in the same way.
    plain: /^\s{0,20}[\w.+-]+\/[\w.+-]+\s{0,20};/.test(field) && boundary === boundary.trimEnd(),
  };
};
