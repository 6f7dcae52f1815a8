import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import type { Change, ChangeConnection, ChangesDigest } from '../../graphql/generated/resolvers-types.ts';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import type { Caller, Variables } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey, record } from '../support/record.ts';

/** An integrator follows the feed with the operation and the program of docs/change-feed.md. */
const network = useNetwork('2026-06-30');
const page = await readFile(new URL('../../docs/change-feed.md', import.meta.url), 'utf8');
const [, OPERATION = ''] = /```graphql\n(.*?)```/s.exec(page) ?? [];
const [, PROGRAM = ''] = /```js\n(.*?)```/s.exec(page) ?? [];

type Program = Record<'isWhole' | 'isWholeOfItsKinds', (changes: readonly Change[], digest: ChangesDigest) => boolean>;

let folder: string;
let program: Program;
let system: Caller;
let conference: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feed-'));
  const file = join(folder, 'program.mjs');
  await writeFile(file, PROGRAM);
  program = (await import(pathToFileURL(file).href)) as Program;
  system = await network.as('nearby');
  conference = await refer('1');
  await refer('2');
  await record(system, 'triageReferral', {
    conferenceId: conference,
    triage: { on: '2026-06-02', decision: 'ACCEPTED' },
  });
  const input = {
    idempotencyKey: newKey(),
    conferenceId: await refer('3'),
    reason: 'RECORDED_IN_ERROR',
    expectedVersion: 1,
  };
  const erase = `mutation($input: EraseConferenceInput!) { eraseConference(input: $input) { status problems { code message } } }`;
  await system.ask(erase, { input });
  await network.running.caughtUp();
});

afterAll(() => rm(folder, { recursive: true }));

async function refer(recordId: string): Promise<string> {
  const { conference: made } = await record(system, 'makeReferral', {
    sourceRecord: { system: 'FEED', recordId },
    referral: {
      receivedOn: '2026-06-01',
      model: 'FAMILY_GROUP_CONFERENCE',
      triggerPoint: 'CHILD_IN_NEED',
      children: [{ laChildId: `C${recordId}`, sex: 'F', birthMonth: '2016-05' }],
    },
  });
  return made!.id;
}

async function changes(variables: Variables = {}, as = system): Promise<ChangeConnection> {
  return (await as.ask<{ changes: ChangeConnection }>(OPERATION, variables)).changes;
}

async function digest(variables: Variables): Promise<ChangesDigest | null> {
  const query = `query($from: Int!, $to: Int!, $kinds: [RecordKind!]) {
    changesDigest(from: $from, to: $to, kinds: $kinds) { from to count hashBefore hashAfter digest }
  }`;
  return (await system.ask<{ changesDigest: ChangesDigest | null }>(query, variables)).changesDigest;
}

/** What authorities record of families, and hold for themselves: never in the network's feed. */
const OF_CASES = ['CONFERENCE', 'SUPPORT_PACKAGE', 'LEDGER_ENTRY', 'ALLOCATION', 'LEGAL_HOLD', 'SHARING_DECISION'];

/** A cursor of the network's feed that says that it is an evaluator's. */
function renamed(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  return Buffer.from(text.replace('networkChanges', 'evaluationChanges')).toString('base64url');
}

const nodesOf = ({ edges }: ChangeConnection): readonly Change[] => edges.map(({ node }) => node);

describe('the operation of the page', () => {
  it('is one that the schema takes', () => {
    expect(validate(buildSchema(typeDefs), parse(OPERATION))).toEqual([]);
  });

  it('tells each change with its number, and of what was erased that it was', async () => {
    const told = nodesOf(await changes()).map(({ sequence, kind, type, isTombstone }) => [
      sequence,
      kind,
      type,
      isTombstone,
    ]);
    expect(told).toEqual([
      [1, 'CONFERENCE', 'REFERRAL_RECORDED', false],
      [2, 'CONFERENCE', 'REFERRAL_RECORDED', false],
      [3, 'CONFERENCE', 'TRIAGE_RECORDED', false],
      [4, 'CONFERENCE', 'REFERRAL_RECORDED', false],
      [5, 'CONFERENCE', 'CONFERENCE_ERASED', true],
    ]);
  });

  it('gives a cursor to go on with even where nothing has happened since', async () => {
    const { pageInfo } = await changes();
    const again = await changes({ after: pageInfo.endCursor });
    expect(again).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, endCursor: pageInfo.endCursor } });
  });
});

