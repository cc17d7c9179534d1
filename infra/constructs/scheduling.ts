import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { OurFunction } from './function.ts';
import { createDeadLetterQueue } from './work-queues.ts';

/** The alarm clocks: one-time schedules the functions make, and the recurring one that starts the sweep. */
export class Scheduling extends Construct {
  readonly group: ScheduleGroup;
  /** What Scheduler becomes when a one-time schedule fires. */
  readonly role: Role;
  readonly deadLetters: Queue;
  readonly #recurring: ScheduleGroup;

  constructor(scope: Construct, id: string, { sendQueue }: { readonly sendQueue: Queue }) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    this.group = new ScheduleGroup(this, 'Group', { scheduleGroupName: stackName });
    // Apart from the others, so that no function can delete the sweep's schedule.
    this.#recurring = new ScheduleGroup(this, 'Recurring', { scheduleGroupName: `${stackName}-recurring` });
    this.deadLetters = createDeadLetterQueue(this, 'schedule');
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of schedules, which the functions make at run time.',
    });
    this.role = this.#createRole('Role', this.group);
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['sqs:SendMessage'],
        resources: [sendQueue.queueArn, this.deadLetters.queueArn],
      }),
    );
  }

  /** Arm and disarm: create and delete schedules of the group, and hand Scheduler its role. */
  grantArm(user: OurFunction): void {
    const { stackName } = Stack.of(this);
    const schedules = Stack.of(this).formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${stackName}/*`,
    });
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'ArmAndDisarm',
        actions: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
        resources: [schedules],
      }),
    );
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
    const { region } = Stack.of(this);
    Validations.of(user).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:aws:scheduler:${region}:<AWS::AccountId>:schedule/${stackName}/*]`,
      reason:
        'A schedule is named after its enrollment, step and revision, which nobody knows beforehand. The group is ours alone.',
    });
  }

  /** Starts a function every so many minutes. A missed start is not made up for: the next one is near. */
  startEvery(minutes: number, { lambda: target }: OurFunction): void {
    const role = this.#createRole('SweepRole', this.#recurring);
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
    );
    target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(minutes) });
    Validations.of(target).acknowledge({
      id: 'Serverless-LambdaAsyncFailureDestination',
      reason: 'The event says nothing but "now"; the next run does the same work minutes later.',
    });
    new CfnSchedule(this, 'Sweep', {
      name: 'sweep',
      groupName: this.#recurring.scheduleGroupName,
      scheduleExpression: `rate(${minutes} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: minutes * 60 },
      },
    });
  }

  /** Scheduler may take the role for schedules of one group of this account only (the confused deputy). */
  #createRole(id: string, group: ScheduleGroup): Role {
    return new Role(this, id, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': Stack.of(this).account,
            'aws:SourceArn': group.scheduleGroupArn,
          },
        },
      }),
    });
  }
}
