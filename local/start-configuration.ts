import { type SesQuota, usualQuota } from './aws/ses.ts';
import { instantFrom } from './span.ts';
import type { LocalOptions } from './world.ts';

export const help = `npm start: Onward whole, on this machine, without an AWS account.

It prints one line when mail can be sent:
  ready … {"smtp":"127.0.0.1:2525","web":"http://127.0.0.1:8025","address":"me@in.onward.test"}
Open the web address for the mailbox, the plans and the clock. Ctrl-C ends it. At /console is the agency's side: sign in as
agency@laptop.test, the link comes into the mailbox; npm run enroll enrolls the candidates of a file.

Environment
  ONWARD_SMTP_PORT            port for mail coming in (default 2525, 0 = any free one)
  ONWARD_WEB_PORT             port of the web side (default 8025, 0 = any free one)
  ONWARD_DATA                 folder to keep everything in; without it a temporary one that goes with the process
  ONWARD_NOW                  ISO instant the clock starts at (default: now); it only ever goes forward
  ONWARD_ZONE                 the deployment's time zone (default Europe/London)
  ONWARD_SES_PER_DAY          mails SES says it takes in 24 hours (default 50000): bulk mail keeps to four fifths of it
  ONWARD_SES_PER_SECOND       mails SES says it takes a second (default 14)
  DYNOXIDE_BIN                the dynoxide binary, where npm has none for your platform
  ONWARD_DYNAMODB_ENDPOINT    any DynamoDB-compatible endpoint instead

Exit code 0 after Ctrl-C, 1 when it could not start, 2 for a setting it does not understand.
`;

export type Configuration =
  | { readonly type: 'start'; readonly options: LocalOptions }
  | { readonly type: 'help' }
  | { readonly type: 'bad'; readonly problem: string };

/** What the command line and the environment ask for. */
export const configurationFrom = (args: readonly string[], environment: NodeJS.ProcessEnv): Configuration => {
  if (args.includes('--help') || args.includes('-h')) return { type: 'help' };
  if (args.length > 0)
    return { type: 'bad', problem: `npm start takes no argument ${args[0]}; see npm start -- --help` };
  const smtpPort = portFrom(environment.ONWARD_SMTP_PORT, 2525);
  const webPort = portFrom(environment.ONWARD_WEB_PORT, 8025);
  if (smtpPort === null) return bad('ONWARD_SMTP_PORT', 'a port number from 0 to 65535');
  if (webPort === null) return bad('ONWARD_WEB_PORT', 'a port number from 0 to 65535');
  const zone = environment.ONWARD_ZONE || 'Europe/London';
  if (!isZone(zone)) return bad('ONWARD_ZONE', 'an IANA time zone such as Europe/Berlin');
  const now = environment.ONWARD_NOW || undefined;
  if (now !== undefined && !isInstant(now))
    return bad('ONWARD_NOW', 'an ISO instant such as 2026-01-05T09:00:00Z');
  const sesQuota = quotaFrom(environment);
  if (sesQuota === null) return bad('ONWARD_SES_PER_DAY or ONWARD_SES_PER_SECOND', 'a whole number above 0');
  const dataFolder = environment.ONWARD_DATA || undefined;
  return { type: 'start', options: { smtpPort, webPort, zone, now, dataFolder, sesQuota } };
};

const quotaFrom = (environment: NodeJS.ProcessEnv): SesQuota | null => {
  const perDay = countFrom(environment.ONWARD_SES_PER_DAY, usualQuota.perDay);
  const perSecond = countFrom(environment.ONWARD_SES_PER_SECOND, usualQuota.perSecond);
  return perDay === null || perSecond === null ? null : { perDay, perSecond };
};

const countFrom = (text: string | undefined, fallback: number): number | null => {
  if (text === undefined || text === '') return fallback;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
};

const bad = (name: string, wanted: string): Configuration => ({
  type: 'bad',
  problem: `${name} is to be ${wanted}.`,
});

const portFrom = (text: string | undefined, fallback: number): number | null => {
  if (text === undefined || text === '') return fallback;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
};

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const isInstant = (text: string): boolean => {
  try {
    instantFrom(text);
    return true;
  } catch {
    return false;
  }
};
