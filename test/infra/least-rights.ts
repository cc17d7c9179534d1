import { describe, expect, it } from 'vitest';
import { chosen, template } from './a-stack.ts';

type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const listOf = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one as T]);

/** Every statement of the role a function runs with. */
const rightsOf = (name: string): readonly Statement[] => {
  const found = Object.values(template().findResources('AWS::Lambda::Function')).find(
    ({ Properties }) => Properties.FunctionName === `onward-prod-${name}`,
  );
  return statementsOf(found?.Properties.Role['Fn::GetAtt'][0]);
};

const statementsOf = (role: string): readonly Statement[] =>
  Object.values(template().findResources('AWS::IAM::Policy'))
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === role))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

export const actionsOf = (name: string): readonly string[] =>
  [...new Set(rightsOf(name).flatMap(({ Action }) => listOf(Action)))].sort();

const allowing = (name: string, action: string): readonly Statement[] =>
  rightsOf(name).filter(({ Action }) => listOf(Action).includes(action));

const roleOfScheduler = () => {
  const roles = Object.entries(template().findResources('AWS::IAM::Role'));
  const trusting = roles.filter(([, { Properties }]) =>
    JSON.stringify(Properties.AssumeRolePolicyDocument).includes('scheduler.amazonaws.com'),
  );
  return trusting;
};

const logs = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const records = ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query'].map(
  (action) => `dynamodb:${action}`,
);
const arm = ['iam:PassRole', 'scheduler:CreateSchedule', 'scheduler:DeleteSchedule'];
const read = [
  'ChangeMessageVisibility',
  'DeleteMessage',
  'GetQueueAttributes',
  'GetQueueUrl',
  'ReceiveMessage',
].map((action) => `sqs:${action}`);
const decider = [...records, ...logs, 'sqs:SendMessage'];
const keys = 'secretsmanager:GetSecretValue';

