import type { RecordChange } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import { type Named, publishedVersion } from '../domain/loop.ts';
import { type ContributionName, hidingOf } from '../domain/people/contribution.ts';
import { loopId } from '../ids.ts';
import { partitions } from '../store/keys.ts';
import { adoptionOversightFrom } from '../store/hidings.ts';
import { loopFrom } from '../store/loops.ts';
import { writesOfOversight } from '../store/oversight.ts';
import { contributionFrom, writeOfOversight } from '../store/people/contributions.ts';
import { peoplePartitions } from '../store/people/keys.ts';
import { oversightDecided } from './hide-adoption.ts';
import { contributionId } from './ids.ts';

/** By whom of the programme it was decided, why and when. */
type Given = { readonly reason: string; readonly at: string; readonly by: string };
type Acted = { readonly changes: readonly RecordChange[]; readonly writes: readonly Write[] };

/** As `moderateContribution` hides it. Null where it is hidden already. */
export function hiddenBy(name: ContributionName, found: readonly (Item | undefined)[], given: Given): Acted | null {
  const said = contributionFrom(name.kind, found);
  if (said === undefined || hidingOf(said.oversight) !== null) return null;
  const version = said.oversightVersion + 1;
  const oversight = { moderations: [...said.oversight.moderations, { decision: 'HIDDEN' as const, ...given }] };
  return {
    changes: [
      {
        record: { id: contributionId(name), version },
        partition: peoplePartitions.oversight(name),
        event: { type: 'CONTRIBUTION_HIDDEN', fields: ['moderations'] },
      },
    ],
    writes: [writeOfOversight(name, oversight, version)],
  };
}

/** As `moderateAdoption` hides what an adopter wrote. Null where it is hidden already. */
export function wordsHiddenBy(
  name: Named,
  [, oversightItem]: readonly (Item | undefined)[],
  given: Given,
): Acted | null {
  const before = adoptionOversightFrom(oversightItem);
  if (hidingOf(before.value) !== null) return null;
  const { authority, id } = name;
  const { change, write } = oversightDecided({ authority, id }, before, { decision: 'HIDDEN', ...given });
  return { changes: [change], writes: [write] };
}

/** As `moderateLoop` takes it down. Null where nothing of it is published. */
export function takenDownBy(name: Named, found: readonly (Item | undefined)[], given: Given): Acted | null {
  const whole = loopFrom(name, found, []);
  const published = whole === undefined ? undefined : publishedVersion(whole);
  if (whole === undefined || published === undefined) return null;
  const { listed: _, ...before } = whole.oversight;
  const { reason: reasons, at, by } = given;
  const moderation = { version: published, decision: 'TAKEN_DOWN' as const, reasons, at, by };
  const after = { ...before, moderations: [...before.moderations, moderation] };
  const version = whole.oversightVersion + 1;
  return {
    changes: [
      {
        record: { id: loopId(name), version },
        partition: partitions.oversight(name),
        event: { type: 'LOOP_TAKEN_DOWN', fields: ['moderations'] },
      },
    ],
    writes: writesOfOversight({ name, before: whole.oversight, after, version, entry: null }),
  };
}
