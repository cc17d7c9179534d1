import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { table as keys, ttlAttribute } from '../wiring.ts';

// A runaway loop may cost about 9 USD an hour, not more; a new on-demand table serves this much anyway.
const maxWriteRequestUnits = 4000;
const maxReadRequestUnits = 12_000;
/** Erased data survives this long in the backup, and docs/runbook.md says so. */
const recoveryDays = 14;

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table: the truth about every candidate, enrollment, mail item and inbound mail. */
export class RecordTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const index = (name: keyof typeof keys.indexes) => ({
      indexName: name,
      partitionKey: text(keys.indexes[name].partitionKey),
      sortKey: text(keys.indexes[name].sortKey),
      projectionType: ProjectionType[keys.indexes[name].projection],
    });
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(keys.partitionKey),
      sortKey: text(keys.sortKey),
      globalSecondaryIndexes: [index('due'), index('list')],
      billing: Billing.onDemand({ maxReadRequestUnits, maxWriteRequestUnits }),
      timeToLiveAttribute: ttlAttribute,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: recoveryDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Items and both indexes; no scan, no stream, no administration. Transactions need these same rights. */
  grantReadWrite(user: IGrantable): void {
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [
          'dynamodb:GetItem',
          'dynamodb:BatchGetItem',
          'dynamodb:Query',
          'dynamodb:PutItem',
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:ConditionCheckItem',
        ],
        resources: [this.table.tableArn],
      }),
    );
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: Object.keys(keys.indexes).map((name) => `${this.table.tableArn}/index/${name}`),
      }),
    );
  }
}
