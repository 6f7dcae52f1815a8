import { ArnPrincipal, type Conditions, PolicyStatement, Role, SessionTagsPrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type IndexName, tableDefinition } from '../../platform/table/definition.ts';
import { except } from '../checks.ts';
import type { HouseBucket } from './house-bucket.ts';
import { type HouseFunction, ONE_POLICY_OF_ITS_OWN } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import {
  AN_AUTHORITY,
  CHAINS,
  CHECKPOINTS,
  EXTRACTS_MADE,
  FIGURES,
  GIVEN,
  INTEGRATION,
  READ,
  REFERENCE_DATA,
  RELEASE_FILES,
  SEARCH,
  SHARED_LISTS,
  SIGNING_KEYS,
  SNAPSHOTS,
  TRAILS,
  WRITE,
} from './table-access.ts';

export type TenantFenceProps = {
  readonly table: HouseTable;
  /** What answers requests. By its own role it reads reference data; for all else it must say for whom. */
  readonly fn: HouseFunction;
};

/** The one tag that a session may carry: whose data it reaches. */
const TAG = 'tenant';
/** AWS allows a role that assumes another an hour, and no role less. */
const LONGEST_SESSION = Duration.hours(1);

/** Attributes that a charge names: see platform/allowance/changes.ts. */
const WINDOW = ['allowance', 'pk', 'pointsLeft', 'sk', 'windowEnds'];
const DRAWN = ['drawn', 'sharedAllowance', 'sharedEnds', 'sharedLeft'];
/**
 * Chains and what was signed of them, and the figures and changes that follow them: for the sequencer, the checkpoints and the
 * followers to write, never for a request. As `isMadeFromRecords` of platform/table/fenced-writes.ts: a test compares.
 */
export const MADE_FROM_RECORDS = [
  ...CHAINS,
  ...CHECKPOINTS,
  SIGNING_KEYS,
  ...FIGURES,
  INTEGRATION,
  SEARCH,
  ...SNAPSHOTS,
  ...RELEASE_FILES,
  EXTRACTS_MADE,
];

const ROLES = {
  Tenant: 'Reaches the data of the authority it is tagged with',
  Look: 'Reads the data of the authority it is tagged with, and writes down in its audit trail that it did',
  Network: 'Reaches what is shared, and reads the audit trails of authorities',
} as const;

const ASSUME = ['sts:AssumeRole', 'sts:TagSession'];
/** Of a session that carries that one tag, with an authority's id in it. */
const FOR_AN_AUTHORITY: Conditions = {
  'ForAllValues:StringEquals': { 'aws:TagKeys': [TAG] },
  StringLike: { [`aws:RequestTag/${TAG}`]: AN_AUTHORITY },
};

const OWN = `\${aws:PrincipalTag/${TAG}}`;
const OWN_KEYS = [`${OWN}#*`];
/** In the authority's audit trail, that somebody has looked: a month's partition each. */
const OWN_TRAIL = [`${OWN}#AUDIT#????-??`];
const INDEXES = Object.keys(tableDefinition.indexes) as IndexName[];

/**
 * The second lock on an authority's records, beside the code's own: IAM refuses whatever does not begin with the id
 * that the session was tagged with. See docs/credentials.md.
 */
export class TenantFence extends Construct {
  private readonly tenant: Role;
  private readonly table: HouseTable;

