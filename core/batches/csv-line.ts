/** One line of a CSV file (RFC 4180), with its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Spreadsheets run a cell that begins with one of these, whatever the file says of it; with an apostrophe they show it. */
const isRun = /^[\s\u00a0]*[=+\-@\t\r|%＝＋－＠]/;

const csvCell = (text: string): string => {
  const shown = isRun.test(text) && !isNumber.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
};

const isNumber = /^-?\d+$/;
