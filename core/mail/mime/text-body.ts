import type { BodyEncoding } from './body-encoding.ts';
import { toUtf8 } from './charset.ts';
import { unflow } from './flowed-text.ts';
import { viewOf } from './raw-text.ts';
import { decodeTransfer, type TransferEncoding } from './transfer-encoding.ts';

/** What the header of a text part says about its body. */
export type TextHeader = {
  readonly type: 'text/plain' | 'text/html';
  readonly isFile: boolean;
  readonly charset: string;
  readonly encoding: TransferEncoding;
  readonly flowed: boolean;
  readonly delSp: boolean;
};

/** The fields that are true of every body below; the first of several such fields counts, so they may stand before others. */
export const textFields = ({ type }: TextHeader, { header }: BodyEncoding): string =>
  `Content-Type: ${type}; charset=utf-8\n${header}`;

/** The body of a text part, decoded by what it is rather than by what it says, and encoded for the parser. */
export const textBody =
  (header: TextHeader, { encode }: BodyEncoding) =>
  (bytes: Uint8Array): Uint8Array => {
    const decoded = decodeTransfer(viewOf(bytes), header.encoding);
    const utf8 = toUtf8(decoded, header.charset === '' ? ownCharset(header, decoded) : header.charset);
    const text = header.flowed ? Buffer.from(unflow(viewOf(utf8).toString(), header.delSp)) : utf8;
    return encode(text);
  };

const metaMax = 2_000;

/** A page without a charset in its header may name one itself. */
const ownCharset = ({ type }: TextHeader, body: Buffer): string =>
  type === 'text/html'
    ? (/<meta\s[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(
        body.toString('latin1', 0, metaMax),
      )?.[1] ?? '')
    : '';
