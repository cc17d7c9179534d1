/** Takes these characters off the end. A regular expression that looks for a run at the end tries every run on its way. */
export const trimEndMarks = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
};
