import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '../../platform/dates/index.ts';
import type { Fact } from '../../contexts/conferences/domain/facts.ts';
import { closed, reviewed } from '../../contexts/conferences/domain/testing/episode.ts';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import { useEngine } from '../support/engine.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { EVERYTHING } from '../support/record.ts';
import { type Ask, openApi } from './support/api.ts';
import { sampleFact } from './support/arbitrary-facts.ts';
import { type Call, VERB_KINDS } from './support/calls.ts';
import { type Desk, newKey, newSource, openDesk } from './support/desk.ts';
import { adding, idOf, recordEpisode, refer, referralOf } from './support/episode-calls.ts';
import { useDesk } from './support/use-desk.ts';

/** What each operation costs in calls of DynamoDB, once the authority's policies are known (they are kept for 30 s). */
const engine = useEngine();
const proxied = useFaultProxy(engine);
const at = useDesk(engine);

let desk: Desk;
let ask: Ask;

beforeEach(async () => {
  desk = openDesk(proxied.client, at.tableName);
  await desk.deps.profiles(desk.actor.scope.owner);
  ask = openApi(desk);
});

async function callsOf(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  proxied.proxy.forget();
  await work();
  const counts = Object.entries(proxied.proxy.counts());
  return Object.fromEntries(counts.map(([operation, { calls }]) => [operation, calls]));
}

describe('a verb', () => {
  it.each(VERB_KINDS)('that adds a %s is one read and one write', async (kind) => {
    const conference = await recordEpisode(at.desk, [sampleFact('referral')]);
    const calls = await callsOf(() => desk.make(adding(idOf(desk, conference), sampleFact(kind))));
    expect(calls).toEqual({ BatchGetItem: 1, TransactWriteItems: 1 });
  });

  it('that is asked for the whole conference in its answer is no more, but for the follow-ups of its children', async () => {
    const conference = await refer(at.desk);
    const input = { idempotencyKey: newKey(), conferenceId: idOf(desk, conference), triage: SAMPLE.triage };
    const mutation = `${EVERYTHING} mutation ($input: TriageReferralInput!) {
      triageReferral(input: $input) { status conference { ...Everything } }
    }`;
    let answer: unknown;
    const calls = await callsOf(async () => {
      answer = await ask(mutation, { input });
    });
    expect(calls).toEqual({ BatchGetItem: 1, TransactWriteItems: 1, Query: 1 });
    expect(answer).toMatchObject({ triageReferral: { status: 'APPLIED', conference: { status: 'ACCEPTED' } } });
  });

  it('that is sent again is one read', async () => {
    const call = adding(idOf(desk, await refer(at.desk)), sampleFact('triage'));
    await desk.apply(call);
    expect(await callsOf(() => desk.make(call))).toEqual({ BatchGetItem: 1 });
  });

  it('that is tried out is one read', async () => {
    const call = adding(idOf(desk, await refer(at.desk)), sampleFact('triage'));
    expect(await callsOf(() => desk.make({ ...call, dryRun: true }))).toEqual({ BatchGetItem: 1 });
  });
});

describe('what begins or brings forward an episode by its source record', () => {
  it('asks for the markers first, of what there is and of what was erased', async () => {
    const ended = await recordEpisode(at.desk, closed().facts());
    const calls: readonly Call[] = [
      { key: newKey(), does: 'refer', source: newSource(), referral: referralOf('C2') },
      { key: newKey(), does: 'record', source: newSource(), facts: reviewed().facts() },
      {
        key: newKey(),
        does: 'record',
        source: ended.record.source,
        facts: [...ended.record.facts, sampleFact('reason')],
      },
      {
        key: newKey(),
        does: 'reopen',
        conferenceId: idOf(desk, ended),
        source: newSource(),
        referral: referralOf('C1'),
      },
    ];
    for (const call of calls) {
      expect(await callsOf(() => desk.apply(call))).toEqual({ BatchGetItem: 2, TransactWriteItems: 1 });
    }
  });
});

describe('a conference with everything in it, and its follow-ups by one query', () => {
  const fields = '{ ...Everything }';

  it('is one read by its id', async () => {
    const id = idOf(desk, await recordEpisode(at.desk, closed().facts()));
    const query = `${EVERYTHING} query ($id: ID!) { conference(id: $id) ${fields} }`;
    let answer: unknown;
    const calls = await callsOf(async () => {
      answer = await ask(query, { id });
    });
    expect(calls).toEqual({ GetItem: 1, Query: 1 });
    expect(answer).toMatchObject({ conference: { id, status: 'CLOSED' } });
  });

  it('is one read by an id that is foreign or missing', async () => {
    const id = idOf(desk, await refer(at.desk));
    const query = 'query ($id: ID!) { conference(id: $id) { id } }';
    for (const other of [id.replace('A0000001', 'A0000002'), 'fgdm_A0000001_01K000000000000000000000ZZ']) {
      expect(await callsOf(() => ask(query, { id: other }))).toEqual({ GetItem: 1 });
      expect(await ask(query, { id: other })).toEqual({ conference: null });
    }
  });

  it('is two reads by its source record', async () => {
    const conference = await recordEpisode(at.desk, closed().facts());
    const query = `${EVERYTHING} query ($sourceRecord: SourceRecordInput!) {
      conferenceBySourceRecord(sourceRecord: $sourceRecord) ${fields}
    }`;
    let answer: unknown;
    const calls = await callsOf(async () => {
      answer = await ask(query, { sourceRecord: conference.record.source });
    });
    expect(calls).toEqual({ GetItem: 2, Query: 1 });
    expect(answer).toMatchObject({ conferenceBySourceRecord: { id: idOf(desk, conference) } });
  });
});

describe('a page of fifty with children and what is due next', () => {
  const node = '{ id status children { laChildId birthMonth } nextDue { kind dueOn state } }';

  beforeEach(async () => {
    for (let number = 0; number < 55; number += 1) await recordEpisode(at.desk, episodeOf(number));
  });

  it.each([
    ['of all', `conferences(first: 50) { edges { node ${node} } }`],
    ['in one status', `conferences(first: 50, filter: { status: COORDINATOR_ALLOCATED }) { edges { node ${node} } }`],
    ['of one coordinator', `conferences(first: 50, filter: { coordinatorRef: "W1" }) { edges { node ${node} } }`],
    ['of the work list', `workList(first: 50) { edges { node { due { kind } conference ${node} } } }`],
  ])('is one query: %s', async (_which, list) => {
    let answer: unknown;
    const calls = await callsOf(async () => {
      answer = await ask(`{ page: ${list} }`);
    });
    expect(calls).toEqual({ Query: 1 });
    const { page } = answer as { readonly page: { readonly edges: readonly unknown[] } };
    expect(page.edges).toHaveLength(50);
  });

  it('with each one’s consents is one query and one read of all fifty', async () => {
    const calls = await callsOf(() =>
      ask(`{ conferences(first: 50) { edges { node { id consents { on status } } } } }`),
    );
    expect(calls).toEqual({ Query: 1, BatchGetItem: 1 });
  });
});

function episodeOf(number: number): readonly Fact[] {
  return [
    {
      kind: 'referral',
      data: referralOf(`C${String(number)}`, { receivedOn: addDays(SAMPLE.referral.receivedOn, number % 2) }),
    },
    sampleFact('triage'),
    { kind: 'coordinator', data: { ...SAMPLE.coordinator, coordinatorRef: 'W1' } },
  ];
}
