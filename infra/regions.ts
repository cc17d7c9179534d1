/** Regions with an SES endpoint for incoming mail (AWS General Reference, SES endpoints). Extend it when AWS does. */
export const receivingRegions: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-northeast-1',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
];

/**
 * Regions where EventBridge Scheduler takes 5,000 CreateSchedule calls a second (Scheduler quotas); elsewhere it is 250,
 * and a bulk enrollment would arm for hours.
 */
export const fastSchedulerRegions: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ap-northeast-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'sa-east-1',
];

/** The regions a stage may live in: mail comes in there, and schedules are quick. */
export const possibleRegions: readonly string[] = receivingRegions.filter((region) =>
  fastSchedulerRegions.includes(region),
);

/** The domain SES puts into the Message-ID it writes; the mails of a series thread by it. */
export function messageIdDomain(region: string): string {
  return region === 'us-east-1' ? 'email.amazonses.com' : `${region}.amazonses.com`;
}
