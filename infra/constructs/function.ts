import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { IGrantable, IPrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type EnvironmentName, type FunctionName, functions } from '../wiring.ts';
import { createFunctionRole } from './function-role.ts';

export type Environment = Readonly<Record<EnvironmentName, string>>;

type Parts = {
  readonly name: FunctionName;
  readonly bundles: string;
  readonly environment: Environment;
  /** Reserved concurrency; 0 reserves nothing. */
  readonly reserved?: number;
};

/** One Lambda of ours: its bundle, its log, and a role that can do nothing until something is granted. */
export class OurFunction extends Construct implements IGrantable {
  readonly lambda: LambdaFunction;
  readonly grantPrincipal: IPrincipal;

  constructor(scope: Construct, { name, bundles, environment, reserved = 0 }: Parts) {
    super(scope, name);
    const wiring = functions[name];
    const logGroup = new LogGroup(this, 'Logs', {
      // Logs hold ids and outcomes, no addresses; a month is enough to look into an alarm.
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = createFunctionRole(this, 'Role', logGroup);
    this.grantPrincipal = role;
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: `${Stack.of(this).stackName}-${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundleOf(bundles, name)),
      handler: 'index.handler',
      memorySize: wiring.memoryMB,
      timeout: Duration.seconds(wiring.timeoutSeconds),
      environment,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      ...(reserved > 0 ? { reservedConcurrentExecutions: reserved } : {}),
    });
    Validations.of(this).acknowledge(
      { id: 'Serverless-LambdaDLQ', reason: whereFailuresGo(name) },
      {
        id: 'Serverless-LambdaTracing',
        reason:
          'Each decision is one JSON log line with its ids; a trace would add cost to every mail and no answer.',
      },
    );
  }
}

function bundleOf(bundles: string, name: FunctionName): string {
  const folder = resolve(bundles, name);
  if (!existsSync(resolve(folder, 'index.mjs'))) {
    throw new Error(
      `There is no bundle ${folder}/index.mjs. Run "npm run build" first; "npm run synth" does it by itself.`,
    );
  }
  return folder;
}

function whereFailuresGo(name: FunctionName): string {
  const { source } = functions[name];
  if ('queue' in source)
    return `It is started by the queue ${source.queue}, whose dead-letter queue keeps what fails.`;
  if ('everyMinutes' in source)
    return 'A failed run leaves nothing behind: the next one does its work, and an alarm counts.';
  return 'It is called by people who wait for the answer; nothing is queued for it.';
}
