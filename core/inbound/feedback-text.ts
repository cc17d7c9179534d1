import { signatureLines } from '../classification/names/signature.ts';

/** Feedback worth keeping is shorter; a longer mail is cut, or the series would carry it along with every write. */
const keptMax = 2_000;
/** A greeting or closing line: short, and with no full stop of its own. */
const politeMax = 40;

/** What a mail that is all feedback says, between its greeting and its closing words; null when nothing is left. */
export const feedbackBody = (text: string): string | null => {
  const [signature] = signatureLines(text);
  const end = signature === undefined ? -1 : text.lastIndexOf(signature);
  const lines = (end <= 0 ? text : text.slice(0, end)).trim().split('\n');
  if (isPolite(lines[0])) lines.shift();
  if (isPolite(lines.at(-1))) lines.pop();
  const body = lines.join('\n').trim();
  return body === '' ? null : body.slice(0, keptMax);
};

const isPolite = (line = ''): boolean => line.trim().length <= politeMax && !/[.!?]\s*$/.test(line);
