import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AccessEntry, AccessEntryConnection } from '../../graphql/generated/resolvers-types.ts';
import type { Caller, Variables } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey, record } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** Whoever looks at a case record leaves an entry, and the record's authority can see it. */
const network = useNetwork('2026-06-30');
let system: Caller;
let lead: Caller;
const ids: string[] = [];

const REFERRAL = {
  receivedOn: '2026-06-01',
  model: 'FAMILY_GROUP_CONFERENCE',
  triggerPoint: 'CHILD_IN_NEED',
};

beforeAll(async () => {
  system = await network.as('nearby');
  lead = await network.as('practiceLead');
  for (const number of [1, 2, 3]) {
    const children = [{ laChildId: `C${number}`, sex: 'F', birthMonth: '2016-05' }];
    const { conference } = await record(system, 'makeReferral', {
      sourceRecord: { system: 'ACCESS', recordId: String(number) },
      referral: { ...REFERRAL, children },
    });
    ids.push(conference!.id);
  }
});

const LOG = `query AccessLog($recordId: ID, $from: DateTime, $to: DateTime, $first: Int, $after: String) {
  accessLog(recordId: $recordId, from: $from, to: $to, first: $first, after: $after) {
    edges { node { at kind actorKind actorId client purpose operation fields requestId recordCount records { nodeId version } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function log(caller: Caller, variables: Variables = {}): Promise<readonly AccessEntry[]> {
  const { accessLog } = await caller.ask<{ accessLog: AccessEntryConnection }>(LOG, variables);
  return accessLog.edges.map(({ node }) => node);
}

const newest = async (): Promise<AccessEntry | undefined> => (await log(system))[0];

/** What one question adds to the log. */
async function leaves(caller: Caller, query: string, variables: Variables = {}): Promise<readonly AccessEntry[]> {
  const before = (await log(system, { first: 100 })).length;
  const { errors } = await caller.send(query, variables);
  expect(errors).toEqual([]);
  const after = await log(system, { first: 100 });
  return after.slice(0, after.length - before);
}

const idsIn = (entries: readonly AccessEntry[]): string[] =>
  entries.flatMap(({ records }) => records.map(({ nodeId }) => nodeId)).sort();

describe('a look at a case record', () => {
  it('leaves an entry that says who, when, why, by which question, and which record in which version', async () => {
    const [entry, ...more] = await leaves(lead, 'query OneCase($id: ID!) { conference(id: $id) { status } }', {
      id: ids[0],
    });

    expect(more).toEqual([]);
    expect(entry).toEqual({
      at: expect.stringMatching(/^2026-06-30T10:0/),
      kind: 'READ',
      actorKind: 'PRACTICE_LEAD',
      actorId: 'prsn_NETWORK0_01K0000000000000000000000D',
      client: expect.any(String),
      purpose: 'SERVICE_DELIVERY',
      operation: 'OneCase',
      fields: ['conference'],
      requestId: expect.any(String),
      recordCount: 1,
      records: [{ nodeId: ids[0], version: 1 }],
    });
  });

  it.each([
    ['by its id', 'query ($id: ID!) { conference(id: $id) { id } }'],
    ['as a node', 'query ($id: ID!) { node(id: $id) { id } }'],
    ['as one of nodes', 'query ($id: ID!) { nodes(ids: [$id]) { __typename } }'],
    ['without a field of it', 'query ($id: ID!) { conference(id: $id) { __typename } }'],
    ['under another name', 'query ($id: ID!) { x: conference(id: $id) { __typename } }'],
    ['by its history', 'query ($id: ID!) { conference(id: $id) { history { edges { node { type } } } } }'],
  ])('%s leaves one entry', async (_name, query) => {
    const entries = await leaves(system, query, { id: ids[1] });
    expect(entries).toHaveLength(1);
    expect(idsIn(entries)).toEqual([ids[1]]);
    expect(entries[0]?.operation).toMatch(/^document:[0-9a-f]{16}$/);
  });

  it('by its source record leaves one entry', async () => {
    const query = '{ conferenceBySourceRecord(sourceRecord: { system: "ACCESS", recordId: "3" }) { id } }';
    expect(idsIn(await leaves(system, query))).toEqual([ids[2]]);
  });

  it.each(['conferences', 'workList'])('in %s leaves one entry for the whole page', async (list) => {
    const entries = await leaves(system, `{ ${list} { edges { cursor } } }`);
    expect(entries).toHaveLength(1);
    expect(idsIn(entries)).toEqual([...ids].sort());
  });

  it('that finds nothing leaves none', async () => {
    const faraway = await network.as('faraway');
    expect(await leaves(faraway, 'query ($id: ID!) { conference(id: $id) { id } }', { id: ids[0] })).toEqual([]);
    expect(await leaves(system, '{ viewer { kind } rules { code } }')).toEqual([]);
  });
});

const TRIAGE = 'mutation Triage($input: TriageReferralInput!) { triageReferral(input: $input) { status } }';

describe('a mutation', () => {
  const triage = (changes: object = {}): Variables => ({
    input: {
      idempotencyKey: newKey(),
      conferenceId: ids[0],
      triage: { on: '2026-06-02', decision: 'ACCEPTED' },
      ...changes,
    },
  });

  it('that changes leaves the entry of its change, with its purpose, and no other', async () => {
    const entries = await leaves(system, TRIAGE, triage());
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      kind: 'CHANGE',
      operation: 'triageReferral',
      purpose: 'SERVICE_DELIVERY',
      actorKind: 'AUTHORITY_SYSTEM',
      client: null,
      records: [{ nodeId: ids[0], version: 2 }],
    });
  });

  it('that is refused, unchanged, tried out or replayed tells of a record, so it leaves an entry of a look', async () => {
    const wrong = { expectedVersion: 7 };
    const again = triage(wrong);
    for (const variables of [triage(), triage({ dryRun: true }), again, again]) {
      const entries = await leaves(system, TRIAGE, variables);
      expect(entries).toMatchObject([{ kind: 'READ', operation: 'Triage', fields: ['triageReferral'] }]);
      expect(idsIn(entries)).toEqual([ids[0]]);
    }
  });
});

describe('the purpose', () => {
  const ask = (purpose: string): Promise<Response> =>
    fetch(network.running.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `Bearer ${system.token}`, 'content-type': 'application/json', 'x-purpose': purpose },
      body: JSON.stringify({ query: `{ conference(id: "${ids[0]!}") { id } }` }),
    });

  it('is the one of the header', async () => {
    expect((await ask('SUBJECT_ACCESS')).status).toBe(200);
    expect(await newest()).toMatchObject({ purpose: 'SUBJECT_ACCESS', kind: 'READ' });
  });

  it('is one of a closed set', async () => {
    const before = await newest();
    const response = await ask('curiosity');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('SERVICE_DELIVERY');
    expect(await newest()).toEqual(before);
  });
});

describe('the log', () => {
  it('of one record holds looks at it alone, looks at lists and changes, newest first, in pages', async () => {
    const whole = await log(system, { recordId: ids[0], first: 100 });
    expect(whole.every(({ records }) => records.some(({ nodeId }) => nodeId === ids[0]))).toBe(true);
    expect(new Set(whole.map(({ kind }) => kind))).toEqual(new Set(['READ', 'CHANGE']));
    expect(whole.some(({ recordCount }) => recordCount === 3)).toBe(true);
    expect(whole.map(({ at }) => at)).toEqual(
      whole
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );

    const paged: AccessEntry[] = [];
    let after: string | null = null;
    do {
      const { accessLog }: { accessLog: AccessEntryConnection } = await system.ask(LOG, {
        recordId: ids[0],
        first: 2,
        after,
      });
      paged.push(...accessLog.edges.map(({ node }) => node));
      after = accessLog.pageInfo.hasNextPage ? accessLog.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole);
    const ofAll = (await log(system, { first: 100 })).filter((entry) => idsIn([entry]).includes(ids[0]!));
    expect(ofAll.map(({ requestId }) => requestId)).toEqual(whole.map(({ requestId }) => requestId));
  });

  it('goes back over the months, and no further than asked', async () => {
    network.clock.goTo('2026-09-02');
    await system.send('query ($id: ID!) { conference(id: $id) { id } }', { id: ids[0] });
    const bounds = { from: '2026-06-01T00:00:00Z', to: '2026-09-30T00:00:00Z', first: 100 };
    const all = await log(system, bounds);
    expect(all[0]?.at).toMatch(/^2026-09/);
    expect(all.at(-1)?.at).toMatch(/^2026-06/);
    expect((await log(system, { first: 100 })).every(({ at }) => at.startsWith('2026-09'))).toBe(true);
    expect(await log(system, { ...bounds, from: '2026-07-01T00:00:00Z', to: '2026-08-30T00:00:00Z' })).toEqual([]);
    expect((await system.send(LOG, { from: '2025-01-01T00:00:00Z' })).errors[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('is seen by the authority’s practice lead, and by no other authority', async () => {
    expect(await log(lead, { recordId: ids[0], first: 100 })).toEqual(
      await log(system, { recordId: ids[0], first: 100 }),
    );
    const faraway = await network.as('faraway');
    expect(await log(faraway, { recordId: ids[0] })).toEqual([]);
    expect(await log(faraway, { recordId: ids[0]?.replace(AUTHORITY.nearby, AUTHORITY.faraway) })).toEqual([]);
  });

  it.each(['nearbyReports', 'evaluator', 'staff', 'administrator'] as const)('is not for %s', async (user) => {
    const { data, errors } = await (await network.as(user)).send(LOG);
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'AUDIT_READ' });
  });

  it('takes only cursors that it gave', async () => {
    const after = Buffer.from('accessLog\n2026-99').toString('base64url');
    expect((await system.send(LOG, { after })).errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
