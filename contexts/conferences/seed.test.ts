import { beforeAll, describe, expect, it } from '@jest/globals';
import { authoritySendings } from '../../local/sandbox/episodes/authority-sendings.ts';
import { batchWrite } from '../../local/sandbox/loading/batch-write.ts';
import { senders } from '../../local/sandbox/registry/registry.ts';
import type { Actor } from '../../platform/actor/actor.ts';
import { permissionsOf } from '../../platform/actor/permissions.ts';
import { scopeOf } from '../../platform/actor/scope.ts';
import { addDays, localDate, londonDate } from '../../platform/dates/index.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import { newUlid } from '../../platform/ids.ts';
import { CHAINS } from '../../platform/journal/entries.ts';
import type { Request } from '../../platform/journal/perform.ts';
import { sequence } from '../../platform/journal/sequencing/sequence.ts';
import { verifyChain } from '../../platform/journal/sequencing/verify-chain.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import type { AttributeMap } from '../../platform/table/item.ts';
import type { Key } from '../../platform/table/keys.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { turn } from '../../test/support/journal/notebook.ts';
import { differences, readAll } from '../../test/conferences/support/stored.ts';
import { allAttributes } from '../../test/support/journal/table-contents.ts';
import { chainOf, sequencerOn } from '../../test/support/journal/waiting-entries.ts';
import { pauseConference } from './pause-conference.ts';
import { recordConference } from './record-conference.ts';
import type { ConferencesDeps } from './recording/deps.ts';
import { reopenConference } from './reopen-conference.ts';
import { seedConferences, type SeededSending } from './seed.ts';
import { idBySourceRecord, listSummaries } from './store.ts';

const SEED = 'equivalence 11';
const CONFERENCES = 60;
const engine = useEngine();
const sender = senders[0]!;
const scope = scopeOf(sender.profile.authority);
const actor: Actor = {
  ...sender.client,
  kind: 'AUTHORITY_SYSTEM',
  authority: scope.owner,
  permissions: permissionsOf('AUTHORITY_SYSTEM', null),
  scope,
};

function sendings(): Generator<SeededSending> {
  return authoritySendings(sender, { seed: SEED, conferences: CONFERENCES, asOf: localDate('2026-10-31') });
}

/** The same sendings through the use cases, with ids drawn as the seed draws them. */
async function sendOneByOne(table: Table): Promise<void> {
  const random = seededRandom(SEED);
  let now = new Date(0);
  const nextId = (): string => newUlid(now, random.float);
  const deps: ConferencesDeps = {
    journal: { table, pause: turn, nextId, hashKey: 'a-key-for-tests-of-32-characters' },
    profiles: () => Promise.resolve(sender.profile),
  };
  for (const sending of sendings()) {
    now = sending.at;
    const request: Request = { id: nextId(), actor, now };
    const { outcome } = await send(deps, request, sending);
    if (outcome.status !== 'APPLIED') throw new Error(JSON.stringify(outcome));
  }
}

async function send(deps: ConferencesDeps, request: Request, { source, facts, reopens }: SeededSending) {
  const call = { idempotencyKey: request.id, sourceRecord: source, dryRun: false };
  if (reopens === undefined) return recordConference(deps, request, { ...call, facts });
  const id = (await idBySourceRecord(deps.journal.table, scope, reopens)) ?? '';
  const referral = facts.flatMap((fact) => (fact.kind === 'referral' ? [fact.data] : []))[0]!;
  const conferenceId = globalId({ type: 'Conference', owner: scope.owner, id });
  return reopenConference(deps, request, { ...call, conferenceId, referral });
}

