import type { Journal } from '../../../platform/journal/perform.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import type { FinalDecision } from '../../../platform/journal/perform.ts';
import { listErasure } from '../../../platform/retention/erasures.ts';
import {
  type ErasureReason,
  type Tombstone,
  tombstoneItem,
  tombstoneOf,
} from '../../../platform/retention/tombstone.ts';
import type { Write } from '../../../platform/table/write.ts';
import {
  childEntryKey,
  conferenceKey,
  conferencePartition,
  erasedSourceKey,
  markerItem,
  openMarkerKey,
  sourceMarkerKey,
} from '../store.ts';
import { conferenceId, modelOf } from './advance.ts';
import type { AssessedConference } from './assessed.ts';

export type Erasing = {
  readonly scope: Scope;
  readonly hashKey: Journal['hashKey'];
  readonly conference: AssessedConference;
  readonly reason: ErasureReason;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/**
 * A conference as it is erased: a tombstone in its place, everything gone that was filed under one of its references,
 * and a keyed hash in the stead of its source record's marker. At most 47 writes: two for each of 20 children, and seven.
 */
export function erased({ scope, hashKey, conference, reason, at }: Erasing): FinalDecision<Tombstone> {
  const { record } = conference;
  const { version, ...content } = record;
  const tombstone = tombstoneOf({ hashKey, record: conferenceId(scope, record.id), version, content, reason, at });
  return {
    kind: 'CHANGED',
    problems: [],
    state: tombstone,
    changes: [
      {
        record: { id: tombstone.record, version: tombstone.version },
        partition: conferencePartition(scope, record.id),
        event: { type: 'CONFERENCE_ERASED', fields: [] },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: tombstoneItem(conferenceKey(scope, record.id), tombstone) },
      ...filedUnder(scope, conference),
      { kind: 'PUT', item: markerItem(erasedSourceKey(scope, hashKey, record.source), record.id) },
      listErasure(scope, { record: tombstone.record, at }),
    ],
  };
}

function filedUnder(scope: Scope, conference: AssessedConference): readonly Write[] {
  const { record, assessment } = conference;
  const keys = [
    sourceMarkerKey(scope, record.source),
    ...record.holdsOpenFor.map((child) => openMarkerKey(scope, child, modelOf(conference))),
    ...assessment.children.map(({ laChildId }) => childEntryKey(scope, laChildId, record.id)),
  ];
  return keys.map((key): Write => ({ kind: 'DELETE', key }));
}
