import * as v from 'valibot';

/** What an owner decides about one stage. Everything else follows from it or from infra/wiring.ts. */
export type Settings = {
  /** Name of this copy of Onward; part of every resource name. */
  readonly stage: string;
  /** Region of everything; see infra/regions.ts. */
  readonly region: string;
  /** The domain mail is sent from: the SES identity. Best one of its own, such as onward.example.org. */
  readonly domain: string;
  /** The domain mail is received at: `me@…`. One per stage, because SES runs every account's rules for a domain. */
  readonly inboundDomain: string;
  readonly mailFromDomain: string;
  readonly fromAddress: string;
  /** IANA zone for people whose own is not known. */
  readonly zone: string;
  /** How many send-mail functions run at once: this, times a send's duration, is the pace SES sees. */
  readonly sendConcurrency: number;
  /** Reserved concurrency of the public web function; 0 reserves nothing. */
  readonly webConcurrency: number;
  /** Base of links in mails, without a slash at the end; null takes the Function URL. */
  readonly publicUrl: string | null;
  /** Who is told when an alarm rings; null tells nobody. */
  readonly alarmAddress: string | null;
  /** Where the runbook can be read; alarms link to its articles. */
  readonly runbookUrl: string;
  /** Whether the deployment makes its own receipt rule set the active one of the account and region. */
  readonly activateRuleSet: boolean;
  /** An existing receipt rule set to put our rule into, or null for one of our own. */
  readonly ruleSet: string | null;
  /** Verified addresses SES may be asked to mail while the account is in the sandbox. */
  readonly sandboxRecipients: readonly string[];
  /** Folder with one bundle a function. */
  readonly bundles: string;
};

const domainName = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.regex(
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/,
    'is no domain name',
  ),
);
const mailAddress = v.pipe(v.string(), v.email('is no mail address'));

// `-c name=value` on the command line makes a string of everything.
const whole = (min: number, max: number) => {
  const range = `must be a whole number from ${min} to ${max}`;
  return v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/, range), v.transform(Number))], range),
    v.check((value) => Number.isInteger(value) && value >= min && value <= max, range),
  );
};
const yesOrNo = v.pipe(
  v.union([v.boolean(), v.picklist(['true', 'false'])], 'must be true or false'),
  v.transform((value) => value === true || value === 'true'),
);
const addresses = v.pipe(
  v.union(
    [
      v.array(v.string()),
      v.pipe(
        v.string(),
        v.transform((list) => list.split(',')),
      ),
    ],
    'is no list of addresses',
  ),
  v.array(mailAddress),
);

const contextSchema = v.object({
  // 20 characters leave room in the 64 of the longest name, a Lambda's.
  stage: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]{0,19}$/, 'must be 1 to 20 of a-z, 0-9 and -, a letter first'),
  ),
  region: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'is no AWS region')),
  domain: domainName,
  inboundDomain: v.optional(domainName),
  mailFromDomain: v.optional(domainName),
  fromAddress: v.optional(mailAddress),
  zone: v.pipe(v.string(), v.check(isZone, 'is no IANA time zone')),
  // MaximumConcurrency of an event source mapping starts at 2.
  sendConcurrency: whole(2, 1000),
  webConcurrency: v.optional(whole(0, 1000), 20),
  publicUrl: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.regex(/^https:\/\/[^/?#\s]+(\/[^?#\s]*)?$/, 'must be an https address without ? or #'),
        v.transform((url) => url.replace(/\/+$/, '')),
      ),
    ),
    null,
  ),
  alarmAddress: v.optional(v.nullable(mailAddress), null),
  runbookUrl: v.optional(v.string(), 'docs/runbook.md'),
  activateRuleSet: v.optional(yesOrNo, true),
  ruleSet: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,64}$/, 'is no rule set name'))),
    null,
  ),
  sandboxRecipients: v.optional(addresses, []),
  bundles: v.optional(v.string(), 'dist/functions'),
});

/** Every name a setting has; anything else after -c is a slip of the pen. */
export const settingNames: readonly string[] = Object.keys(contextSchema.entries);

const examples: Readonly<Record<string, string>> = {
  stage: 'prod',
  region: 'eu-west-1',
  domain: 'onward.example.org',
  zone: 'Europe/London',
  sendConcurrency: '5',
};

/**
 * The CDK context (cdk.json, overridden by `-c name=value`) as settings.
 * Throws an error that names every wrong setting and says what to write.
 */
export function readSettings(context: unknown): Settings {
  const parsed = v.safeParse(contextSchema, context);
  if (!parsed.success) throw new Error(explain(parsed.issues, context));
  const { inboundDomain, mailFromDomain, fromAddress, ...given } = parsed.output;
  const settings = {
    ...given,
    inboundDomain: inboundDomain ?? `in.${given.domain}`,
    mailFromDomain: mailFromDomain ?? `bounce.${given.domain}`,
    fromAddress: fromAddress ?? `onward@${given.domain}`,
  };
  const wrong = [
    settings.fromAddress.toLowerCase().endsWith(`@${settings.domain}`)
      ? null
      : `fromAddress must be at ${settings.domain}: SES signs for that domain alone`,
    settings.mailFromDomain.endsWith(`.${settings.domain}`)
      ? null
      : `mailFromDomain must be a subdomain of ${settings.domain}, or SPF does not align with From`,
    // SES refuses a MAIL FROM domain that also receives mail.
    settings.mailFromDomain === settings.inboundDomain
      ? 'mailFromDomain and inboundDomain must differ'
      : null,
    settings.inboundDomain === settings.domain || settings.inboundDomain.endsWith(`.${settings.domain}`)
      ? null
      : `inboundDomain must be ${settings.domain} or a subdomain of it: SES receives for verified domains only`,
  ].filter((problem) => problem !== null);
  if (wrong.length > 0) throw new Error(message(wrong));
  return settings;
}

function explain(issues: readonly v.BaseIssue<unknown>[], context: unknown): string {
  return message(
    issues.map((issue) => {
      const name = String(issue.path?.[0]?.key ?? 'context');
      const given = v.is(v.record(v.string(), v.unknown()), context) ? context[name] : undefined;
      if (given === undefined)
        return `${name} is missing; for example "${name}": ${JSON.stringify(examples[name] ?? '…')}`;
      return `${name} ${issue.message} (it is ${JSON.stringify(given)})`;
    }),
  );
}

function message(problems: readonly string[]): string {
  return [
    'The settings of this stage are not complete. Correct them in cdk.json under "context", or give -c name=value:',
    ...problems.map((problem) => `  - ${problem}`),
  ].join('\n');
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
