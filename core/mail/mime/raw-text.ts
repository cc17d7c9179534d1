/** windows-1252 0x80..0x9F; the five unassigned bytes are null. */
const windows1252 =
  '\u20ac\u0000\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u0000\u017d\u0000' +
  '\u0000\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u0000\u017e\u0178';

/**
 * Puts the characters of windows-1252 in place of C1 controls, and drops NUL. Node 20's decoder (and that of several later
 * versions: nodejs/node#56542) reads the bytes 0x80-0x9F as controls, and no mail means one.
 */
export const repairText = (text: string): string =>
  /[\u0000\u0080-\u009f]/.test(text)
    ? text.replace(/[\u0000\u0080-\u009f]/g, (found) => {
        const mapped = found === '\u0000' ? '' : windows1252[found.charCodeAt(0) - 0x80]!;
        return mapped === '\u0000' ? '' : mapped;
      })
    : text;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const sequence = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

const decodeSequence = (bytes: string): string => {
  let code = bytes.charCodeAt(0) & (0x7f >> bytes.length);
  for (let at = 1; at < bytes.length; at++) code = (code << 6) | (bytes.charCodeAt(at) & 0x3f);
  return code > 0x10ffff ? bytes : String.fromCodePoint(code);
};

/**
 * UTF-8 for raw 8-bit text that is not (all) UTF-8: what is no sequence of UTF-8 is read as windows-1252, byte by byte,
 * for both stand in one mail where one quotes the other. Null when nothing has to change.
 */
export const utf8Bytes = (bytes: Uint8Array): Uint8Array | null => {
  if (isUtf8(bytes)) return null;
  const text = viewOf(bytes).toString('latin1').replace(sequence, decodeSequence);
  return Buffer.from(repairText(text));
};

export const viewOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
