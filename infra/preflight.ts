import { fastSchedulerRegions, possibleRegions, receivingRegions } from './regions.ts';
import type { Settings } from './settings.ts';
import { stackNameOf } from './stack-name.ts';

/** What has to be known of an account and region before anything is deployed into it. */
export type AccountFacts = {
  /** Version of the CDK bootstrap stack; null when there is none. */
  readonly bootstrapVersion: number | null;
  /** SES has one active receipt rule set per account and region; null when there is none. */
  readonly activeRuleSet: string | null;
  readonly sending: {
    /** False in the sandbox: 200 mails a day, to verified addresses only. */
    readonly production: boolean;
    readonly enabled: boolean;
    /** HEALTHY, PROBATION or SHUTDOWN. */
    readonly enforcement: string;
  };
  /** How many Lambdas may run at once in the account. */
  readonly concurrentExecutions: number;
};

/** `stop` ends the deployment, `note` is something the owner should know. */
export type Finding = {
  readonly check: 'settings' | 'region' | 'bootstrap' | 'rule set' | 'sending' | 'concurrency';
  readonly level: 'ok' | 'note' | 'stop';
  readonly message: string;
};

// CDK's default synthesizer asks for 6 in the template it writes.
const neededBootstrapVersion = 6;
// Lambda keeps at least this much unreserved for all other functions.
const unreservedConcurrency = 100;

/** Everything that can be said without asking AWS. */
export function checkSettings(settings: Settings): readonly Finding[] {
  return [checkDomain(settings), checkRegion(settings.region)];
}

/** Everything AWS was asked for. */
export function checkAccount(settings: Settings, facts: AccountFacts): readonly Finding[] {
  return [
    checkBootstrap(settings.region, facts.bootstrapVersion),
    checkRuleSet(settings, facts.activeRuleSet),
    checkSending(settings, facts.sending),
    checkConcurrency(settings.webConcurrency, facts.concurrentExecutions),
  ];
}

function checkDomain({ domain }: Settings): Finding {
  // RFC 2606 keeps these for examples.
  if (/(^|\.)(example|test|invalid|localhost)$|^example\.(com|net|org)$/.test(domain)) {
    return stop(
      'settings',
      `${domain} is an example. Write a domain of your own into cdk.json, or give -c domain=…`,
    );
  }
  return ok('settings', `mail is sent from ${domain}`);
}

export function checkRegion(region: string): Finding {
  if (!receivingRegions.includes(region)) {
    return stop('region', `SES receives no mail in ${region}. Choose one of: ${possibleRegions.join(', ')}`);
  }
  if (!fastSchedulerRegions.includes(region)) {
    return stop(
      'region',
      `EventBridge Scheduler is slow in ${region} (250 schedules a second). Choose one of: ${possibleRegions.join(', ')}`,
    );
  }
  return ok('region', `${region} receives mail, and schedules are quick there`);
}

export function checkBootstrap(region: string, version: number | null): Finding {
  const how = `Run: npx cdk bootstrap aws://<account>/${region}`;
  if (version === null) return stop('bootstrap', `CDK is not bootstrapped in ${region}. ${how}`);
  if (version < neededBootstrapVersion) {
    return stop(
      'bootstrap',
      `the CDK bootstrap stack is version ${version}, ${neededBootstrapVersion} is needed. ${how}`,
    );
  }
  return ok('bootstrap', `version ${version}`);
}

export function checkRuleSet(settings: Settings, active: string | null): Finding {
  const ours = stackNameOf(settings);
  if (settings.ruleSet !== null) {
    return active === settings.ruleSet
      ? ok('rule set', `our rule goes into ${active}, which is active`)
      : note(
          'rule set',
          `our rule goes into ${settings.ruleSet}, but ${active ?? 'none'} is active: no mail comes in until ${settings.ruleSet} is`,
        );
  }
  if (active === ours) return ok('rule set', `${ours} is active`);
  if (!settings.activateRuleSet) {
    return note(
      'rule set',
      `activateRuleSet is false and ${active ?? 'none'} is active: no mail comes in until ${ours} is`,
    );
  }
  if (active === null) return ok('rule set', `none is active; ${ours} will be`);
  return stop(
    'rule set',
    `"${active}" is active in this region and is not ours; making ours active would switch it off. ` +
      `Give -c ruleSet=${active} to add our rule to it, or -c activateRuleSet=false, or choose another region`,
  );
}

export function checkSending(settings: Settings, sending: AccountFacts['sending']): Finding {
  if (sending.enforcement === 'SHUTDOWN') {
    return stop(
      'sending',
      'SES has shut sending down for this account. The SES console says why and whom to write to',
    );
  }
  if (!sending.enabled)
    return note('sending', 'sending is paused for this account: mails wait until it is resumed');
  if (!sending.production) {
    const listed =
      settings.sandboxRecipients.join(', ') || 'none yet; give -c sandboxRecipients=you@your.domain';
    return note(
      'sending',
      'the account is in the SES sandbox: 200 mails a day, to verified addresses only ' +
        `(allowed here: ${listed}). Ask for production access in the SES console of ${settings.region}`,
    );
  }
  if (sending.enforcement === 'PROBATION')
    return note('sending', 'SES has this account under review; see its console');
  return ok('sending', 'the account is out of the sandbox');
}

export function checkConcurrency(reserved: number, limit: number): Finding {
  if (reserved === 0)
    return note('concurrency', 'webConcurrency is 0: nothing bounds what the public URL may cost');
  if (limit - reserved < unreservedConcurrency) {
    return stop(
      'concurrency',
      `this account may run ${limit} functions at once, too few to reserve ${reserved} for the web function. ` +
        'Give -c webConcurrency=0, or ask for a higher Lambda quota',
    );
  }
  return ok('concurrency', `${reserved} of ${limit} reserved for the web function`);
}

function ok(check: Finding['check'], message: string): Finding {
  return { check, level: 'ok', message };
}

function note(check: Finding['check'], message: string): Finding {
  return { check, level: 'note', message };
}

function stop(check: Finding['check'], message: string): Finding {
  return { check, level: 'stop', message };
}
