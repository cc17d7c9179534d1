import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as wiring from '#infra/wiring.ts';
import { actionsOf } from './least-rights.ts';

const room = fileURLToPath(new URL('../../functions', import.meta.url));
const textOf = (folder: string, named = /\.ts$/): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => named.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

/** What a function's own code says, and the right it then needs: on the laptop everything is allowed. */
const needs: readonly (readonly [RegExp, string])[] = [
  [/\bcreateRawMail\(/, 's3:GetObject'],
  [/\bcreateRawMailBin\(/, 's3:DeleteObject'],
  [/\bcreateSesMailer\(/, 'ses:SendRawEmail'],
  [/\bcreateSesQuotaReader\(/, 'ses:GetSendQuota'],
  [/\bcreateRateLimiter\(/, 'dynamodb:UpdateItem'],
  [/\bcreateKeys\(/, 'secretsmanager:GetSecretValue'],
  [/\bsendQueue\b|\boutlets\b/, 'sqs:SendMessage'],
  [/\bcreateSchedulerAlarmClock\(/, 'scheduler:CreateSchedule'],
  [/\buntilSaved\(|\.transact\(/, 'dynamodb:PutItem'],
];

/** DynamoDB commands of the adapters, and the rights they stand for. */
const tableRights: Readonly<Record<string, string>> = {
  GetCommand: 'dynamodb:GetItem',
  BatchGetCommand: 'dynamodb:BatchGetItem',
  PutCommand: 'dynamodb:PutItem',
  QueryCommand: 'dynamodb:Query',
  Put: 'dynamodb:PutItem',
  Delete: 'dynamodb:DeleteItem',
  ConditionCheck: 'dynamodb:ConditionCheckItem',
};

/** The rights against the code: a right that is missing shows on AWS only. */
export const describeNeeds = (): void => {
  describe('the code needs no right it has not got', () => {
    const written = Object.keys(wiring.functions).filter((name) => existsSync(`${room}/${name}/handler.ts`));

    it.each(written)('%s', (name) => {
      const code = textOf(`${room}/${name}`);
      const needed = needs.filter(([mention]) => mention.test(code)).map(([, action]) => action);
      expect(actionsOf(name)).toEqual(expect.arrayContaining(needed));
    });

    it('in the table', () => {
      const code = textOf(`${room}/adapters`, /^dynamodb-store/);
      const commands = [...code.matchAll(/new (\w+Command)\(/g)].map(([, command]) => command ?? '');
      const inTransactions = [...code.matchAll(/\b(Put|Delete|Update|ConditionCheck): \{/g)].map(
        ([, write]) => write ?? '',
      );
      const needed = [...new Set([...commands, ...inTransactions])]
        .filter((name) => name !== 'TransactWriteCommand')
        .map((name) => tableRights[name] ?? `nothing known of ${name}`);
      expect(needed.length).toBeGreaterThan(0);
      expect(actionsOf('send-mail')).toEqual(expect.arrayContaining(needed));
    });

    it('nor counts what no alarm and no dashboard shows', () => {
      const [, union] = /type Metric =([^;]+);/.exec(readFileSync(`${room}/log.ts`, 'utf8')) ?? [];
      const counted = [...(union ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
      const { namespace: _, ...shown } = wiring.metrics;
      expect(counted.sort()).toEqual(Object.values(shown).sort());
    });

    it('of an adapter nobody here has heard of', () => {
      const services = readdirSync(`${room}/adapters`).map((file) => file.replace(/-.*$/, ''));
      const known = ['dynamodb', 's3', 'scheduler', 'secrets', 'ses', 'sqs'];
      expect([...new Set(services)].filter((service) => !known.includes(service))).toEqual([]);
    });
  });
};
