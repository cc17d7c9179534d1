/** What nobody sees in a cell: marks without width (joiners stay: Persian names need them). */
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A cell without what programs leave in it: spaces of every kind around it, formulas that only mean a text, `'` before it. */
export const cellText = (cell: string): string => {
  const text = trimmed(cell);
  if (placeholder.test(text)) return '';
  if (text.startsWith('=')) return trimmed(fromFormula(text) ?? text);
  return text.startsWith("'") ? withoutMark(text) : text;
};

/** What programs and people write where there is nothing. */
const placeholder = /^(?:-{1,3}|[–—?]|n\/a|n\.a\.|#n\/a|null|nil|none|undefined)$/i;

const trimmed = (text: string): string => (plain.test(text) ? text : text.replace(unseen, '').trim());
/** Most cells are; looking is quicker than replacing. */
const plain = /^[!-~](?:[ -~]*[!-~])?$|^$/;

/** In the languages of Excel that name it otherwise. */
const hyperlink =
  /^=\s*(?:HYPERLINK|LIEN_HYPERTEXTE|HIPERVINCULO|HIPERVÍNCULO|COLLEG\.IPERTESTUALE)\s*\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)$/i;

/** `="0123"` and `=HYPERLINK("mailto:sam@mail.example";"Sam")`; null for any other formula. */
const fromFormula = (formula: string): string | null => {
  const text = /^=\s*"((?:[^"]|"")*)"$/.exec(formula);
  if (text !== null) return text[1]!.replaceAll('""', '"');
  const link = hyperlink.exec(formula);
  if (link === null) return null;
  const [target, label] = [link[1]!, link[2] ?? ''].map((each) => each.replaceAll('""', '"')) as [
    string,
    string,
  ];
  return /^mailto:/i.test(target) || label === '' ? target : label;
};

/** Excel's mark for "this is text". Not in 't Hooft and 's-Gravenhage, which begin so. */
const withoutMark = (text: string): string =>
  /^'[tsnk][\s-]/i.test(text) ? text : text.slice(1).trimStart();
