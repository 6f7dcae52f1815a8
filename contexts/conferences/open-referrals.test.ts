import { describe, expect, it } from '@jest/globals';
import { sampleFact } from '../../test/conferences/support/arbitrary-facts.ts';
import { newKey } from '../../test/conferences/support/desk.ts';
import {
  adding,
  consentOf,
  idOf,
  recordEpisode,
  refer,
  referralOf,
} from '../../test/conferences/support/episode-calls.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { Fact } from './domain/facts.ts';
import type { AssessedConference } from './recording/assessed.ts';

const engine = useEngine();
const at = useDesk(engine);

const networkMeeting: Fact = { kind: 'referral', data: referralOf('C1', { model: 'FAMILY_NETWORK_MEETING' }) };

function codes({ assessment }: AssessedConference): readonly string[] {
  return assessment.findings.map(({ code }) => code);
}

function withdraw(conference: AssessedConference): Promise<AssessedConference> {
  return at.desk.apply(adding(idOf(at.desk, conference), sampleFact('withdrawal')));
}

describe('the one open referral of a child and model (P8)', () => {
  it('is queried of the second, which takes it over at its next change once the first has ended', async () => {
    const first = await refer(at.desk);
    const second = await refer(at.desk);
    expect(codes(second)).toContain('P8');
    await withdraw(first);

    const changed = await at.desk.apply(adding(idOf(at.desk, second), consentOf(1)));
    expect(codes(changed)).not.toContain('P8');
    expect(changed.record).toMatchObject({ holdsOpenFor: ['C1'] });
    expect(changed.record.possibleDuplicateOf).toBeUndefined();
    expect(codes(await refer(at.desk))).toContain('P8');
    await at.expectWhole();
  });

  it('is taken over also when the same facts are sent again', async () => {
    const first = await refer(at.desk);
    const second = await refer(at.desk);
    await withdraw(first);
    const { source, facts } = second.record;
    const again = await at.desk.apply({ key: newKey(), does: 'record', source, facts });
    expect(again.record).toMatchObject({ version: 2, holdsOpenFor: ['C1'] });
    expect(codes(again)).not.toContain('P8');
    await at.expectWhole();
  });

  it('stays with the other when an episode is brought to its model', async () => {
    const conference = await refer(at.desk);
    const other = await recordEpisode(at.desk, [networkMeeting]);
    const { source, version } = conference.record;
    const brought = await at.desk.apply({
      key: newKey(),
      does: 'record',
      source,
      facts: [networkMeeting],
      expectedVersion: version,
    });
    expect(brought.record).toMatchObject({ holdsOpenFor: [], possibleDuplicateOf: other.record.id });
    expect(codes(brought)).toContain('P8');
    await at.expectWhole();
  });

  it('is free again once the referral is not accepted', async () => {
    const refused = await refer(at.desk);
    const triage: Fact = { kind: 'triage', data: { ...sampleFact('triage').data, decision: 'NOT_ACCEPTED' } as never };
    expect((await at.desk.apply(adding(idOf(at.desk, refused), triage))).record.holdsOpenFor).toEqual([]);
    expect(codes(await refer(at.desk))).not.toContain('P8');
    await at.expectWhole();
  });
});
