import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmRule } from './constructs/alarms.ts';
import type { OurFunction } from './constructs/function.ts';
import type { Scheduling } from './constructs/scheduling.ts';
import type { WorkQueues } from './constructs/work-queues.ts';
import { type FunctionName, functions, metrics } from './wiring.ts';

export type Watched = {
  readonly functions: Readonly<Record<FunctionName, OurFunction>>;
  readonly queues: WorkQueues;
  readonly scheduling: Scheduling;
  readonly receiptRule: string;
};

const fiveMinutes = Duration.minutes(5);
const fifteenMinutes = Duration.minutes(15);
const hour = Duration.hours(1);

// SES looks at an account from 5 % bounces and 0.1 % complaints on; half of that leaves time to act.
const maxBounceRate = 0.025;
const maxComplaintRate = 0.0005;
// A queue that stands for ten minutes makes "within seconds" untrue for the receipt.
const maxQueueAgeSeconds = 600;

/** Every alarm there is. A new one needs its article in docs/runbook.md; a test compares the two. */
export function alarmRules(watched: Watched): readonly AlarmRule[] {
  return [
    ...inboundRules(watched),
    ...sendingRules(watched),
    ...schedulingRules(watched),
    ...deadLetterRules(watched),
    ...errorRules(watched),
  ];
}

function inboundRules({ receiptRule }: Watched): readonly AlarmRule[] {
  const failures = (metricName: string) =>
    new Metric({
      namespace: 'AWS/SES',
      metricName,
      dimensionsMap: { RuleName: receiptRule },
      statistic: Stats.SUM,
      period: fiveMinutes,
    });
  return [
    {
      name: 'receipt-rule',
      means: 'SES accepts mail but cannot store it or tell us; after four hours it gives each mail up.',
      metric: new MathExpression({
        expression: 'FILL(failed, 0) + FILL(expired, 0)',
        usingMetrics: { failed: failures('PublishFailure'), expired: failures('PublishExpired') },
        period: fiveMinutes,
        label: 'mails SES could not hand over',
      }),
      threshold: 1,
    },
    {
      name: 'mail-unreadable',
      means: 'Several inbound mails in an hour could not be parsed.',
      metric: ours(metrics.mailUnreadable, Stats.SUM, hour),
      threshold: 5,
    },
  ];
}

function sendingRules({ queues }: Watched): readonly AlarmRule[] {
  return [
    {
      name: 'send-failed',
      means: 'SES refused a mail for good; that mail is never sent.',
      metric: ours(metrics.sendFailed, Stats.SUM, fiveMinutes),
      threshold: 1,
    },
    {
      name: 'send-blocked',
      means: 'SES takes no mail from us at all; everything waits.',
      metric: ours(metrics.sendBlocked, Stats.SUM, fiveMinutes),
      threshold: 1,
    },
    {
      name: 'send-unresolved',
      means: 'Nobody can say whether a mail was sent, and it is not sent again.',
      metric: ours(metrics.sendUnresolved, Stats.SUM, fiveMinutes),
      threshold: 1,
    },
    {
      name: 'batch-paused',
      means:
        'Too many mails of one batch came back or were called spam; nothing more of it is sent until somebody has looked.',
      metric: ours(metrics.batchPaused, Stats.SUM, fiveMinutes),
      threshold: 1,
    },
    {
      name: 'send-queue-age',
      means: 'Mails that are due wait in the send queue.',
      metric: queues.byName.send.queue.metricApproximateAgeOfOldestMessage({
        statistic: Stats.MAXIMUM,
        period: fiveMinutes,
      }),
      threshold: maxQueueAgeSeconds,
      periods: 2,
    },
    {
      name: 'bounce-rate',
      means: 'Too many mails bounce; SES reviews an account at 5 % and pauses it at 10 %.',
      metric: reputation('Reputation.BounceRate'),
      threshold: maxBounceRate,
    },
    {
      name: 'complaint-rate',
      means: 'Too many people call our mail spam; SES reviews an account at 0.1 % and pauses it at 0.5 %.',
      metric: reputation('Reputation.ComplaintRate'),
      threshold: maxComplaintRate,
    },
  ];
}

