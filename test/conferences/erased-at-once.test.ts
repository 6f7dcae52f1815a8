import { beforeEach, describe, expect, it } from '@jest/globals';
import { closed } from '../../contexts/conferences/domain/testing/episode.ts';
import type { AssessedConference } from '../../contexts/conferences/recording/assessed.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import { everyByte } from '../support/every-byte.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import type { Call } from './support/calls.ts';
import { type Desk, newKey, newSource, openDesk } from './support/desk.ts';
import { adding, consentOf, idOf, recordEpisode, referralOf } from './support/episode-calls.ts';
import { expectWhole } from './support/expect-whole.ts';
import { codesOf, settle } from './support/settled.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
/** Each another order, and other faults. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

let tableName = '';
let desk: Desk;
let conference: AssessedConference;

beforeEach(async () => {
  tableName = await engine.freshTable();
  conference = await recordEpisode(openDesk(engine.client, tableName), closed().facts());
  desk = openDesk(proxied.client, tableName);
  await desk.deps.profiles(desk.actor.scope.owner);
});

/** Everything that can be done with a conference, and its erasure, twice. */
function callsOn({ record }: AssessedConference, seed: number): readonly Call[] {
  const conferenceId = idOf(desk, conference);
  const { source, facts } = record;
  return shuffled(seed, [
    { key: newKey(), does: 'erase', conferenceId, reason: 'RIGHT_TO_ERASURE' },
    { key: newKey(), does: 'erase', conferenceId, reason: 'RECORDED_IN_ERROR' },
    ...[1, 2, 3].map((number) => adding(conferenceId, consentOf(number))),
    ...[4, 5].map((number): Call => ({ key: newKey(), does: 'record', source, facts: [...facts, consentOf(number)] })),
    { key: newKey(), does: 'refer', source, referral: referralOf('C1') },
    ...[1, 2].map((): Call => ({
      key: newKey(),
      does: 'reopen',
      conferenceId,
      source: newSource(),
      referral: referralOf('CNEW'),
    })),
  ]);
}

function shuffled<T>(seed: number, all: readonly T[]): readonly T[] {
  const random = seededRandom(seed);
  const drawn = all.map((one) => ({ one, place: random.float() }));
  return drawn.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

describe('a conference erased while it is recorded, pushed and reopened', () => {
  it.each(SEEDS)('is erased, once, and nothing brings it back: seed %i', async (seed) => {
    proxied.proxy.seeded({ seed, conflict: true, dropAfterCommit: 0.05, throttle: 0.05 });
    const calls = callsOn(conference, seed);
    const answers = await settle(desk, calls);
    proxied.proxy.plan(() => undefined);

    const erasing = answers.filter((_, index) => calls[index]?.does === 'erase');
    expect(erasing.map(({ outcome }) => outcome.status).sort()).toEqual(['APPLIED', 'UNCHANGED']);
    for (const answer of answers.filter(({ outcome }) => outcome.status === 'REFUSED')) {
      expect(['ERASED', 'T5', 'D7R', 'VERSION_REQUIRED']).toContain(codesOf(answer)[0]);
    }
    await expectWhole(openDesk(engine.client, tableName), engine.client, tableName);
    const bytes = await everyByte(engine.client, tableName);
    expect(bytes).not.toContain(conference.record.source.recordId);
    expect(bytes).not.toContain('P-GRANDMOTHER');
  });
});

describe('a source record that is begun while another of the same is begun and erased', () => {
  it('is refused, though it was not there when it was looked for', async () => {
    const source = { system: 'FICTION', recordId: 'ONCE-ONLY' };
    const { promise: isErased, resolve } = Promise.withResolvers<undefined>();
    const { promise: held, resolve: isHeld } = Promise.withResolvers<undefined>();
    let writes = 0;
    proxied.proxy.plan(({ operation }) => {
      if (operation !== 'TransactWriteItems' || (writes += 1) > 1) return undefined;
      isHeld(undefined);
      return { kind: 'hold', until: isErased };
    });
    const late = desk.make({ key: newKey(), does: 'refer', source, referral: referralOf('CLATE') });
    const calm = openDesk(engine.client, tableName);
    await held;
    const first = await calm.apply({ key: newKey(), does: 'refer', source, referral: referralOf('CFIRST') });
    await calm.make({ key: newKey(), does: 'erase', conferenceId: idOf(calm, first), reason: 'RECORDED_IN_ERROR' });
    resolve(undefined);

    expect(codesOf(await late)).toEqual(['ERASED']);
    await expectWhole(calm, engine.client, tableName);
  });
});