/** Who may do what, written out a second time. */
export const describeRights = (): void => {
  describe('a function may do what it does, and nothing else', () => {
    it.each([
      ['receive-mail', [...decider, ...read, keys, 's3:GetObject']],
      ['send-mail', [...decider, ...arm, ...read, keys, 'ses:SendRawEmail']],
      ['record-delivery', [...decider, ...read]],
      ['sweep', ['dynamodb:GetItem', 'dynamodb:Query', 'sqs:SendMessage', 'ses:GetSendQuota', ...logs]],
      ['web', [...decider, keys, 'dynamodb:UpdateItem', 's3:DeleteObject', 's3:GetObject', 's3:PutObject']],
      ['import-candidates', [...decider, ...read, keys, 'ses:GetSendQuota', 's3:GetObject', 's3:PutObject']],
      ['enroll-candidates', [...decider, ...read, keys, 's3:GetObject', 's3:PutObject']],
      ['activate-rule-set', [...logs, 'ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet']],
    ])('%s', (name, actions) => {
      expect(actionsOf(name)).toEqual([...actions].sort());
    });

    it('has no right on everything, except where SES knows no resource', () => {
      for (const [id, { Properties }] of Object.entries(template().findResources('AWS::IAM::Policy'))) {
        const wide = Properties.PolicyDocument.Statement.filter(
          ({ Action, Resource }: Statement) =>
            listOf(Resource).includes('*') || listOf(Action).some((action) => action.includes('*')),
        );
        expect(wide.length, id).toBe(/Activation|Functionssweep|Functionsimportcandidates/.test(id) ? 1 : 0);
      }
    });

    it('has no role with a policy AWS wrote', () => {
      for (const { Properties } of Object.values(template().findResources('AWS::IAM::Role'))) {
        expect(Properties.ManagedPolicyArns).toBeUndefined();
      }
    });
  });

  describe('sending', () => {
    it('is for send-mail alone, as our identity and address and through our configuration set', () => {
      const [statement, ...others] = allowing('send-mail', 'ses:SendRawEmail');
      expect(others).toEqual([]);
      expect(statement?.Condition).toEqual({ StringEquals: { 'ses:FromAddress': 'onward@onward.example' } });
      const resources = listOf(statement?.Resource).map((resource) => JSON.stringify(resource));
      const [identity] = Object.keys(template().findResources('AWS::SES::EmailIdentity'));
      expect(resources).toHaveLength(2);
      expect(resources).toContainEqual(expect.stringContaining(':configuration-set/onward-prod'));
      expect(resources).toContainEqual(expect.stringContaining(`{"Ref":"${identity}"}`));
    });

    it('reaches a verified recipient of the sandbox only when the owner names one', () => {
      expect(JSON.stringify(chosen().findResources('AWS::IAM::Policy'))).toContain(
        ':identity/me@onward.example',
      );
    });
  });

  describe('a dry run', () => {
    it('can put nothing on the send queue', () => {
      const queues = allowing('import-candidates', 'sqs:SendMessage')
        .flatMap(({ Resource }) => listOf(Resource as { 'Fn::GetAtt': [string] }))
        .map(
          (arn) => template().findResources('AWS::SQS::Queue')[arn['Fn::GetAtt'][0]]?.Properties.QueueName,
        );
      expect(queues).toEqual(['onward-prod-imports']);
    });
  });

  describe('raw mail', () => {
    it('is read under its prefix only, and never by a function that sends', () => {
      const [statement] = allowing('receive-mail', 's3:GetObject');
      expect(JSON.stringify(statement?.Resource)).toContain('/inbound/*');
      expect(allowing('send-mail', 's3:GetObject')).toEqual([]);
      expect(JSON.stringify(allowing('web', 's3:GetObject'))).not.toContain('/inbound/*');
    });

    it.each([
      ['web', { put: ['imports'], get: ['batches'], delete: ['inbound'] }],
      ['import-candidates', { put: ['batches'], get: ['batches', 'imports'], delete: [] }],
      ['enroll-candidates', { put: ['counts'], get: ['batches', 'counts'], delete: [] }],
    ])('is out of reach of what handles files: %s', (name, places) => {
      const reach = (action: string) =>
        allowing(name, action)
          .flatMap(({ Resource }) => listOf(Resource))
          .map((resource) => /\/(\w+)\/\*/.exec(JSON.stringify(resource))?.[1])
          .sort();
      expect(reach('s3:PutObject')).toEqual(places.put);
      expect(reach('s3:GetObject')).toEqual(places.get);
      expect(reach('s3:DeleteObject')).toEqual(places.delete);
    });

    it('is written by our receipt rule only', () => {
      const [policy] = Object.values(template().findResources('AWS::S3::BucketPolicy'));
      const allowed = policy?.Properties.PolicyDocument.Statement.filter(
        ({ Effect }: Statement) => Effect === 'Allow',
      );
      expect(allowed).toHaveLength(1);
      expect(allowed[0]).toMatchObject({
        Action: 's3:PutObject',
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      });
      expect(JSON.stringify(allowed[0].Resource)).toContain('/inbound/*');
      expect(JSON.stringify(allowed[0].Condition.StringEquals['aws:SourceArn'])).toContain(
        ':receipt-rule-set/onward-prod:receipt-rule/onward-prod-inbound',
      );
    });
  });

  describe('schedules', () => {
    it('become a role that may only put on the send queue, or on the dead-letter queue', () => {
      const [role] = roleOfScheduler().find(([id]) => !id.includes('Sweep')) ?? [];
      const rights = statementsOf(role ?? '');
      expect(rights).toHaveLength(1);
      expect(rights[0]?.Action).toBe('sqs:SendMessage');
      const queues = listOf(rights[0]?.Resource as { 'Fn::GetAtt': [string] }).map(
        (arn) => template().findResources('AWS::SQS::Queue')[arn['Fn::GetAtt'][0]]?.Properties.QueueName,
      );
      expect(queues.sort()).toEqual(['onward-prod-schedule-dlq', 'onward-prod-send']);
    });

    it('of another account or group cannot take that role', () => {
      expect(roleOfScheduler()).toHaveLength(2);
      for (const [, { Properties }] of roleOfScheduler()) {
        const [{ Condition }] = Properties.AssumeRolePolicyDocument.Statement;
        const [group] = Condition.StringEquals['aws:SourceArn']['Fn::GetAtt'];
        expect(Condition.StringEquals['aws:SourceAccount']).toEqual({ Ref: 'AWS::AccountId' });
        expect(Object.keys(template().findResources('AWS::Scheduler::ScheduleGroup'))).toContain(group);
      }
    });

    it('send-mail arms in our group only', () => {
      const [create] = allowing('send-mail', 'scheduler:CreateSchedule');
      const [pass] = allowing('send-mail', 'iam:PassRole');
      expect(JSON.stringify(create?.Resource)).toContain(':schedule/onward-prod/*');
      expect(pass?.Condition).toEqual({
        StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
      });
    });
  });

  describe('keys', () => {
    it.each([
      ['receive-mail', ['AddressKeys', 'LinkKeys']],
      ['send-mail', ['LinkKeys']],
      ['web', ['AddressKeys', 'LinkKeys']],
      ['import-candidates', ['AddressKeys']],
      ['enroll-candidates', ['AddressKeys']],
    ])('%s reads %j', (name, expected) => {
      const secrets = allowing(name, keys).flatMap(({ Resource }) => listOf(Resource as { Ref: string }));
      expect(secrets.map(({ Ref }) => (Ref.includes('Address') ? 'AddressKeys' : 'LinkKeys')).sort()).toEqual(
        expected,
      );
    });
  });

  describe('topics and queues', () => {
    it('take messages over TLS only', () => {
      const policies = ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy', 'AWS::S3::BucketPolicy'].flatMap(
        (type) => Object.values(template().findResources(type)),
      );
      expect(policies).toHaveLength(11 + 3 + 1);
      for (const { Properties } of policies) {
        expect(JSON.stringify(Properties.PolicyDocument)).toContain('"aws:SecureTransport":"false"');
      }
    });

    it('take notifications of files from our own bucket alone', () => {
      const policies = Object.values(template().findResources('AWS::SQS::QueuePolicy'));
      const open = policies
        .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as readonly Statement[])
        .filter(({ Principal }) => JSON.stringify(Principal).includes('s3.amazonaws.com'));
      expect(open).toHaveLength(1);
      expect(open[0]).toMatchObject({
        Action: 'sqs:SendMessage',
        Condition: {
          StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
          ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::onward-prod-*' },
        },
      });
    });

    it('let SES publish only for what is ours', () => {
      for (const { Properties } of Object.values(template().findResources('AWS::SNS::TopicPolicy'))) {
        const open = Properties.PolicyDocument.Statement.filter(
          ({ Effect, Condition }: Statement) =>
            Effect === 'Allow' && !JSON.stringify(Condition ?? {}).match(/aws:SourceAccount/i),
        );
        expect(open).toEqual([]);
      }
    });
  });
};
