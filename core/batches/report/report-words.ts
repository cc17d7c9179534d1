import type { ColumnProblem } from '../file/candidate-file.ts';
import { fileBytesMax, lastRowMax, rowBytesMax, rowsMax } from '../file/limits.ts';
import type { FileReason, RowReason } from '../file/reasons.ts';
import type { RowVerdict } from '../planned-row.ts';

/** In plain words, and what to do about it. */
export type Explained = { readonly what: string; readonly todo: string };

/** With commas. The first toLocaleString of a process loads locales for 20 ms, and these texts are made at import. */
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

const saveAsCsv = 'Open it in your spreadsheet program, save it as CSV (UTF-8) and upload that file.';

const rowWords: Readonly<Record<RowReason, Explained>> = {
  'no-address': { what: 'There is no e-mail address.', todo: 'Add the address, or leave the row out.' },
  'bad-address': {
    what: 'The e-mail address is none that mail can be sent to.',
    todo: 'Look for a missing @, a space or a letter that does not belong there.',
  },
  'several-addresses': {
    what: 'There is more than one e-mail address in the cell.',
    todo: 'Keep the one the candidate wants to be written to.',
  },
  'no-reply-address': {
    what: 'The address belongs to a program, not to a person.',
    todo: "Use the candidate's own address.",
  },
  'our-own-address': {
    what: 'The address is one of ours, not a candidate’s.',
    todo: "Use the candidate's own address.",
  },
  'bad-date': {
    what: 'The date of the rejection cannot be read.',
    todo: 'Write it as 2026-04-30, or leave the cell empty.',
  },
  'future-date': {
    what: 'The date of the rejection has not come yet.',
    todo: 'Check day, month and year; 2026-04-30 is never mistaken.',
  },
  'unknown-zone': {
    what: 'The time zone is none we know.',
    todo: 'Write a place such as Europe/London or an offset such as +01:00, or leave the cell empty.',
  },
  'bad-row': {
    what: 'The row has more or fewer cells than the first row has headings.',
    todo: 'Put cells that contain the delimiter or a line break into quotation marks.',
  },
  'unclosed-quote': {
    what: 'A quotation mark in this row is never closed, so that rows after it are read as part of it.',
    todo: 'Close it, or write it twice where it belongs to the text.',
  },
  'bad-characters': {
    what: 'The row contains characters that are no text.',
    todo: 'Type the row anew.',
  },
  'too-long': { what: 'A cell is too long.', todo: 'Shorten it; an external id may have 100 characters.' },
};

const fileWords: Readonly<Record<FileReason, Explained>> = {
  'empty-file': { what: 'The file is empty.', todo: 'Save it again and upload it.' },
  'no-rows': {
    what: 'There are headings in the file, but no rows below them.',
    todo: 'Check that the right sheet was saved.',
  },
  'no-header': {
    what: 'The first row holds a candidate instead of headings.',
    todo: 'Add a first row that names the columns: email, first name, company, role …',
  },
  'excel-file': { what: 'This is an Excel workbook, not a CSV file.', todo: saveAsCsv },
  'spreadsheet-file': { what: 'This is a spreadsheet, not a CSV file.', todo: saveAsCsv },
  'zip-file': { what: 'This is a compressed file.', todo: 'Unpack it and upload the CSV file inside.' },
  'pdf-file': {
    what: 'This is a PDF, from which no table can be read safely.',
    todo: 'Export the candidates as CSV where the PDF was made.',
  },
  'html-file': {
    what: 'This is a web page or XML, whatever its name says.',
    todo: saveAsCsv,
  },
  'json-file': { what: 'This is JSON, not CSV.', todo: 'Export the candidates as CSV.' },
  'binary-file': { what: 'This is no text.', todo: 'Export the candidates as CSV (UTF-8).' },
  'unclosed-quote': {
    what: 'A quotation mark that opens in this row is never closed.',
    todo: 'Close it, or write it twice where it belongs to the text.',
  },
  'row-too-long': {
    what: `The row is longer than ${number(rowBytesMax)} characters.`,
    todo: 'Look for a quotation mark that is not closed.',
  },
  'too-many-columns': {
    what: 'There are more columns than a list of candidates has.',
    todo: 'Keep the columns that are needed.',
  },
  'too-many-rows': {
    what: `There are more than ${number(rowsMax)} candidates, or rows below row ${number(lastRowMax)}.`,
    todo: 'Split the file.',
  },
  'too-large': {
    what: `The file is larger than ${number(fileBytesMax / 1_000_000)} MB.`,
    todo: 'Split the file, or keep only the columns that are needed.',
  },
  'file-gone': { what: 'The file is not there any more.', todo: 'Upload it again.' },
  'sending-quota': {
    what: 'There is no room for the mails of so many people within a year.',
    todo: 'Split the file and enroll fewer people, or ask whoever runs this service for a larger sending quota.',
  },
};

export const explainFileReason = (reason: FileReason): Explained => fileWords[reason];

export const explainRowReason = (reason: RowReason): Explained => rowWords[reason];

/** For a row of the report. A verdict of `new` needs no work and has nothing to do. */
export const explainVerdict = (verdict: RowVerdict): Explained => {
  switch (verdict.verdict) {
    case 'new':
      return { what: '', todo: '' };
    case 'alreadyEnrolled':
      return { what: 'You have enrolled this person already.', todo: 'Nothing.' };
    case 'duplicate':
      return { what: `Row ${verdict.of} has the same address.`, todo: 'Nothing: the earlier row counts.' };
    case 'suppressed':
      return {
        what: 'The mails to this person have been stopped.',
        todo: 'Nothing: they will not be written to again on your behalf.',
      };
    case 'invalid':
      return Object.hasOwn(rowWords, verdict.reason)
        ? rowWords[verdict.reason as RowReason]
        : { what: verdict.reason, todo: '' };
    default:
      return verdict satisfies never;
  }
};

export const explainColumnProblem = (problem: ColumnProblem): string => {
  switch (problem.type) {
    case 'no-email-column':
      return 'No heading says which column holds the e-mail addresses. Choose it.';
    case 'several-columns':
      return `Several columns could be “${problem.field}”: ${problem.headings.join(', ')}. Choose one.`;
    case 'unknown-heading':
      return `There is no column “${problem.heading}” in the file, which was chosen for “${problem.field}”.`;
    default:
      return problem satisfies never;
  }
};
