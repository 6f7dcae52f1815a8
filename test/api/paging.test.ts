import { beforeAll, describe, expect, it } from '@jest/globals';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { Caller, Variables } from '../support/caller.ts';
import { clientOf } from '../support/engine.ts';
import { useNetwork } from '../support/network.ts';
import { CONFERENCES, type Listed, turnConferences, turnWorkList, walk, WORK_LIST } from '../support/pages.ts';
import { newKey, record } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** Pages hold their places while others work: a cursor is a place in a list, not a thing in it. */
const network = useNetwork('2026-06-30');
let caller: Caller;
let made = 0;

beforeAll(async () => {
  caller = await network.as('nearby');
});

/** A referral of a trigger point that its test has to itself, so that tests do not see each other's. */
async function refer(triggerPoint: string, day: number, as = caller): Promise<string> {
  made += 1;
  const { conference } = await record(as, 'makeReferral', {
    sourceRecord: { system: 'PAGING', recordId: String(made) },
    referral: {
      receivedOn: `2026-05-${String(day).padStart(2, '0')}`,
      model: 'FAMILY_GROUP_CONFERENCE',
      triggerPoint,
      children: [{ laChildId: `P${String(made)}`, sex: 'F', birthMonth: '2015-01' }],
    },
  });
  return conference!.id;
}

async function referMany(triggerPoint: string, howMany: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < howMany; index += 1) ids.push(await refer(triggerPoint, 5 + (index % 20)));
  return ids;
}

function triage(conferenceId: string): Promise<unknown> {
  return record(caller, 'triageReferral', { conferenceId, triage: { on: '2026-06-30', decision: 'ACCEPTED' } });
}

const ids = (nodes: readonly Listed[]): string[] => nodes.map(({ id }) => id);
const doubled = (nodes: readonly Listed[]): string[] =>
  ids(nodes).filter((id, index, seen) => seen.indexOf(id) < index);

describe('a list that changes while it is paged', () => {
  it('by a lasting key shows what was there once each, though others come and go', async () => {
    const before = await referMany('EARLY_HELP', 20);
    const leaving = before.filter((_, index) => index % 5 === 0);
    const filter = { triggerPoint: 'EARLY_HELP', status: 'REFERRED' };

    const seen = await walk(turnConferences(caller, filter), 3, async (page) => {
      await refer('EARLY_HELP', 1 + page);
      const next = leaving[page - 1];
      if (next !== undefined) await triage(next);
    });

    expect(doubled(seen)).toEqual([]);
    expect(ids(seen)).toEqual(expect.arrayContaining(before.filter((id) => !leaving.includes(id))));
  });

  it('in the order of change shows what did not change once, and nothing twice', async () => {
    const before = await referMany('FAMILY_HELP_TARGETED', 12);
    const changing = before.slice(0, 3);

    const seen = await walk(turnConferences(caller, {}), 4, async (page) => {
      const next = changing[page - 1];
      if (next !== undefined) await triage(next);
    });

    expect(doubled(seen)).toEqual([]);
    expect(ids(seen)).toEqual(expect.arrayContaining(before.filter((id) => !changing.includes(id))));
  });

  it('since an instant ends with the last version of all that changed meanwhile', async () => {
    const since = network.clock.now().toISOString();
    const before = await referMany('PRE_BIRTH', 12);
    const added: string[] = [];

    const seen = await walk(turnConferences(caller, { changedSince: since }), 3, async (page) => {
      if (page > 3) return;
      await triage(before[page]!);
      added.push(await refer('PRE_BIRTH', page));
    });

    const lastSeen = new Map(seen.map(({ id, version }) => [id, version]));
    const changed = before.slice(1, 4);
    expect(lastSeen).toEqual(new Map([...before, ...added].map((id) => [id, changed.includes(id) ? 2 : 1])));
  });
});

