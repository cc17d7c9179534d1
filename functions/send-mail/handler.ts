import { SchedulerClient } from '@aws-sdk/client-scheduler';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createSchedulerAlarmClock } from '#functions/adapters/scheduler-alarm-clock.ts';
import { createSesClient, createSesMailer } from '#functions/adapters/ses-mailer.ts';
import { createKeys, createSendQueue, createStore } from '#functions/dependencies.ts';
import { readEnvironment } from '#functions/environment.ts';
import { workOff } from '#functions/queue-batch.ts';
import type { SendDependencies } from './dependencies.ts';
import { sendQueued } from './send-queued.ts';

const environment = readEnvironment(process.env);
const { linkKeys } = createKeys(environment);
const mailer = createSesMailer(createSesClient(), {
  from: environment.FROM_ADDRESS,
  configurationSet: environment.CONFIGURATION_SET,
});
const fixed = {
  store: createStore(environment),
  outlets: {
    sendQueue: createSendQueue(environment),
    alarmClock: createSchedulerAlarmClock(new SchedulerClient({}), {
      group: environment.SCHEDULE_GROUP,
      roleArn: environment.SCHEDULE_ROLE_ARN,
      queueArn: environment.SEND_QUEUE_ARN,
      deadLetterArn: environment.SCHEDULE_DLQ_ARN,
    }),
  },
  mailer,
  settings: {
    from: environment.FROM_ADDRESS,
    inboundDomain: environment.INBOUND_DOMAIN,
    publicUrl: environment.PUBLIC_URL,
    messageIdDomain: environment.MESSAGE_ID_DOMAIN,
  },
  now: () => new Date().toISOString(),
};

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const deps: SendDependencies = { ...fixed, linkKeys: await linkKeys() };
  return workOff('send-mail', event, (body) => sendQueued(deps, body));
};
