import { repairText } from '../../mail/mime/raw-text.ts';
import type { FileLayout } from './candidate-file.ts';
import type { Encoding } from './file.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const hasHighByte = (latin1: string): boolean => /[\x80-\xff]/.test(latin1);

/** The text of a cell given as one character a byte; null when its bytes are no UTF-8. */
export const fromUtf8 = (latin1: string): string | null => {
  const bytes = Buffer.from(latin1, 'latin1');
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
};

/** NUL stays: it is what tells a bad row. */
export const fromWindows1252 = (latin1: string): string =>
  latin1.includes('\0') ? latin1.split('\0').map(repairText).join('\0') : repairText(latin1);

/**
 * A record's cells as text. One file may be put together from two programs' exports, so that 'by-cell' reads as
 * windows-1252 what cannot be UTF-8, wherever in the file it turns up.
 */
export const decodeCells = (
  record: readonly string[],
  text: 'by-cell' | 'windows-1252',
): readonly string[] =>
  record.some(hasHighByte)
    ? record.map((cell) => {
        if (!hasHighByte(cell)) return cell;
        return (text === 'by-cell' ? fromUtf8(cell) : null) ?? fromWindows1252(cell);
      })
    : record;

/** A tenth of UTF-8 among windows-1252 is chance: `Ã¼` is a rare word, but a word. */
const chanceShare = 0.1;

/** Counts cells whose bytes are UTF-8, and those that cannot be. */
export const countTexts = () => {
  let [utf8, other] = [0, 0];
  return {
    see: (record: readonly string[]): void => {
      for (const cell of record) {
        if (!hasHighByte(cell)) continue;
        if (fromUtf8(cell) === null) other++;
        else utf8++;
      }
    },
    encoding: (): Encoding => (other > 0 ? 'windows-1252' : 'utf-8'),
    reading: (): FileLayout['text'] =>
      other > 0 && utf8 <= other * chanceShare ? 'windows-1252' : 'by-cell',
  };
};
