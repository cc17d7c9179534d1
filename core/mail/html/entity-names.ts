/** The names of U+00A0 to U+00BF in order, as HTML 4 has them. */
export const latin1Names =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Each name with what it stands for. */
export const otherNames =
  'amp& lt< gt> quot" apos\' AMP& LT< GT> QUOT" ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ rsaquo› hellip… ' +
  'bull• euro€ trade™ zwnj zwj lrm rlm commat@ colon: period. comma, lpar( rpar) num# sol/ plus+ excl! quest? check✓ rarr→ larr← ' +
  'minus− lowbar_ equals= percnt% dollar$ ast* semi; lbrack[ rbrack] lsqb[ rsqb] vert| bsol\\ times× divide÷ ' +
  'szligß AEligÆ aeligæ OEligŒ oeligœ IJligĲ ijligĳ OslashØ oslashø ETHÐ ethð THORNÞ thornþ ENGŊ engŋ imathı inodotı ' +
  'DstrokĐ dstrokđ HstrokĦ hstrokħ LstrokŁ lstrokł TstrokŦ tstrokŧ';

/** Each mark with the character that puts it on the letter before. */
export const markNames =
  'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 macr\u0304 breve\u0306 dot\u0307 uml\u0308 ring\u030a dblac\u030b caron\u030c cedil\u0327 ogon\u0328';
