/** Ids, codes and durations; never an address, a name, a subject or a body. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type Log = (operation: string, fields: LogFields) => void;

/**
 * One JSON line a decision, to standard output, where CloudWatch collects it. Not console.log: where a function logs in
 * JSON, Lambda wraps what that prints into a string, and neither metrics nor fields are found in there.
 */
const writeLine = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

export const log: Log = (operation, fields) => writeLine({ operation, ...fields });

/** Metrics the alarms watch, in CloudWatch's embedded metric format: a log line that is also a data point. */
export type Metric =
  | 'SendFailed'
  | 'SendBlocked'
  | 'SendUnresolved'
  | 'MailUnreadable'
  | 'OverdueFound'
  | 'BatchPaused';

export const count = (metric: Metric, fields: LogFields, now: string, value = 1): void => {
  const metadata = {
    Timestamp: Date.parse(now),
    CloudWatchMetrics: [
      { Namespace: 'Onward', Dimensions: [[]], Metrics: [{ Name: metric, Unit: 'Count' }] },
    ],
  };
  writeLine({ _aws: metadata, [metric]: value, ...fields });
};
