/** Why a row is invalid. The words for people are in report-words.ts. */
export const rowReasons = [
  'no-address',
  'bad-address',
  'several-addresses',
  'no-reply-address',
  'our-own-address',
  'bad-date',
  'future-date',
  'unknown-zone',
  /** Not as many cells as the header has. */
  'bad-row',
  /** A quotation mark swallowed the rows that follow. */
  'unclosed-quote',
  'bad-characters',
  'too-long',
] as const;
export type RowReason = (typeof rowReasons)[number];

/** Why a file is refused as a whole. */
export const fileReasons = [
  'empty-file',
  'no-rows',
  'no-header',
  'excel-file',
  'spreadsheet-file',
  'zip-file',
  'pdf-file',
  'html-file',
  'json-file',
  'binary-file',
  'unclosed-quote',
  'row-too-long',
  'too-many-columns',
  'too-many-rows',
  'too-large',
  /** It was deleted, or never came. */
  'file-gone',
  /** With what SES lets us send, the series of so many people would not have begun within a year. */
  'sending-quota',
] as const;
export type FileReason = (typeof fileReasons)[number];
