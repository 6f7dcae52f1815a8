import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeCall, VERB_KINDS } from '../../test/conferences/support/calls.ts';
import { newKey, newSource, openDesk } from '../../test/conferences/support/desk.ts';
import { adding, consentOf, idOf, recordEpisode, referralOf } from '../../test/conferences/support/episode-calls.ts';
import type { Stored } from '../../test/conferences/support/stored.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { closed } from './domain/testing/episode.ts';
import type { Fact } from './domain/facts.ts';
import { SAMPLE } from './domain/testing/sample-facts.ts';
import { eraseConference } from './erase-conference.ts';
import type { AssessedConference } from './recording/assessed.ts';

const engine = useEngine();
const at = useDesk(engine);
let conference: AssessedConference;
let id: string;

beforeEach(async () => {
  conference = await recordEpisode(at.desk, closed().facts());
  id = idOf(at.desk, conference);
});

const erase = (conferenceId: string, more: { readonly expectedVersion?: number } = {}, desk = at.desk) =>
  eraseConference(desk.deps, desk.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    conferenceId,
    reason: 'RECORDED_IN_ERROR',
    ...more,
  });

/** Without what the other authority was answered, which is remembered among its own. */
const ofOwner = (stored: Stored) => [...stored].filter(([name]) => name.startsWith('A0000001#'));

describe('erasing is refused', () => {
  it.each([
    ['a conference that is not there', () => 'fgdm_A0000001_01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    ['an id of another kind of thing', () => id.replace('fgdm', 'auth')],
    ['what is no id', () => 'nothing'],
  ])('for %s', async (_, conferenceId) => {
    const { outcome } = await erase(conferenceId());
    expect(outcome).toMatchObject({ status: 'REFUSED', records: [], problems: [{ code: 'NOT_FOUND' }] });
  });

  it('for another authority’s conference, as for a missing one, and it is untouched', async () => {
    const stranger = openDesk(engine.client, at.tableName, { authority: 'A0000002' });
    const before = ofOwner(await at.table());
    const { outcome } = await erase(id, {}, stranger);
    expect(outcome).toMatchObject({ status: 'REFUSED', records: [], problems: [{ code: 'NOT_FOUND' }] });
    expect(ofOwner(await at.table())).toEqual(before);
  });

  it('when the conference has changed since it was read', async () => {
    const { outcome } = await erase(id, { expectedVersion: 7 });
    expect(outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'VERSION_CONFLICT' }] });
    await at.stored(conference);
  });
});

describe('once a conference is erased', () => {
  beforeEach(async () => {
    await erase(id);
  });

  it.each(VERB_KINDS)('each verb is refused by its rule: that which adds a %s', async (kind) => {
    const { outcome } = await at.desk.make(adding(id, { kind, data: SAMPLE[kind] } as Fact));
    expect(outcome).toMatchObject({
      status: 'REFUSED',
      records: [{ id, version: 2 }],
      problems: [{ code: 'ERASED', path: ['input', 'conferenceId'] }],
    });
  });

  it('its source record is refused, however it is sent', async () => {
    const { source } = conference.record;
    const referral = referralOf('C1');
    const ended = await recordEpisode(at.desk, closed().facts());
    const sent = [
      await at.desk.make({ key: newKey(), does: 'refer', source, referral }),
      await at.desk.make({ key: newKey(), does: 'record', source, facts: [{ kind: 'referral', data: referral }] }),
      await at.desk.make({ key: newKey(), does: 'reopen', conferenceId: idOf(at.desk, ended), source, referral }),
    ];
    for (const { outcome } of sent) {
      expect(outcome).toMatchObject({ status: 'REFUSED', records: [{ id }] });
      expect(outcome.problems).toEqual([{ code: 'ERASED', severity: 'ERROR', path: ['input', 'sourceRecord'] }]);
    }
    await at.expectWhole();
  });

  it('its source record is refused under another hash key too, while that of then is at hand', async () => {
    const { journal } = at.desk.deps;
    const hashKey = 'another-key-for-tests-of-32-chars';
    const rotated = { ...at.desk.deps, journal: { ...journal, hashKey, otherHashKeys: [journal.hashKey] } };
    const { source } = conference.record;
    const call = { key: newKey(), does: 'refer', source, referral: referralOf('C1') } as const;
    const { outcome } = await makeCall(rotated, at.desk.request(), call);
    expect(outcome.problems.map(({ code }) => code)).toEqual(['ERASED']);
  });

  it('there is nothing to reopen', async () => {
    const call = { conferenceId: id, source: newSource(), referral: referralOf('C1') };
    const { outcome } = await at.desk.make({ key: newKey(), does: 'reopen', ...call });
    expect(outcome).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'ERASED', path: ['input', 'conferenceId'] }],
    });
  });

  it('another authority’s record with the same source record is no concern of it', async () => {
    const stranger = openDesk(engine.client, at.tableName, { authority: 'A0000002' });
    const { source } = conference.record;
    const facts: readonly Fact[] = [{ kind: 'referral', data: referralOf('C1') }, consentOf(1)];
    const { outcome } = await stranger.make({ key: newKey(), does: 'record', source, facts });
    expect(outcome.status).toBe('APPLIED');
  });
});
