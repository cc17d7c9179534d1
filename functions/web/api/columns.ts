import * as v from 'valibot';
import { fields } from '#core/batches/file/file.ts';

/** Longer headings are cells that got into the first row. */
export const headingMax = 500;

const message = 'Say {"email": "the heading of that column", …}.';

/** Field → heading, as the file writes it; '' says that the file has no such column. */
export const Columns = v.pipe(
  // Valibot takes a list for an object without properties.
  v.custom<object>((given) => !Array.isArray(given), message),
  v.record(
    v.picklist(fields, `A field is one of ${fields.join(', ')}.`),
    v.pipe(
      v.string('Name the heading of the column, as the file writes it.'),
      v.maxLength(headingMax, `A heading has at most ${headingMax} characters.`),
    ),
    message,
  ),
);
