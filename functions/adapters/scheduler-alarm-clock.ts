import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
} from '@aws-sdk/client-scheduler';
import type { AlarmClock, SendMessage } from '#core/ports/ports.ts';

export type SchedulerSettings = {
  readonly group: string;
  readonly roleArn: string;
  readonly queueArn: string;
  readonly deadLetterArn: string;
};

/** One-time schedules in UTC, named `<enrollment>.<step>.<rev>`: the same name is the same alarm. */
export const createSchedulerAlarmClock = (
  client: SchedulerClient,
  settings: SchedulerSettings,
): AlarmClock => ({
  arm: async ({ enrollmentId, step, rev, at }) => {
    const message: SendMessage = { type: 'enrollment', id: enrollmentId, rev };
    try {
      await client.send(
        new CreateScheduleCommand({
          Name: nameOf(enrollmentId, step, rev),
          GroupName: settings.group,
          ScheduleExpression: `at(${wholeSecond(at)})`,
          ScheduleExpressionTimezone: 'UTC',
          FlexibleTimeWindow: { Mode: 'OFF' },
          // A completed one-time schedule counts against the quota until it is deleted.
          ActionAfterCompletion: 'DELETE',
          Target: {
            Arn: settings.queueArn,
            RoleArn: settings.roleArn,
            Input: JSON.stringify(message),
            DeadLetterConfig: { Arn: settings.deadLetterArn },
          },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
    }
  },

  disarm: async ({ enrollmentId, step, rev }) => {
    try {
      await client.send(
        new DeleteScheduleCommand({ Name: nameOf(enrollmentId, step, rev), GroupName: settings.group }),
      );
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  },
});

/** Scheduler knows no fractions; rounding down would fire before the mail is due, for nothing. */
const wholeSecond = (at: string): string =>
  new Date(Math.ceil(Date.parse(at) / 1000) * 1000).toISOString().slice(0, 19);

const nameOf = (enrollmentId: string, step: number, rev: number): string => `${enrollmentId}.${step}.${rev}`;
