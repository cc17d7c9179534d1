import type { Mail } from './mail.ts';

/** How servers begin the subject of a mail they return. */
const subjects =
  /^(?:\*+\s?)?(?:undeliver(?:able|ed)|delivery (?:status )?notification|delivery (?:failure|has failed|report)|(?:mail|message) (?:delivery|system) (?:failed|failure|error|notification)|mail delivery|returned mail|failure notice|failed to deliver|non[- ]?delivery|unzustellbar|nicht zustellbar|zustellung|échec de|non remis|no se puede entregar|mislukte|onbestelbaar|mancato recapito|não entregue|ваше сообщение не доставлено|недоставленное)/i;

const senders = /^(?:mailer[-_.]?daemon|post[-_]?master|mail-daemon|mdaemon|maildeliverysystem)(?:@|$)/i;

/** Whether a mail server returned this mail: the header block in it is then that of the mail that did not arrive. */
export const looksReturned = (mail: Mail): boolean =>
  mail.from.some(({ address }) => senders.test(address)) || subjects.test(mail.subject.slice(0, 200).trim());
