import { describe, expect, it } from '@jest/globals';
import { tableDefinition } from '../platform/table/definition.ts';
import { isGivenOfAuthority, isReferenceData, isTrailOfAuthority } from '../platform/table/fenced-reference.ts';
import { isMadeFromRecords } from '../platform/table/fenced-writes.ts';
import { GIVEN, READ, REFERENCE_DATA, TRAILS, WRITE } from './constructs/table-access.ts';
import { MADE_FROM_RECORDS } from './constructs/tenant-fence.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const OWN = 'A0000001';
const OTHER = 'A0000002';
const INDEXES = Object.keys(tableDefinition.indexes);
const OPERATIONS = [...READ, ...WRITE];
/** What walks, or could walk, the table past any key. */
const WALKS = ['dynamodb:Scan', 'dynamodb:PartiQLSelect', 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate'];

const { allows, letsAssume, tableArn, arnOf } = policiesOf(synthesise());
const index = (name: string): string => `${tableArn}/index/${name}`;

/** A request in a session of the tenant role that is tagged with the authority. */
function asAuthority(action: string, keys: readonly string[], resource = tableArn): Promise<boolean> {
  return allows('FenceTenantRole', {
    action,
    resource,
    context: { 'aws:PrincipalTag/tenant': OWN, ...leading(keys) },
  });
}

function leading(keys: readonly string[]): NonNullable<Asked['context']> {
  return keys.length === 0 ? {} : { 'dynamodb:LeadingKeys': keys };
}

describe("an authority's session", () => {
  it.each(OPERATIONS)('is allowed its own data: %s', async (action) => {
    await expect(asAuthority(action, [`${OWN}#CONF#one`])).resolves.toBe(true);
  });

  it.each(INDEXES)('is allowed its own part of the index %s, and nothing but to query it', async (name) => {
    await expect(asAuthority('dynamodb:Query', [`${OWN}#CHANGED`], index(name))).resolves.toBe(true);
    await expect(asAuthority('dynamodb:Query', [`${OTHER}#CHANGED`], index(name))).resolves.toBe(false);
    await expect(asAuthority('dynamodb:Query', [], index(name))).resolves.toBe(false);
    await expect(asAuthority('dynamodb:Scan', [], index(name))).resolves.toBe(false);
  });

  it.each(OPERATIONS)("is denied another's data: %s", async (action) => {
    await expect(asAuthority(action, [`${OTHER}#CONF#one`])).resolves.toBe(false);
  });

  it.each(WRITE)('shares practice in its own name alone, and decides nothing for the programme: %s', async (action) => {
    await expect(asAuthority(action, [`${OWN}#PRACTICE#one`])).resolves.toBe(true);
    await expect(asAuthority(action, [`${OTHER}#PRACTICE#one`])).resolves.toBe(false);
    await expect(asAuthority(action, [`NETWORK0#PRACTICE#LOOP#${OWN}#one`])).resolves.toBe(false);
    await expect(asAuthority(action, ['NETWORK0#PRACTICE#LIST#ALL'])).resolves.toBe(false);
  });

  it.each(['dynamodb:BatchGetItem', ...WRITE])(
    "is denied a batch in which one key is another's: %s",
    async (action) => {
      await expect(asAuthority(action, [`${OWN}#CONF#one`, `${OWN}#CONF#two`])).resolves.toBe(true);
      await expect(asAuthority(action, [`${OWN}#CONF#one`, `${OTHER}#CONF#one`])).resolves.toBe(false);
      await expect(asAuthority(action, [`${OTHER}#CONF#one`, `${OWN}#CONF#one`])).resolves.toBe(false);
    },
  );

  it.each([
    `${OWN}X#CONF#one`,
    `${OWN.toLowerCase()}#CONF#one`,
    OWN,
    `${OWN}CONF#one`,
    `${OWN.slice(0, 7)}#CONF#one`,
    ` ${OWN}#CONF#one`,
    `X${OWN}#CONF#one`,
    '#CONF#one',
    '*#CONF#one',
    'A???????#CONF#one',
    '',
  ])('is denied a key that only resembles its own: "%s"', async (key) => {
    for (const action of OPERATIONS) await expect(asAuthority(action, [key])).resolves.toBe(false);
  });

  it.each(['IDENTITY#somebody', 'ROSTER', `POLICY#${OWN}`, 'CLIENTS', 'PEOPLE', 'AUDIT#2026-01'])(
    'is denied what the network holds: NETWORK0#%s',
    async (rest) => {
      for (const action of OPERATIONS) await expect(asAuthority(action, [`NETWORK0#${rest}`])).resolves.toBe(false);
    },
  );

  it.each(OPERATIONS)('is denied a request that names no key: %s', async (action) => {
    await expect(asAuthority(action, [])).resolves.toBe(false);
  });

  it.each([tableArn, ...INDEXES.map(index)])(
    'can neither scan nor use PartiQL, with or without a key: %s',
    async (on) => {
      for (const action of WALKS) {
        await expect(asAuthority(action, [], on)).resolves.toBe(false);
        // IAM knows no leading keys of a Scan.
        const keys = action === 'dynamodb:Scan' ? [] : [`${OWN}#CONF#one`];
        await expect(asAuthority(action, keys, on)).resolves.toBe(false);
      }
    },
  );

  it('is denied every other table, and an index that somebody adds later', async () => {
    const another = tableArn.replace(/[^/]+$/, 'another');

    for (const action of OPERATIONS) {
      await expect(asAuthority(action, [`${OWN}#CONF#one`], another)).resolves.toBe(false);
    }
    await expect(asAuthority('dynamodb:Query', [`${OWN}#CONF#one`], index('later'))).resolves.toBe(false);
  });

  it('is denied everything when it has no tag, or an empty one', async () => {
    for (const context of [{}, { 'aws:PrincipalTag/tenant': '' }]) {
      const asked = { action: 'dynamodb:GetItem', context: { ...context, ...leading([`${OWN}#CONF#one`]) } };
      await expect(allows('FenceTenantRole', asked)).resolves.toBe(false);
    }
  });

  it.each(MADE_FROM_RECORDS)('is denied to write what is made from records, as the code is: %s', async (pattern) => {
    const key = pattern.replace('*', 'anything').replace(/^[?A]{8}/, OWN);
    const own = key.startsWith(OWN);
    for (const action of WRITE) await expect(asAuthority(action, [key])).resolves.toBe(false);
    for (const action of READ) await expect(asAuthority(action, [key])).resolves.toBe(own);
    expect(isMadeFromRecords(key)).toBe(true);
    expect(isMadeFromRecords(key.replace('#', '#X'))).toBe(false);
  });

  it('may use the key of the records through DynamoDB, and not by itself', async () => {
    const decrypt = (service: string): Promise<boolean> =>
      allows('FenceTenantRole', {
        action: 'kms:Decrypt',
        resource: arnOf('DataKey'),
        context: { 'kms:ViaService': `${service}.eu-west-2.amazonaws.com` },
      });

    await expect(decrypt('dynamodb')).resolves.toBe(true);
    await expect(decrypt('secretsmanager')).resolves.toBe(false);
    await expect(allows('FenceTenantRole', { action: 'kms:Decrypt', resource: arnOf('DataKey') })).resolves.toBe(false);
  });
});

describe("the network's session", () => {
  const asNetwork = (action: string, keys: readonly string[], resource = tableArn): Promise<boolean> =>
    allows('FenceNetworkRole', { action, resource, context: leading(keys) });

  it.each(OPERATIONS)('is allowed what the network holds, and no record of an authority: %s', async (action) => {
    await expect(asNetwork(action, ['NETWORK0#CLIENTS'])).resolves.toBe(true);
    await expect(asNetwork(action, [`${OWN}#CONF#one`])).resolves.toBe(false);
    await expect(asNetwork(action, ['NETWORK0#CLIENTS', `${OWN}#CONF#one`])).resolves.toBe(false);
    await expect(asNetwork(action, ['NETWORK01#CLIENTS'])).resolves.toBe(false);
    await expect(asNetwork(action, [])).resolves.toBe(false);
  });

  it.each(WALKS)('can neither scan nor use PartiQL: %s', async (action) => {
    await expect(asNetwork(action, [])).resolves.toBe(false);
  });

  const open = [...TRAILS, GIVEN].map((pattern) => pattern.replace('A???????', OWN).replace('????-??', '2026-06'));

  it.each(open)(
    'reads the audit trail of an authority and what it was given, and writes none of it: %s',
    async (key) => {
      expect(isTrailOfAuthority(key) !== isGivenOfAuthority(key)).toBe(true);
      for (const action of ['dynamodb:GetItem', 'dynamodb:Query']) {
        await expect(asNetwork(action, [key])).resolves.toBe(true);
        await expect(asNetwork(action, [key, `${OWN}#CONF#one`])).resolves.toBe(false);
      }
      for (const action of WRITE) await expect(asNetwork(action, [key])).resolves.toBe(false);
      for (const name of INDEXES) await expect(asNetwork('dynamodb:Query', [key], index(name))).resolves.toBe(false);
    },
  );

  it.each([
    'AUDIT',
    'AUDIT#2026-06#more',
    'AUDITS#2026-06',
    'CHAIN#FEED',
    'CHECKPOINTS#FEED',
    'ACCESS-LISTS',
    'PARKED',
    'BATCHES',
    'BATCH-TRIAL',
    'WEBHOOKS',
    'WEBHOOK#one',
    'GIVEN#2026',
    'GIVENS',
    'BUDGET#2026',
    'ALLOCATION#2026#FAMILY_NETWORKS',
    'PKG-BUDGET#2026',
  ])('reads nothing else of an authority, in code or by IAM: %s', async (rest) => {
    expect(isTrailOfAuthority(`${OWN}#${rest}`)).toBe(false);
    expect(isGivenOfAuthority(`${OWN}#${rest}`)).toBe(false);
    for (const action of READ) await expect(asNetwork(action, [`${OWN}#${rest}`])).resolves.toBe(false);
  });
});

describe('the API function, by its own role', () => {
  const byItself = (action: string, keys: readonly string[], resource = tableArn): Promise<boolean> =>
    allows('GraphqlApiRole', { action, resource, context: leading(keys) });

  it.each(READ)('may read reference data: %s', async (action) => {
    for (const rest of ['IDENTITY#somebody', 'ROSTER', `POLICY#${OWN}`, 'AGREEMENTS', 'GRANTS']) {
      await expect(byItself(action, [`NETWORK0#${rest}`])).resolves.toBe(true);
    }
    await expect(byItself(action, [`${OWN}#SHARING`])).resolves.toBe(true);
    await expect(byItself(action, [`${OWN}#PRACTICE#one`])).resolves.toBe(true);
    await expect(byItself(action, ['NETWORK0#PRACTICE#LIST#ALL'])).resolves.toBe(true);
    await expect(byItself(action, [`${OWN}#CONCERNS`])).resolves.toBe(true);
    await expect(byItself(action, [`NETWORK0#CONCERNS#${OWN}#one`])).resolves.toBe(true);
  });

  it.each(READ)('can read nothing else: %s', async (action) => {
    for (const rest of [
      'CLIENTS',
      'PEOPLE',
      'AUDIT#2026-01',
      `ROSTER#${OWN}`,
      `AGREEMENTS#${OWN}#PROGRAMME`,
      'IDENTITY',
      'CHAIN#AUDIT',
      'CONCERNS#REPORTED',
    ]) {
      await expect(byItself(action, [`NETWORK0#${rest}`])).resolves.toBe(false);
    }
    for (const rest of ['CONF#one', 'SHARING#AGREEMENT#PROGRAMME', 'DECISION#one', 'LOOP#one', 'PRACTICES']) {
      await expect(byItself(action, [`${OWN}#${rest}`])).resolves.toBe(false);
    }
    await expect(byItself(action, [])).resolves.toBe(false);
  });

  it('may count what a caller has left, and change nothing else that the registry says of them', async () => {
    const update = (attributes: readonly string[], key: string): Promise<boolean> =>
      allows('GraphqlApiRole', {
        action: 'dynamodb:UpdateItem',
        context: { ...leading([key]), 'dynamodb:Attributes': attributes, 'dynamodb:ReturnValues': 'ALL_NEW' },
      });
    const counters = ['pk', 'sk', 'pointsLeft', 'windowEnds', 'allowance'];

    await expect(update(counters, 'NETWORK0#IDENTITY#somebody')).resolves.toBe(true);
    await expect(update([...counters, 'body'], 'NETWORK0#IDENTITY#somebody')).resolves.toBe(false);
    const drawn = ['drawn', 'sharedAllowance', 'sharedEnds', 'sharedLeft'];
    await expect(update([...counters, ...drawn], 'NETWORK0#IDENTITY#somebody')).resolves.toBe(true);
    await expect(update(counters, `NETWORK0#POLICY#${OWN}`)).resolves.toBe(false);
    await expect(update(counters, `${OWN}#CONF#one`)).resolves.toBe(false);
  });

  it('may draw from what an authority shares, and not say how much that is', async () => {
    const key = `NETWORK0#ALLOWANCE#${OWN}`;
    const update = (attributes: readonly string[], values: string): Promise<boolean> =>
      allows('GraphqlApiRole', {
        action: 'dynamodb:UpdateItem',
        context: { ...leading([key]), 'dynamodb:Attributes': attributes, 'dynamodb:ReturnValues': values },
      });
    await expect(byItself('dynamodb:GetItem', [key])).resolves.toBe(true);
    await expect(update(['pk', 'sk', 'pointsLeft', 'windowEnds', 'allowance'], 'NONE')).resolves.toBe(true);
    await expect(update(['pk', 'sk', 'pointsLeft', 'body'], 'NONE')).resolves.toBe(false);
    await expect(byItself('dynamodb:PutItem', [key])).resolves.toBe(false);
    await expect(byItself('dynamodb:Query', [key])).resolves.toBe(false);
  });

  it.each(WRITE.filter((action) => action !== 'dynamodb:UpdateItem'))('can write nothing: %s', async (action) => {
    await expect(byItself(action, ['NETWORK0#IDENTITY#somebody'])).resolves.toBe(false);
    await expect(byItself(action, [`${OWN}#CONF#one`])).resolves.toBe(false);
    await expect(byItself(action, [`${OWN}#SHARING`])).resolves.toBe(false);
  });

  it.each(INDEXES)('cannot look into the index %s', async (name) => {
    await expect(byItself('dynamodb:Query', [`${OWN}#CHANGED`], index(name))).resolves.toBe(false);
    await expect(byItself('dynamodb:Query', ['NETWORK0#ROSTER'], index(name))).resolves.toBe(false);
    await expect(byItself('dynamodb:Query', [`${OWN}#PRACTICE#one`], index(name))).resolves.toBe(false);
  });

  it('may look into the lists of shared practice, in the one index that has them, and write none', async () => {
    for (const name of INDEXES) {
      await expect(byItself('dynamodb:Query', ['NETWORK0#PRACTICE#NOTICES'], index(name))).resolves.toBe(
        name === 'byChange',
      );
    }
    for (const action of WRITE) {
      await expect(byItself(action, ['NETWORK0#PRACTICE#LIST#ALL'])).resolves.toBe(false);
      await expect(byItself(action, [`${OWN}#PRACTICE#one`])).resolves.toBe(false);
    }
  });

  it('is allowed as reference data what the code reads as such', () => {
    const keys = REFERENCE_DATA.map((pattern) => pattern.replace('*', 'anything').replace('A???????', OWN));

    expect(keys.filter((key) => !isReferenceData(key))).toEqual([]);
    for (const key of keys) {
      const other = key.endsWith('#anything') ? key.replace('#anything', '') : `${key}#anything`;
      expect(isReferenceData(other)).toBe(false);
    }
    expect(isReferenceData(`${OWN}#ROSTER`)).toBe(false);
  });
});

describe('the tenant role', () => {
  const tagged = (value: string, keys: readonly string[] = ['tenant']) => ({
    'aws:TagKeys': keys,
    'aws:RequestTag/tenant': value,
  });
  const assume = (from: string, action: string, context: Asked['context']): Promise<boolean> =>
    letsAssume(from, { action, other: 'FenceTenantRole', context: context ?? {} });

  it.each(['sts:AssumeRole', 'sts:TagSession'])(
    'may be assumed by the API function for an authority: %s',
    async (action) => {
      await expect(assume('GraphqlApiRole', action, tagged(OWN))).resolves.toBe(true);
    },
  );

  it.each(['NETWORK0', 'A000001', 'A00000011', 'B0000001', ''])('is for no tag but an authority: "%s"', async (tag) => {
    await expect(assume('GraphqlApiRole', 'sts:AssumeRole', tagged(tag))).resolves.toBe(false);
    await expect(assume('GraphqlApiRole', 'sts:TagSession', tagged(tag))).resolves.toBe(false);
  });

  it('carries no other tag, and is for no session without one', async () => {
    await expect(assume('GraphqlApiRole', 'sts:TagSession', tagged(OWN, ['tenant', 'more']))).resolves.toBe(false);
    await expect(assume('GraphqlApiRole', 'sts:AssumeRole', {})).resolves.toBe(false);
  });

  it.each(['SequencerStreamRole', 'FollowersStreamRole', 'FollowersSweepRole', 'FenceNetworkRole', 'FenceTenantRole'])(
    'may be assumed by nobody else: %s',
    async (from) => {
      await expect(assume(from, 'sts:AssumeRole', tagged(OWN))).resolves.toBe(false);
    },
  );
});

describe('the network role', () => {
  const assume = (from: string, context: Asked['context'] = {}): Promise<boolean> =>
    letsAssume(from, { action: 'sts:AssumeRole', other: 'FenceNetworkRole', context });

  it('may be assumed by the API function, without a tag', async () => {
    await expect(assume('GraphqlApiRole')).resolves.toBe(true);
    await expect(assume('GraphqlApiRole', { 'aws:TagKeys': ['tenant'] })).resolves.toBe(false);
  });

  it.each(['SequencerStreamRole', 'SequencerSweepRole', 'FenceTenantRole'])(
    'may be assumed by nobody else: %s',
    async (from) => {
      await expect(assume(from)).resolves.toBe(false);
    },
  );
});
