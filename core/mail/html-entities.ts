/** The names of U+00A0 to U+00BF in order, as HTML 4 has them. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Each name with what it stands for. */
const others =
  'amp& lt< gt> quot" apos\' AMP& LT< GT> QUOT" ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ rsaquo› hellip… ' +
  'bull• euro€ trade™ zwnj zwj lrm rlm commat@ colon: period. comma, lpar( rpar) num# sol/ plus+ excl! quest? check✓ rarr→ larr← ' +
  'minus− lowbar_ equals= percnt% dollar$ ast* semi; lbrack[ rbrack] lsqb[ rsqb] vert| bsol\\ times× divide÷ ' +
  'szligß AEligÆ aeligæ OEligŒ oeligœ IJligĲ ijligĳ OslashØ oslashø ETHÐ ethð THORNÞ thornþ ENGŊ engŋ imathı inodotı ' +
  'DstrokĐ dstrokđ HstrokĦ hstrokħ LstrokŁ lstrokł TstrokŦ tstrokŧ';

const named: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...['ensp', 'emsp', 'thinsp', 'Tab', 'NewLine'].map((name): [string, string] => [name, ' ']),
  ...others.split(' ').map((entry): [string, string] => {
    const name = /^[A-Za-z]+/.exec(entry)![0];
    return [name, entry.slice(name.length)];
  }),
]);

/** The names of letters say how they are made: a letter, and a mark above or below it. */
const marks: ReadonlyMap<string, string> = new Map(
  'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 macr\u0304 breve\u0306 dot\u0307 uml\u0308 ring\u030a dblac\u030b caron\u030c cedil\u0327 ogon\u0328'
    .split(' ')
    .map((entry): [string, string] => [entry.slice(0, -1), entry.slice(-1)]),
);

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?/g;
/** Letters end a name that goes on without a semicolon; `&copy` and `&section` may be parts of a link. */
const letterFirst = /^(?:nbsp|szlig|[Aa][Ee]lig|[A-Za-z](?:grave|acute|circ|tilde|uml|ring|cedil|slash))/;
const escapedTwice = /&(?:amp;)+(?=(?:[A-Za-z]{2,8}|#x?\d{2,5});)/g;

/** Replaces character references, those escaped twice too; unknown ones stay as written. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(escapedTwice, '&').replace(entity, decoded) : text;

const decoded = (whole: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return byName(name) ?? byFirst(whole, name) ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const byName = (name: string): string | null => {
  const made = `${name[0]}${marks.get(name.slice(1)) ?? ''}`.normalize();
  return named.get(name) ?? (made.length === 1 && made !== name[0] ? made : null);
};

const byFirst = (whole: string, name: string): string | null => {
  const first = letterFirst.exec(name)?.[0] ?? name;
  return first === name ? null : byName(first) + whole.slice(first.length + 1);
};
