import { classifyFailure } from '../../platform/table/failure.ts';
import { toldByDataSet } from './domain/releases/telling/tell-part.ts';
import {
  nextStep,
  type Simulation,
  simulationStatus,
  type SimulationProgress,
  withLosses,
} from './domain/simulations/simulation.ts';
import { parametersOf } from './domain/simulations/thresholds.ts';
import type { ReleaseDeps } from './releases/deps.ts';
import { protectedPart } from './releases/protected-part.ts';
import { allFrom, partsIn } from './releases/read-part.ts';
import { isElsewhere, type Turn } from './run-release.ts';
import { releasesAtHand } from './store/releases.ts';
import { readSimulationProgress, simulationProgressWrite, simulationsAtHand } from './store/simulations.ts';

/**
 * Tries what was asked to be tried, oldest first: each part is protected as it would be for a release, its figures are counted
 * by whether they would be told, and forgotten. Gives how many it failed at.
 */
export async function runSimulations(deps: ReleaseDeps, { mayGoOn, noteFailed }: Turn): Promise<number> {
  let failed = 0;
  for (const simulation of await simulationsAtHand(deps.table, deps.clock.now())) {
    if (!mayGoOn()) break;
    try {
      await goOn(deps, simulation, mayGoOn);
    } catch (error) {
      // Another worker has taken the step, and goes on.
      if (classifyFailure(error).kind === 'CONDITION') continue;
      failed += 1;
      noteFailed(simulation.id, error);
    }
  }
  return failed;
}

async function goOn(deps: ReleaseDeps, simulation: Simulation, mayGoOn: () => boolean): Promise<void> {
  let progress = await readSimulationProgress(deps.table, simulation.id);
  if (simulationStatus(progress) === 'DONE') return;
  if (progress !== undefined && isElsewhere(progress, deps)) return;
  progress ??= await begin(deps, simulation);
  while (mayGoOn()) {
    const losses = await tried(deps, simulation, progress);
    if (losses === null) return;
    progress = await written(deps, simulation, { ...progress, losses, done: progress.done + 1 });
  }
}

async function begin(deps: ReleaseDeps, simulation: Simulation): Promise<SimulationProgress> {
  const [parts, { out }] = await Promise.all([partsIn(deps.table, allFrom(simulation)), releasesAtHand(deps.table)]);
  return written(deps, simulation, { version: 0, by: '', at: '', parts, done: 0, against: out, losses: [] });
}

/** The losses with those of the next part. Null where there is none. */
async function tried(
  deps: ReleaseDeps,
  simulation: Simulation,
  progress: SimulationProgress,
): Promise<SimulationProgress['losses'] | null> {
  const step = nextStep(progress);
  if (step === undefined) return null;
  const { name, by } = step;
  const parameters = parametersOf(simulation[by]);
  const { part } = await protectedPart(deps, { ...simulation, parameters, against: progress.against }, name);
  return withLosses(progress.losses, toldByDataSet(name, { ...part, parameters }), by);
}

/** On the condition that nobody else has taken a step since. */
async function written(
  { table, clock, worker }: ReleaseDeps,
  simulation: Simulation,
  progress: SimulationProgress,
): Promise<SimulationProgress> {
  const next = { ...progress, version: progress.version + 1, by: worker, at: clock.now().toISOString() };
  await table.write([simulationProgressWrite(simulation, next)]);
  return next;
}
