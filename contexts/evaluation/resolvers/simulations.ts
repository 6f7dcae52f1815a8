import type { MutationSimulateDisclosureArgs } from '../../../graphql/generated/resolvers-types.ts';
import { may } from '../../../platform/actor/actor.ts';
import { NETWORK } from '../../../platform/actor/scope.ts';
import { once } from '../../../platform/graphql/at-need.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { type NodeName, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import { callOf, payload } from '../../../platform/graphql/payload.ts';
import type { Journal } from '../../../platform/journal/perform.ts';
import {
  type Simulation,
  simulationStatus,
  type SimulationProgress,
  stepsOf,
} from '../domain/simulations/simulation.ts';
import type { Thresholds } from '../domain/simulations/thresholds.ts';
import { simulateDisclosure } from '../simulate-disclosure.ts';
import { findSimulation, readSimulationProgress, simulationId } from '../store/simulations.ts';
import { snapshotId } from '../store/snapshots.ts';

type Deps = { readonly journal: Journal };

/** What was tried, and a way to how far it has come. */
export type SimulationView = Simulation & {
  readonly __typename: 'DisclosureSimulation';
  readonly progress: () => Promise<SimulationProgress | undefined>;
};

export function simulationResolvers(deps: Deps) {
  return {
    Query: {
      disclosureSimulation: (_root: unknown, { id }: { readonly id: string }, context: RequestContext) =>
        load(deps, context, parseGlobalId(id)),
    },
    Mutation: {
      async simulateDisclosure(_root: unknown, { input }: MutationSimulateDisclosureArgs, context: RequestContext) {
        const name = parseGlobalId(input.snapshotId);
        const snapshot = name?.type === 'Snapshot' && name.owner === NETWORK ? name.id : NO_ID;
        const [tried, comparedWith] = [thresholdsOf(input.tried), thresholdsOf(input.comparedWith)];
        return payload(await simulateDisclosure(deps, context, { ...callOf(input), snapshot, tried, comparedWith }), {
          field: 'simulation',
          view: (simulation) => viewOf(deps, simulation),
          reread: (id) => load(deps, context, parseGlobalId(id)),
        });
      },
    },
    DisclosureSimulation: {
      id: ({ id }: SimulationView) => simulationId(id),
      status: async ({ progress }: SimulationView) => simulationStatus(await progress()),
      snapshotId: ({ snapshot }: SimulationView) => snapshotId(snapshot),
      askedAt: ({ asked }: SimulationView) => asked.at,
      async steps({ progress }: SimulationView) {
        const now = await progress();
        return now === undefined ? null : stepsOf(now);
      },
      done: async ({ progress }: SimulationView) => (await progress())?.done ?? 0,
      async losses({ progress }: SimulationView) {
        const now = await progress();
        return now !== undefined && simulationStatus(now) === 'DONE' ? now.losses : [];
      },
    },
  } satisfies ResolverMap;
}

/** A well-formed id of ours that no record has: what is named by it is not found. */
const NO_ID = 'NONE';

type AskedThresholds = MutationSimulateDisclosureArgs['input']['tried'];

function thresholdsOf(asked: AskedThresholds): Thresholds {
  const { set, suppressedTo = null, leastFamilies = null, leastAuthorities = null, roundingBase = null } = asked;
  return { set, suppressedTo, leastFamilies, leastAuthorities, roundingBase };
}

/** For `node(id:)`. */
export function simulationNode(deps: Deps): NodeLoader {
  return async (context, name) => (may(context.actor, 'RELEASE_DRAFT') ? load(deps, context, name) : null);
}

async function load(
  { journal }: Deps,
  { now }: Pick<RequestContext, 'now'>,
  name: NodeName | null,
): Promise<SimulationView | null> {
  if (name?.type !== 'DisclosureSimulation' || name.owner !== NETWORK) return null;
  const found = await findSimulation(journal.table, name.id, now);
  return found === undefined ? null : viewOf({ journal }, found);
}

function viewOf({ journal: { table } }: Deps, simulation: Simulation): SimulationView {
  const progress = once(() => readSimulationProgress(table, simulation.id));
  return { __typename: 'DisclosureSimulation', ...simulation, progress };
}
