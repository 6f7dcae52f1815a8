import type { Actor } from '../../../platform/actor/actor.ts';
import { actorOfEntry, auditItem, type Event, eventItem } from '../../../platform/journal/entries.ts';
import type { RecordChange, Request } from '../../../platform/journal/perform.ts';
import type { AttributeMap, Item } from '../../../platform/table/item.ts';
import { chainInMemory } from './chain-in-memory.ts';

/** What one call changed. Most change one record; reopening changes two. */
export type Change = { readonly operation: string; readonly records: readonly RecordChange[] };

export type JournalInMemory = {
  /** The events and the audit entry of a call, numbered and linked, and the segments that they fill. */
  readonly enter: (request: Request, change: Change, nextId: () => string) => readonly AttributeMap[];
  readonly close: () => readonly AttributeMap[];
};

/** Enters calls as `perform` does, one after the other, and numbers them as the sequencer does. */
export function journalInMemory({ scope }: Actor): JournalInMemory {
  const feed = chainInMemory(scope, 'FEED');
  const audit = chainInMemory(scope, 'AUDIT');

  return {
    enter(request, { operation, records }, nextId) {
      const at = request.now.toISOString();
      const entry = {
        id: nextId(),
        at,
        operation,
        outcome: 'APPLIED',
        actor: actorOfEntry(request.actor),
        request: request.id,
        records: records.map(({ record }) => record),
        fields: records.flatMap(({ event }) => event.fields),
      } as const;
      const events = records.map(({ record, partition, event }) => {
        return eventItem(scope, partition, { id: nextId(), at, record: record.id, version: record.version, ...event });
      });
      return [...inSequence(events).flatMap((event) => feed.append(event)), ...audit.append(auditItem(scope, entry))];
    },
    close: () => [...feed.close(), ...audit.close()],
  };
}

/** Of one instant, by their ids: as the sequencer takes them. */
function inSequence(events: readonly Item[]): readonly Item[] {
  const idOf = ({ body }: Item): string => (body as Event).id;
  return events.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}
