import { beforeEach, describe, expect, it } from '@jest/globals';
import { openApi } from '../../test/conferences/support/api.ts';
import { newKey, newSource, NOW } from '../../test/conferences/support/desk.ts';
import { idOf, recordEpisode, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { itemsOf } from '../../test/conferences/support/stored.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { AuditEntry, Event } from '../../platform/journal/entries.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import { closed } from './domain/testing/episode.ts';
import { SAMPLE } from './domain/testing/sample-facts.ts';
import { eraseConference } from './erase-conference.ts';
import type { AssessedConference } from './recording/assessed.ts';
import { conferenceKey } from './store.ts';

const at = useDesk(useEngine());
let conference: AssessedConference;
let id: string;

beforeEach(async () => {
  conference = await recordEpisode(at.desk, closed().facts());
  id = idOf(at.desk, conference);
});

const erase = (conferenceId = id, more: { readonly dryRun?: boolean; readonly idempotencyKey?: string } = {}) =>
  eraseConference(at.desk.deps, at.desk.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    conferenceId,
    reason: 'RIGHT_TO_ERASURE',
    ...more,
  });
const ask = (query: string, variables?: Readonly<Record<string, unknown>>) => openApi(at.desk)(query, variables);

describe('a conference that is erased', () => {
  it('becomes a tombstone at its next version, which says when and why, and nothing else', async () => {
    const { outcome, state } = await erase();
    expect(outcome).toMatchObject({ status: 'APPLIED', records: [{ id, version: 2 }], problems: [] });
    const item = await at.desk.deps.journal.table.get(conferenceKey(at.desk.actor.scope, conference.record.id));
    expect(readTombstone(item)).toEqual(state);
    expect(state).toEqual({
      record: id,
      version: 2,
      erasedAt: NOW.toISOString(),
      reason: 'RIGHT_TO_ERASURE',
      contentHash: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('leaves an event, an audit entry and its history, and everything is whole', async () => {
    await erase();
    const stored = await at.expectWhole();
    const events = itemsOf(stored, 'CONF').filter(({ key }) => key.sk.startsWith('EVENT#'));
    expect(events.map(({ body }) => (body as Event).type)).toEqual(['CONFERENCE_RECORDED', 'CONFERENCE_ERASED']);
    const audited = itemsOf(stored, 'AUDIT').map(({ body }) => body as AuditEntry);
    expect(audited).toContainEqual(
      expect.objectContaining({ operation: 'eraseConference', records: [{ id, version: 2 }] }),
    );
  });

  it('is hashed by its content alone: the same content of another record has another hash, and no hash is of no key', async () => {
    const other = await recordEpisode(at.desk, closed().facts());
    const hashes = [await erase(), await erase(idOf(at.desk, other))].map(({ state }) => state?.contentHash);
    expect(new Set(hashes).size).toBe(2);
  });

  it('answers as a missing one, by every way of asking', async () => {
    const { source } = conference.record;
    const other = await recordEpisode(at.desk, closed().facts());
    await erase();
    const answer = await ask(
      `query ($id: ID!, $source: SourceRecordInput!) {
        conference(id: $id) { id }
        node(id: $id) { id }
        nodes(ids: [$id]) { id }
        conferenceBySourceRecord(sourceRecord: $source) { id }
        all: conferences { edges { node { id } } }
        ofChild: conferences(filter: { laChildId: "C1" }) { edges { node { id } } }
        ended: conferences(filter: { status: CLOSED }) { edges { node { id } } }
        changed: conferences(filter: { changedSince: "2020-01-01T00:00:00Z" }) { edges { node { id } } }
        workList { edges { node { conference { id } } } }
      }`,
      { id, source },
    );
    const others = { edges: [{ node: { id: idOf(at.desk, other) } }] };
    expect(answer).toEqual({
      conference: null,
      node: null,
      nodes: [null],
      conferenceBySourceRecord: null,
      all: others,
      ofChild: others,
      ended: others,
      changed: others,
      workList: { edges: [] },
    });
  });

  it('is told of to whom it belonged, by its id and in the list of what was erased', async () => {
    await erase();
    const fields = '{ recordId version erasedAt reason }';
    const answer = await ask(
      `query ($id: ID!) { erasedRecord(recordId: $id) ${fields} erasedRecords { edges { node ${fields} } } }`,
      { id },
    );
    const told = { recordId: id, version: 2, erasedAt: NOW.toISOString(), reason: 'RIGHT_TO_ERASURE' };
    expect(answer).toEqual({ erasedRecord: told, erasedRecords: { edges: [{ node: told }] } });
  });

  it('is gone in the same request too', async () => {
    const answer = await ask(
      `mutation ($input: EraseConferenceInput!, $verb: PauseConferenceInput!) {
        before: pauseConference(input: $verb) { status conference { id } }
        eraseConference(input: $input) { status erased { recordId } }
        after: pauseConference(input: $verb) { status conference { id } }
      }`,
      {
        input: { idempotencyKey: newKey(), conferenceId: id, reason: 'RECORDED_IN_ERROR' },
        verb: { idempotencyKey: newKey(), conferenceId: id, pause: { on: '2026-06-01', reason: 'FAMILY_REQUEST' } },
      },
    );
    expect(answer).toMatchObject({
      before: { conference: { id } },
      eraseConference: { status: 'APPLIED', erased: { recordId: id } },
      after: { conference: null },
    });
  });

  it('is erased once: again changes nothing, and tells the same', async () => {
    const first = await erase();
    const again = await erase();
    expect(again.outcome.status).toBe('UNCHANGED');
    expect(again.state).toEqual(first.state);
    await at.expectWhole();
  });

  it('can be tried out: nothing is written', async () => {
    const before = await at.table();
    expect(await erase(id, { dryRun: true })).toMatchObject({ outcome: { status: 'APPLIED' }, dryRun: true });
    expect(await at.table()).toEqual(before);
  });
});

describe('what was linked with a conference that is erased', () => {
  const LINKS = `query ($id: ID!) { conference(id: $id) { reopens { id } reopenedAs { id } possibleDuplicateOf { id } } }`;
  const reopen = () =>
    at.desk.apply({ key: newKey(), does: 'reopen', conferenceId: id, source: newSource(), referral: referralOf('C1') });

  it('stays: the episode that reopened it says that there is none before it', async () => {
    const later = await reopen();
    await erase();
    const links = await ask(LINKS, { id: idOf(at.desk, later) });
    expect(links).toEqual({ conference: { reopens: null, reopenedAs: null, possibleDuplicateOf: null } });
    await at.expectWhole();
  });

  it('stays: the episode that it reopened says that there is none after it', async () => {
    const later = await reopen();
    await erase(idOf(at.desk, later));
    expect(await ask(LINKS, { id })).toMatchObject({ conference: { reopenedAs: null } });
    await at.expectWhole();
  });

  it('gives way: an open referral of the same child and model is no duplicate any more', async () => {
    const open = await at.desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf('C9') });
    await erase(idOf(at.desk, open));
    const next = await at.desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf('C9') });
    expect(next.record.possibleDuplicateOf).toBeUndefined();
    await at.expectWhole();
  });

  it('is as much as one conference can hold: twenty children, in one transaction', async () => {
    const children = Array.from({ length: 20 }, (_, nth) => ({
      ...SAMPLE.referral.children[0]!,
      laChildId: `M${String(nth)}`,
    }));
    const referral = referralOf('M0', { children });
    const large = await at.desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral });
    expect((await erase(idOf(at.desk, large))).outcome.status).toBe('APPLIED');
    await at.expectWhole();
  });
});
