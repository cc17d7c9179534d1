/** How auto-replies begin their subject, in the languages we read and those of neighbours; read as patterns. */
export const replySubjects: readonly string[] = [
  'auto(?:matic|mated|matisch)?[ -]?(?:re(?:ply|sponse|spond(?:er)?)|antwort|antwoord|svar)',
  'automatische (?:antwort|abwesenheitsnotiz|beantwortung)',
  'auto ?:',
  'out of (?:the )?office',
  'vacation (?:reply|response)',
  'abwesenheits(?:notiz|meldung|nachricht|assistent)',
  'urlaubs?(?:abwesenheit|notiz)',
  'r[ée]ponse automatique',
  "message d['’]absence",
  'absence du bureau',
  'respuesta autom[áa]tica',
  'autorespuesta',
  'fuera de (?:la )?oficina',
  'automatisch antwoord',
  'automatisk svar',
  'autosvar',
  'risposta automatica',
  'fuori (?:sede|ufficio)',
  'resposta autom[áa]tica',
  'automaattinen vastaus',
  'automatyczna odpowied',
  'autoodpowied',
  'automatick[áa] odpov',
];

/** Words a person may begin a subject with as well; in an auto-reply nothing follows but a colon, a time or the subject it answers. */
export const bareSubjects: readonly string[] = [
  'ooo',
  'on (?:vacation|holiday|leave)',
  'away',
  'away from (?:my|the) (?:desk|office|mail|e-mail)',
  'i am (?:away|out|on (?:vacation|holiday|leave))',
  'abwesenheit',
  'abwesend',
  'nicht im (?:büro|haus)',
  'im urlaub',
  'absent',
  'absence',
  'en cong[ée]s?',
  'ausente',
  'afwezig(?:heid)?',
  'buiten kantoor',
  'poza biurem',
];

/** Sentences of an absence, judged only near the beginning of a short text. */
export const absences: readonly string[] = [
  "\\bi(?:'m| am|’m) (?:currently |now )?(?:out of (?:the )?office|away|travell?ing|on (?:annual |parental |maternity |sick )?leave|on (?:vacation|holiday))",
  '\\b(?:will be|am) out of (?:the )?office (?:from|until|till|through|starting)',
  '\\bi no longer work (?:at|for|with)\\b',
  '\\b(?:limited|no|intermittent) access to (?:my )?e-?mail',
  '\\bich (?:bin|befinde mich) (?:derzeit |zur ?zeit |momentan |aktuell |vom |bis |ab )?.{0,60}(?:nicht im (?:büro|haus)|abwesend|im urlaub|in elternzeit|nicht erreichbar|wieder (?:erreichbar|im büro)|außer haus)',
  '\\bich bin nicht mehr (?:für|bei) ',
  '\\bje (?:suis|serai) (?:actuellement )?(?:absent|en cong[ée]|en vacances)',
  '\\bactuellement en (?:cong[ée]|vacances)',
  '\\b(?:estoy|me encuentro) (?:actualmente )?(?:fuera de la oficina|de vacaciones|ausente)',
  '\\bactualmente estoy ',
  '\\bestar[ée] fuera de la oficina',
  '\\bik ben (?:momenteel |op dit moment |tot |van )?.{0,60}(?:afwezig|niet aanwezig|met vakantie|niet bereikbaar|buiten kantoor|niet op kantoor)',
  '\\bsono (?:in ferie|fuori (?:ufficio|sede)|assente)',
  '\\best(?:ou|arei) (?:de férias|ausente|fora do escritório)',
  '\\bprzebywam na urlopie|\\bjestem (?:na urlopie|poza biurem)',
];

/** What a responder adds, and somebody who asks for a pause does not: when it will be read, or whom else to ask. */
export const deputies: readonly string[] = [
  'urgent|immediate assistance|in my absence|(?:up)?on my return|when i (?:return|am back|get back)|as soon as (?:possible|i)|automat|please (?:contact|direct)|(?:respond|reply) to your',
  'dringend|vertretung|wenden sie sich|nach meiner rückkehr|weitergeleitet|ihre (?:e-?mail|nachricht) .{0,40}beantwort',
  "en cas d['’]urgence|toute urgence|[àa] mon retour|d[èe]s mon retour|pendant mon absence",
  'en caso de urgencia|asuntos urgentes|a mi regreso|a mi vuelta|responderé',
  'dringende|bij terugkomst|tijdens mijn afwezigheid|beantwoorden|doorgestuurd',
  'urgenz|al mio rientro|accesso limitato|em caso de urg|no meu regresso|pilnych|po powrocie',
];

/** What phones and apps write below a reply, over languages. */
export const deviceLines =
  'sent (?:from|with|via)|get outlook|von meine[mr]\\b.{1,60} gesendet|gesendet (?:von|mit|über)|diese nachricht wurde von|envoy[ée] (?:de|depuis|à partir)|t[ée]l[ée]charger outlook|enviado (?:desde|do|de|a partir)|obtener outlook|verzonden (?:vanaf|vanuit|met|via)|verstuurd (?:vanaf|met)|inviato da|skickat från|sendt fra|lähetetty|wysłano z|odesláno z|отправлено (?:с|из)|надіслано з|发自我的|從我的|iphoneから送信|나의 iphone|outlook (?:für|for|pour|para)|yahoo mail';

/** How servers begin the subject of a mail they return. */
export const returnedSubjects =
  '^(?:\\*+\\s?)?(?:undeliver(?:able|ed)|delivery (?:status )?notification|delivery (?:failure|has failed|report)|(?:mail|message) (?:delivery|system) (?:failed|failure|error|notification)|mail delivery|returned mail|failure notice|failed to deliver|non[- ]?delivery|unzustellbar|nicht zustellbar|zustellung|échec de|non remis|no se puede entregar|mislukte|onbestelbaar|mancato recapito|não entregue|ваше сообщение не доставлено|недоставленное)';

/** Headers of responders, and the value that says it is none. X-Auto-Response-Suppress asks for silence; Exchange puts it on people's mail too. */
export const vendorMarks: readonly (readonly [string, string | null])[] = [
  ['x-autoreply', 'no'],
  ['x-autorespond', 'no'],
  ['x-autoresponder', 'no'],
  ['x-auto-reply', 'no'],
  ['x-autoreply-from', null],
  ['x-autogenerated', 'no'],
  ['x-autogenerated-reply', null],
  ['x-auto-generated', 'no'],
  ['x-mail-autoreply', null],
  ['x-autorply', null],
  ['x-vacation', null],
  ['x-vacation-message', null],
  ['x-auto-reply-from', null],
  ['x-fc-machinegenerated', null],
  ['x-away', null],
  ['x-post-messageclass', null],
  ['x-zendesk-auto-reply', null],
  ['x-cron-env', null],
  ['feedback-type', null],
];

/** A fifth of lists say nothing in List headers. */
export const listMarks: readonly string[] = [
  'mailing-list',
  'x-beenthere',
  'x-campaign-id',
  'x-campaignid',
  'x-google-group-id',
  'x-mailing-list',
  'x-mailman-version',
];
