import { byteForm, markBytes, utf8FromUtf16 } from './byte-form.ts';
import type { FileLayout } from './candidate-file.ts';
import { chooseDelimiter } from './choose-delimiter.ts';
import type { ColumnMapping } from './file.ts';
import { refusedKind, refusedText } from './file-kind.ts';
import { separatorLine } from './first-record.ts';
import type { FileReason } from './reasons.ts';

/** Enough for the longest header and for telling UTF-16. */
export const headBytes = 65_536;

/** How a file is to be cut into records, from its first bytes; or why it is no table of text. */
export const recogniseFile = (
  head: Uint8Array,
  chosen: ColumnMapping | null,
): Pick<FileLayout, 'form' | 'delimiter' | 'skipBytes'> | FileReason => {
  if (head.length === 0) return 'empty-file';
  const kind = refusedKind(head);
  if (kind !== null) return kind;
  const form = byteForm(head);
  const mark = form === 'ascii-like' ? markBytes(head) : 0;
  const utf8 = form === 'ascii-like' ? head.subarray(mark) : utf8FromUtf16(form)(head);
  const text = Buffer.from(utf8).toString('utf8');
  const other = refusedText(text);
  if (other !== null) return other;
  const separator = separatorLine(text);
  return {
    form,
    delimiter: separator?.delimiter ?? chooseDelimiter(text.slice(separator?.length ?? 0), chosen),
    skipBytes: mark + (separator === null ? 0 : Buffer.byteLength(text.slice(0, separator.length))),
  };
};
