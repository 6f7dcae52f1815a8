import { Key } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DailyBackup } from './constructs/daily-backup.ts';
import { ExtractKey } from './constructs/extract-key.ts';
import { HashKey } from './constructs/hash-key.ts';
import { HouseBucket } from './constructs/house-bucket.ts';
import { HouseTable } from './constructs/house-table.ts';
import { KeyAlarm } from './constructs/key-alarm.ts';
import { MalwareScan } from './constructs/malware-scan.ts';
import { SigningKeys } from './constructs/signing-keys.ts';
import { TableAlarms } from './constructs/table-alarms.ts';
import { WebhookKey } from './constructs/webhook-key.ts';

/** Raised by one to sign with a new key: see docs/keys.md. */
const SIGNING_KEY_GENERATIONS = 1;
const RECEIPT_KEY_GENERATIONS = 1;

/** A month to fetch the result of an import in. Files that were sent are removed as soon as they are done. */
const FILES_KEPT_DAYS = 30;

/** As long as an extract can be had at the most, and a day. */
const EXTRACTS_KEPT_DAYS = 91;

/** What the network cannot lose: the table and its copies, and the keys without which they cannot be read. */
export class DataStack extends Stack {
  readonly table: HouseTable;
  readonly hashKey: HashKey;
  readonly signingKeys: SigningKeys;
  readonly files: HouseBucket;
  /** Files that go with learning loops. */
  readonly attachments: HouseBucket;
  /** Files of releases: written once, and not changed. */
  readonly releases: HouseBucket;
  /** What signs their receipts, and nothing else. */
  readonly receiptKeys: SigningKeys;
  /** Records for research projects. */
  readonly extracts: HouseBucket;
  readonly extractKey: ExtractKey;
  readonly webhookKey: WebhookKey;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const encryptionKey = this.key('DataKey', `Encrypts the records and the hash key of ${id}`);
    const filesKey = this.key(
      'FilesKey',
      `Encrypts the files of ${id} that are sent, their results, what goes with learning loops, and releases`,
    );
    const backupKey = this.key('BackupKey', `Encrypts the nightly copies of ${id}`);
    this.table = new HouseTable(this, 'Network', { encryptionKey });
    this.hashKey = new HashKey(this, 'HashKey', { encryptionKey });
    this.signingKeys = new SigningKeys(this, 'SigningKeys', {
      generations: SIGNING_KEY_GENERATIONS,
      signs: 'the checkpoints of the chains',
      output: 'AuditSigningKey',
    });
    this.receiptKeys = new SigningKeys(this, 'ReceiptKeys', {
      generations: RECEIPT_KEY_GENERATIONS,
      signs: 'the receipts of released files',
      output: 'ReceiptSigningKey',
    });
    this.webhookKey = new WebhookKey(this, 'WebhookKey');
    this.files = new HouseBucket(this, 'Files', {
      encryptionKey: filesKey,
      keptDays: FILES_KEPT_DAYS,
      noCopy:
        'What lies here is on its way into the table, or a copy of what its owner was told: nothing is lost with it.',
    });
    this.attachments = new HouseBucket(this, 'Attachments', {
      encryptionKey: filesKey,
      keptDays: null,
      noCopy: 'Whoever sent a file here has it still: what is lost can be sent again.',
    });
    this.releases = new HouseBucket(this, 'Releases', {
      encryptionKey: filesKey,
      keptDays: null,
      noCopy: 'What lies here is made again, byte for byte, from the snapshot and its release, which the table holds.',
    });
    this.extractKey = new ExtractKey(this, 'ExtractKey');
    this.extracts = new HouseBucket(this, 'Extracts', {
      encryptionKey: filesKey,
      keptDays: EXTRACTS_KEPT_DAYS,
      noCopy: 'An extract expires, and another can be asked for: a copy would outlive it.',
    });
    new MalwareScan(this, 'MalwareScan', this.attachments);
    new DailyBackup(this, 'Backup', { table: this.table.inUse, encryptionKey: backupKey });
    new TableAlarms(this, 'TableAlarms', this.table.inUse);
    new KeyAlarm(this, 'Keys', [
      encryptionKey,
      filesKey,
      backupKey,
      ...this.signingKeys.all,
      ...this.receiptKeys.all,
      this.webhookKey.key,
      this.extractKey.key,
    ]);
  }

  private key(id: string, description: string): Key {
    return new Key(this, id, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
  }
}
