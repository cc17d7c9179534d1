import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { table as keys } from '../wiring.ts';

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
      timeToLiveAttribute: keys.timeToLive,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: recoveryDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Items one by one and in transactions, and both indexes; no scan, no stream, no administration. */
  grantReadWrite(user: IGrantable): void {
    this.#allow(user, [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:DeleteItem',
      'dynamodb:ConditionCheckItem',
    ]);
    this.#allowIndexes(user, ['due', 'list']);
  }

  /** What the sweep needs: the index of what is due, and single items. */
  grantFindOverdue(user: IGrantable): void {
    this.#allow(user, ['dynamodb:GetItem']);
    this.#allowIndexes(user, ['due']);
  }

  /** Counting calls against a limit: an update in place, of those counters only. */
  grantCountCalls(user: IGrantable): void {
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['dynamodb:UpdateItem'],
        resources: [this.table.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['rate#*'] } },
      }),
    );
  }

  #allow(user: IGrantable, actions: string[]): void {
    const statement = new PolicyStatement({ actions, resources: [this.table.tableArn] });
    user.grantPrincipal.addToPrincipalPolicy(statement);
  }

  #allowIndexes(user: IGrantable, names: readonly (keyof typeof keys.indexes)[]): void {
    const resources = names.map((name) => `${this.table.tableArn}/index/${name}`);
    user.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: ['dynamodb:Query'], resources }));
  }
}
