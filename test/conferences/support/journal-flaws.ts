import { conferenceId } from '../../../contexts/conferences/recording/advance.ts';
import { conferencePartition } from '../../../contexts/conferences/store.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import { type AuditEntry, type Event, eventKey } from '../../../platform/journal/entries.ts';
import type { IdempotencyRecord } from '../../../platform/journal/idempotency.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import { itemsOf, nameOf, type Stored } from './stored.ts';

type Versioned = { readonly id: string; readonly version: number };

/** Each version of each record has one event, one audit entry and one idempotency record, and there are no others. */
export function flawsOfJournal(stored: Stored, scope: Scope, records: readonly Versioned[]): readonly string[] {
  const audited = itemsOf(stored, 'AUDIT').map(({ body }) => body as AuditEntry);
  const remembered = itemsOf(stored, 'IDEM')
    .map(({ body }) => body as IdempotencyRecord)
    .filter(({ outcome }) => outcome.status === 'APPLIED');
  const happened = new Map(
    itemsOf(stored, 'CONF')
      .filter(({ key }) => key.sk !== 'STATE')
      .map(({ key, body }) => [nameOf(key), namesOf([versionIn(body as Event)])]),
  );
  const implied = new Map(
    records.flatMap(({ id, version }) =>
      versionsUpTo(version).map((each) => {
        const name = nameOf(eventKey(conferencePartition(scope, id), each));
        return [name, namesOf([{ id: conferenceId(scope, id), version: each }])];
      }),
    ),
  );
  const versions = [...implied.values()].flat();
  return [
    ...unlike('events', [...implied.keys()], [...happened.keys()]),
    ...unlike('versions in events', versions, [...happened.values()].flat()),
    ...unlike(
      'versions in audit entries',
      versions,
      audited.flatMap((entry) => namesOf(entry.records)),
    ),
    ...unlike(
      'versions in idempotency records',
      versions,
      remembered.flatMap(({ outcome }) => namesOf(outcome.records)),
    ),
    ...unlike(
      'requests',
      audited.map(({ request }) => request),
      remembered.map(({ request }) => request),
    ),
  ];
}

function versionIn({ record, version }: Event): RecordVersion {
  return { id: record, version };
}

function namesOf(versions: readonly RecordVersion[]): readonly string[] {
  return versions.map(({ id, version }) => `${id} ${String(version)}`);
}

function versionsUpTo(version: number): readonly number[] {
  return Array.from({ length: version }, (_, index) => index + 1);
}

/** Each once in both: in any order. */
function unlike(what: string, implied: readonly string[], lying: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of implied) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of lying) counts.set(name, (counts.get(name) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `Of the ${what}, ${name} is ${count > 0 ? 'missing' : 'there and ought not to be'}.`);
}
