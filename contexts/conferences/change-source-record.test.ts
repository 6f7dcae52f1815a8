import { describe, expect, it } from '@jest/globals';
import type { Call } from '../../test/conferences/support/calls.ts';
import { newKey, newSource, openDesk } from '../../test/conferences/support/desk.ts';
import { idOf, refer, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { SourceRecord } from './recording/conference-record.ts';

const engine = useEngine();
const at = useDesk(engine);

function rename(conferenceId: string, source: SourceRecord, expectedVersion?: number): Call {
  return {
    key: newKey(),
    does: 'rename',
    conferenceId,
    source,
    ...(expectedVersion !== undefined && { expectedVersion }),
  };
}

describe('changing the key of a record', () => {
  it('moves the key, so that the new one leads to the conference and the old one is free', async () => {
    const conference = await refer(at.desk, 'C1');
    const { source: old } = conference.record;
    const source = newSource();
    const { outcome, state } = await at.desk.make(rename(idOf(at.desk, conference), source, 1));
    expect(outcome).toMatchObject({ status: 'APPLIED', records: [{ version: 2 }] });
    expect(state?.record).toMatchObject({ source, version: 2 });
    expect((await at.stored(conference)).source).toEqual(source);

    const again: Call = { key: newKey(), does: 'refer', source: old, referral: referralOf('C2') };
    expect((await at.desk.make(again)).outcome).toMatchObject({ status: 'APPLIED', records: [{ version: 1 }] });
    const taken: Call = { key: newKey(), does: 'refer', source, referral: referralOf('C3') };
    const { outcome: refused } = await at.desk.make(taken);
    expect(refused).toMatchObject({ status: 'REFUSED', problems: [{ code: 'T5' }] });
    expect(refused.records).toEqual([{ id: idOf(at.desk, conference), version: 2 }]);
    await at.expectWhole();
  });

  it('changes nothing where the record is called so already', async () => {
    const conference = await refer(at.desk);
    const { outcome } = await at.desk.make(rename(idOf(at.desk, conference), conference.record.source));
    expect(outcome).toMatchObject({ status: 'UNCHANGED', records: [{ version: 1 }] });
    expect(await at.stored(conference)).toEqual(conference.record);
  });

  it('is refused where the key is another record’s, which is handed back (T5)', async () => {
    const [one, other] = [await refer(at.desk, 'C1'), await refer(at.desk, 'C2')];
    const { outcome, state } = await at.desk.make(rename(idOf(at.desk, one), other.record.source));
    expect(outcome).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'T5', severity: 'ERROR', path: ['input', 'sourceRecord'] }],
      records: [{ id: idOf(at.desk, other), version: 1 }],
    });
    expect(state?.record.id).toBe(other.record.id);
    expect(await at.stored(one)).toEqual(one.record);
    await at.expectWhole();
  });

  it('may take a key that another authority uses, and does not learn of it', async () => {
    const stranger = openDesk(engine.client, at.tableName, { authority: 'A0000002' });
    const theirs = await refer(stranger, 'C1');
    const ours = await refer(at.desk, 'C1');
    const { outcome } = await at.desk.make(rename(idOf(at.desk, ours), theirs.record.source));
    expect(outcome).toMatchObject({ status: 'APPLIED' });
    const foreign = await at.desk.make(rename(idOf(stranger, theirs), newSource()));
    expect(foreign.outcome).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'NOT_FOUND', path: ['input', 'conferenceId'] }],
      records: [],
    });
  });

  it('is refused when somebody came between, and when the key is a UPN', async () => {
    const conference = await refer(at.desk);
    const id = idOf(at.desk, conference);
    const stale = await at.desk.make(rename(id, newSource(), 7));
    expect(stale.outcome.problems).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const upn = await at.desk.make(rename(id, { system: 'CASES', recordId: 'F000123456789' }));
    expect(upn.outcome.problems).toMatchObject([{ code: 'I1', path: ['input', 'sourceRecord', 'recordId'] }]);
    expect(await at.stored(conference)).toEqual(conference.record);
  });

  it('lets one of two at once have the key', async () => {
    const both = [await refer(at.desk, 'C1'), await refer(at.desk, 'C2')];
    const source = newSource();
    const answers = await Promise.all(both.map((one) => at.desk.make(rename(idOf(at.desk, one), source))));
    expect(answers.map(({ outcome }) => outcome.status).sort()).toEqual(['APPLIED', 'REFUSED']);
    await at.expectWhole();
  });
});
