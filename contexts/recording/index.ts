import type { Clock } from '../../platform/clock.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import type { RecordKind } from '../../platform/journal/record-kind.ts';
import type { NoteErased } from '../../platform/retention/note-erased.ts';
import { conferenceKinds, createFamilyMeetings, type ErasingDeps } from '../conferences/index.ts';
import { decisionsGoWithConference } from '../governance/index.ts';
import { networksKinds, packagesStayAfter, type RetainingDeps } from '../networks/index.ts';
import { followUpsGoWithConference, outcomesKinds } from '../outcomes/index.ts';
import { createProfiles } from '../programme/index.ts';

type Given = { readonly journal: Journal; readonly clock: Clock; readonly noteErased: NoteErased };

/** What records of families are recorded and erased with, whoever does it: a request, a batch, a file or a clock. */
export type Recording = {
  readonly conferences: ErasingDeps;
  readonly packages: RetainingDeps;
};

/** Erasing reaches over contexts, so that each of the functions that erase must put them together alike. */
export function createRecording({ journal, clock, noteErased }: Given): Recording {
  const { table } = journal;
  const profiles = createProfiles({ table, clock });
  return {
    conferences: {
      journal,
      profiles,
      noteErased,
      goesWith: [decisionsGoWithConference(journal, noteErased), followUpsGoWithConference(journal, noteErased)],
      staysAfter: [packagesStayAfter(table)],
    },
    packages: { journal, meetings: createFamilyMeetings(table), noteErased, profiles },
  };
}

/** The records that batches and files may hold. */
export function recordKinds({ conferences, packages }: Recording): readonly RecordKind[] {
  return [...conferenceKinds(conferences), ...outcomesKinds(), ...networksKinds(packages)];
}
