import type { Scope } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Table } from '../../../platform/table/table.ts';
import { type Adoption, currentDecision } from '../domain/adoption.ts';
import { isPublic, statusOf } from '../domain/lifecycle.ts';
import type { HarmElsewhere, Named } from '../domain/loop.ts';
import type { PracticeName } from '../ids.ts';
import { adoptionFrom } from '../store/adoptions.ts';
import { readHarmElsewhere } from '../store/harms.ts';
import { type Key, keys } from '../store/keys.ts';
import { keysOfLoop, type StoredLoop } from '../store/loops.ts';
import { loopReadBy } from './readable.ts';

/** A loop, or an adoption together with the loop that it is of. */
export type Shown = { readonly name: PracticeName; readonly loop: StoredLoop; readonly adoption?: Adoption };

type Reading = {
  readonly keys: () => Promise<readonly Key[]>;
  /** `READ_MORE` where the loop of an adoption has to be read besides. Undefined where there is none that may be read. */
  readonly read: (found: readonly (Item | undefined)[]) => Shown | 'READ_MORE' | undefined;
};

/** Reads what somebody does: a loop, or in a second round trip the loop that an adoption is of. */
export function readingPractice(table: Table, scope: Scope, name: PracticeName): Reading {
  let source: Named | null = null;
  let harmElsewhere: readonly HarmElsewhere[] = [];
  return {
    async keys() {
      const loop = name.kind === 'LOOP' ? name : source;
      harmElsewhere = loop === null ? [] : await readHarmElsewhere(table, loop);
      if (name.kind === 'LOOP') return keysOfLoop(scope, name);
      return [keys.adoption(name), ...(source === null ? [] : keysOfLoop(scope, source))];
    },
    read(found) {
      if (name.kind === 'LOOP') {
        const loop = loopReadBy(scope.owner, name, { found, harmElsewhere });
        return loop && { name, loop };
      }
      const adoption = adoptionFrom(found[0])?.adoption;
      if (adoption === undefined) return undefined;
      if (source === null) {
        source = adoption.source.loop;
        return 'READ_MORE';
      }
      const loop = loopReadBy(scope.owner, source, { found: found.slice(1), harmElsewhere });
      return loop && { name, loop, adoption };
    },
  };
}

/** Whether it is done, so that others can be helped with it: published, not stopped for safety, and not given up. */
export function isPractised({ loop, adoption }: Shown): boolean {
  if (!isPublic(loop) || statusOf(loop) === 'STOPPED_FOR_SAFETY') return false;
  return adoption === undefined || (adoption.harms.length === 0 && currentDecision(adoption).decision !== 'ABANDON');
}
