import { describe, expect, it } from '@jest/globals';
import { newKey, newSource } from '../../test/conferences/support/desk.ts';
import { consentOf, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { Fact } from './domain/facts.ts';
import { recordConference } from './record-conference.ts';

const at = useDesk(useEngine());
const MONDAY = '2026-06-22T09:00:00Z';
const TUESDAY = '2026-06-23T09:00:00Z';
const WEDNESDAY = '2026-06-24T09:00:00Z';

const REFERRAL: Fact = { kind: 'referral', data: referralOf('C1') };
const WITH_CONSENT = [REFERRAL, consentOf(1)];

/** What a system sends of one record: all of it, and when it last changed there. */
function senderOf(sourceRecord = newSource()) {
  return async (facts: readonly Fact[], sourceUpdatedAt?: string) => {
    const call = { idempotencyKey: newKey(), dryRun: false, sourceRecord, facts, sourceUpdatedAt };
    const { outcome, state } = await recordConference(at.desk.deps, at.desk.request(), call);
    return {
      status: outcome.status,
      codes: outcome.problems.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code),
      version: outcome.records[0]?.version,
      facts: state?.record.facts.length,
      id: outcome.records[0]?.id ?? '',
    };
  };
}

describe('an episode whose source says when it last changed it', () => {
  it('is not set back by a state that was long on its way', async () => {
    const send = senderOf();
    await send([REFERRAL], MONDAY);
    await send(WITH_CONSENT, WEDNESDAY);

    expect(await send([REFERRAL, consentOf(2)], TUESDAY)).toMatchObject({
      status: 'REFUSED',
      codes: ['SOURCE_STATE_OLD'],
      version: 2,
      facts: 2,
    });
  });

  it('loses a fact that its source no longer has, without a version', async () => {
    const send = senderOf();
    await send(WITH_CONSENT, MONDAY);

    expect(await send([REFERRAL], TUESDAY)).toMatchObject({ status: 'APPLIED', version: 2, facts: 1 });
  });

  it('keeps what somebody else has entered since, and asks for a version', async () => {
    const send = senderOf();
    const { id } = await send([REFERRAL], MONDAY);
    await at.desk.apply({ key: newKey(), does: 'add', conferenceId: id, fact: consentOf(1) });

    expect(await send([REFERRAL, consentOf(2)], TUESDAY)).toMatchObject({
      status: 'REFUSED',
      codes: ['VERSION_REQUIRED'],
      facts: 2,
    });
  });

  it('notes a later state that says nothing new, so that one between the two cannot set it back', async () => {
    const send = senderOf();
    await send(WITH_CONSENT, MONDAY);

    expect(await send(WITH_CONSENT, WEDNESDAY)).toMatchObject({ status: 'APPLIED', version: 2 });
    expect(await send(WITH_CONSENT, WEDNESDAY)).toMatchObject({ status: 'UNCHANGED', version: 2 });
    expect(await send([REFERRAL], TUESDAY)).toMatchObject({ status: 'REFUSED', codes: ['SOURCE_STATE_OLD'] });
  });

  it('takes another content of the same instant, as when what is sent of it has been mended', async () => {
    const send = senderOf();
    await send([REFERRAL], MONDAY);

    expect(await send(WITH_CONSENT, MONDAY)).toMatchObject({ status: 'APPLIED', facts: 2 });
  });

  it('compares instants, not texts', async () => {
    const send = senderOf();
    await send([REFERRAL], '2026-06-22T09:00:00.000Z');

    expect(await send([REFERRAL], '2026-06-22T09:00:00Z')).toMatchObject({ status: 'UNCHANGED' });
  });

  it('asks for a version where its source has stopped saying when', async () => {
    const send = senderOf();
    await send(WITH_CONSENT, MONDAY);

    expect(await send([REFERRAL])).toMatchObject({ status: 'REFUSED', codes: ['VERSION_REQUIRED'] });
  });
});
