import type {
  MutationAdoptPracticeArgs,
  MutationChangeLoopArgs,
  MutationDecideAdoptionArgs,
  MutationDecideHarmArgs,
  MutationModerateAdoptionArgs,
  MutationModerateHarmArgs,
  MutationModerateLoopArgs,
  MutationRateEvidenceArgs,
  MutationRetireLoopArgs,
  MutationStartLoopArgs,
  MutationSubmitLoopArgs,
  MutationWithdrawLoopArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import { adoptPractice } from '../adopt-practice.ts';
import { changeLoop } from '../change-loop.ts';
import { decideAdoption } from '../decide-adoption.ts';
import { decideHarm, type HarmDeciding } from '../decide-harm.ts';
import type { LearningDeps } from '../deps.ts';
import { namedBy, noticeNamedBy } from '../ids.ts';
import { moderateAdoption } from '../moderate-adoption.ts';
import { moderateHarm } from '../moderate-harm.ts';
import { moderateLoop } from '../moderate-loop.ts';
import { rateEvidence } from '../rate-evidence.ts';
import { retireLoop } from '../retire-loop.ts';
import { startLoop } from '../start-loop.ts';
import type { SeenAdoption } from '../practices/seen-adoptions.ts';
import type { StoredLoop } from '../store/loops.ts';
import { submitLoop } from '../submit-loop.ts';
import { withdrawLoop } from '../withdraw-loop.ts';
import { adoptionById, loopById } from './queries.ts';
import { adoptionView, loopView } from './views.ts';

/** What is done to loops, by their owner and by the programme. */
export function loopMutations(deps: LearningDeps) {
  const shown = (performed: Performed<StoredLoop>, context: RequestContext) =>
    payload(performed, {
      field: 'loop',
      view: (state) => loopView(deps.journal.table, state, context.actor),
      reread: (id) => loopById(deps, context, id),
    });
  const named = (input: Parameters<typeof versionedCallOf>[0] & { readonly loopId: string }) => ({
    ...versionedCallOf(input),
    name: namedBy(input.loopId, 'LearningLoop'),
  });
  return {
    async startLoop(_: unknown, { input }: MutationStartLoopArgs, context: RequestContext) {
      const { content, stage, grownFromId } = withoutNulls(input);
      const grownFrom = grownFromId === undefined ? null : ownAdoption(grownFromId, context);
      return shown(await startLoop(deps, context, { ...callOf(input), content, stage, grownFrom }), context);
    },
    async changeLoop(_: unknown, { input }: MutationChangeLoopArgs, context: RequestContext) {
      const { content, stage = null } = withoutNulls(input);
      return shown(await changeLoop(deps, context, { ...named(input), content, stage }), context);
    },
    async submitLoop(_: unknown, { input }: MutationSubmitLoopArgs, context: RequestContext) {
      return shown(await submitLoop(deps, context, named(input)), context);
    },
    async withdrawLoop(_: unknown, { input }: MutationWithdrawLoopArgs, context: RequestContext) {
      return shown(await withdrawLoop(deps, context, named(input)), context);
    },
    async retireLoop(_: unknown, { input }: MutationRetireLoopArgs, context: RequestContext) {
      return shown(await retireLoop(deps, context, { ...named(input), reason: input.reason }), context);
    },
    async moderateLoop(_: unknown, { input }: MutationModerateLoopArgs, context: RequestContext) {
      const { loopVersion, decision, reasons = null } = input;
      return shown(await moderateLoop(deps, context, { ...named(input), loopVersion, decision, reasons }), context);
    },
    async decideHarm(_: unknown, { input }: MutationDecideHarmArgs, context: RequestContext) {
      return shown(await decideHarm(deps, context, { ...named(input), ...harmDecided(input) }), context);
    },
    async moderateHarm(_: unknown, { input }: MutationModerateHarmArgs, context: RequestContext) {
      return shown(await moderateHarm(deps, context, { ...named(input), ...harmDecided(input) }), context);
    },
    async rateEvidence(_: unknown, { input }: MutationRateEvidenceArgs, context: RequestContext) {
      const { loopVersion, level, citation = null } = input;
      return shown(await rateEvidence(deps, context, { ...named(input), loopVersion, level, citation }), context);
    },
  };
}

/** What an authority does with another's practice. */
export function adoptionMutations(deps: LearningDeps) {
  const { table } = deps.journal;
  const shown = (performed: Performed<SeenAdoption>, context: RequestContext) =>
    payload(performed, {
      field: 'adoption',
      view: (seen) => adoptionView(seen, { table, actor: context.actor }),
      reread: (id) => adoptionById(deps, context, id),
    });
  return {
    async adoptPractice(_: unknown, { input }: MutationAdoptPracticeArgs, context: RequestContext) {
      const { loopId, loopVersion, takenFromId, decision, stage } = withoutNulls(input);
      const name = namedBy(loopId, 'LearningLoop');
      const via = takenFromId === undefined ? null : (namedBy(takenFromId, 'PracticeAdoption') ?? 'UNREADABLE');
      const taken = { name, loopVersion, via, decision, stage } as const;
      return shown(await adoptPractice(deps, context, { ...callOf(input), ...taken }), context);
    },
    async decideAdoption(_: unknown, { input }: MutationDecideAdoptionArgs, context: RequestContext) {
      const { adoptionId, decision, stage = null } = withoutNulls(input);
      const name = namedBy(adoptionId, 'PracticeAdoption');
      return shown(await decideAdoption(deps, context, { ...versionedCallOf(input), name, decision, stage }), context);
    },
    async moderateAdoption(_: unknown, { input }: MutationModerateAdoptionArgs, context: RequestContext) {
      const { adoptionId, decision, reason } = input;
      const name = namedBy(adoptionId, 'PracticeAdoption');
      const performed = await moderateAdoption(deps, context, { ...versionedCallOf(input), name, decision, reason });
      const reread = (id: string) => adoptionById(deps, context, id);
      return payload(performed, { field: 'adoption', view: () => reread(adoptionId), reread });
    },
  };
}

function ownAdoption(id: string, { actor }: RequestContext) {
  const name = namedBy(id, 'PracticeAdoption');
  return name?.authority === actor.scope.owner ? name : 'UNREADABLE';
}

function harmDecided({ harmId, decision, reason }: MutationDecideHarmArgs['input']): HarmDeciding {
  return { harm: noticeNamedBy(harmId), decision, reason };
}
