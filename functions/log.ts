/** Ids, codes and durations; never an address, a name, a subject or a body. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type Log = (operation: string, fields: LogFields) => void;

/** One JSON line a decision, to standard output, where CloudWatch collects it. */
export const log: Log = (operation, fields) => {
  console.log(JSON.stringify({ operation, ...fields }));
};

/** Metrics the alarms watch, in CloudWatch's embedded metric format: a log line that is also a data point. */
export type Metric = 'SendFailed' | 'SendBlocked' | 'SendUnresolved' | 'MailUnreadable' | 'OverdueFound';

export const count = (metric: Metric, fields: LogFields, now: string, value = 1): void => {
  const metadata = {
    Timestamp: Date.parse(now),
    CloudWatchMetrics: [
      { Namespace: 'Onward', Dimensions: [[]], Metrics: [{ Name: metric, Unit: 'Count' }] },
    ],
  };
  console.log(JSON.stringify({ _aws: metadata, [metric]: value, ...fields }));
};
