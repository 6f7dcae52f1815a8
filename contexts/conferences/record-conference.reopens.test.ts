import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Call } from '../../test/conferences/support/calls.ts';
import { newKey, newSource, openDesk } from '../../test/conferences/support/desk.ts';
import { idOf, recordEpisode, refer, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { differences } from '../../test/conferences/support/stored.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { localDate } from '../../platform/dates/index.ts';
import { useEngine } from '../../test/support/engine.ts';
import { closed } from './domain/testing/episode.ts';
import type { AssessedConference } from './recording/assessed.ts';
import type { EarlierEpisode } from './recording/earlier-episode.ts';

const engine = useEngine();
const at = useDesk(engine);
const source = { system: 'FICTION', recordId: 'SECOND' };
const referral = referralOf('C1', { receivedOn: localDate('2026-06-01') });

type Recording = Extract<Call, { does: 'record' }>;

function recording(reopens: EarlierEpisode | undefined, patch: Partial<Recording> = {}): Recording {
  const given = { key: newKey(), does: 'record', source, facts: [{ kind: 'referral', data: referral }] } as const;
  return { ...given, ...(reopens && { reopens }), ...patch };
}

let ended: AssessedConference;

beforeEach(async () => {
  ended = await recordEpisode(at.desk, closed().facts());
});

/** Both ways of naming it. */
function names(): readonly EarlierEpisode[] {
  return [{ conferenceId: idOf(at.desk, ended) }, { sourceRecord: ended.record.source }];
}

describe('recording a whole episode that reopens another', () => {
  it.each(['id', 'source record'])('links the two, the earlier named by its %s', async (how) => {
    const { outcome, state } = await at.desk.make(recording(names()[how === 'id' ? 0 : 1]));
    expect(outcome).toMatchObject({
      status: 'APPLIED',
      records: [{ version: 1 }, { id: idOf(at.desk, ended), version: 2 }],
    });
    expect(state?.record).toMatchObject({ reopens: ended.record.id, holdsOpenFor: ['C1'] });
    expect(await at.stored(ended)).toEqual({ ...ended.record, version: 2, reopenedAs: state?.record.id });
    await at.expectWhole();
  });

  it('changes nothing when it is sent again, by either name or with none', async () => {
    const first = await at.desk.apply(recording(names()[0]));
    for (const reopens of [...names(), undefined]) {
      const { outcome, state } = await at.desk.make(recording(reopens));
      expect(outcome).toMatchObject({ status: 'UNCHANGED', records: [{ version: 1 }] });
      expect(state?.record).toEqual(first.record);
    }
    await at.expectWhole();
  });

  it('says when the child has been referred again in the meantime (P8)', async () => {
    const other = await refer(at.desk, 'C1');
    const { record } = await at.desk.apply(recording(names()[1]));
    expect(record.possibleDuplicateOf).toBe(other.record.id);
  });

  it('is written once, of two sent at the same moment', async () => {
    const calls = [newSource(), newSource()].map((from) => at.desk.make(recording(names()[0], { source: from })));
    const answers = await Promise.all(calls);
    expect(answers.map(({ outcome }) => outcome.status).toSorted()).toEqual(['APPLIED', 'REFUSED']);
    await at.expectWhole();
  });
});

describe('a whole episode that reopens another is refused', () => {
  it('while the other goes on, and when it was reopened before (D7R)', async () => {
    const goesOn = await refer(at.desk, 'C7');
    const refused = await at.desk.make(recording({ conferenceId: idOf(at.desk, goesOn) }));
    expect(refused.outcome.problems).toEqual([{ code: 'D7R', severity: 'ERROR', path: ['input', 'reopens'] }]);

    await at.desk.apply(recording(names()[0]));
    const { outcome } = await at.desk.make(recording(names()[1], { source: newSource() }));
    expect(outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'D7R' }], records: [{ version: 2 }] });
  });

  it('if another is named later than was at first, or one where there was none (D7L)', async () => {
    const other = await recordEpisode(at.desk, closed().facts());
    await at.desk.apply(recording(names()[0]));
    const plain = await refer(at.desk, 'C8');
    const before = await at.table();
    const { source: itsOwn, facts } = plain.record;
    for (const patch of [{}, { source: itsOwn, facts }]) {
      const { outcome } = await at.desk.make(recording({ conferenceId: idOf(at.desk, other) }, patch));
      expect(outcome.problems).toEqual([{ code: 'D7L', severity: 'ERROR', path: ['input', 'reopens'] }]);
    }
    expect(differences(before, await at.table()).every((name) => name.includes('#IDEM#'))).toBe(true);
  });

  it('if the name leads to nothing of ours, whatever it is, and then nothing is written', async () => {
    const stranger = openDesk(engine.client, at.tableName, { authority: 'A0000002' });
    const theirs = await recordEpisode(stranger, closed().facts());
    const before = await at.table();
    const strange: readonly EarlierEpisode[] = [
      { conferenceId: idOf(stranger, theirs) },
      { conferenceId: 'no id' },
      { sourceRecord: theirs.record.source },
      { sourceRecord: source },
    ];
    for (const reopens of strange) {
      const { outcome, state } = await at.desk.make(recording(reopens));
      expect(outcome.problems).toEqual([{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'reopens'] }]);
      expect(state).toBeUndefined();
    }
    expect(differences(before, await at.table()).every((name) => name.includes('#IDEM#'))).toBe(true);
  });

  it('if the other was erased', async () => {
    const conferenceId = idOf(at.desk, ended);
    await at.desk.make({ key: newKey(), does: 'erase', conferenceId, reason: 'RIGHT_TO_ERASURE' });
    for (const reopens of names()) {
      const { outcome } = await at.desk.make(recording(reopens));
      expect(outcome.problems).toEqual([{ code: 'ERASED', severity: 'ERROR', path: ['input', 'reopens'] }]);
    }
  });

  it('with a fact that breaks an ERROR rule, and leaves both sides unlinked', async () => {
    const facts = [{ kind: 'referral', data: { ...referral, receivedOn: localDate('2026-07-01') } }] as const;
    const { outcome } = await at.desk.make(recording(names()[0], { facts }));
    expect(outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'D3' }] });
    expect(await at.stored(ended)).toEqual(ended.record);
    await at.expectWhole();
  });
});
