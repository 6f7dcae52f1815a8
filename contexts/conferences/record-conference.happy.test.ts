import { describe, expect, it } from '@jest/globals';
import { sampleFact } from '../../test/conferences/support/arbitrary-facts.ts';
import { newKey, newSource } from '../../test/conferences/support/desk.ts';
import { recordEpisode, refer, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { codesOf } from '../../test/conferences/support/settled.ts';
import { itemsOf, type Stored } from '../../test/conferences/support/stored.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { Fact, Referral } from './domain/facts.ts';
import { closed, held } from './domain/testing/episode.ts';
import type { AssessedConference } from './recording/assessed.ts';

const engine = useEngine();
const at = useDesk(engine);

function referral(laChildId: string, patch: Partial<Referral> = {}): Fact {
  return { kind: 'referral', data: referralOf(laChildId, patch) };
}

function bringTo({ record }: AssessedConference, facts: readonly Fact[]): Promise<AssessedConference> {
  return at.desk.apply({
    key: newKey(),
    does: 'record',
    source: record.source,
    facts,
    expectedVersion: record.version,
  });
}

/** Whom the markers of open referrals and the entries of children are for. */
function markedIn(stored: Stored): readonly string[] {
  return [...itemsOf(stored, 'MARK'), ...itemsOf(stored, 'CHILD')]
    .map(({ key }) => key.pk.replace('A0000001#', ''))
    .filter((name) => !name.startsWith('MARK#SOURCE'))
    .sort();
}

describe('recording a whole episode', () => {
  it('begins it, and the same again changes nothing', async () => {
    const conference = await recordEpisode(at.desk, closed().facts());
    expect(conference).toMatchObject({ record: { version: 1 }, assessment: { status: 'CLOSED' } });
    const { source, facts } = conference.record;
    const again = await at.desk.make({ key: newKey(), does: 'record', source, facts: facts.toReversed() });
    expect(again.outcome).toMatchObject({ status: 'UNCHANGED', records: [{ version: 1 }] });
    await at.expectWhole();
  });

  it('takes a fact that is given twice once', async () => {
    const facts = [sampleFact('referral'), sampleFact('triage'), sampleFact('triage')];
    const conference = await recordEpisode(at.desk, facts);
    expect(conference.record.facts).toEqual(facts.slice(0, 2));
  });

  it('adds what is new without a version, and removes with one', async () => {
    const conference = await refer(at.desk);
    const { source, facts } = conference.record;
    const more = [...facts, sampleFact('triage')];
    const added = await at.desk.apply({ key: newKey(), does: 'record', source, facts: more });
    expect(added.record).toMatchObject({ version: 2, facts: more });
    expect((await bringTo(added, facts)).record).toMatchObject({ version: 3, facts });
    await at.expectWhole();
  });

  it('moves the entries of children and the markers of open referrals with its children', async () => {
    const conference = await refer(at.desk, 'C1');
    await bringTo(conference, [referral('C2')]);
    expect(markedIn(await at.expectWhole())).toEqual(['CHILD#C2', 'MARK#OPEN#C2#FAMILY_GROUP_CONFERENCE']);
  });

  it('moves the markers with its model', async () => {
    const conference = await refer(at.desk, 'C1');
    await bringTo(conference, [referral('C1', { model: 'FAMILY_NETWORK_MEETING' })]);
    expect(markedIn(await at.expectWhole())).toEqual(['CHILD#C1', 'MARK#OPEN#C1#FAMILY_NETWORK_MEETING']);
  });

  it('lets go of the markers when it ends, and takes them again when the end is removed', async () => {
    const conference = await refer(at.desk, 'C1');
    const ended = await bringTo(conference, [...conference.record.facts, sampleFact('withdrawal')]);
    expect(markedIn(await at.expectWhole())).toEqual(['CHILD#C1']);
    await bringTo(ended, conference.record.facts);
    expect(markedIn(await at.expectWhole())).toEqual(['CHILD#C1', 'MARK#OPEN#C1#FAMILY_GROUP_CONFERENCE']);
  });

  it('asks for a duplicate when it comes to a child whose open referral is another, until it no longer is (P8)', async () => {
    const holder = await refer(at.desk, 'C1');
    const other = await refer(at.desk, 'C2');
    const moved = await bringTo(other, [referral('C1')]);
    expect(moved.record).toMatchObject({ possibleDuplicateOf: holder.record.id, holdsOpenFor: [] });
    expect(moved.assessment.findings.map(({ code }) => code)).toContain('P8');
    await at.expectWhole();

    await bringTo(holder, [...holder.record.facts, sampleFact('notProceeding')]);
    const freed = await bringTo(moved, [...moved.record.facts, sampleFact('triage')]);
    expect(freed.record.possibleDuplicateOf).toBeUndefined();
    expect(freed.record.holdsOpenFor).toEqual(['C1']);
    await at.expectWhole();
  });

  it('lists siblings each for themselves, and holds the open referral of those whom nobody else holds', async () => {
    const holder = await refer(at.desk, 'C2');
    const children = ['C1', 'C2', 'C3'].map((laChildId) => referralOf(laChildId).children[0]!);
    const siblings = await recordEpisode(at.desk, [referral('C1', { children })]);
    expect(siblings.record).toMatchObject({ holdsOpenFor: ['C1', 'C3'], possibleDuplicateOf: holder.record.id });
    await at.expectWhole();
  });

  it('under another source record is another episode, and maybe a duplicate (P8)', async () => {
    const { record } = await recordEpisode(at.desk, held().facts());
    const source = { ...record.source, system: 'OTHER' };
    const answer = await at.desk.make({ key: newKey(), does: 'record', source, facts: record.facts });
    expect(answer.outcome.status).toBe('APPLIED');
    expect(codesOf(answer)).toContain('P8');
    await at.expectWhole();
  });

  it('begins a source record anew only where there is none', async () => {
    const source = newSource();
    const first = await at.desk.apply({ key: newKey(), does: 'record', source, facts: [referral('C1')] });
    const again = await at.desk.make({ key: newKey(), does: 'refer', source, referral: referralOf('C1') });
    expect(again.outcome).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'T5', path: ['input', 'sourceRecord'] }],
    });
    expect(again.state?.record).toEqual(first.record);
  });
});
