import { Stack } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#infra/settings.ts';
import { OnwardStack } from '#infra/stack.ts';
import * as wiring from '#infra/wiring.ts';
import { aContext, chosen, inspect, only, sweepUp, synthesize, template } from './a-stack.ts';
import { describeAnswers } from './activation-answers.ts';
import { describeAlarms } from './alarms-and-runbook.ts';
import { describeNeeds } from './code-needs.ts';
import { describeWiring } from './follows-wiring.ts';
import { describeRights } from './least-rights.ts';

// The first synthesis takes seconds, each further one a tenth: so all that looks at the template is one file to vitest.
beforeAll(() => {
  template();
}, 60_000);
afterAll(sweepUp);

describeWiring();
describeRights();
describeNeeds();
describeAlarms();
describeAnswers();

describe('nothing is lost', () => {
  it('keeps table and keys when the stack goes, and the table goes back 14 days', () => {
    template().hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 14 },
          }),
        ],
      },
    });
    expect(only('AWS::SecretsManager::Secret').map(({ DeletionPolicy }) => DeletionPolicy)).toEqual([
      'Retain',
      'Retain',
    ]);
    expect(only('AWS::S3::Bucket').map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(['Retain']);
  });

  it('makes each set of keys with k1 as the current one', () => {
    for (const { Properties } of only('AWS::SecretsManager::Secret')) {
      expect(Properties.GenerateSecretString).toMatchObject({
        SecretStringTemplate: '{"current":"k1"}',
        GenerateStringKey: 'k1',
      });
    }
  });

  it('has a dead-letter queue for every queue and for the schedules', () => {
    const names = only('AWS::SQS::Queue').map(({ Properties }) =>
      Properties.QueueName.replace('onward-prod-', ''),
    );
    const waiting = Object.keys(wiring.queues);
    expect(names.sort()).toEqual(
      [...waiting, ...waiting.map((name) => `${name}-dlq`), 'schedule-dlq'].sort(),
    );
  });
});

describe('raw mail', () => {
  it('is stored by SES with a topic that carries envelope and verdicts, scanned, for our own addresses only', () => {
    template().hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        ScanEnabled: true,
        Recipients: ['me@in.onward.example'],
        Actions: [{ S3Action: { ObjectKeyPrefix: wiring.mailPrefix, TopicArn: Match.anyValue() } }],
      },
    });
  });

  it('is deleted after its days, seen by nobody outside, and leaves no older version', () => {
    template().hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          ...wiring.lifecycles.map(({ prefix, days }) =>
            Match.objectLike({ Prefix: prefix, ExpirationInDays: days, Status: 'Enabled' }),
          ),
        ]),
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: Match.absent(),
    });
  });

  it('is not encrypted on the client side, which only Java and Ruby could read', () => {
    const [rule] = only('AWS::SES::ReceiptRule');
    expect(JSON.stringify(rule)).not.toContain('KmsKeyArn');
  });
});

describe('files of bulk enrollment', () => {
  it('are told to their queue, which S3 may reach before the bucket tries it', () => {
    const bucket = only('AWS::S3::Bucket')[0]!;
    const [told] = bucket.Properties.NotificationConfiguration.QueueConfigurations;
    expect(told).toMatchObject({
      Event: 's3:ObjectCreated:*',
      Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'imports/' }] } },
    });
    const queue = template().findResources('AWS::SQS::Queue')[told.Queue['Fn::GetAtt'][0]];
    expect(queue?.Properties.QueueName).toBe('onward-prod-imports');
    const policies = template().findResources('AWS::SQS::QueuePolicy');
    const policy = Object.keys(policies).find((id) =>
      JSON.stringify(policies[id]).includes('s3.amazonaws.com'),
    );
    expect(bucket.DependsOn).toContain(policy);
  });

  it('are uploaded by pages of our own origin, and no rule names everybody', () => {
    const origins = (of: ReturnType<typeof template>) =>
      Object.values(of.findResources('AWS::S3::Bucket'))[0]?.Properties.CorsConfiguration.CorsRules[0]
        .AllowedOrigins;
    expect(origins(template())).toEqual(['https://*.lambda-url.eu-west-1.on.aws']);
    expect(origins(chosen())).toEqual(['https://plan.onward.example']);
  });
});

describe('which rule set is active', () => {
  it('is set after the rule exists', () => {
    const [activation] = only('Custom::ActiveReceiptRuleSet');
    const [rule] = Object.keys(template().findResources('AWS::SES::ReceiptRule'));
    expect(activation?.Properties.RuleSetName).toBe('onward-prod');
    expect(activation?.DependsOn).toContain(rule);
  });

  it('is left alone when the owner says so', () => {
    const alone = synthesize({ activateRuleSet: 'false' });
    alone.resourceCountIs('Custom::ActiveReceiptRuleSet', 0);
    alone.resourceCountIs('AWS::SES::ReceiptRuleSet', 1);
  });

  it("is left alone when our rule goes into somebody's own set", () => {
    const guest = synthesize({ ruleSet: 'house-rules' });
    guest.resourceCountIs('Custom::ActiveReceiptRuleSet', 0);
    guest.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    guest.hasResourceProperties('AWS::SES::ReceiptRule', { RuleSetName: 'house-rules' });
  });
});

describe('links in mails', () => {
  it('lead to the Function URL, which web itself does not know', () => {
    const [web] = only('AWS::Lambda::Function').filter(
      ({ Properties }) => Properties.FunctionName === 'onward-prod-web',
    );
    expect(web?.Properties.Environment.Variables.PUBLIC_URL).toBe('');
    template().hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'onward-prod-send-mail',
      Environment: { Variables: { PUBLIC_URL: Match.objectLike({ 'Fn::Join': Match.anyValue() }) } },
    });
  });

  it("lead to the owner's own address when there is one", () => {
    for (const name of Object.keys(wiring.functions)) {
      chosen().hasResourceProperties('AWS::Lambda::Function', {
        FunctionName: `onward-prod-${name}`,
        Environment: { Variables: { PUBLIC_URL: 'https://plan.onward.example' } },
      });
    }
  });
});

describe('cdk-nag', () => {
  it('finds nothing that was not acknowledged with a reason', () => {
    expect(() => inspect((app) => new OnwardStack(app, readSettings(aContext())))).not.toThrow();
  });

  it('would find a careless bucket', () => {
    expect(() => inspect((app) => new Bucket(new Stack(app, 'careless'), 'Bucket'))).toThrow(
      /AwsSolutions-S10/,
    );
  });
});
