import type { Field } from './header-labels.ts';

/**
 * What mail clients print in front of the fields of a forwarded or quoted mail, over their languages, in lower case.
 * A word that serves two fields in two languages stands where more people use it; a block that then has two senders is
 * put right by what else stands in it.
 */
export const headerWords: Readonly<Record<Field, string>> = {
  from:
    'from|sender|von|eus|استوونکی|ካብ|absender|de|expéditeur|expediteur|remitente|remetente|da|mittente|van|afzender|fra|afsender|från|avsändare|avsender|frá|sendandi|frå|' +
    'lähettäjä|lähettänyt|od|nadawca|odesílatel|odosielateľ|feladó|küldő|de la|expeditor|от|подател|шаље|šalje|pošiljatelj|pošiljalac|pošiljatelj|пошиљалац|од|испраќач|' +
    'от кого|отправитель|від|від кого|відправник|ад|ад каго|nga|dërguesi|από|αποστολέας|kimden|gönderen|saatja|kellelt|no|no kā|sūtītājs|nuo|siuntėjas|' +
    'ó|seoltóir|oddi wrth|gan|de part de|remitent|dende|remitente|nork|igorlea|a-berzh|wot|wót|vun|richin|sendanto|bho|' +
    '发件人|寄件者|寄件人|从|從|发自|送信者|差出人|發件人|보낸 사람|보낸이|보낸사람|발신|발신자|من|مِن|المرسل|از|فرستنده|ارسال کننده|מאת|השולח|से|प्रेषक|भेजने वाला|' +
    "từ|gửi từ|người gửi|จาก|ผู้ส่ง|dari|daripada|pengirim|mula kay|mula sa|ვისგან|გამომგზავნი|გამგზავნი|ვინ|ումից|ուղարկող|кімнен|kimdən|göndərən|kimdan|jo‘natuvchi|jo'natuvchi|" +
    'хэнээс|থেকে|প্রেরক|ਵੱਲੋਂ|ਭੇਜਣ ਵਾਲਾ|ಇಂದ|അയച്ചത്|പ്രേഷിതാവ്|പ്രേഷിതന്‍|அனுப்புநர்|அனுப்புனர்|నుండి|પ્રેષક|වෙතින්|អ្នកផ្ញើ|ពី|စေလွှတ်သူ|از طرف|لە|si|ji|kas|sɣur|kutoka|بھیجنے والا|' +
    'afkomstig van|از فرستنده|expedidor|enviado por|inviato da|envoyé par|gesendet von|sent by|skickat av|sendt av|sendt af|wysłane przez',
  to:
    'to|an|empfänger|ontvanger|ترلاسه کوونکی|ګيرينده|ናብ|да|ում (to)|pour|à|a|destinataire|para|destinatario|destinatário|aan|til|modtager|till|mottagare|mottaker|vastaanottaja|kenelle|do|adresat|odbiorca|komu|pro|pre|příjemce|príjemca|adresát|címzett|' +
    'către|destinatar|destinatarul|la|до|на|получател|за|prima|primatelj|primalac|прима|прималац|за|kome|kam|za|prejemnik|кому|получатель|каму|отримувач|' +
    'për|marrësi|προς|παραλήπτης|kime|alıcı|saaja|kellele|kam|adresāts|kepada|gavėjas|kam|lil|chuig|seolaí|at|derbyniwr|i|per a|per|destinatari|nori|hartzailea|da|oan|un|gu|pa|chi re|ricevanto|' +
    '收件人|收件者|到|致|宛先|送信先|받는 사람|받는사람|받는이|수신|수신자|إلى|الى|المستلم|المستقبل|إلي|به|گیرنده|אל|נמען|לכבוד|को|प्रति|प्राप्तकर्ता|प्रापक|पाने वाला|प्रती|' +
    'đến|tới|người nhận|ถึง|ผู้รับ|untuk|penerima|para kay|ვის|მიმღები|ում|ստացող|кімге|kimə|alan|qabul qiluvchi|kimga|хэнд|প্রতি|প্রাপক|ਵੱਲ|ನಾಗೆ|ಗೆ|സ്വീകര്‍ത്താവ്|സ്വീകർത്താവ്|பெறுநர்|பெறுனர்|కు|පිට|වෙත|អ្នកទទួល|ទៅ|غا|bo|بۆ|kwa|ወደ|وصول کنندہ|për|примач',
  cc:
    'cc|kopie|anɣ. i|anɣ.i|kopie (cc)|kopie an|kópia|kopia|kopija|kopio|kopi|kopi til|kopi til (cc)|copie|copie à|copie (cc)|copia|cópia|cópia para|con copia|in copia|másolat|másolatot kap|копия|копія|копирај|копија|копие|копие до|копия до|коп|са|цц|κοιν|κοινοποίηση|bilgi|dw|do wiadomości|' +
    'kp|ko|a/c|koopia|kópija|afrit|samrit|抄送|副本|副本抄送|写し|cc（写し）|참조|نسخة|نسخة إلى|نسخة إلي|نسخة كربونية|رونوشت|رونوشت به|עותק|העתק|לידיעה|प्रतिलिपि|सीसी|बोधार्थ|đồng gửi|đồng kính gửi|สำเนา|สำเนาถึง|คัดลอก|tembusan|lampiran|salinan|ასლი|көшірме|nusxasi|nüsxə|kópia (cc)|nakl|নকল|অনুলিপি|kopya|kc|bcc|blindkopie|kopia dold|cci|cco|bskjult kopi|ukryte do wiadomości|密送|скрытая копия',
  date:
    "date|sent|sent on|sent at|datum|gesendet|gesendet am|verschickt|geschickt|date d'envoi|envoyé|envoyé le|fecha|enviado|enviado el|enviado em|enviada|enviada em|data|data de envio|inviato|inviato il|verzonden|verzonden op|verstuurd|dato|sendt|sendt den|skickat|skickades|dags|dagsetning|" +
    'päivämäärä|päiväys|lähetetty|pvm|wysłano|wysłane|data wysłania|odesláno|odoslané|odoslaná|dátum|küldve|elküldve|küldés dátuma|dată|trimis|trimis la|дата|изпратено|изпратен на|датум|послато|poslano|poslato|испратено|отправлено|отправлена|надіслано|відправлено|дата и время|' +
    'datë|dërguar|dërguar më|data e dërgimit|ημερομηνία|ημ/νία|στάλθηκε|αποστολή|εστάλη|tarih|gönderilme|gönderildi|gönderme tarihi|gönderim|gönderilme tarihi|kuupäev|saadetud|datums|nosūtīts|sūtīts|išsiųsta|išsiuntimo data|' +
    "dáta|seolta|dyddiad|anfonwyd|enviat|data d'enviament|bidalita|bidaltze-data|deiziad|deiz|kaset|däts|tann|data e ora|адпраўлена|дасланы|" +
    '日期|发送时间|发送日期|寄件日期|寄送日期|傳送日期|发件时间|时间|時間|日付|送信日時|送信日|送信日付|日時|보낸 날짜|날짜|보낸날짜|일시|발송일|التاريخ|تاريخ|أرسلت|تم الإرسال|المُرسل|المرسَل|تاريخ الإرسال|تاریخ|ارسال|ارسال شده|ارسال‌شده|זמן|תאריך|נשלח|נשלחה|נשלח בתאריך|दिनांक|तारीख|तारिख|तिथि|भेजा गया|भेजा|प्रेषित|' +
    'ngày|đã gửi|ngày gửi|thời gian|วันที่|ส่ง|ส่งเมื่อ|เมื่อ|tanggal|tarikh|dikirim|terkirim|dihantar|petsa|თარიღი|გაგზავნილია|გაიგზავნა|ամսաթիվ|ամսաթիւ|ուղարկված|ուղարկուած|күні|жіберілді|tarix|göndərilib|sana|yuborildi|огноо|илгээсэн|তারিখ|পাঠানো হয়েছে|প্রেরিত|ਮਿਤੀ|ದಿನಾಂಕ|തീയതി|അയച്ചു|தேதி|அனுப்பியது|తేదీ|તારીખ|දිනය|කාලය|កាលបរិច្ឆេទ|កាលបរិច្ឆេត|dîrok|چېسلا|نېټه|tarehe|ዕለት|azemz|yettwazen|بھیجا گیا|data trimiterii|data e dërguar',
  subject:
    'subject|betreff|asentel|सबजेक्ट|موضوع پیام|betr|objet|sujet|asunto|assunto|oggetto|ogg|onderwerp|emne|ämne|tema|efni|viðfangsefni|aihe|otsikko|temat|předmět|predmet|tárgy|subiect|subiectul|тема|относно|наслов|naslov|zadeva|предмет|тэма|subjekti|subjekt|temë|titulli|θέμα|konu|pealkiri|teema|temats|tēma|temats|tema|' +
    'suġġett|ábhar|ábhair|cuspair|pwnc|testun|assumpte|asuntu|gaia|underwerp|ûnderwerp|danvez|subjecto|temo|temat|sughjettu|subjek|onderwerp|sujed|taqikil|object|' +
    '主题|主旨|主題|标题|標題|件名|題名|제목|الموضوع|موضوع|נושא|הנדון|विषय|विशय|chủ đề|tiêu đề|หัวเรื่อง|เรื่อง|หัวข้อ|subjek|perihal|judul|hal|paksa|თემა|საგანი|სათაური|թեմա|վերնագիր|թեմայ|тақырыбы|тақырып|mövzu|mavzu|гарчиг|сэдэв|বিষয়|ਵਿਸ਼ਾ|ವಿಷಯ|വിഷയം|தலைப்பு|பொருள்|విషయం|વિષય|මාතෘකාව|මාතෘකාව|ប្រធានបទ|ចំណងជើង|mijar|ناونیشان|تىما|مضمون|موضوع|mada|ዋኒን|evni|subxhect|subiecte|заглавие|titill|หัวจดหมาย',
  replyTo:
    'reply-to|reply to|antwort an|antwortadresse|répondre à|répondre-à|responder a|rispondi a|rispondi-a|antwoord aan|antwoord-aan|antwoordadres|svar til|svar-til|svara till|svar till|vastausosoite|vastaa|odpowiedz do|odpowiedź do|odpowiedź-do|odpovědět na|odpověď na|odpovedať na|válaszcím|răspunde la|отговор до|odgovori na|odgovor na|ответить|отвечать|кому ответить|відповісти|απάντηση σε|απάντηση|yanıtla|yanıt adresi|vastamise aadress|atbildēt uz|atsakyti|respon a|回复|回复至|回复地址|回覆至|答复至|返信先|회신 주소|회신|رد إلى|الرد إلى|پاسخ به|השב אל|השב-אל|जवाब यहाँ|trả lời tới|trả lời cho|ตอบกลับ|ตอบกลับถึง|balas ke|balas kepada',
  other:
    'importance|wichtigkeit|priorität|priority|importancia|attachments|attachment|anlagen|anlage|anhänge|pièces jointes|pièce jointe|datos adjuntos|adjuntos|anexos|allegati|allegato|bijlagen|bilagor|bilag|vedlegg|vedhæftede filer|liitteet|załączniki|přílohy|prílohy|mellékletek|вложения|вкладення|προσάρτημα|ekler|附件|添付ファイル|첨부|المرفقات|קבצים מצורפים|' +
    'sensitivity|vertraulichkeit|categories|kategorien|signed by|mailed-by|message-id|mime-version|content-type|content-transfer-encoding|received|return-path|delivered-to|x-mailer|user-agent|organization|organisation|in-reply-to|references|dkim-signature|list-unsubscribe|authentication-results|resent-from|resent-to|resent-date|x-originating-ip|conversation|thread-topic|flag status|folgekennzeichnung',
};
