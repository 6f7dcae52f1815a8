import { Key } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DailyBackup } from './constructs/daily-backup.ts';
import { HashKey } from './constructs/hash-key.ts';
import { HouseTable } from './constructs/house-table.ts';
import { KeyAlarm } from './constructs/key-alarm.ts';
import { SigningKeys } from './constructs/signing-keys.ts';
import { TableAlarms } from './constructs/table-alarms.ts';

/** Raised by one to sign with a new key: see docs/keys.md. */
const SIGNING_KEY_GENERATIONS = 1;

/** What the network cannot lose: the table and its copies, and the keys without which they cannot be read. */
export class DataStack extends Stack {
  readonly table: HouseTable;
  readonly hashKey: HashKey;
  readonly signingKeys: SigningKeys;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const encryptionKey = this.key('DataKey', `Encrypts the records and the hash key of ${id}`);
    const backupKey = this.key('BackupKey', `Encrypts the nightly copies of ${id}`);
    this.table = new HouseTable(this, 'Network', { encryptionKey });
    this.hashKey = new HashKey(this, 'HashKey', { encryptionKey });
    this.signingKeys = new SigningKeys(this, 'SigningKeys', { generations: SIGNING_KEY_GENERATIONS });
    new DailyBackup(this, 'Backup', { table: this.table.inUse, encryptionKey: backupKey });
    new TableAlarms(this, 'TableAlarms', this.table.inUse);
    new KeyAlarm(this, 'Keys', [encryptionKey, backupKey, ...this.signingKeys.all]);
  }

  private key(id: string, description: string): Key {
    return new Key(this, id, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
  }
}
