/** `forward` says forwarded mail; `reply` nothing but "original message", which replies print too; `rule` is a bare line. */
export type Separator = 'forward' | 'titled' | 'rule' | 'end';

const lineMax = 160;

/** The stems of "forwarded" over the languages of mail clients, in lower case. */
const forwardStems =
  /f(?:or)?ward|fwd|weitergeleitet|weiterleitung|transf[eé]r|transmis|r[eé]exp[eé]di|reenvia|reencaminha|encaminha|redirig|inoltra|doorgestu|doorsturen|trochstjoer|aangestuur|vidarebef|vidaresend|vidareb|videresen|v[aä]litet|edasta|p[aā]rs[uū]t|persi[uų]st|przekaz|przes[lł]an|p[řr]epos|preposl|prepošl|posredovan|proslije|prosle|прослеђ|прослед|препра|перенаправ|пересл|пересыл|перанакірав|tov[aá]bb[ií]t|redirec[tț]ion|retransmis|reunvi|reunvia|renviad|reenvii|reexp|προω[θ]|iletil|y[oö]nlendir|áframsend|framsend|birbidal|ar aghaidh|air adhart|ymlaen|sp[oó][sś]r[eě]dko|pósrědn|përcjell|diteruskan|dikirim semula|dipanjangkan|majukan|chuyển tiếp|ส่งต่อ|转发|轉寄|轉發|转寄|転送|전달|הועבר|שהועבר|מועבר|إعادة توجيه|معاد توجيه|محو[ّ]?ل|ممر[ّ]?ر|مُعاد|أعيد|بازفرست|بازارسال|هدایت|फ़?ॉरवर्ड|अग्रेषित|გადაგზავნ|გადამისამართ|փոխանց|վերահասցե|жіберілген|yönləndir|uzatil|yo'naltir|izen yettwawel|inviate ultra|renvi|taqon|przesy|prosljeđen|بھیجا|ফরওয়ার্ড|ਅੱਗੇ|முன்னோ|ఫార్వర్డ్|ഫോർവേഡ്|ಫಾರ್ವರ್ಡ್|ફોરવર્ડ|යොමු|បញ្ជូន|дамжуулс|qayta yo|apnerg|ipinasa/i;

const endStems = /^(?:end|ende|fin|fine|final|fim|konec|koniec|slut|einde|конец|кінець)(?!\p{L})/u;
/** The Bat! cuts with scissors. */
const scissors = /^8<[-=]{0,80}/;

/**
 * What kind of line a client draws above a mail it quotes: `---- words ----`, `____`, or a short "Begin forwarded message:".
 * Null for any other line.
 */
export const readSeparator = (text: string): Separator | null => {
  if (text.length > lineMax || !(drawn.includes(text[0] ?? ' ') || /[:：*]$/.test(text))) return null;
  const bare = plain(text);
  const edge = edgeLength(bare);
  if (edge >= 2) {
    const words = bare
      .slice(edge)
      .replace(scissors, '')
      .replace(/[\s\-_=–—]+$/, '')
      .trim();
    if (words === '') return bare.length >= 5 ? 'rule' : null;
    // A signature's or a list's dash begins a line too; a separator's words stand between two runs of them, or after a long one.
    const closed = /[-_=–—]{2,}$/.test(bare);
    if (!closed && edge < 4) return null;
    if (endStems.test(words)) return 'end';
    return forwardStems.test(words) ? 'forward' : 'titled';
  }
  if (!/[:：]$/.test(bare) || bare.split(/\s/).length > 7 || bare.length > 60) return null;
  return forwardStems.test(bare) ? 'forward' : null;
};

/** Without emphasis, in lower case; the dot of a Turkish capital İ would hide the word from the stems. */
const plain = (text: string): string =>
  text
    .replace(/^[\s*|]+/, '')
    .replace(/[\s*|]+$/, '')
    .toLowerCase()
    .replaceAll('\u0307', '');

/** What a separator begins with, bold or in a frame. */
const drawn = '-_=–—*|';

const edgeLength = (text: string): number => {
  let length = 0;
  while (length < text.length && '-_=–—'.includes(text[length]!)) length++;
  return length;
};
