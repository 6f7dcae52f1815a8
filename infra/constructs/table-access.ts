import { Effect, type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IndexName } from '../../platform/table/definition.ts';

/** By name and by key, never by walking the table: a Scan reads every authority's records. Nor PartiQL, which can scan. */
export const READ = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'] as const;
export const WRITE = [
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
] as const;

export type TableAction = (typeof READ)[number] | (typeof WRITE)[number];

/** What one grantee may do, in which partitions. */
export type TableAccess = {
  readonly actions: readonly TableAction[];
  /** Absent: the table itself. An index is always named: `index/*` would also open those that somebody adds later. */
  readonly indexes?: readonly IndexName[];
  /** Partition keys that may be named, as IAM's StringLike: `*` is any text, `?` one character. */
  readonly leadingKeys: readonly string[];
  /** Attributes that may be named. Absent: all. Only an update names those that it touches; a read gives all. */
  readonly onlyAttributes?: readonly string[];
  /** Where only some attributes may be named, whether an update may answer with all of them. */
  readonly mayAnswerWithAll?: boolean;
};

/** Eight characters: whose partition, where it does not matter whose. */
export const ANY_OWNER = '????????';

/** The public halves of the keys that have signed checkpoints. */
export const SIGNING_KEYS = 'NETWORK0#SIGNING-KEYS';
export const CHAINS = [`${ANY_OWNER}#CHAIN#AUDIT`, `${ANY_OWNER}#CHAIN#FEED`];
export const CHECKPOINTS = [`${ANY_OWNER}#CHECKPOINTS#AUDIT`, `${ANY_OWNER}#CHECKPOINTS#FEED`];

/** An authority's id: `A` and seven characters. STS allows neither `*` nor `?` nor `#` in a tag. */
export const AN_AUTHORITY = 'A???????';

/**
 * The audit trails of authorities, for the programme to read: entries by month, their chain, what was signed of it. As
 * `isTrailOfAuthority` of platform/table/fenced-reference.ts: a test compares the two.
 */
export const TRAILS = [
  `${AN_AUTHORITY}#AUDIT#????-??`,
  `${AN_AUTHORITY}#CHAIN#AUDIT`,
  `${AN_AUTHORITY}#CHECKPOINTS#AUDIT`,
];

/**
 * What an authority says it was given, for the programme to read: not its allocations, whose counts tell what was spent.
 * As `isGivenOfAuthority` of the same file: a test compares the two.
 */
export const GIVEN = `${AN_AUTHORITY}#GIVEN`;

/** How good the records of an authority are, and what the programme may know of it. */
export const QUALITY = [`${AN_AUTHORITY}#QUALITY`, `${AN_AUTHORITY}#QUALITY#*`, 'NETWORK0#QUALITY'];
/** What the programme may know of an authority's systems: for the followers, and for what tells receivers, to write. */
export const INTEGRATION = `NETWORK0#INTEGRATION#${AN_AUTHORITY}`;
/** The days on which follow-ups of a conference are due. */
export const FOLLOW_UPS_DUE = `${AN_AUTHORITY}#FOLLOW-UP-DUE#*`;
/** What the packages of an authority come to, how good its records are, and how far its feed was followed: for the followers to write. */
export const FIGURES = [`${AN_AUTHORITY}#FOLLOWED`, FOLLOW_UPS_DUE, `${AN_AUTHORITY}#PKG-BUDGET#*`, ...QUALITY];
/** What figures are made from: rows, frozen counts, how far each authority has come. For the worker on snapshots to write. */
export const SNAPSHOTS = [`${AN_AUTHORITY}#SNAPSHOT#*`, 'NETWORK0#SNAPSHOT-PARTS#*', 'NETWORK0#RELEASE-PARTS#*'];
/** What is known of the files of releases, with the public halves of the keys that their receipts were signed with. For the same worker. */
export const RELEASE_FILES = ['NETWORK0#RELEASE-FILES#*', 'NETWORK0#RECEIPT-KEYS'];
/** What became of extracts: for the worker on extracts to write. */
export const EXTRACTS_MADE = 'NETWORK0#EXTRACTS-MADE';
/** What the search is made from: changes of loops by their numbers, and a snapshot. For the followers to write. */
export const SEARCH = 'NETWORK0#PRACTICE#SEARCH';
/** Lists of the practice that authorities share, some of them in an index; and what the programme decided about it. */
export const SHARED_LISTS = 'NETWORK0#PRACTICE#*';

/**
 * Whose token is it, which authorities are there, which policies do they have, what have both sides said of agreements on
 * sharing, of break-glass grants and of concerns, which practice do they share, what signs their chains: what every request needs before or beside its own records.
 * As `isReferenceData` of platform/table/fenced-reference.ts: a test compares the two.
 */
export const REFERENCE_DATA = [
  'NETWORK0#IDENTITY#*',
  'NETWORK0#POLICY#*',
  'NETWORK0#ROSTER',
  'NETWORK0#AGREEMENTS',
  'NETWORK0#GRANTS',
  `${AN_AUTHORITY}#SHARING`,
  `${AN_AUTHORITY}#CONCERNS`,
  `NETWORK0#CONCERNS#${AN_AUTHORITY}#*`,
  SHARED_LISTS,
  `${AN_AUTHORITY}#PRACTICE#*`,
  SIGNING_KEYS,
];

/** Takes from a grantee what a wider permission gives it: whoever names one of these keys is refused. */
export function denyIn(grantee: IGrantable, { actions, leadingKeys }: TableAccess, resource: string): void {
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: [...actions],
      resources: [resource],
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] } },
    }),
  );
}

export function allowIn(grantee: IGrantable, access: TableAccess, resources: readonly string[]): void {
  const { actions, leadingKeys, onlyAttributes, mayAnswerWithAll = false } = access;
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: [...actions],
      resources: [...resources],
      conditions: {
        // Each key of the request must be one of these …
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] },
        // … and there must be one: "each of none" is true of a request that names no key.
        Null: { 'dynamodb:LeadingKeys': 'false' },
        ...(onlyAttributes !== undefined && {
          'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...onlyAttributes] },
        }),
        // An update can answer with the whole item, which would be a read of what it may not name.
        ...(onlyAttributes !== undefined &&
          !mayAnswerWithAll && {
            StringEqualsIfExists: { 'dynamodb:ReturnValues': ['NONE', 'UPDATED_NEW', 'UPDATED_OLD'] },
          }),
      },
    }),
  );
}
