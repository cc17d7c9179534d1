import { describe, expect, test } from 'vitest';
import { automatic } from '#core/mail/automatic.ts';
import type { Mail, Via } from '#core/mail/mail.ts';
import { aMail } from './a-mail.ts';

const sam = 'sam@home.example';
const withHeader = (name: string, value: string): Mail => aMail({ headers: [{ name, value }] });
const judged = (mail: Mail, mailFrom = sam, via: Via = 'direct') => automatic(mail, { mailFrom, via });
const from = (address: string): Mail => aMail({ from: [{ name: '', address }] });

describe('a bounce is known', () => {
  test.each([
    ['by the null path', judged(aMail(), '')],
    ['by the null path as SES may write it', judged(aMail(), '<>')],
    ['by its report', judged(withHeader('content-type', 'multipart/report; report-type=delivery-status'))],
    ['by its subject alone', judged(aMail({ subject: 'Undelivered Mail Returned to Sender' }))],
    [
      'also when a filter passes it on',
      judged(from('mailer-daemon@mx.example'), 'sam+caf_=me@gmail.com', 'auto-forward'),
    ],
    ['by its author', judged(from('MAILER-DAEMON@mx.example'))],
    ['by postmaster', judged(from('postmaster@acme.example'))],
    ['by having no author', judged(aMail({ from: [] }))],
    ['by qmail-like recipients', judged(withHeader('x-failed-recipients', 'a@b.example'))],
  ])('%s', (_, verdict) => {
    expect(verdict).toBe('bounce');
  });
});

test.each([
  ['Abwesenheitsnotiz', { isWord: true }, 'auto-reply'],
  ['Automatic reply: Your plan', { isWord: true }, 'auto-reply'],
  ['Out of office', { isWord: true }, 'auto-reply'],
  ['Out of office', { isWord: true, isStop: true }, null],
  ['Im Urlaub', { isWord: true }, null],
  ['Re: Your plan', { isWord: true }, null],
] as const)('a word below %j of which is known %o is %s', (subject, said, kind) => {
  const mail = aMail({ subject, text: 'Pause bis Montag' });
  expect(automatic(mail, { mailFrom: sam, via: 'direct', ...said })).toBe(kind);
});

describe('an auto-reply is known', () => {
  test.each([
    ['auto-submitted', 'auto-replied'],
    ['auto-submitted', 'auto-generated (vacation)'],
    ['precedence', 'auto_reply'],
    ['x-autoreply', 'yes'],
    ['x-autorespond', ''],
    ['x-autoresponder', 'oof'],
    ['x-mail-autoreply', 'yes'],
  ])('by %s: %s', (name, value) => {
    expect(judged(withHeader(name, value))).toBe('auto-reply');
  });

  test('by the null path together with its own word for itself', () => {
    expect(judged(withHeader('auto-submitted', 'auto-replied'), '')).toBe('auto-reply');
  });

  test.each([
    'Automatic reply: Step 2',
    'Out of Office: back on Monday',
    'Automatische Antwort: Ihr Plan',
    'Abwesenheitsnotiz: Schritt 2',
    'Réponse automatique : Étape 2',
    'Respuesta automática: Paso 2',
    'Automatisch antwoord: Stap 2',
    'Auto: Step 2',
    'I am on holiday Re: Step 2',
    'Afwezigheid: Stap 2',
  ])('by a subject alone: %s', (subject) => {
    expect(judged(aMail({ subject }))).toBe('auto-reply');
  });

  test.each([
    'Hello,\nI am out of the office until 9 November. In urgent cases please ask Kim.',
    'Guten Tag, ich bin bis zum 9.11. im Urlaub. In dringenden Fällen wenden Sie sich an Kim.',
    'Bonjour, je suis absent jusqu’au 9 novembre. En cas d’urgence, écrivez à Kim.',
    'Hola, estoy fuera de la oficina hasta el 9. En caso de urgencia, escriba a Kim.',
    'Hallo, ik ben tot 9 november afwezig. Voor dringende zaken kunt u Kim mailen.',
    'I will be out of the office starting 5 January. I will respond to your message when I return.',
    'I am currently travelling and will have intermittent access to e-mail. I will reply as soon as possible.',
    'I no longer work at Acme. Please direct your mail to Kim.',
    'Ich befinde mich derzeit im Urlaub. Ihre E-Mail wird nicht weitergeleitet.',
    'Ich bin momentan nicht erreichbar und werde Ihre E-Mail am Montag beantworten.',
    'Je serai absent du 5 au 12 janvier. Je lirai vos messages à mon retour.',
    'Me encuentro de vacaciones. Atenderé su correo a mi vuelta.',
    'Ik ben momenteel niet op kantoor. Uw bericht wordt niet doorgestuurd.',
    'Sono in ferie fino al 12 gennaio. Per urgenze contattare Kim.',
    'Olá, estou de férias até 12 de janeiro. Em caso de urgência, contacte Kim.',
  ])('by its words when the responder set no header: %s', (text) => {
    expect(judged(aMail({ subject: 'Re: Step 2', text }))).toBe('auto-reply');
  });
});

describe('a list mail is known', () => {
  test.each([
    ['list-id', '<jobs.acme.example>'],
    ['list-unsubscribe', '<https://acme.example/u>'],
    ['precedence', 'bulk'],
    ['precedence', 'list'],
    ['x-mailing-list', 'jobs'],
    ['x-beenthere', 'jobs@lists.example'],
    ['x-google-group-id', '1234'],
    ['sender', 'Jobs <owner-jobs@lists.example>'],
  ])('by %s: %s', (name, value) => {
    expect(judged(withHeader(name, value))).toBe('list');
  });

  test('by the envelope alone', () => {
    expect(judged(aMail(), 'jobs-bounces+sam=home.example@lists.example')).toBe('list');
    expect(judged(aMail(), 'sam.bounces@home.example')).toBeNull();
  });
});

describe('a person is not silenced', () => {
  test.each([
    ['by Auto-Submitted: no', withHeader('auto-submitted', 'no')],
    ["by Exchange's request for silence", withHeader('x-auto-response-suppress', 'OOF')],
    ['by an autoresponder header that says no', withHeader('x-autoreply', 'no')],
    [
      'when they ask for a pause',
      aMail({ subject: 'Re: Step 2', text: 'PAUSE\n\nI am on vacation until Monday.' }),
    ],
    [
      'when they mention the office',
      aMail({ subject: 'Re: Step 2', text: 'They said HR is out of office. Is that normal?' }),
    ],
    ['when the subject only begins alike', aMail({ subject: 'Absent-minded interviewer' })],
  ])('%s', (_, mail) => {
    expect(judged(mail)).toBe(null);
  });

  test('when they forward a mail by hand that speaks of an absence', () => {
    const text = 'I am out of the office. In urgent cases ask Kim.';
    expect(judged(aMail({ text }), sam, 'forward')).toBe(null);
  });

  test.each(['auto-forward', 'redirect'] as const)(
    'when a filter passes on what an ATS marks as automatic (%s)',
    (via) => {
      const headers = [
        { name: 'auto-submitted', value: 'auto-generated' },
        { name: 'precedence', value: 'bulk' },
        { name: 'list-unsubscribe', value: '<https://ats.example/u>' },
      ];
      expect(
        judged(
          aMail({ headers, from: [{ name: '', address: 'no-reply@ats.example' }] }),
          'sam+caf_=me@gmail.com',
          via,
        ),
      ).toBe(null);
    },
  );
});
