import { fileURLToPath } from 'node:url';
import { CustomResource, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { buildSync } from 'esbuild';
import { createFunctionRole } from './function-role.ts';

const source = fileURLToPath(new URL('../activate-rule-set.ts', import.meta.url));

/** Makes our receipt rule set the active one, which CloudFormation itself cannot; see infra/activate-rule-set.ts. */
export class RuleSetActivation extends Construct {
  constructor(scope: Construct, id: string, { ruleSetName }: { readonly ruleSetName: string }) {
    super(scope, id);
    const name = `${Stack.of(this).stackName}-activate-rule-set`;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = createFunctionRole(this, 'Role', logGroup);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        resources: ['*'],
      }),
    );
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Which rule set is active is a property of the account; SES knows no resource for it.',
    });
    const activator = new LambdaFunction(this, 'Function', {
      functionName: name,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromInline(bundle()),
      memorySize: 256,
      timeout: Duration.seconds(60),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
    });
    Validations.of(activator).acknowledge(
      {
        id: 'Serverless-LambdaDLQ',
        reason: 'CloudFormation waits for its answer and rolls back without one.',
      },
      { id: 'Serverless-LambdaTracing', reason: 'It runs once a deployment.' },
    );
    const activation = new CustomResource(this, 'Active', {
      resourceType: 'Custom::ActiveReceiptRuleSet',
      serviceToken: activator.functionArn,
      serviceTimeout: Duration.minutes(3),
      properties: { RuleSetName: ruleSetName },
    });
    // On the way out the function needs its rights until it has answered.
    activation.node.addDependency(role, logGroup);
  }
}

/** Inline code is CommonJS; the SDK is the one Lambda brings. */
function bundle(): string {
  const result = buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    external: ['@aws-sdk/*'],
  });
  return result.outputFiles[0]!.text;
}
