import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type IndexDefinition, tableDefinition } from '../../platform/table/definition.ts';
import { settingsFrom } from '../settings.ts';
import type { HouseFunction } from './house-function.ts';
import { allowKeyFor } from './key-access.ts';
import { allowIn, denyIn, type TableAccess, WRITE } from './table-access.ts';

export type HouseTableProps = {
  /** Ours, and kept: deleting it would delete every record. */
  readonly encryptionKey: IKey;
};

/** The one table, from its one definition. Retained, protected from deletion, and restorable to any second of 35 days. */
export class HouseTable extends Construct {
  /** The table that is in use: ours, or after a restore the one that took its place (docs/backups.md). */
  readonly inUse: ITable;
  private readonly made: Table;
  private readonly encryptionKey: IKey;

  constructor(scope: Construct, id: string, props: HouseTableProps) {
    super(scope, id);
    this.encryptionKey = props.encryptionKey;
    this.made = new Table(this, 'Table', {
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
    for (const [indexName, index] of Object.entries(tableDefinition.indexes)) this.addIndex(indexName, index);
    const { restoredTableStreamArn: tableStreamArn } = settingsFrom(this.node);
    this.inUse =
      tableStreamArn === undefined
        ? // CDK's Table may have no stream, and so is no ITable to a compiler that is exact about what is optional: ours has.
          (this.made as ITable)
        : Table.fromTableAttributes(this, 'Restored', {
            tableArn: tableStreamArn.replace(/\/stream\/.*$/, ''),
            tableStreamArn,
            encryptionKey: props.encryptionKey,
          });
    new CfnOutput(Stack.of(this), 'TableName', { value: this.inUse.tableName });
  }

  /** Permission within the partitions that are named, and to no other. */
  grant(grantee: IGrantable, access: TableAccess): void {
    const { tableArn } = this.inUse;
    const isWrite = access.actions.some((action) => (WRITE as readonly string[]).includes(action));
    allowKeyFor(grantee, { key: this.encryptionKey, service: 'dynamodb', isWrite });
    allowIn(grantee, access, access.indexes?.map((name) => `${tableArn}/index/${name}`) ?? [tableArn]);
  }

  /** Takes what a wider permission gives, within the partitions that are named. */
  deny(grantee: IGrantable, access: TableAccess): void {
    denyIn(grantee, access, this.inUse.tableArn);
  }

  /** `TABLE_NAME`. */
  nameTo(fn: HouseFunction): void {
    fn.addEnvironment('TABLE_NAME', this.inUse.tableName);
  }

  private addIndex(indexName: string, index: IndexDefinition): void {
    this.made.addGlobalSecondaryIndex({
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
