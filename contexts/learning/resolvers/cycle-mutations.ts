import type {
  MutationBeginCycleArgs,
  MutationDecideCycleArgs,
  MutationEndCycleArgs,
  MutationPlanCycleArgs,
  MutationReportHarmArgs,
  MutationStudyCycleArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import { beginCycle } from '../begin-cycle.ts';
import { decideCycle } from '../decide-cycle.ts';
import type { LearningDeps } from '../deps.ts';
import type { Cycle } from '../domain/cycle.ts';
import { endCycle } from '../end-cycle.ts';
import { type PracticeName, practiceNamedBy } from '../ids.ts';
import { planCycle } from '../plan-cycle.ts';
import { type Practice, type Tested, testedOf } from '../practices/practice.ts';
import { reportHarm } from '../report-harm.ts';
import { readAdoption } from '../store/adoptions.ts';
import { readLoop } from '../store/loops.ts';
import { studyCycle } from '../study-cycle.ts';
import { cycleView, harmView } from './views.ts';

/** One turn after another, of a loop or an adoption. */
export function cycleMutations(deps: LearningDeps) {
  const shown = (performed: Performed<Practice>, context: RequestContext) => ({
    ...payload(performed, {
      field: 'cycle',
      view: (practice) => lastOf(testedOf(practice).cycles),
      reread: async (id) => lastOf((await testedById(deps, context, id))?.cycles ?? []),
    }),
    version: performed.outcome.records[0]?.version ?? null,
  });
  const named = (input: Parameters<typeof versionedCallOf>[0] & { readonly practiceId: string }) => ({
    ...versionedCallOf(input),
    name: practiceNamedBy(input.practiceId),
  });
  return {
    async planCycle(_: unknown, { input }: MutationPlanCycleArgs, context: RequestContext) {
      const { plan, reason = null } = withoutNulls(input);
      return shown(await planCycle(deps, context, { ...named(input), plan, reason }), context);
    },
    async beginCycle(_: unknown, { input }: MutationBeginCycleArgs, context: RequestContext) {
      return shown(await beginCycle(deps, context, { ...named(input), startedOn: input.startedOn }), context);
    },
    async endCycle(_: unknown, { input }: MutationEndCycleArgs, context: RequestContext) {
      const { endedOn, deviations, fidelity } = input;
      return shown(await endCycle(deps, context, { ...named(input), endedOn, deviations, fidelity }), context);
    },
    async studyCycle(_: unknown, { input }: MutationStudyCycleArgs, context: RequestContext) {
      const { study } = withoutNulls(input);
      return shown(await studyCycle(deps, context, { ...named(input), study }), context);
    },
    async reportHarm(_: unknown, { input }: MutationReportHarmArgs, context: RequestContext) {
      const performed = await reportHarm(deps, context, { ...named(input), what: input.what });
      return {
        ...payload(performed, {
          field: 'harm',
          view: (practice) => lastHarmOf({ ...testedOf(practice), kind: practice.kind }),
          async reread(id) {
            const name = practiceNamedBy(id);
            const tested = await testedById(deps, context, id);
            return name === null || tested === undefined ? null : lastHarmOf({ ...tested, kind: name.kind });
          },
        }),
        version: performed.outcome.records[0]?.version ?? null,
      };
    },
    async decideCycle(_: unknown, { input }: MutationDecideCycleArgs, context: RequestContext) {
      return shown(await decideCycle(deps, context, { ...named(input), act: input.act }), context);
    },
  };
}

/** Null where there is none, such as when planning was refused. */
function lastOf(cycles: readonly Cycle[]) {
  const last = cycles.at(-1);
  return last === undefined ? null : cycleView(last);
}

type Harmed = Tested & Pick<PracticeName, 'kind' | 'id'> & { readonly owner: PracticeName['authority'] };

/** As it was recorded: of itself it stops the practice. */
function lastHarmOf({ harms, kind, owner: authority, id }: Harmed) {
  const last = harms.at(-1);
  const practice = { authority, id, kind };
  return last === undefined ? null : harmView({ ...last, practice, decisions: [], stops: true });
}

async function testedById(
  { journal: { table } }: LearningDeps,
  { actor }: RequestContext,
  id: string,
): Promise<ReturnType<typeof testedOf> | undefined> {
  const name = practiceNamedBy(id);
  if (name === null) return undefined;
  if (name.kind === 'LOOP') return (await readLoop(table, actor.scope, name))?.loop;
  return (await readAdoption(table, name))?.adoption;
}
