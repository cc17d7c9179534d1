/** What DESIGN promises to hold in 256 MB. */
export const rowsMax = 1_000_000;

/** The last row of a spreadsheet; blank lines count. */
export const lastRowMax = 1_048_576;

/** A row of a million candidates has about 100 bytes; five times that is no candidate file. */
export const fileBytesMax = 500_000_000;

/** More than a spreadsheet's cells can hold side by side in any candidate file; most often a quotation mark is not closed. */
export const rowBytesMax = 1_000_000;

export const columnsMax = 200;

/** Of a cell we use: feedback may be a page, nothing else is longer than a line. */
export const cellCharactersMax = 10_000;

/** Cutting an id short would make it another's. */
export const externalIdCharactersMax = 100;

/** Headings are kept with the batch, in one item of the table. */
export const headingCharactersMax = 80;
