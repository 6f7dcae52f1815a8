import { beforeAll, describe, expect, it } from '@jest/globals';
import type {
  AccessEntryConnection,
  AuditIntegrity,
  NetworkAuditConnection,
  NetworkAuditEntry,
} from '../../graphql/generated/resolvers-types.ts';
import type { Caller, Variables } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey, record } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** The programme finds who looked at what, at all authorities, and learns of no record which it is. */
const network = useNetwork('2026-06-30');
const idOf = (owner: string): string => `auth_NETWORK0_${owner}`;
const LEAD = 'prsn_NETWORK0_01K0000000000000000000000D';
const conferences: string[] = [];
let staff: Caller;
let nearby: Caller;

const AUDIT = `query Audit($authorityId: ID, $actorId: ID, $handle: String, $kind: NetworkAccessKind, $from: DateTime,
    $to: DateTime, $first: Int, $after: String) {
  networkAudit(authorityId: $authorityId, actorId: $actorId, handle: $handle, kind: $kind, from: $from, to: $to,
      first: $first, after: $after) {
    searchedBackTo
    edges { node { at authority { id } kind actorKind actorId client purpose operations requestId records { least most } handles } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function search(variables: Variables = {}, by = staff): Promise<NetworkAuditConnection> {
  return (await by.ask<{ networkAudit: NetworkAuditConnection }>(AUDIT, variables)).networkAudit;
}

async function found(variables: Variables = {}): Promise<readonly NetworkAuditEntry[]> {
  return (await search({ first: 100, ...variables })).edges.map(({ node }) => node);
}

async function handleOf(conference: string): Promise<string> {
  const { accessLog } = await nearby.ask<{ accessLog: AccessEntryConnection }>(
    'query ($id: ID) { accessLog(recordId: $id, first: 1) { edges { node { handles records { nodeId } } } } }',
    { id: conference },
  );
  return accessLog.edges[0]!.node.handles[0]!;
}

beforeAll(async () => {
  staff = await network.as('staff');
  nearby = await network.as('nearby');
  for (const [user, number] of [
    ['nearby', 1],
    ['nearby', 2],
    ['faraway', 3],
  ] as const) {
    const { conference } = await record(await network.as(user), 'makeReferral', {
      sourceRecord: { system: 'AUDITED', recordId: String(number) },
      referral: {
        receivedOn: '2026-06-01',
        model: 'FAMILY_GROUP_CONFERENCE',
        triggerPoint: 'CHILD_IN_NEED',
        children: [{ laChildId: `C${number}`, sex: 'F', birthMonth: '2016-05' }],
      },
    });
    conferences.push(conference!.id);
  }
  const lead = await network.as('practiceLead');
  await lead.ask('query MrsFictitiousOfNowhere($id: ID!) { conference(id: $id) { status } }', { id: conferences[0] });
  await nearby.ask('{ conferences { edges { node { id } } } }');
});

describe('the search of all trails', () => {
  it('tells who looked at what at every authority, newest first', async () => {
    await found();
    const entries = await found();
    expect(new Set(entries.map(({ authority }) => authority?.id))).toEqual(
      new Set([idOf(AUTHORITY.nearby), idOf(AUTHORITY.faraway), undefined]),
    );
    const at = entries.map((entry) => entry.at);
    expect(at).toEqual(at.toSorted().reverse());
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['READ', 'CHANGE']));
  });

  it('holds no id of a record, and no name that a caller has chosen', async () => {
    const body = JSON.stringify(await staff.send(AUDIT, { first: 100 }));
    expect(body).not.toMatch(/fgdm_|MrsFictitious/);
    expect(body).toMatch(/"handles":\["[0-9A-Z]{4}-/);
  });

  it('finds what one person did', async () => {
    const entries = await found({ actorId: LEAD });
    expect(entries).toMatchObject([
      { actorId: LEAD, kind: 'READ', operations: ['conference'], purpose: 'SERVICE_DELIVERY' },
    ]);
    expect(entries[0]!.handles).toEqual([await handleOf(conferences[0]!)]);
    expect(entries[0]!.records).toEqual({ least: 1, most: 5 });
  });

  it('finds who touched a record by the handle that its authority tells, in lists too', async () => {
    const handle = await handleOf(conferences[1]!);
    const entries = await found({ handle });
    expect(entries.map(({ kind, operations }) => [kind, operations])).toEqual([
      ['READ', ['conferences']],
      // What was changed is not told: it could be counted.
      ['CHANGE', []],
    ]);
    expect(entries.every(({ handles }) => handles[0] === handle)).toBe(true);
    expect(await found({ handle: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' })).toEqual([]);
  });

  it('narrows to an authority, a kind and a time', async () => {
    const own = await found({ authorityId: idOf(AUTHORITY.faraway), kind: 'CHANGE' });
    expect(own).toMatchObject([{ operations: [], authority: { id: idOf(AUTHORITY.faraway) } }]);
    expect(await found({ to: '2026-06-29T00:00:00Z' })).toEqual([]);
    expect(await found({ authorityId: idOf('A0000009') })).toEqual([]);
  });

  it('gives the same in pages of one, without a gap and without a repeat', async () => {
    const to = new Date(network.clock.now().getTime() - 1).toISOString();
    const whole = await found({ to });
    const pages: NetworkAuditEntry[] = [];
    for (let after: string | null = null; ;) {
      const page: NetworkAuditConnection = await search({ to, first: 1, after });
      pages.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor!;
    }
    expect(whole.length).toBeGreaterThan(4);
    expect(pages).toEqual(whole);
  });

  it('leaves an entry of its own, which says what was searched for', async () => {
    await found({ actorId: LEAD, kind: 'READ' });
    const [last] = await found({ actorId: 'prsn_NETWORK0_01K0000000000000000000000F', first: 1 });
    expect(last).toMatchObject({
      authority: null,
      operations: ['networkAudit', `actorId: ${LEAD}`, 'kind: READ'],
      records: { least: 0, most: 0 },
    });
  });

  it.each([
    ['more than 92 days', { from: '2026-01-01T00:00:00Z', to: '2026-06-01T00:00:00Z' }],
    ['what is no handle', { handle: 'fgdm' }],
    ['what is nobody’s id', { actorId: 'fgdm_A0000001_01K0000000000000000000000A' }],
    ['a cursor of another search', { after: Buffer.from('networkAudit:other\nx').toString('base64url') }],
    ['a cursor that was made up', { after: 'made-up' }],
  ])('refuses %s', async (_name, variables) => {
    const { errors } = await staff.send(AUDIT, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each(['nearby', 'practiceLead', 'evaluator'] as const)('is not for %s', async (user) => {
    const { errors } = await (await network.as(user)).send(AUDIT);
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN', permission: 'NETWORK_AUDIT_READ' } });
  });
});

const INTEGRITY = `{ auditIntegrity { authority { id } length checkpoint { sequence at keyId isSigned }
  lastCheck { from to length verdict brokenAt fault at by } } }`;
const CHECK = `mutation Check($input: CheckAuditChainInput!) {
  checkAuditChain(input: $input) { status problems { code } replayed check { from to length verdict } } }`;

async function integrityOf(authority: string): Promise<AuditIntegrity> {
  const { auditIntegrity } = await staff.ask<{ auditIntegrity: AuditIntegrity[] }>(INTEGRITY);
  return auditIntegrity.find((one) => one.authority?.id === authority)!;
}

describe('how whole the trails are', () => {
  it('is told of each authority and of the network, with what was signed', async () => {
    await network.running.caughtUp();
    await network.running.checkpoint();
    const { auditIntegrity } = await staff.ask<{ auditIntegrity: AuditIntegrity[] }>(INTEGRITY);
    expect(auditIntegrity.map(({ authority }) => authority?.id)).toEqual([
      undefined,
      idOf(AUTHORITY.nearby),
      idOf(AUTHORITY.faraway),
    ]);
    const own = await integrityOf(idOf(AUTHORITY.nearby));
    expect(own).toMatchObject({ checkpoint: { sequence: own.length, isSigned: true }, lastCheck: null });
    expect(own.length).toBeGreaterThan(3);
  });

  it('is found by checking, which is done once for a key', async () => {
    const authorityId = idOf(AUTHORITY.nearby);
    const input = { idempotencyKey: newKey(), authorityId };
    const { length } = await integrityOf(authorityId);
    const first = await staff.ask<Record<string, unknown>>(CHECK, { input });
    expect(first).toEqual({
      checkAuditChain: {
        status: 'APPLIED',
        problems: [],
        replayed: false,
        check: { from: 1, to: length, length, verdict: 'SOUND' },
      },
    });
    expect(await staff.ask(CHECK, { input })).toMatchObject({ checkAuditChain: { replayed: true } });
    expect((await integrityOf(authorityId)).lastCheck).toMatchObject({ verdict: 'SOUND', fault: null });
  });

  it('can be asked of a range, and of the network itself', async () => {
    const authorityId = idOf(AUTHORITY.nearby);
    const check = async (input: object) =>
      (await staff.ask<{ checkAuditChain: object }>(CHECK, { input: { idempotencyKey: newKey(), ...input } }))
        .checkAuditChain;
    expect(await check({ authorityId, from: 2 })).toMatchObject({ status: 'APPLIED', check: { from: 2 } });
    expect(await check({ authorityId, from: 9999 })).toMatchObject({ status: 'REFUSED', problems: [{ code: 'OV1' }] });
    expect(await check({ authorityId, from: 0 })).toMatchObject({ problems: [{ code: 'OV1' }] });
    expect(await check({})).toMatchObject({ status: 'APPLIED', check: { from: 1 } });
    expect(await check({ authorityId: idOf('A0000009') })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });
});
