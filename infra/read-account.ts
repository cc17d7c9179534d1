import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';
import type { AccountFacts } from './preflight.ts';

// The qualifier of CDK's default bootstrap stack.
const bootstrapVersionParameter = '/cdk-bootstrap/hnb659fds/version';

/** Asks AWS what infra/preflight.ts judges; four calls that change nothing. Throws what the SDK throws. */
export async function readAccount(region: string): Promise<AccountFacts> {
  const [bootstrapVersion, activeRuleSet, sending, concurrentExecutions] = await Promise.all([
    readBootstrapVersion(new SSMClient({ region })),
    readActiveRuleSet(new SESClient({ region })),
    readSending(new SESv2Client({ region })),
    readConcurrency(new LambdaClient({ region })),
  ]);
  return { bootstrapVersion, activeRuleSet, sending, concurrentExecutions };
}

async function readBootstrapVersion(ssm: SSMClient): Promise<number | null> {
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: bootstrapVersionParameter }));
    return Number(Parameter?.Value);
  } catch (error) {
    if (error instanceof ParameterNotFound) return null;
    throw error;
  }
}

async function readActiveRuleSet(ses: SESClient): Promise<string | null> {
  const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  return Metadata?.Name ?? null;
}

async function readSending(ses: SESv2Client): Promise<AccountFacts['sending']> {
  const account = await ses.send(new GetAccountCommand({}));
  return {
    production: account.ProductionAccessEnabled ?? false,
    enabled: account.SendingEnabled ?? false,
    enforcement: account.EnforcementStatus ?? 'HEALTHY',
  };
}

async function readConcurrency(lambda: LambdaClient): Promise<number> {
  const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
  return AccountLimit?.ConcurrentExecutions ?? 0;
}
