import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issuer } from '../api/issuer.ts';
import type { OpenNetwork } from '../api/open-network.ts';
import { eventsOf, type Tokens } from '../latency/callers.ts';
import { percentile } from '../latency/time.ts';
import { operations } from '../operations.ts';
import { ARCHIVES, type Archive, type ArchiveName, buildArchives } from './archives.ts';
import { startAwsEndpoint } from './aws-endpoint.ts';
import { environmentAsDeployed } from './environment.ts';
import { type RuntimeApi, startRuntimeApi } from './runtime-api.ts';
import { type Started, startOnce } from './start.ts';

/** Milliseconds. */
export type Spread = { readonly p50: number; readonly p95: number };

export type ColdStart = {
  readonly archive: Omit<Archive, 'root'>;
  /** From the start of the process to the evaluated module. */
  readonly initialised: Spread;
  /** From the event to its answer. */
  readonly firstAnswer: Spread;
  /** From the start of the process to the answer. */
  readonly whole: Spread;
  /** Milliseconds of all threads, from the start of the process to the answer. */
  readonly cpu: Spread;
  /** Kilobytes of memory at the most: the median. */
  readonly peakKilobytes: number;
};

export type ColdStarts = Readonly<Record<ArchiveName, ColdStart>> & { readonly starts: number };

type Given = {
  readonly network: OpenNetwork;
  readonly issuer: Issuer;
  readonly tokens: Tokens;
  /** Of each archive. */
  readonly starts: number;
};

/** Cold starts of each archive by turns, so that whatever else the machine does falls on all of them alike. */
export async function measureColdStarts(given: Given): Promise<ColdStarts> {
  const folder = await mkdtemp(join(tmpdir(), 'cold-start-'));
  const api = await startRuntimeApi();
  const aws = await startAwsEndpoint();
  try {
    const archives = buildArchives(folder);
    const { TABLE_NAME: table, DYNAMODB_ENDPOINT: dynamoDb = '' } = given.network.environment;
    const environment = environmentAsDeployed({ table, dynamoDb, issuer: given.issuer, aws: aws.url });
    const turns = await takeTurns(archives, { ...given, api, environment });
    return {
      starts: given.starts,
      nothing: summaryOf(archives.nothing, turns.nothing),
      uncached: summaryOf(archives.uncached, turns.uncached),
      cached: summaryOf(archives.cached, turns.cached),
    };
  } finally {
    await aws.close();
    await api.close();
    await rm(folder, { recursive: true });
  }
}

type Turns = Given & { readonly api: RuntimeApi; readonly environment: Readonly<Record<string, string>> };

async function takeTurns(
  archives: Readonly<Record<ArchiveName, Archive>>,
  { network, tokens, starts, api, environment }: Turns,
): Promise<Readonly<Record<ArchiveName, readonly Started[]>>> {
  const [operation] = operations;
  if (operation === undefined) throw new Error('The first operation reads a conference.');
  const next = eventsOf(operation, { known: network.known, tokens, seed: 'cold start' });
  const taken: Record<ArchiveName, Started[]> = { nothing: [], uncached: [], cached: [] };
  for (let turn = 0; turn < starts; turn += 1) {
    const event = next();
    for (const name of ARCHIVES) taken[name].push(await startOnce(archives[name].root, { api, event, environment }));
  }
  return taken;
}

function summaryOf({ root: _, ...archive }: Archive, started: readonly Started[]): ColdStart {
  return {
    archive,
    initialised: spreadOf(started.map(({ initialised }) => initialised)),
    firstAnswer: spreadOf(started.map(({ initialised, answered }) => answered - initialised)),
    whole: spreadOf(started.map(({ answered }) => answered)),
    cpu: spreadOf(started.map(({ cpu }) => cpu)),
    peakKilobytes: percentile(
      started.map(({ peakKilobytes }) => peakKilobytes),
      0.5,
    ),
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95) };
}
