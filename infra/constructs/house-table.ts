import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type IndexDefinition, tableDefinition } from '../../platform/table/definition.ts';
import type { HouseFunction } from './house-function.ts';

export type HouseTableProps = {
  /** Ours, and kept: deleting it would delete every record. */
  readonly encryptionKey: IKey;
};

/** By name and by key, never by walking the table: a Scan reads every authority's records. */
const READ = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const WRITE = ['dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'];

/** The one table, from its one definition. Retained, protected from deletion, and restorable to any second of 35 days. */
export class HouseTable extends Construct {
  /** For what follows the stream; to read or write, use the grants. */
  readonly source: ITable;
  private readonly table: Table;
  private readonly encryptionKey: IKey;

  constructor(scope: Construct, id: string, props: HouseTableProps) {
    super(scope, id);
    this.encryptionKey = props.encryptionKey;
    this.table = new Table(this, 'Table', {
      partitionKey: text(tableDefinition.partitionKey),
      sortKey: text(tableDefinition.sortKey),
      timeToLiveAttribute: tableDefinition.timeToLive,
      stream: StreamViewType[tableDefinition.streamView],
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.encryptionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // CDK's Table may have no stream, and so is no ITable to a compiler that is exact about what is optional: ours has.
    this.source = this.table as ITable;
    for (const [indexName, index] of Object.entries(tableDefinition.indexes)) this.addIndex(indexName, index);
    new CfnOutput(Stack.of(this), 'TableName', { value: this.table.tableName });
  }

  /** Permission to read, and `TABLE_NAME`. */
  grantRead(fn: HouseFunction): void {
    this.name(fn);
    this.encryptionKey.grantDecrypt(fn);
    fn.addToRolePolicy(new PolicyStatement({ actions: READ, resources: [this.table.tableArn] }));
    fn.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:Query'], resources: this.indexArns() }));
  }

  /** Permission to write, and `TABLE_NAME`. */
  grantWrite(fn: HouseFunction): void {
    this.name(fn);
    this.encryptionKey.grantEncryptDecrypt(fn);
    fn.addToRolePolicy(new PolicyStatement({ actions: WRITE, resources: [this.table.tableArn] }));
  }

  private name(fn: HouseFunction): void {
    fn.addEnvironment('TABLE_NAME', this.table.tableName);
  }

  /** Each by its name: `index/*` would also open the indexes that somebody adds later. */
  private indexArns(): string[] {
    return Object.keys(tableDefinition.indexes).map((name) => `${this.table.tableArn}/index/${name}`);
  }

  private addIndex(indexName: string, index: IndexDefinition): void {
    this.table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      ...(index.carries.length === 0
        ? { projectionType: ProjectionType.KEYS_ONLY }
        : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.carries] }),
    });
  }
}

function text(name: string): { readonly name: string; readonly type: AttributeType } {
  return { name, type: AttributeType.STRING };
}
