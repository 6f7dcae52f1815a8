import type { Command, Decision } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { Write } from '../../platform/table/write.ts';
import { type Call, isStale, notFound, refused, unchanged, versionConflict } from './decisions.ts';
import type { Person } from './domain/person.ts';
import { changedFields } from './domain/same.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, stored, type Stored } from './store.ts';

export type PersonCall = Call & {
  /** Our own id. Null for what is no person's global id. */
  readonly person: string | null;
  readonly expectedVersion: number | null;
};

export type PersonChange = {
  readonly operation: string;
  readonly event: string;
  readonly call: PersonCall;
  readonly check?: (person: Person) => readonly Problem[];
  readonly change: (person: Person) => Person;
  /** What becomes of what their tokens are taken for. */
  readonly identityWrites: (after: Person) => readonly Write[];
};

/** The command that changes a registered person and what their tokens are taken for, in one transaction. */
export function personCommand(asked: PersonChange): Command<Stored<Person>> {
  const { idempotencyKey, dryRun, ...input } = asked.call;
  return {
    operation: asked.operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => (input.person === null ? [] : [keys.person(input.person)]),
    decide: ([item]) => {
      const current = stored<Person>(item);
      return current === undefined ? notFound('personId') : decide(asked, current);
    },
  };
}

function decide(asked: PersonChange, current: Stored<Person>): Decision<Stored<Person>> {
  const before = current.value;
  const record = { id: nodeId('Person', before.id), version: current.version };
  const found = { state: current, record };
  if (isStale(asked.call.expectedVersion, current.version)) return versionConflict(found);
  // Whoever was removed comes in nowhere; their subject may be somebody else's by now.
  if (before.status === 'REMOVED') return unchanged(found);
  const problems = asked.check?.(before) ?? [];
  if (problems.length > 0) return refused(problems, found);

  const after = asked.change(before);
  const state = { value: after, version: current.version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: history.person(after.id),
        event: { type: asked.event, fields: changedFields(before, after) },
      },
    ],
    writes: [{ kind: 'ADVANCE', item: items.person(after, state.version) }, ...asked.identityWrites(after)],
  };
}
