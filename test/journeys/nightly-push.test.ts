import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome, Query } from '../../graphql/generated/resolvers-types.ts';
import type { Caller } from '../support/caller.ts';
import { expectApplied, expectRefused } from '../support/expect-answers.ts';
import { useNetwork } from '../support/network.ts';
import { historyOf } from '../support/read-lists.ts';
import { type Input, newKey, readConference, record, type Recorded } from '../support/record.ts';

/**
 * A supplier's system sends every night what it holds of each episode, whole. It neither knows nor cares which steps
 * are new: the same again changes nothing, what is new is added, and what it no longer holds is removed only by a
 * caller who has seen it.
 */
const SOURCE = { system: 'SUPPLIER-CMS', recordId: 'case/4711:fgc' };
const REFERRAL = {
  referral: {
    receivedOn: '2026-03-02',
    model: 'FAMILY_NETWORK_MEETING',
    triggerPoint: 'CHILD_IN_NEED',
    children: [{ laChildId: 'N1', sex: 'M', birthMonth: '2018-01' }],
  },
};
const ACCEPTED = { triage: { on: '2026-03-03', decision: 'ACCEPTED' } };
const WRONG_ACCEPTED = { triage: { on: '2026-03-02', decision: 'ACCEPTED' } };
const CONSENT = {
  consent: { on: '2026-03-04', status: 'GIVEN', person: { ref: 'PMOTHER', role: 'PARENT' }, basis: 'PARENT_WITH_PR' },
};

const network = useNetwork('2026-03-03');
let supplier: Caller;
let id: string;

beforeAll(async () => {
  supplier = await network.as('nearby');
});

function push(facts: readonly Input[], more: Input = {}): Promise<Recorded> {
  return record(supplier, 'recordConference', { sourceRecord: SOURCE, facts, ...more });
}

async function outcomeOf(idempotencyKey: string, caller = supplier): Promise<Outcome | null> {
  const { outcome } = await caller.ask<Pick<Query, 'outcome'>>(
    `query ($idempotencyKey: IdempotencyKey!) {
      outcome(idempotencyKey: $idempotencyKey) { operation status records { nodeId version } problems { code path message } at }
    }`,
    { idempotencyKey },
  );
  return outcome;
}

describe('the first night', () => {
  it('refuses an episode that cannot be, and names the fact by its place in what was sent', async () => {
    const tomorrow = { consent: { ...CONSENT.consent, on: '2026-03-09' } };
    expectRefused(await push([REFERRAL, WRONG_ACCEPTED, tomorrow]), ['D3', 'input.facts.2.consent.on']);
    expectRefused(await push([WRONG_ACCEPTED]), ['F1', 'conference.referral'], ['D1', 'input.facts.0.triage.on']);
  });

  it('creates the record', async () => {
    const conference = expectApplied(await push([REFERRAL, WRONG_ACCEPTED]));
    id = conference.id;
    expect(conference).toMatchObject({ version: 1, status: 'ACCEPTED', sourceRecord: SOURCE });
  });
});

describe('the nights after', () => {
  it('find nothing to do when nothing has changed, in whatever order it is sent', async () => {
    network.clock.goTo('2026-03-04');

    expect(await push([WRONG_ACCEPTED, REFERRAL])).toMatchObject({
      status: 'UNCHANGED',
      replayed: false,
      conference: { version: 1 },
    });
    expect(await push([REFERRAL, WRONG_ACCEPTED, REFERRAL])).toMatchObject({
      status: 'UNCHANGED',
      conference: { version: 1 },
    });
    expect(await historyOf(supplier, id)).toHaveLength(1);
  });

  it('add what is new', async () => {
    network.clock.goTo('2026-03-05');
    expect(expectApplied(await push([REFERRAL, WRONG_ACCEPTED, CONSENT]))).toMatchObject({
      version: 2,
      status: 'CONSENTED',
    });
  });

  it('do not remove what the caller has not seen', async () => {
    const blind = await push([REFERRAL, ACCEPTED, CONSENT]);

    expectRefused(blind, ['VERSION_REQUIRED', 'input.expectedVersion']);
    expect(blind.conference).toMatchObject({ id, version: 2, triages: [WRONG_ACCEPTED.triage] });
  });

  it('do not remove anything of a version that the caller has not seen', async () => {
    expectRefused(await push([REFERRAL, ACCEPTED, CONSENT], { expectedVersion: 1 }), [
      'VERSION_CONFLICT',
      'input.expectedVersion',
    ]);
  });

  it('correct a record of the version that the caller has seen', async () => {
    const tried = await push([REFERRAL, ACCEPTED, CONSENT], { expectedVersion: 2, dryRun: true });
    expect(tried).toMatchObject({ status: 'APPLIED', dryRun: true, conference: { version: 3 } });
    expect((await readConference(supplier, id))?.version).toBe(2);

    const corrected = expectApplied(await push([REFERRAL, ACCEPTED, CONSENT], { expectedVersion: 2 }));
    expect(corrected).toMatchObject({ version: 3, triages: [ACCEPTED.triage] });
  });
});

