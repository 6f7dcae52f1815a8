import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Call, VERB_KINDS } from '../../../test/conferences/support/calls.ts';
import { sampleFact } from '../../../test/conferences/support/arbitrary-facts.ts';
import { type Desk, newKey, newSource, openDesk } from '../../../test/conferences/support/desk.ts';
import { idOf, recordEpisode, refer, referralOf } from '../../../test/conferences/support/episode-calls.ts';
import type { Answer } from '../../../test/conferences/support/settled.ts';
import { differences, nameOf } from '../../../test/conferences/support/stored.ts';
import { useDesk } from '../../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../../test/support/engine.ts';
import { useFaultProxy } from '../../../test/support/fault-proxy/use-fault-proxy.ts';
import { idempotencyKeysOf } from '../../../platform/journal/idempotency.ts';
import { closed } from '../domain/testing/episode.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const at = useDesk(engine);
const MISSING = '01K000000000000000000000ZZ';

let watched: Desk;
let theirs: string;
let ours: string;

beforeEach(async () => {
  watched = openDesk(proxied.client, at.tableName);
  await watched.deps.profiles(watched.actor.scope.owner);
  const stranger = openDesk(engine.client, at.tableName, { authority: 'A0000002' });
  theirs = idOf(stranger, await recordEpisode(stranger, closed().facts()));
  ours = idOf(at.desk, await refer(at.desk));
});

/** Ids that lead to nothing of ours: none, another authority's, of another type, and no ids at all. */
function ids(): readonly string[] {
  return [
    `fgdm_A0000001_${MISSING}`,
    theirs,
    theirs.replace('A0000002', 'A0000001'),
    ours.replace('A0000001', 'A0000002'),
    ours.replace('A0000001', 'NETWORK0'),
    ours.replace('fgdm', 'auth'),
    ours.toLowerCase(),
    `${ours} `,
    ours.slice(5),
    '',
    'nonsense',
    'fgdm_A0000001_#STATE#',
    'x'.repeat(10_000),
  ];
}

async function seen(
  call: Call,
): Promise<{ readonly answer: Answer; readonly calls: Readonly<Record<string, number>> }> {
  proxied.proxy.forget();
  const answer = await watched.make(call);
  const counts = Object.entries(proxied.proxy.counts());
  return { answer, calls: Object.fromEntries(counts.map(([operation, { calls }]) => [operation, calls])) };
}

describe('an id that leads to nothing of ours', () => {
  it.each(VERB_KINDS)('answers alike, with the same calls, whatever it is: adding a %s', async (kind) => {
    for (const conferenceId of ids()) {
      const { answer, calls } = await seen({ key: newKey(), does: 'add', conferenceId, fact: sampleFact(kind) });
      expect({ conferenceId, calls }).toEqual({ conferenceId, calls: { BatchGetItem: 1, TransactWriteItems: 1 } });
      expectNotFound(answer);
    }
  });

  it('answers alike with an expected version too', async () => {
    for (const conferenceId of ids()) {
      const fact = sampleFact('triage');
      expectNotFound((await seen({ key: newKey(), does: 'add', conferenceId, fact, expectedVersion: 1 })).answer);
    }
  });

  it('answers alike when it shall be reopened', async () => {
    for (const conferenceId of ids()) {
      const source = newSource();
      const call: Call = { key: newKey(), does: 'reopen', conferenceId, source, referral: referralOf('C9') };
      const { answer, calls } = await seen(call);
      expect({ conferenceId, calls }).toEqual({
        conferenceId,
        calls: { BatchGetItem: 2, TransactWriteItems: 1 },
      });
      expectNotFound(answer);
    }
  });

  it('changes nothing but the caller’s own memory of its key', async () => {
    const before = await at.table();
    const key = newKey();
    await watched.make({ key, does: 'add', conferenceId: theirs, fact: sampleFact('triage') });
    const changed = differences(before, await at.table());
    expect(changed).toEqual([nameOf(idempotencyKeysOf(watched.deps.journal, watched.actor, key)[0])]);
  });
});

describe('two authorities', () => {
  it('may have the same source record, child and key, and neither learns of the other', async () => {
    const stranger = openDesk(engine.client, at.tableName, { authority: 'A0000002' });
    const call: Call = { key: newKey(), does: 'refer', source: newSource(), referral: referralOf('C5') };
    const answers = [await at.desk.make(call), await stranger.make(call)];
    for (const { outcome, state } of answers) {
      expect(outcome.status).toBe('APPLIED');
      expect(state?.record.possibleDuplicateOf).toBeUndefined();
      expect(state?.record.holdsOpenFor).toEqual(['C5']);
    }
  });
});

function expectNotFound({ outcome, state, replayed }: Answer): void {
  const { status, problems, records } = outcome;
  expect({ status, problems, records, state, replayed }).toEqual({
    status: 'REFUSED',
    problems: [{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'conferenceId'] }],
    records: [],
    state: undefined,
    replayed: false,
  });
}
