import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { dnsRecords, formatRecords } from './dns-records.ts';
import { checkAccount, checkSettings, type Finding } from './preflight.ts';
import { readSettings, type Settings, settingNames } from './settings.ts';
import { stackNameOf } from './stack-name.ts';

const help = `npm run deploy -- [options]

Checks settings, region and account, deploys the stack, and prints the DNS records to enter.

  -c name=value   a setting, instead of the one in cdk.json; may be given several times
  --check         only check
  --yes           do not ask before rights are widened
  --help          this text

AWS credentials come from where the AWS SDK finds them (AWS_PROFILE, for instance).
Exit code: 0 deployed (or checked without a stop), 1 stopped or failed, 2 wrong usage.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const cdk = fileURLToPath(new URL('../node_modules/aws-cdk/bin/cdk', import.meta.url));
const outputsFile = fileURLToPath(new URL('../cdk.out/outputs.json', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return fail(`${options}\n\n${help}`, 2);
  if (options.help) {
    console.log(help);
    return 0;
  }
  let settings: Settings;
  try {
    settings = readSettings({ ...contextOfCdkJson(), ...options.context });
  } catch (error) {
    return fail(textOf(error), 2);
  }
  if (!(await check(settings))) return fail('Nothing was deployed.', 1);
  if (options.check) return 0;
  const code = deploy(options);
  if (code !== 0) return fail('cdk deploy did not succeed; its message is above.', 1);
  printNextSteps(settings);
  return 0;
}

type Options = {
  readonly context: Readonly<Record<string, string>>;
  readonly check: boolean;
  readonly yes: boolean;
  readonly help: boolean;
};

/** The options, or what is wrong with them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        context: { type: 'string', short: 'c', multiple: true, default: [] },
        check: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const wrong = values.context.find((pair) => !/^[^=]+=/.test(pair));
    if (wrong !== undefined) return `-c wants name=value, not "${wrong}"`;
    const pairs = values.context.map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      pair.slice(pair.indexOf('=') + 1),
    ]);
    const context: Record<string, string> = Object.fromEntries(pairs);
    const unknown = Object.keys(context).find((name) => !settingNames.includes(name));
    if (unknown !== undefined) return `"${unknown}" is no setting. There are: ${settingNames.join(', ')}`;
    return { ...values, context };
  } catch (error) {
    return textOf(error);
  }
}

function contextOfCdkJson(): Readonly<Record<string, unknown>> {
  const file = v.object({ context: v.record(v.string(), v.unknown()) });
  return v.parse(file, JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'))).context;
}

/** Prints every finding; true when none says stop. AWS is not asked for what cannot be deployed anyway. */
async function check(settings: Settings): Promise<boolean> {
  if (!report(checkSettings(settings))) return false;
  try {
    // Four SDK clients, loaded only by who gets this far: --help should not wait for them.
    const { readAccount } = await import('./read-account.ts');
    return report(checkAccount(settings, await readAccount(settings.region)));
  } catch (error) {
    console.error(`stop  AWS could not be asked: ${textOf(error)}`);
    console.error(
      '      Are there credentials for the account (AWS_PROFILE, aws sso login)? May they read SES, SSM and Lambda?',
    );
    return false;
  }
}

function report(findings: readonly Finding[]): boolean {
  for (const { level, check: name, message } of findings) {
    console.log(`${level.padEnd(4)}  ${name.padEnd(11)}  ${message}`);
  }
  return findings.every(({ level }) => level !== 'stop');
}

function deploy({ context, yes }: Options): number {
  const settings = Object.entries(context).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const approval = yes ? 'never' : 'broadening';
  const args = [
    'deploy',
    '--no-notices',
    '--require-approval',
    approval,
    '--outputs-file',
    outputsFile,
    ...settings,
  ];
  return spawnSync(process.execPath, [cdk, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function printNextSteps(settings: Settings): void {
  const outputs = v.parse(
    v.record(v.string(), v.record(v.string(), v.string())),
    JSON.parse(readFileSync(outputsFile, 'utf8')),
  )[stackNameOf(settings)];
  const output = (name: string) => outputs?.[name] ?? `(output ${name} is missing)`;
  const dkim = [1, 2, 3].map((n) => ({ name: output(`DkimName${n}`), value: output(`DkimValue${n}`) }));
  console.log(`\nEnter these DNS records:\n\n${formatRecords(dnsRecords(settings, dkim))}\n`);
  console.log(`Then forward a rejection to me@${settings.inboundDomain}. Pages: ${output('WebOrigin')}`);
  if (settings.alarmAddress !== null) {
    console.log(`SNS has mailed ${settings.alarmAddress}: alarms arrive once that link is followed.`);
  }
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