  constructor(scope: Construct, id: string, { table, fn }: TenantFenceProps) {
    super(scope, id);
    const tenant = this.role('Tenant', fn, FOR_AN_AUTHORITY);
    this.tenant = tenant;
    this.table = table;
    const network = this.role('Network', fn, { Null: { 'aws:TagKeys': 'true' } });
    for (const [role, leadingKeys] of [[tenant, OWN_KEYS] as const, [network, ['NETWORK0#*']] as const]) {
      table.grant(role, { actions: [...READ, ...WRITE], leadingKeys });
      table.grant(role, { actions: ['dynamodb:Query'], indexes: INDEXES, leadingKeys });
      table.deny(role, { actions: WRITE, leadingKeys: MADE_FROM_RECORDS });
    }
    // Of an authority the programme may read who looked at what, and what it says it was given: nothing else.
    table.grant(network, { actions: ['dynamodb:GetItem', 'dynamodb:Query'], leadingKeys: [...TRAILS, GIVEN] });
    table.grant(fn, { actions: READ, leadingKeys: REFERENCE_DATA });
    table.grant(fn, { actions: ['dynamodb:Query'], indexes: ['byChange'], leadingKeys: [SHARED_LISTS] });
    // Counts what a caller has left beside what the registry says of them, and can touch nothing of the latter.
    table.grant(fn, {
      actions: ['dynamodb:UpdateItem'],
      leadingKeys: ['NETWORK0#IDENTITY#*'],
      onlyAttributes: [...WINDOW, ...DRAWN],
      mayAnswerWithAll: true,
    });
    // What all callers of an authority share: of it, each caller draws a supply at a time.
    table.grant(fn, { actions: ['dynamodb:GetItem'], leadingKeys: ['NETWORK0#ALLOWANCE#*'] });
    table.grant(fn, {
      actions: ['dynamodb:UpdateItem'],
      leadingKeys: ['NETWORK0#ALLOWANCE#*'],
      onlyAttributes: WINDOW,
    });
    this.letAssumeTenant(fn);
    this.letLook(fn);
    fn.addToRolePolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: [network.roleArn] }));
    table.nameTo(fn);
    fn.addEnvironment('NETWORK_ROLE_ARN', network.roleArn);
  }

  /**
   * A role for a request under a break-glass grant, and `LOOK_ROLE_ARN`: it reads what the tenant role reads, adds to the
   * authority's audit trail, and can change nothing, whatever the code asks for.
   */
  private letLook(fn: HouseFunction): void {
    const look = this.role('Look', fn, FOR_AN_AUTHORITY);
    this.table.grant(look, { actions: READ, leadingKeys: OWN_KEYS });
    this.table.grant(look, { actions: ['dynamodb:Query'], indexes: INDEXES, leadingKeys: OWN_KEYS });
    this.table.grant(look, { actions: ['dynamodb:PutItem'], leadingKeys: OWN_TRAIL });
    fn.addToRolePolicy(forAnAuthority(look));
    fn.addEnvironment('LOOK_ROLE_ARN', look.roleArn);
  }

  private role(id: keyof typeof ROLES, fn: HouseFunction, conditions: Conditions): Role {
    const caller = new ArnPrincipal(fn.ownRole.roleArn).withConditions(conditions);
    const role = new Role(this, `${id}Role`, {
      description: ROLES[id],
      assumedBy: id === 'Network' ? caller : new SessionTagsPrincipal(caller),
      maxSessionDuration: LONGEST_SESSION,
    });
    except(role, ONE_POLICY_OF_ITS_OWN);
    return role;
  }

  /** For another function that works for one authority at a time: the tenant role alone, with the same tag. */
  letActForAuthorities(fn: HouseFunction): void {
    this.tenant.assumeRolePolicy?.addStatements(
      new PolicyStatement({
        actions: ASSUME,
        principals: [new ArnPrincipal(fn.ownRole.roleArn)],
        conditions: FOR_AN_AUTHORITY,
      }),
    );
    this.letAssumeTenant(fn);
  }

  /** Files too lie under keys that begin with their owner. Whoever only looks has none of them. */
  grantFiles(files: HouseBucket, { isScanned = false }: { readonly isScanned?: boolean } = {}): void {
    files.grantByTag(this.tenant, TAG, isScanned);
  }

  /** And `TENANT_ROLE_ARN`. */
  private letAssumeTenant(fn: HouseFunction): void {
    fn.addToRolePolicy(forAnAuthority(this.tenant));
    fn.addEnvironment('TENANT_ROLE_ARN', this.tenant.roleArn);
  }
}

function forAnAuthority({ roleArn }: Role): PolicyStatement {
  return new PolicyStatement({ actions: ASSUME, resources: [roleArn], conditions: FOR_AN_AUTHORITY });
}
