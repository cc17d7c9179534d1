import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** One alarm: when it rings, and one sentence on what that means for people. Its article is `## <name>` in the runbook. */
export type AlarmRule = {
  readonly name: string;
  readonly means: string;
  readonly metric: IMetric;
  /** Rings when the metric reaches this; with `below`, when it falls under it. */
  readonly threshold: number;
  readonly below?: boolean;
  /** Periods of the metric in a row; 1 when not given. */
  readonly periods?: number;
  /** Whether silence is itself the trouble. */
  readonly silenceRings?: boolean;
};

export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, settings: Settings, rules: readonly AlarmRule[]) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    const topic = new Topic(this, 'Topic', { topicName: `${stackName}-alarms`, enforceSSL: true });
    // A policy of our own takes the place of the one that lets the account's alarms in.
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsPublish',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (settings.alarmAddress !== null) topic.addSubscription(new EmailSubscription(settings.alarmAddress));
    const tell = new SnsAction(topic);
    this.all = rules.map((rule) => {
      const alarm = new Alarm(this, rule.name, {
        alarmName: `${stackName}-${rule.name}`,
        alarmDescription: `${rule.means} What to do: ${settings.runbookUrl}#${rule.name}`,
        metric: rule.metric,
        threshold: rule.threshold,
        evaluationPeriods: rule.periods ?? 1,
        comparisonOperator:
          rule.below === true
            ? ComparisonOperator.LESS_THAN_THRESHOLD
            : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData:
          rule.silenceRings === true ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(tell);
      alarm.addOkAction(tell);
      return alarm;
    });
  }
}
