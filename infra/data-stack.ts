import { Key } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { HashKey } from './constructs/hash-key.ts';
import { HouseTable } from './constructs/house-table.ts';

/** What the network cannot lose: the table, and the keys without which it cannot be read. */
export class DataStack extends Stack {
  readonly table: HouseTable;
  readonly hashKey: HashKey;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const encryptionKey = new Key(this, 'DataKey', {
      description: `Encrypts the records and the hash key of ${id}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new HouseTable(this, 'Network', { encryptionKey });
    this.hashKey = new HashKey(this, 'HashKey', { encryptionKey });
  }
}
