/** What clients put in front of a subject, over their languages, in lower case and without the colon. */
export const forwardPrefixes =
  'fwd|fw|wg|tr|rv|i|enc|doorst|dvs|vb|vl|vid|pd|pdl|przek|přep|předáno|fs|továbbítás|továbbítva|tov|trs|red|redir|retr|edasi|pārs|prosl|proslj|prsl|предад|препр|пр|пер|пересл|переслано|' +
  'πρθ|προώθ|προ|ilt|i̇lt|iletilen|yml|转发|轉寄|轉發|转|轉|転送|전달|הועבר|إعادة توجيه|تحويل|بازارسال|अग्रे|ct|chuyển tiếp|ส่งต่อ|terusan|teruskan|réexp|transf|weitergeleitet|videresendt|vidarebefordrat|inoltro|inoltrato|reenviado|encaminhado|persiųsta|prep|áfr';
export const replyPrefixes =
  're|aw|antwort|sv|svar|antw|odp|odpověď|res|resp|r|rif|ynt|yan|bls|balas|atb|vá|válasz|ref|απ|απάντηση|σχετ|на|ответ|відп|отг|одг|odg|hth|回复|回覆|答复|答覆|返信|회신|답장|ps|رد|پاسخ|תשובה|השב|trả lời|tl|ตอบกลับ|vast|vastaus|ats|atsakymas|ng|répondre|rép';

/** The stems of "forwarded" over the languages of mail clients, in lower case; a pattern. */
export const forwardStems =
  "f(?:or)?ward|fwd|weitergeleitet|weiterleitung|transf[eé]r|transmis|r[eé]exp[eé]di|reenvia|reencaminha|encaminha|redirig|inoltra|doorgestu|doorsturen|trochstjoer|aangestuur|vidarebef|vidaresend|vidareb|videresen|v[aä]litet|edasta|p[aā]rs[uū]t|persi[uų]st|przekaz|przes[lł]an|p[řr]epos|preposl|prepošl|posredovan|proslije|prosle|прослеђ|прослед|препра|перенаправ|пересл|пересыл|перанакірав|tov[aá]bb[ií]t|redirec[tț]ion|retransmis|reunvi|reunvia|renviad|reenvii|reexp|προω[θ]|iletil|y[oö]nlendir|áframsend|framsend|birbidal|ar aghaidh|air adhart|ymlaen|sp[oó][sś]r[eě]dko|pósrědn|përcjell|diteruskan|dikirim semula|dipanjangkan|majukan|chuyển tiếp|ส่งต่อ|转发|轉寄|轉發|转寄|転送|전달|הועבר|שהועבר|מועבר|إعادة توجيه|معاد توجيه|محو[ّ]?ل|ممر[ّ]?ر|مُعاد|أعيد|بازفرست|بازارسال|هدایت|फ़?ॉरवर्ड|अग्रेषित|გადაგზავნ|გადამისამართ|փոխանց|վերահասցե|жіберілген|yönləndir|uzatil|yo'naltir|izen yettwawel|inviate ultra|renvi|taqon|przesy|prosljeđen|بھیجا|ফরওয়ার্ড|ਅੱਗੇ|முன்னோ|ఫార్వర్డ్|ഫോർവേഡ്|ಫಾರ್ವರ್ಡ್|ફોરવર્ડ|යොමු|បញ្ជូន|дамжуулс|qayta yo|apnerg|ipinasa";

/** The verb of writing over languages, as a stem, in lower case; a pattern. */
export const wroteStems =
  'wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|escrib|escreveu|escrit|ha scritto|scrisse|scrive|schreef|geschreven|skrev|skreiv|skreau|skrifaði|kirjoitti|kirjutas|napisa[łl]|pisze|napsal|nap[ií]sal|[íi]rta|[íi]rt|a scris|написа|пише|пишет|писал|піша|напіса|napisao|piše|sporoča|shkroi|έγραψε|yazdı|yazmış|şunları|rakstīja|raksta|rašė|scríobh|ysgrifennodd|sgrìobh|idatzi|skribis|menulis|membalas|đã viết|เขียน|写道|寫道|写到|寫到|より|書きました|のメール|작성|쓴 글|님이|كتب|كَتَب|نوشت|כתב|נכתב|ने लिखा|লিখেছেন|გ?წერს|დაწერა|գրել է|жазған|yozdi|yazıb|எழுதி|എഴുതി|skrivet|ha escrit|scribite|hà scrittu|yura|сказал|ответил';
