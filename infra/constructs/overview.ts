import { Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Watched } from '../alarm-rules.ts';
import type { Settings } from '../settings.ts';
import { metrics } from '../wiring.ts';

type Parts = { readonly settings: Settings; readonly watched: Watched; readonly alarms: readonly Alarm[] };

/** The dashboard: is anything wrong, what goes in and out, and where it waits. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { settings, watched, alarms }: Parts) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    const functions = Object.values(watched.functions);
    const queues = Object.values(watched.queues.byName);
    new Dashboard(this, 'Dashboard', {
      dashboardName: stackName,
      widgets: [
        [
          new TextWidget({
            width: 24,
            height: 1,
            markdown: `**${stackName}**: me@${settings.inboundDomain} · runbook: ${settings.runbookUrl}`,
          }),
        ],
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 4 })],
        [
          graph('Mail in and out', [
            watched.functions['receive-mail'].lambda.metricInvocations({
              statistic: Stats.SUM,
              label: 'received',
            }),
            ses('Send', 'sent'),
            ses('Delivery', 'delivered'),
          ]),
          graph('What SES did not take', [
            ours(metrics.sendFailed),
            ours(metrics.sendBlocked),
            ours(metrics.sendUnresolved),
            ours(metrics.mailUnreadable),
          ]),
          graph('Reputation', [
            reputation('Reputation.BounceRate', 'bounces'),
            reputation('Reputation.ComplaintRate', 'complaints'),
          ]),
        ],
        [
          graph(
            'Waiting',
            queues.map(({ queue }) => queue.metricApproximateNumberOfMessagesVisible()),
          ),
          graph(
            'Oldest, seconds',
            queues.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage()),
          ),
          graph('Overdue', [ours(metrics.overdue, Stats.MAXIMUM)]),
        ],
        [
          graph(
            'Errors',
            functions.map(({ lambda }) => lambda.metricErrors()),
          ),
          graph(
            'Duration, p95',
            functions.map(({ lambda }) => lambda.metricDuration({ statistic: Stats.p(95) })),
          ),
          graph('Dead letters', [
            ...queues.map(({ deadLetters }) => deadLetters.metricApproximateNumberOfMessagesVisible()),
            watched.scheduling.deadLetters.metricApproximateNumberOfMessagesVisible(),
          ]),
        ],
      ],
    });
  }
}

function graph(title: string, left: IMetric[]): IWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 });
}

function ours(metricName: string, statistic: string = Stats.SUM): Metric {
  return new Metric({ namespace: metrics.namespace, metricName, statistic });
}

function ses(metricName: string, label: string): Metric {
  return new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.SUM, label });
}

function reputation(metricName: string, label: string): Metric {
  return new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.MAXIMUM, label });
}