describe('the program of the page', () => {
  it('finds that what came is whole', async () => {
    expect(program.isWhole(nodesOf(await changes()), (await digest({ from: 1, to: 5 }))!)).toBe(true);
    expect(program.isWhole(nodesOf(await changes()).slice(1, 4), (await digest({ from: 2, to: 4 }))!)).toBe(true);
  });

  it('finds that something is missing, doubled or altered', async () => {
    const whole = nodesOf(await changes());
    const all = (await digest({ from: 1, to: 5 }))!;
    const altered = whole.map((change) => ({ ...change, entry: change.entry.replace('TRIAGE', 'CONSENT') }));
    for (const wrong of [whole.slice(1), whole.toSpliced(2, 1), [...whole, whole[4]!], altered]) {
      expect(program.isWhole(wrong, all)).toBe(false);
    }
  });

  it('does the same of some kinds', async () => {
    const kinds = ['CONFERENCE'];
    const some = nodesOf(await changes({ kinds }));
    expect(program.isWholeOfItsKinds(some, (await digest({ from: 1, to: 5, kinds }))!)).toBe(true);
    expect(program.isWholeOfItsKinds(some.slice(1), (await digest({ from: 1, to: 5, kinds }))!)).toBe(false);
    const none = await digest({ from: 1, to: 5, kinds: ['SUPPORT_PACKAGE'] });
    expect(none).toMatchObject({ count: 0 });
    expect(program.isWholeOfItsKinds([], none!)).toBe(true);
  });

  it('has nothing to compare with while the feed has not come so far', async () => {
    expect(await digest({ from: 1, to: 6 })).toBeNull();
  });
});

describe('the record that a change is of', () => {
  const FOLLOWED = `query {
    changes { edges { node { isTombstone node { ... on Conference { id version status } } } } }
  }`;

  it('is followed to what it now is; nothing is there of what was erased', async () => {
    const { changes: told } = await system.ask<{ changes: ChangeConnection }>(FOLLOWED);
    const found = nodesOf(told).map(({ node }) => node);
    expect(found[0]).toEqual({ id: conference, version: 2, status: 'ACCEPTED' });
    expect(found[2]).toEqual(found[0]);
    expect(found.slice(3)).toEqual([null, null]);
  });
});

describe('a feed', () => {
  it('of another authority has nothing of this one, and takes none of its cursors', async () => {
    const faraway = await network.as('faraway');
    expect(await changes({}, faraway)).toMatchObject({ edges: [], window: { latest: 0 } });
    const { pageInfo } = await changes();
    const { errors } = await faraway.send(OPERATION, { after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('of the network is the programme’s, with a permission of its own', async () => {
    const query = '{ networkChanges { edges { node { kind } } window { latest } } }';
    const staff = await network.as('staff');
    expect(await staff.ask(query)).toHaveProperty('networkChanges.window.latest');
    const { errors } = await system.send(query);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', permission: 'NETWORK_CHANGES_READ' } }]);
    expect((await staff.send(OPERATION)).errors).toMatchObject([{ extensions: { permission: 'CHANGES_READ' } }]);
  });

  it('of an evaluator tells of snapshots alone, with a permission of its own', async () => {
    const [staff, evaluator] = [await network.as('staff'), await network.as('evaluator')];
    const take = `mutation($input: TakeSnapshotInput!) { takeSnapshot(input: $input) { status snapshot { id } } }`;
    const taken = await staff.ask<{ takeSnapshot: { snapshot: { id: string } } }>(take, {
      input: { idempotencyKey: newKey() },
    });
    await network.running.caughtUp();
    const query = `query($after: String) { evaluationChanges(after: $after) {
      edges { node { sequence kind type record { nodeId } node { id } entry hash } } pageInfo { endCursor } window { latest } } }`;
    const { evaluationChanges: told } = await evaluator.ask<{ evaluationChanges: ChangeConnection }>(query);
    const { id } = taken.takeSnapshot.snapshot;
    expect(nodesOf(told)).toMatchObject([
      { kind: 'SNAPSHOT', type: 'SNAPSHOT_TAKEN', record: { nodeId: id }, node: { id } },
    ]);

    const whole = '{ networkChanges(first: 100) { edges { node { kind } } pageInfo { endCursor } } }';
    const { networkChanges } = await staff.ask<{ networkChanges: ChangeConnection }>(whole);
    expect(nodesOf(networkChanges).map(({ kind }) => kind)).toContain('SNAPSHOT');
    for (const { kind } of nodesOf(networkChanges)) expect(OF_CASES).not.toContain(kind);
    expect((await evaluator.send(whole)).errors).toMatchObject([
      { extensions: { permission: 'NETWORK_CHANGES_READ' } },
    ]);
    expect((await staff.send(query)).errors).toMatchObject([{ extensions: { permission: 'EVALUATION_CHANGES_READ' } }]);
    // The cursor is of another feed, also where somebody has put this one's name on it.
    const others = networkChanges.pageInfo.endCursor ?? '';
    for (const after of [others, renamed(others)]) {
      expect((await evaluator.send(query, { after })).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  it('of an evaluator refuses kinds that it never tells of', async () => {
    const evaluator = await network.as('evaluator');
    const asked = '{ evaluationChanges(kinds: [SNAPSHOT, API_CLIENT]) { window { latest } } }';
    expect((await evaluator.send(asked)).errors).toMatchObject([
      {
        message: 'This feed never tells of API_CLIENT. Leave them out of "kinds".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it.each([
    ['both a cursor and a beginning', 'changes(after: "x", from: NOW) { window { latest } }'],
    ['no kind at all', 'changes(kinds: []) { window { latest } }'],
    ['a window that ends before it begins', 'changesDigest(from: 3, to: 2) { count }'],
    ['a window of more than it may be', 'changesDigest(from: 1, to: 5001) { count }'],
  ])('refuses %s', async (_, field) => {
    expect((await system.send(`{ ${field} }`)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
