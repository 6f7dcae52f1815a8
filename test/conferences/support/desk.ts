import { decisionsGoWithConference } from '../../../contexts/governance/index.ts';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { AssessedConference } from '../../../contexts/conferences/recording/assessed.ts';
import type { ErasingDeps } from '../../../contexts/conferences/recording/deps.ts';
import { followUpsGoWithConference } from '../../../contexts/outcomes/index.ts';
import { packagesStayAfter } from '../../../contexts/networks/index.ts';
import { createProfiles } from '../../../contexts/programme/index.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { permissionsOf } from '../../../platform/actor/permissions.ts';
import { parseOwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import { fixedClock } from '../../../platform/clock.ts';
import { systemIds } from '../../../platform/ids.ts';
import type { Performed, Request } from '../../../platform/journal/perform.ts';
import type { NoteErased } from '../../../platform/retention/note-erased.ts';
import type { Pause } from '../../../platform/table/back-off.ts';
import { openTable } from '../../../platform/table/table.ts';
import { requireNamed } from '../../support/rule-fields.ts';
import { type Call, makeCall } from './calls.ts';

/** The instant of every request, unless a test says otherwise: on the day on which the sample episodes are assessed. */
export const NOW = new Date('2026-06-30T10:00:00Z');

export const HASH_KEY = 'a-key-for-tests-of-32-characters';

/** A record system of an authority, at work. */
export type Desk = {
  readonly deps: ErasingDeps;
  readonly actor: Actor;
  /** A new request. */
  readonly request: (now?: Date) => Request;
  readonly make: (call: Call, now?: Date) => Promise<Performed<AssessedConference>>;
  /** The same, expected to be written: the conference as it then is. */
  readonly apply: (call: Call, now?: Date) => Promise<AssessedConference>;
};

/** Lets everything else go first, and waits no longer. */
const turn: Pause = () => new Promise((resolve) => setImmediate(resolve));

type DeskOptions = { readonly authority?: string; readonly pause?: Pause; readonly noteErased?: NoteErased };

const unnoted = (): void => undefined;

export function openDesk(
  client: DynamoDBClient,
  tableName: string,
  { authority = 'A0000001', pause = turn, noteErased = unnoted }: DeskOptions = {},
): Desk {
  const table = openTable(client, tableName, pause);
  const clock = fixedClock(NOW);
  const ids = systemIds(clock);
  const journal = { table, pause, nextId: () => ids.next(), hashKey: HASH_KEY };
  const goesWith = [decisionsGoWithConference(journal, noteErased), followUpsGoWithConference(journal, noteErased)];
  const deps = {
    journal,
    profiles: createProfiles({ table, clock }),
    noteErased,
    goesWith,
    staysAfter: [packagesStayAfter(table)],
  };
  const actor = systemOf(authority);
  const request: Desk['request'] = (now = NOW) => ({ id: ids.next(), actor, now });
  const make: Desk['make'] = async (call, now) => {
    const performed = await makeCall(deps, request(now), call);
    requireNamed(performed.outcome.problems);
    return performed;
  };
  return {
    deps,
    actor,
    request,
    make,
    async apply(call, now) {
      const { outcome, state } = await make(call, now);
      if (outcome.status === 'APPLIED' && state !== undefined) return state;
      throw new Error(`Not applied: ${JSON.stringify({ call, outcome })}`);
    },
  };
}

/** The record system of an authority, by the authority's id. */
export function systemOf(authority: string): Actor {
  const owner = parseOwnerId(authority);
  if (owner === null) throw new RangeError(`${authority} is no authority's id.`);
  return {
    kind: 'AUTHORITY_SYSTEM',
    id: `01CLIENTOF0000000${authority}0`,
    subject: `client-of-${authority}`,
    authority: owner,
    permissions: permissionsOf('AUTHORITY_SYSTEM', null),
    scope: scopeOf(owner),
  };
}

let keys = 0;

/** An idempotency key that no other call of this process has. */
export function newKey(): string {
  keys += 1;
  return `key-of-test-${String(keys)}`;
}

/** A source record that no other call of this process has. */
export function newSource(): { readonly system: string; readonly recordId: string } {
  keys += 1;
  return { system: 'FICTION', recordId: `R-${String(keys)}` };
}