describe('a cursor', () => {
  it('outlives what it points at: gone from the list, or gone for ever', async () => {
    await referMany('EDGE_OF_CUSTODY', 8);
    const turn = turnConferences(caller, { triggerPoint: 'EDGE_OF_CUSTODY', status: 'REFERRED' });
    const whole = await turn(100, null);
    const { cursor, node } = whole.edges[2]!;
    const rest = whole.edges.slice(3).map((edge) => edge.node.id);
    const goOn = async (): Promise<string[]> => (await turn(100, cursor)).edges.map((edge) => edge.node.id);

    await triage(node.id);
    expect(await goOn()).toEqual(rest);

    await deleteForEver(node.id);
    expect(await goOn()).toEqual(rest);
  });

  it('goes on behind the last for ever, and finds what has come there', async () => {
    await referMany('LEAVING_CARE', 2);
    const turn = turnConferences(caller, { changedSince: network.clock.now().toISOString() });
    const first = await refer('LEAVING_CARE', 1);
    const { pageInfo } = await turn(100, null);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

    const second = await refer('LEAVING_CARE', 2);
    const next = await turn(100, pageInfo.endCursor);
    expect(next.edges.map(({ node }) => node.id)).toEqual([second]);
    expect(next.pageInfo.hasPreviousPage).toBe(true);
    expect(first).not.toBe(second);
  });

  it('of another authority leads nowhere but to one’s own', async () => {
    const other = await network.as('faraway');
    const theirs = await refer('OTHER', 1, other);
    await referMany('OTHER', 3);
    const { pageInfo } = await turnConferences(caller, {})(2, null);

    const { edges } = await turnConferences(other, {})(100, pageInfo.endCursor);
    expect(edges.map(({ node }) => node.id)).toEqual([theirs]);
  });
});

describe('a page that cannot be', () => {
  const say = async (document: string, variables: Variables) => {
    const { status, data, errors } = await caller.send(document, variables);
    return {
      status,
      isNull: data === null || data === undefined,
      message: errors[0]?.message,
      code: errors[0]?.extensions['code'],
    };
  };

  it.each([0, -1, 101])('of %d is refused with the numbers that can', async (first) => {
    const refusal = {
      isNull: true,
      message: `"first" takes a whole number from 1 to 100; it was ${String(first)}.`,
      code: 'BAD_USER_INPUT',
    };
    expect(await say(CONFERENCES, { first })).toMatchObject(refusal);
    expect(await say(WORK_LIST, { first })).toMatchObject(refusal);
  });

  it('of a half is refused before it is read', async () => {
    expect(await say(CONFERENCES, { first: 1.5 })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it.each(['', 'abc', '!!', 'Zm9v', 'Cg'])('after %j is refused: it is no cursor of ours', async (after) => {
    expect(await say(CONFERENCES, { after })).toMatchObject({
      isNull: true,
      message: expect.stringMatching(/^"after" is not a cursor of this API/),
      code: 'BAD_USER_INPUT',
    });
  });

  it('after a cursor of another list or filter is refused, and says so', async () => {
    await referMany('REUNIFICATION', 2);
    const { pageInfo } = await turnConferences(caller, { triggerPoint: 'REUNIFICATION' })(1, null);
    const { pageInfo: ofWork } = await turnWorkList(caller, {})(1, null);
    const refusal = {
      message: '"after" is a cursor of another list or filter: begin again without it.',
      code: 'BAD_USER_INPUT',
    };

    expect(await say(CONFERENCES, { after: pageInfo.endCursor })).toMatchObject(refusal);
    expect(await say(CONFERENCES, { after: ofWork.endCursor })).toMatchObject(refusal);
    expect(await say(WORK_LIST, { after: pageInfo.endCursor })).toMatchObject(refusal);
  });
});

describe('a history', () => {
  it('is paged from the oldest event to the newest', async () => {
    const conferenceId = await refer('PERMANENCE_KINSHIP_SGO', 1);
    for (const day of [10, 11, 12, 13]) {
      await record(caller, 'recordConsent', {
        conferenceId,
        idempotencyKey: newKey(),
        consent: { on: `2026-06-${String(day)}`, status: 'SOUGHT', person: { ref: 'PMOTHER', role: 'PARENT' } },
      });
    }
    type History = { conference: { history: Awaited<ReturnType<ReturnType<typeof turnConferences>>> } };
    const versions = await walk(async (first, after) => {
      const { conference } = await caller.ask<History>(
        `query ($id: ID!, $first: Int, $after: String) {
          conference(id: $id) {
            id
            history(first: $first, after: $after) {
              edges { cursor node { id version } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            }
          }
        }`,
        { id: conferenceId, first, after },
      );
      return conference.history;
    }, 2);

    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
  });
});

/** As no caller can: straight from the table, from every index too. */
async function deleteForEver(globalId: string): Promise<void> {
  const client = clientOf(network.running.dynamoDbEndpoint);
  const id = globalId.split('_')[2] ?? '';
  await client.send(
    new DeleteItemCommand({
      TableName: network.running.tableName,
      Key: { pk: { S: `${AUTHORITY.nearby}#CONF#${id}` }, sk: { S: 'STATE' } },
    }),
  );
  client.destroy();
}
