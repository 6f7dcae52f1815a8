import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { senders } from '../local/sandbox/registry/registry.ts';
import { isApart, measureApart, type PartApart } from './apart.ts';
import { measureAbuse } from './abuse/measure.ts';
import { type Issuer, startIssuer } from './api/issuer.ts';
import { openNetwork, type OpenNetwork } from './api/open-network.ts';
import { measureColdStarts } from './cold-start/measure.ts';
import { measureCpu } from './cpu/measure.ts';
import type { Tokens } from './latency/callers.ts';
import { compareGateway, measureOperations, meetCallers } from './latency/sections.ts';
import { dataFile } from './network/data-file.ts';
import { measureMoney } from './money/measure.ts';
import { type BenchOptions, HELP, parseBenchOptions, type Part } from './options.ts';
import { abuseSection } from './report/abuse.ts';
import { coldStartSection } from './report/cold-start.ts';
import { report } from './report/report.ts';
import { breaksIn, type Results } from './results.ts';

const RESULTS = join(import.meta.dirname, 'results');

function note(text: string): void {
  console.error(`… ${text}`);
}

async function tokensFrom(issuer: Issuer): Promise<Tokens> {
  const all = senders.map(
    async ({ authority, client }) => [authority.id, await issuer.tokenOf(client.subject)] as const,
  );
  return new Map(await Promise.all(all));
}

async function measureAll(options: BenchOptions, issuer: Issuer, networks: OpenNetwork[]): Promise<Results> {
  const { seed, sizes, effort, cpuEffort } = options;
  const tokens = await tokensFrom(issuer);
  const before = loadavg()[0] ?? 0;
  for (const conferencesPerAuthority of sizes) {
    networks.push(await openNetwork(await dataFile({ seed, conferencesPerAuthority }, note), issuer));
  }
  const [small, large] = networks;
  if (small === undefined || large === undefined) throw new Error('There are two networks to compare.');

  const readsOfConference = await meetCallers([small, large], tokens);
  const operations = await measureOperations({ small, large }, { effort, tokens, seed, note });
  note('the gateway');
  const gateway = await compareGateway(small, { effort, tokens, seed });
  note('CPU');
  const conference = await measureCpu('conference', { network: large, tokens, effort: cpuEffort });
  const page = await measureCpu('page', { network: large, tokens, effort: cpuEffort });
  note('cold starts');
  const coldStart = await measureColdStarts({ network: small, issuer, tokens, starts: options.starts });
  note('abuse');
  const abuse = await measureAbuse({ network: small, tokens, effort: options.abuseEffort });
  note('money');
  const money = await measureMoney();
  const load = { before, after: loadavg()[0] ?? 0 };
  return {
    at: new Date().toISOString(),
    seed,
    sizes,
    machine: { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.version, load },
    operations,
    gateway,
    readsOfConference,
    cpu: { conference, page },
    coldStart,
    abuse,
    money,
  };
}

/** One part by itself, on the small network. Nothing of it can fail the run. */
async function measurePart(part: PartOfNetwork, options: BenchOptions, { issuer, network }: Opened): Promise<string> {
  const tokens = await tokensFrom(issuer);
  const load = `Load ${(loadavg()[0] ?? 0).toFixed(1)} before, on ${cpus().length} cores.`;
  if (part === 'cold-start') {
    const figures = await measureColdStarts({ network, issuer, tokens, starts: options.starts });
    return `${load}\n${coldStartSection(figures)}`;
  }
  return `${load}\n${abuseSection(await measureAbuse({ network, tokens, effort: options.abuseEffort }))}`;
}

type PartOfNetwork = Exclude<Part, PartApart>;

type Opened = { readonly issuer: Issuer; readonly network: OpenNetwork };

async function runParts(options: BenchOptions): Promise<readonly string[]> {
  const { seed, sizes } = options;
  for (const part of options.parts.filter(isApart)) console.log(await measureApart(part, options, note));
  const parts = options.parts.filter((part) => !isApart(part));
  if (parts.length === 0) return [];
  const issuer = await startIssuer();
  const network = await openNetwork(await dataFile({ seed, conferencesPerAuthority: sizes[0] }, note), issuer);
  try {
    for (const part of parts) console.log(await measurePart(part, options, { issuer, network }));
    return [];
  } finally {
    await network.close();
    await issuer.close();
  }
}

async function run(options: BenchOptions): Promise<readonly string[]> {
  const results = await runOnNetworks(options);
  // What needs no network of its own to be there has the machine to itself.
  for (const part of ['batch', 'search', 'console', 'figures'] as const) {
    note(part);
    console.log(await measureApart(part, options, note));
  }
  return breaksIn(results);
}

async function runOnNetworks(options: BenchOptions): Promise<Results> {
  const issuer = await startIssuer();
  const networks: OpenNetwork[] = [];
  try {
    const results = await measureAll(options, issuer, networks);
    console.log(report(results));
    await mkdir(RESULTS, { recursive: true });
    await writeFile(join(RESULTS, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
    return results;
  } finally {
    for (const network of networks) await network.close();
    await issuer.close();
  }
}

const options = parseBenchOptions(process.argv.slice(2));
if (options.help) {
  console.log(HELP);
} else {
  const breaks = await (options.parts.length === 0 ? run(options) : runParts(options));
  for (const sentence of breaks) console.error(sentence);
  if (breaks.length > 0) process.exitCode = 1;
}