/** All that waits, in one go, as it lies in the table. */
async function numberAll(table: Table, stored: readonly AttributeMap[]): Promise<void> {
  for (const chain of CHAINS) {
    const waiting = stored.filter(({ unsequenced }) => unsequenced?.S === `${scope.owner}#${chain}`);
    const keys = waiting.map(({ pk, sk }) => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' }) as Key);
    await sequence(sequencerOn(table).sequencer, { scope, chain }, keys);
  }
}

let loaded: string;

beforeAll(async () => {
  loaded = await engine.freshTable();
  const groups = seedConferences({ ...sender, seed: SEED, sendings: sendings() });
  await batchWrite(groups, { client: engine.client, tableName: loaded, signal: new AbortController().signal });
});

describe(`conferences that were loaded (seed "${SEED}")`, () => {
  it('lie as the use cases and the sequencer leave them, but for idempotency records', async () => {
    const sent = await engine.freshTable();
    const table = openTable(engine.client, sent, turn);
    await sendOneByOne(table);
    await numberAll(table, await allAttributes(engine.client, sent));

    const wanted = await readAll(engine.client, sent);
    const remembered = [...wanted].filter(([, { ttl }]) => ttl !== undefined).map(([name]) => name);
    expect(differences(await readAll(engine.client, loaded), wanted)).toEqual(remembered);
  });

  it('hold what the comparison is for: duplicates, reopened ones, open ones and ended ones', async () => {
    const bodies = (await allAttributes(engine.client, loaded)).map(({ body }) => body?.S ?? '');
    const states = bodies.filter((body) => body.includes('"holdsOpenFor"'));

    expect(states).toHaveLength(CONFERENCES);
    expect(states.filter((body) => body.includes('"possibleDuplicateOf"'))).not.toHaveLength(0);
    expect(states.filter((body) => body.includes('"reopenedAs"'))).not.toHaveLength(0);
    expect(states.filter((body) => body.includes('"holdsOpenFor":[]'))).not.toHaveLength(0);
    expect(states.filter((body) => !body.includes('"holdsOpenFor":[]'))).not.toHaveLength(0);
  });

  it.each(CHAINS)('have a chain %s whose every hash is right', async (chain) => {
    const { links, head } = await chainOf(openTable(engine.client, loaded, turn), { scope, chain });

    expect(links.length).toBeGreaterThan(CONFERENCES);
    expect(verifyChain(links, { until: head })).toEqual({ kind: 'SOUND', head });
  });

  it('are changed like any others, and the sequencer goes on where they end', async () => {
    const table = openTable(engine.client, loaded, turn);
    const before = await chainOf(table, { scope, chain: 'FEED' });
    const now = new Date('2026-11-03T10:00:00.000Z');
    const random = seededRandom(`${SEED} afterwards`);
    const deps: ConferencesDeps = {
      journal: {
        table,
        pause: turn,
        nextId: () => newUlid(now, random.float),
        hashKey: 'a-key-for-tests-of-32-characters',
      },
      profiles: () => Promise.resolve(sender.profile),
    };
    const wanted = { list: 'status', of: 'REVIEW_DUE', newestFirst: false, after: null, limit: 1 } as const;
    const [found] = await listSummaries(table, scope, wanted);
    const conferenceId = globalId({ type: 'Conference', owner: scope.owner, id: found?.item.id ?? '' });
    const data = { on: addDays(londonDate(now), -1), reason: 'FAMILY_REQUEST' } as const;

    const request = { id: 'request-afterwards', actor, now };
    const command = { idempotencyKey: 'afterwards-1', conferenceId, dryRun: false, data };
    const { outcome } = await pauseConference(deps, request, command);
    await numberAll(table, await allAttributes(engine.client, loaded));

    expect(outcome).toMatchObject({ status: 'APPLIED', records: [{ version: (found?.item.version ?? 0) + 1 }] });
    const { links, head } = await chainOf(table, { scope, chain: 'FEED' });
    expect(head.sequence).toBe(before.head.sequence + 1);
    expect(links.at(-1)).toMatchObject({ sequence: head.sequence, entry: { type: 'CONFERENCE_PAUSED' } });
    expect(verifyChain(links, { until: head })).toEqual({ kind: 'SOUND', head });
  });
});
