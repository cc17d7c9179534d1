import { randomUUID } from 'node:crypto';
import type { Clock } from '#local/clock.ts';
import type { HttpAnswer, HttpOutcome, HttpRequest } from '#local/loopback-server.ts';
import { type Caller, callerOf } from './caller.ts';
import type { Faults } from './faults.ts';
import type { Outbox } from './outbox.ts';
import { checkSendRawEmail, type Refusal } from './send-raw-email.ts';
import type { SesEvents } from './ses-events.ts';
import { xmlText } from './xml.ts';

type Deps = {
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly events: SesEvents;
  readonly faults: Faults;
  /** Ends the worker with this access key id at once. */
  readonly kill: (accessKeyId: string) => void;
  readonly quota: SesQuota;
};

/** What the account is told it may send; it is never enforced. */
export type SesQuota = { readonly perDay: number; readonly perSecond: number };

/** What a production account far from its limits is told. */
export const usualQuota: SesQuota = { perDay: 50_000, perSecond: 14 };
const dayMs = 86_400_000;

/** Who may call what, as the roles on AWS have it. */
const mayCall: Readonly<Record<string, readonly string[]>> = {
  SendRawEmail: ['send-mail'],
  GetSendQuota: ['sweep', 'import-candidates'],
};

/** SES's version 1 query protocol: form in, XML out, errors as the SDK knows them. */
export const createSesEndpoint = (deps: Deps) => {
  return async (request: HttpRequest): Promise<HttpOutcome> => {
    const caller = callerOf(request.headers);
    const form = new URLSearchParams(request.body.toString());
    const action = form.get('Action') ?? '';
    if (caller !== null && !(mayCall[action] ?? []).includes(caller.functionName))
      return refuse(403, {
        code: 'AccessDenied',
        message: `${caller.functionName} is not authorized to perform this action`,
      });
    if (action === 'SendRawEmail') return sendRawEmail(form, caller, deps);
    if (action === 'GetSendQuota') return getSendQuota(deps);
    return refuse(400, { code: 'InvalidAction', message: `Could not find operation ${action}` });
  };
};

const refusals: Readonly<Record<'throttle' | 'quota' | 'reject', Refusal>> = {
  throttle: { code: 'Throttling', message: 'Maximum sending rate exceeded.' },
  quota: { code: 'Throttling', message: 'Daily message quota exceeded.' },
  reject: { code: 'MessageRejected', message: 'Email rejected.' },
};

const sendRawEmail = (form: URLSearchParams, caller: Caller | null, deps: Deps): HttpOutcome => {
  if (caller !== null && deps.faults.take('lambda', ['die-after-claim']) !== null) {
    deps.kill(caller.accessKeyId);
    return 'cut';
  }
  const checked = checkSendRawEmail(form);
  if ('code' in checked) return refuse(400, checked);
  const fault = deps.faults.take('ses');
  if (fault === 'throttle' || fault === 'quota' || fault === 'reject') return refuse(400, refusals[fault]);
  if (fault === 'reset-before-accept') return 'cut';

  const mail = deps.outbox.accept(checked.mail, checked.raw);
  deps.events.announce(mail);
  if (caller !== null && deps.faults.take('lambda', ['die-after-ses']) !== null) {
    deps.kill(caller.accessKeyId);
    return 'cut';
  }
  if (fault === 'timeout-after-accept') return 'silence';
  if (fault === '500-after-accept')
    return refuse(500, { code: 'InternalFailure', message: 'Internal failure' });
  return respond('SendRawEmail', `<MessageId>${mail.id}</MessageId>`);
};

const getSendQuota = ({ clock, outbox, quota }: Deps): HttpAnswer => {
  const since = new Date(clock.now() - dayMs).toISOString();
  const sent = outbox.all().filter((mail) => mail.sentAt > since).length;
  return respond(
    'GetSendQuota',
    `<Max24HourSend>${quota.perDay}</Max24HourSend><MaxSendRate>${quota.perSecond}</MaxSendRate><SentLast24Hours>${sent}</SentLast24Hours>`,
  );
};

const namespace = 'xmlns="http://ses.amazonaws.com/doc/2010-12-01/"';

const respond = (action: string, result: string): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body:
    `<${action}Response ${namespace}><${action}Result>${result}</${action}Result>` +
    `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
});

const refuse = (status: number, { code, message }: Refusal): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body:
    `<ErrorResponse ${namespace}><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code>` +
    `<Message>${xmlText(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
});
