import type { RecordChange } from '../../../platform/journal/perform.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Named } from '../domain/loop.ts';
import type { ContributionModeration, ContributionOversight } from '../domain/people/contribution.ts';
import { adoptionId } from '../ids.ts';
import { writeOfAdoptionOversight } from '../store/hidings.ts';
import { partitions } from '../store/keys.ts';

type Before = { readonly value: ContributionOversight; readonly version: number };
type Decided = {
  readonly change: RecordChange;
  readonly write: Write;
  readonly oversight: ContributionOversight;
};

const EVENT = { HIDDEN: 'ADOPTION_HIDDEN', SHOWN: 'ADOPTION_SHOWN' } as const;

/** What the programme decides about the words of an adoption: its own side alone is written. */
export function oversightDecided(name: Named, before: Before, given: ContributionModeration): Decided {
  const oversight = { moderations: [...before.value.moderations, given] };
  const version = before.version + 1;
  return {
    oversight,
    change: {
      record: { id: adoptionId(name), version },
      partition: partitions.adoptionOversight(name),
      event: { type: EVENT[given.decision], fields: ['moderations'] },
    },
    write: writeOfAdoptionOversight(name, oversight, version),
  };
}
