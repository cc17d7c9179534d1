/** The names of U+00A0 to U+00FF in order, as HTML 4 has them. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** And those of U+0100 to U+017F, as far as they have one. */
const latinExtendedA =
  'Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron ' +
  'Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve ' +
  'Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon ' +
  'Idot inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot ' +
  'lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - ' +
  'Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil ' +
  'Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring ' +
  'Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron';

const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  bull: '•',
  euro: '€',
  trade: '™',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  commat: '@',
  colon: ':',
  period: '.',
  comma: ',',
  lpar: '(',
  rpar: ')',
  num: '#',
  sol: '/',
  plus: '+',
  excl: '!',
  quest: '?',
  check: '✓',
  rarr: '→',
  larr: '←',
  minus: '−',
  imath: 'ı',
  NewLine: '\n',
  Tab: '\t',
  lowbar: '_',
  equals: '=',
  percnt: '%',
  dollar: '$',
  ast: '*',
  semi: ';',
  lbrack: '[',
  rbrack: ']',
  lsqb: '[',
  rsqb: ']',
  vert: '|',
  bsol: '\\',
};

const inOrder = (names: string, first: number): [string, string][] =>
  names.split(' ').map((name, index) => [name, String.fromCharCode(first + index)]);

const named: ReadonlyMap<string, string> = new Map([
  ...inOrder(latin1, 0xa0),
  ...inOrder(latinExtendedA, 0x100),
  ...Object.entries(others),
]);

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?/g;
/** Letters end a word that goes on without a semicolon; `&copy` and `&section` may be parts of a link. */
const letterFirst = /^(?:nbsp|[A-Za-z](?:grave|acute|circ|tilde|uml|ring|cedil|slash)|szlig|[Aa][Ee]lig)/;
const escapedTwice = /&(?:amp;)+(?=(?:[A-Za-z]{2,8}|#x?\d{2,5});)/g;

/** Replaces character references, those escaped twice too; unknown ones stay as written. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text
        .replace(escapedTwice, '&')
        .replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return named.get(name) ?? decodeFirst(whole, name);
          const code = decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
        })
    : text;

const decodeFirst = (whole: string, name: string): string => {
  const first = letterFirst.exec(name)?.[0];
  return first === undefined ? whole : (named.get(first) ?? '') + whole.slice(first.length + 1);
};
