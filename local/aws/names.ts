/** What the laptop's resources are called; on AWS the stack names them. */
export const region = 'us-east-1';
export const accountId = '000000000000';

export const tableName = 'onward';
export const mailBucket = 'onward-mail';
export const scheduleGroup = 'onward';
export const configurationSet = 'onward';
export const scheduleDlq = 'schedule-dlq';
export const mailDomain = 'mail.onward.test';
export const inboundDomain = 'in.onward.test';
export const fromAddress = `onward@${mailDomain}`;
/** In us-east-1 SES's Message-IDs end in this; other regions have their own. */
export const messageIdDomain = 'email.amazonses.com';

export const queueArn = (queue: string): string => `arn:aws:sqs:${region}:${accountId}:${queue}`;
export const topicArn = (topic: string): string => `arn:aws:sns:${region}:${accountId}:${topic}`;
export const secretArn = (name: string): string =>
  `arn:aws:secretsmanager:${region}:${accountId}:secret:${name}`;
export const functionArn = (name: string): string => `arn:aws:lambda:${region}:${accountId}:function:${name}`;
export const dlqOf = (queue: string): string => `${queue}-dlq`;

/** An ARN's last part. */
export const nameInArn = (arn: string): string => arn.slice(arn.lastIndexOf(':') + 1);
