import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Aws, CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { except } from '../checks.ts';
import { AN_AUTHORITY } from './table-access.ts';
import type { HouseFunction } from './house-function.ts';
import { allowKeyFor } from './key-access.ts';

export type HouseBucketProps = {
  /** Ours: what lies here is about children, or was not published yet. */
  readonly encryptionKey: IKey;
  /** How long anything stays here that nobody removes. Null: as long as nobody does. */
  readonly keptDays: number | null;
  /** Why there is no second copy elsewhere of what lies here, in one sentence. */
  readonly noCopy: string;
};

/** What was removed or replaced can be had back for so long, and no longer: it was removed for a reason. */
const REMOVED_KEPT_DAYS = 1;
/** An upload in parts that was broken off. */
const BROKEN_OFF_KEPT_DAYS = 1;

/** S3's actions on objects that files take. Neither listing nor versions: every key is known to the table. */
const ON_OBJECTS = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:PutObject'];
/** What a scanner wrote onto one. */
const TAGS_OF_OBJECTS = ['s3:GetObjectTagging'];

type Under = {
  readonly prefix: string;
  readonly action: string;
  readonly conditions: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Files, each under a key that begins with its owner: encrypted, never public, by TLS alone, and forgotten in time. */
export class HouseBucket extends Construct {
  readonly bucket: Bucket;
  readonly encryptionKey: IKey;
  /** What the bucket's ARN is exported as, to stacks that are not kept. */
  private readonly exportName: string;
  private readonly arn: string;

  constructor(scope: Construct, id: string, { encryptionKey, keptDays, noCopy }: HouseBucketProps) {
    super(scope, id);
    this.encryptionKey = encryptionKey;
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey,
      // One call to KMS for many objects.
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          ...(keptDays !== null && { expiration: Duration.days(keptDays) }),
          noncurrentVersionExpiration: Duration.days(REMOVED_KEPT_DAYS),
          abortIncompleteMultipartUploadAfter: Duration.days(BROKEN_OFF_KEPT_DAYS),
        },
      ],
    });
    const noLog =
      'Addresses are given by the API alone, which writes in the audit trail to whom: a log would be a second bucket, of the same.';
    except(this.bucket, {
      'AwsSolutions-S1': noLog,
      'NIST.800.53.R5-S3BucketLoggingEnabled': noLog,
      'NIST.800.53.R5-S3BucketReplicationEnabled': noCopy,
    });
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error('A Bucket has lost its CfnBucket.');
    const stack = Stack.of(this);
    this.exportName = `${stack.stackName}:${stack.getLogicalId(defaultChild)}Arn`;
    this.arn = stack.exportValue(this.bucket.bucketArn, { name: this.exportName });
    new CfnOutput(stack, `${id}Bucket`, { value: this.bucket.bucketName });
  }

  /**
   * Permission for objects whose keys begin with the tag of the session, and for no other.
   *
   * @param tag of the sessions of the grantee, which says for whom they work
   * @param isScanned whether they also read what a scanner wrote onto an object
   */
  grantByTag(grantee: IGrantable & IConstruct, tag: string, isScanned = false): void {
    allowKeyFor(grantee, { key: this.encryptionKey, service: 's3', isWrite: true });
    const owner = `\${aws:PrincipalTag/${tag}}`;
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: isScanned ? [...ON_OBJECTS, ...TAGS_OF_OBJECTS] : ON_OBJECTS,
        resources: [`${this.arn}/${owner}/*`],
      }),
    );
    except(grantee, {
      [`AwsSolutions-IAM5[Resource::${this.exportName}/<aws:PrincipalTag/${tag}>/*]`]:
        'All objects of one owner, whom the session was tagged with: there is nothing narrower to name.',
    });
  }

  /**
   * Permission to read what every owner shares here, on a condition: for the function's own role, which shares it on.
   *
   * @param tag an object's own, of which whoever reads it needs the value
   */
  grantReadOfShared(grantee: IGrantable & IConstruct, tag: { readonly name: string; readonly value: string }): void {
    allowKeyFor(grantee, { key: this.encryptionKey, service: 's3', isWrite: false });
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [`${this.arn}/${AN_AUTHORITY}/*`],
        conditions: { StringEquals: { [`s3:ExistingObjectTag/${tag.name}`]: tag.value } },
      }),
    );
    except(grantee, {
      [`AwsSolutions-IAM5[Resource::${this.exportName}/${AN_AUTHORITY}/*]`]:
        'What all authorities share with each other, once it was found clean: which of it somebody may have, code says.',
    });
  }

  /** Permission to read what was published under a prefix, for the function's own role, which gives addresses of it. */
  grantReadOfPublished(grantee: IGrantable & IConstruct, prefix: string): void {
    allowKeyFor(grantee, { key: this.encryptionKey, service: 's3', isWrite: false });
    this.grantUnder(grantee, { prefix, action: 's3:GetObject', conditions: {} });
  }

  /** Permission to publish under a prefix, and never to write over what is there: S3 is asked on condition that nothing is. */
  grantPublish(grantee: IGrantable & IConstruct, prefix: string): void {
    allowKeyFor(grantee, { key: this.encryptionKey, service: 's3', isWrite: true });
    this.grantUnder(grantee, {
      prefix,
      action: 's3:PutObject',
      conditions: { Null: { 's3:if-none-match': 'false' } },
    });
  }

  /** Permission to write under a prefix, over what is there as well, and to read none of it. */
  grantWriteUnder(grantee: IGrantable & IConstruct, prefix: string): void {
    allowKeyFor(grantee, { key: this.encryptionKey, service: 's3', isWrite: true });
    this.grantUnder(grantee, { prefix, action: 's3:PutObject', conditions: {} });
  }

  private grantUnder(grantee: IGrantable & IConstruct, { prefix, action, conditions }: Under): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: [action], resources: [`${this.arn}/${prefix}/*`], conditions }),
    );
    except(grantee, {
      [`AwsSolutions-IAM5[Resource::${this.exportName}/${prefix}/*]`]:
        'What is published there, whatever it is called: which of it somebody may have, code says.',
    });
  }

  /** Where a browser fetches its objects from, by an address that was signed. */
  get origin(): string {
    return `https://${this.bucket.bucketName}.s3.${Stack.of(this).region}.${Aws.URL_SUFFIX}`;
  }

  /** The variable that the function knows it by. */
  nameTo(
    fn: HouseFunction,
    variable: 'FILES_BUCKET' | 'ATTACHMENTS_BUCKET' | 'RELEASES_BUCKET' | 'EXTRACTS_BUCKET' = 'FILES_BUCKET',
  ): void {
    fn.addEnvironment(variable, this.bucket.bucketName);
  }
}
