import type { Adoption } from '../../../contexts/learning/index.ts';
import type { Taken } from './story.ts';

type Given = Pick<Adoption, 'id' | 'owner'> & { readonly at: string };

/** What an authority took on of another's, or looked at and left. */
export function adoptionOf(taken: Taken, { id, owner, at }: Given, loop: Adoption['root']): Adoption {
  const { decision, reason, changes, core = [] } = taken;
  const changed = changes === undefined ? {} : { changes, changesCore: core.length > 0, coreComponents: core };
  return {
    id,
    owner,
    startedAt: at,
    source: { loop, version: 1 },
    root: loop,
    decisions: [{ decision, at, reason, ...changed }],
    stage: decision === 'ABANDON' ? 'EXPLORATION' : 'INITIAL_IMPLEMENTATION',
    cycles: [],
    harms: [],
  };
}
