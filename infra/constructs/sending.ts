import { Stack, Validations } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { OurFunction } from './function.ts';
import { createSesTopic } from './notifications.ts';
import type { WorkQueue } from './work-queues.ts';

type Parts = { readonly settings: Settings; readonly events: WorkQueue };

/** Who we send as, and how we learn what became of a mail. */
export class Sending extends Construct {
  readonly identity: EmailIdentity;
  readonly configurationSetName: string;
  readonly #settings: Settings;

  constructor(scope: Construct, id: string, { settings, events }: Parts) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    this.#settings = settings;
    this.configurationSetName = stackName;
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(settings.domain),
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      mailFromDomain: settings.mailFromDomain,
      // Bounces and complaints come as events; a second copy by mail would go to our own inbound rule.
      feedbackForwarding: false,
    });
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.configurationSetName,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // Some employers' candidates sit behind servers without TLS; a coaching mail is no reason to leave them out.
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
    });
    const topic = createSesTopic(this, `${stackName}-ses-events`, events);
    // SNS and not EventBridge: SES events reach EventBridge on best effort only.
    configurationSet.addEventDestination('ToQueue', {
      destination: EventDestination.snsTopic(topic),
      // No open and no click: those rewrite the mail and watch the reader.
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }

  /** The right to send, as our address and through our configuration set; for send-mail alone. */
  grantSend(sender: IGrantable): void {
    sender.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'SendAsOurselves',
        actions: ['ses:SendRawEmail'],
        resources: [
          this.identity.emailIdentityArn,
          this.#arn('configuration-set', this.configurationSetName),
          // In the sandbox SES asks for the right to a verified recipient's identity as well.
          ...this.#settings.sandboxRecipients.map((address) => this.#arn('identity', address)),
        ],
        conditions: { StringEquals: { 'ses:FromAddress': this.#settings.fromAddress } },
      }),
    );
  }

  /** How much may be sent, for whoever plans or paces bulk mail. */
  grantReadQuota(user: OurFunction): void {
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ sid: 'ReadQuota', actions: ['ses:GetSendQuota'], resources: ['*'] }),
    );
    Validations.of(user).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'The sending quota is a property of the account; SES knows no resource for it.',
    });
  }

  #arn(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
  }
}
