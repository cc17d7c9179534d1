import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { alarmRules, type Watched } from './alarm-rules.ts';
import { Alarms } from './constructs/alarms.ts';
import { Functions } from './constructs/functions.ts';
import { InboundMail } from './constructs/inbound-mail.ts';
import { Keys } from './constructs/keys.ts';
import { MailStore } from './constructs/mail-store.ts';
import { Overview } from './constructs/overview.ts';
import { RecordTable } from './constructs/record-table.ts';
import { Scheduling } from './constructs/scheduling.ts';
import { Sending } from './constructs/sending.ts';
import { WorkQueues } from './constructs/work-queues.ts';
import type { Settings } from './settings.ts';
import { stackNameOf } from './stack-name.ts';

/** Onward on AWS, in the order a mail meets it. Names and numbers are in wiring.ts, choices of the owner in settings.ts. */
export class OnwardStack extends Stack {
  constructor(scope: Construct, settings: Settings) {
    super(scope, stackNameOf(settings), {
      description: 'Onward: turns a rejection e-mail into a plan',
      env: { region: settings.region },
    });
    Tags.of(this).add('project', 'onward');
    Tags.of(this).add('stage', settings.stage);

    const queues = new WorkQueues(this, 'Queues');
    const store = new MailStore(this, 'MailStore', { settings, queues });
    const inbound = new InboundMail(this, 'InboundMail', {
      settings,
      store,
      queue: queues.byName['inbound-mail'],
    });
    const table = new RecordTable(this, 'Records');
    const keys = new Keys(this, 'Keys');
    const scheduling = new Scheduling(this, 'Scheduling', { sendQueue: queues.byName.send.queue });
    const sending = new Sending(this, 'Sending', { settings, events: queues.byName['ses-events'] });
    const functions = new Functions(this, 'Functions', {
      settings,
      store,
      table,
      queues,
      keys,
      scheduling,
      sending,
    });

    const watched: Watched = {
      functions: functions.byName,
      queues,
      scheduling,
      receiptRule: inbound.ruleName,
    };
    const alarms = new Alarms(this, 'Alarms', settings, alarmRules(watched));
    new Overview(this, 'Overview', { settings, watched, alarms: alarms.all });

    new CfnOutput(this, 'WebOrigin', { value: functions.publicUrl });
    // Where agencies drop their files: imports/<agency>/.
    new CfnOutput(this, 'MailBucket', { value: store.bucket.bucketName });
    sending.identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DkimName${index + 1}`, { value: name });
      new CfnOutput(this, `DkimValue${index + 1}`, { value });
    });
  }
}