function schedulingRules({ scheduling, functions: all }: Watched): readonly AlarmRule[] {
  return [
    {
      name: 'schedule-dropped',
      means: 'EventBridge Scheduler gave up firings; the sweep sends those mails late.',
      metric: new Metric({
        namespace: 'AWS/Scheduler',
        metricName: 'InvocationDroppedCount',
        dimensionsMap: { ScheduleGroup: scheduling.group.scheduleGroupName },
        statistic: Stats.SUM,
        period: fiveMinutes,
      }),
      threshold: 1,
    },
    {
      name: 'sweep-not-running',
      means: 'The safety net is down: what gets lost now stays lost until the sweep runs again.',
      metric: all.sweep.lambda.metricInvocations({ statistic: Stats.SUM, period: fifteenMinutes }),
      threshold: 1,
      below: true,
      silenceRings: true,
    },
    {
      name: 'overdue',
      means: 'Things stay due for half an hour although the sweep queues them again.',
      // The smallest value of each period: a backlog that the next sweep clears is no backlog.
      metric: ours(metrics.overdue, Stats.MINIMUM, fiveMinutes),
      threshold: 1,
      periods: 6,
    },
  ];
}

function deadLetterRules({ queues, scheduling }: Watched): readonly AlarmRule[] {
  const { byName } = queues;
  return [
    {
      name: 'inbound-mail-dlq',
      means: 'A mail that came in was tried five times and not worked off.',
      queue: byName['inbound-mail'].deadLetters,
    },
    {
      name: 'send-dlq',
      means: 'A mail item was tried five times and not sent.',
      queue: byName.send.deadLetters,
    },
    {
      name: 'ses-events-dlq',
      means: 'News from SES (a send, delivery, bounce or complaint) was not recorded.',
      queue: byName['ses-events'].deadLetters,
    },
    {
      name: 'imports-dlq',
      means: 'The dry run of a candidate file was tried three times and did not end.',
      queue: byName.imports.deadLetters,
    },
    {
      name: 'enrollments-dlq',
      means: 'A part of a batch was tried five times and not enrolled, ended or counted.',
      queue: byName.enrollments.deadLetters,
    },
    {
      name: 'schedule-dlq',
      means: 'EventBridge Scheduler could not put a firing on the send queue.',
      queue: scheduling.deadLetters,
    },
  ].map(({ queue, ...rule }) => ({
    ...rule,
    metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: fiveMinutes }),
    threshold: 1,
  }));
}

const errorMeanings: Readonly<Record<FunctionName, string>> = {
  'receive-mail': 'Forwarded mails are not answered while this goes on; they wait in their queue.',
  'send-mail': 'Mails are late while this goes on; they wait in their queue.',
  'record-delivery': 'Bounces and complaints are recorded late, so somebody may be mailed who should not be.',
  sweep: 'The safety net fails: what gets lost is not found again.',
  web: 'People see an error instead of their plan, or cannot unsubscribe.',
  'import-candidates': 'Agencies wait for the dry runs of their files while this goes on.',
  'enroll-candidates': 'Batches are enrolled, ended and counted late while this goes on.',
};

// One error is a retry; this many in a quarter of an hour is a condition. The sweep runs only three times in that span.
const errorsThatCount: Readonly<Record<FunctionName, number>> = {
  'receive-mail': 5,
  'send-mail': 5,
  'record-delivery': 5,
  sweep: 2,
  web: 5,
  'import-candidates': 2,
  'enroll-candidates': 5,
};

function errorRules({ functions: all }: Watched): readonly AlarmRule[] {
  return (Object.keys(functions) as FunctionName[]).map((name) => ({
    name: `${name}-errors`,
    means: errorMeanings[name],
    metric: errorsOf(name, all[name]),
    threshold: errorsThatCount[name],
  }));
}

/** What web answers with a 5xx is an error to the reader, though Lambda counts it a success. */
function errorsOf(name: FunctionName, watched: OurFunction): IMetric {
  const options = { statistic: Stats.SUM, period: fifteenMinutes };
  return name === 'web'
    ? watched.lambda.metric('Url5xxCount', options)
    : watched.lambda.metricErrors(options);
}

function ours(metricName: string, statistic: string, period: Duration): Metric {
  return new Metric({ namespace: metrics.namespace, metricName, statistic, period });
}

function reputation(metricName: string): Metric {
  return new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.MAXIMUM, period: hour });
}