describe('a reply that was lost', () => {
  const key = newKey();
  const COORDINATOR = { coordinator: { on: '2026-03-05', coordinatorRef: 'WCOORD', independent: true } };
  const send = (facts: readonly Input[]): Promise<Recorded> => push(facts, { idempotencyKey: key });

  it('is known not to have been sent before it was', async () => {
    expect(await outcomeOf(key)).toBeNull();
  });

  it('may be asked for by sending the very same again, which changes nothing twice', async () => {
    const first = expectApplied(await send([REFERRAL, ACCEPTED, CONSENT, COORDINATOR]));
    const again = await send([REFERRAL, ACCEPTED, CONSENT, COORDINATOR]);

    expect(again).toMatchObject({
      status: 'APPLIED',
      replayed: true,
      problems: [],
      conference: { id, version: first.version },
    });
    expect(await historyOf(supplier, id)).toHaveLength(first.version);
  });

  it('says the same when somebody has gone on meanwhile, and shows the record as it now is', async () => {
    network.clock.goTo('2026-03-06');
    expectApplied(
      await record(supplier, 'screenForDomesticAbuse', {
        conferenceId: id,
        screen: { screenedOn: '2026-03-06', result: 'NONE' },
      }),
    );
    const again = await send([REFERRAL, ACCEPTED, CONSENT, COORDINATOR]);

    expect(again).toMatchObject({ status: 'APPLIED', replayed: true, conference: { version: 5 } });
    expect(await outcomeOf(key)).toMatchObject({
      operation: 'recordConference',
      status: 'APPLIED',
      records: [{ nodeId: id, version: 4 }],
      problems: [],
    });
  });

  it('is not confused with another call that uses its key', async () => {
    const other = await send([REFERRAL, ACCEPTED, CONSENT]);

    expect(other).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
    });
    expect((await outcomeOf(key))?.status).toBe('APPLIED');
  });

  it('is told of a refusal too', async () => {
    const refusedKey = newKey();
    await push([REFERRAL], { idempotencyKey: refusedKey });
    const again = await push([REFERRAL], { idempotencyKey: refusedKey });

    expect(again).toMatchObject({ status: 'REFUSED', replayed: true, problems: [{ code: 'VERSION_REQUIRED' }] });
    expect(await outcomeOf(refusedKey)).toMatchObject({
      status: 'REFUSED',
      records: [{ nodeId: id, version: 5 }],
      problems: [{ code: 'VERSION_REQUIRED', path: ['input', 'expectedVersion'] }],
    });
  });

  it('leaves nothing of a dry run: the same key may then be used in earnest', async () => {
    const triedKey = newKey();
    const closure = {
      closure: { closedOn: '2026-03-06', reason: 'OTHER', children: [{ laChildId: 'N1', outcome: 'NOT_KNOWN' }] },
    };
    const tried = await record(supplier, 'closeConference', {
      conferenceId: id,
      idempotencyKey: triedKey,
      dryRun: true,
      ...closure,
    });
    expect(tried).toMatchObject({ dryRun: true, conference: { status: 'CLOSED', version: 6 } });
    expect(await outcomeOf(triedKey)).toBeNull();

    const meant = await record(supplier, 'closeConference', { conferenceId: id, idempotencyKey: triedKey, ...closure });
    expect(expectApplied(meant)).toMatchObject({ status: 'CLOSED', version: 6 });
  });

  it('is nobody else’s: the key of one client says nothing to another', async () => {
    expect(await outcomeOf(key, await network.as('nearbyReports'))).toBeNull();
    expect(await outcomeOf(key, await network.as('faraway'))).toBeNull();
  });

  it('is forgotten after thirty days', async () => {
    network.clock.goTo('2026-04-04', '09:00');
    expect(await outcomeOf(key)).not.toBeNull();
    network.clock.goTo('2026-04-05');
    expect(await outcomeOf(key)).toBeNull();
  });

  it('came with no failure of the network', () => {
    expect(network.failures).toEqual([]);
  });
});
