import { networkScope } from '../../../platform/actor/scope.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Simulation, SimulationProgress } from '../domain/simulations/simulation.ts';
import { partsOf } from './releases.ts';

const SIMULATION = 'SIMULATION#';
/** So many are looked through for what is open. */
const MOST_LOOKED_AT = 20;

const list = (): Partition => partitionIn(networkScope, 'SIMULATIONS');
const keyOf = (id: string): Key => keyIn(list(), `${SIMULATION}${id}`);
/** Beside what the worker makes of releases: for it alone to write. */
const progressKey = (id: string): Key => keyIn(partsOf(id), 'SIMULATED');

/** Where its events lie. */
export function historyOfSimulation(id: string): Partition {
  return partitionIn(networkScope, 'SIMULATIONS', id);
}

export function simulationId(id: string): string {
  return globalId({ type: 'DisclosureSimulation', owner: networkScope.owner, id });
}

const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1_000);

export function simulationWrite({ version, ...body }: Simulation): Write {
  return {
    kind: 'CREATE',
    item: { key: keyOf(body.id), version, body, expiresAt: secondsOf(body.expiresAt) },
  };
}

/** Undefined where there is none, or it has expired: the table takes it away some time after. */
export async function findSimulation(table: Table, id: string, now: Date): Promise<Simulation | undefined> {
  const found = simulationIn(await table.get(keyOf(id)));
  return found !== undefined && isThere(found, now) ? found : undefined;
}

/** The newest, for the worker, which asks by lists alone: oldest first. */
export async function simulationsAtHand(table: Table, now: Date): Promise<readonly Simulation[]> {
  const range = { partition: list(), from: SIMULATION, until: `${SIMULATION}~`, newestFirst: true };
  const items = await table.query({ ...range, limit: MOST_LOOKED_AT });
  return items
    .flatMap((item) => simulationIn(item) ?? [])
    .filter((simulation) => isThere(simulation, now))
    .reverse();
}

export async function readSimulationProgress(table: Table, id: string): Promise<SimulationProgress | undefined> {
  const item = await table.get(progressKey(id));
  return item && { ...(item.body as Omit<SimulationProgress, 'version'>), version: item.version };
}

/** Refused if another worker has come between. */
export function simulationProgressWrite(
  { id, expiresAt }: Simulation,
  { version, ...body }: SimulationProgress,
): Write {
  const item: Item = { key: progressKey(id), version, body, expiresAt: secondsOf(expiresAt) };
  return version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}

function simulationIn(item: Item | undefined): Simulation | undefined {
  return item && { ...(item.body as Omit<Simulation, 'version'>), version: item.version };
}

function isThere({ expiresAt }: Simulation, now: Date): boolean {
  return Date.parse(expiresAt) > now.getTime();
}
