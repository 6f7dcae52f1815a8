/**
 * How ordinary requests fare while the API is abused: `node bench/abuse.ts`. All runs in one process and on one thread,
 * which is worse than it is on AWS, where each instance of the function takes one request at a time.
 */
import { senders } from '../local/sandbox/registry/registry.ts';
import { ATTACKS, type Attack } from '../test/abuse/attacks.ts';
import { apiGatewayEvent } from '../test/support/api-gateway-event.ts';
import { type Issuer, startIssuer } from './api/issuer.ts';
import { openNetwork, type OpenNetwork } from './api/open-network.ts';
import { eventsOf, type Tokens } from './latency/callers.ts';
import { percentile, type Timed, timeOneByOne } from './latency/time.ts';
import { dataFile } from './network/data-file.ts';
import { operations } from './operations.ts';

const SEED = 'abuse';
const REQUESTS = 400;
const TIMES_EACH = 20;

async function run(): Promise<void> {
  const issuer = await startIssuer();
  const data = await dataFile({ seed: 'bench', conferencesPerAuthority: 100 }, console.error);
  const network = await openNetwork(data, issuer);
  try {
    await show(network, issuer);
  } finally {
    await network.close();
    await issuer.close();
  }
}

async function show(network: OpenNetwork, issuer: Issuer): Promise<void> {
  const tokens = await tokensFrom(issuer);
  const [token = ''] = tokens.values();
  const [operation] = operations;
  if (operation === undefined) throw new Error('There is an operation to be asked for.');
  const next = eventsOf(operation, { known: network.known, tokens, seed: SEED });
  const ordinary: Timed = { operation, send: network.api.handler, next };
  await timeOneByOne(ordinary, REQUESTS);

  console.log(`"${operation.title}", one at a time, ${REQUESTS} requests. Milliseconds.\n`);
  line('before', await timeOneByOne(ordinary, REQUESTS));
  line('during all of them', await during(() => attackWithAll(network, token), ordinary));
  line('after', await timeOneByOne(ordinary, REQUESTS));

  console.log(
    `\nEach attack, refused, ${TIMES_EACH} times one after the other; the first time apart. Milliseconds, calls.\n`,
  );
  for (const attack of ATTACKS) {
    network.counted.taken();
    const first = await timeAttack(network, attack, token);
    const took: number[] = [];
    for (let sent = 0; sent < TIMES_EACH; sent += 1) took.push(await timeAttack(network, attack, token));
    const { reads, writes } = network.counted.taken();
    line(attack.name, took, `  first ${first.toFixed(1).padStart(7)}  calls ${reads + writes}`);
  }
}

/** Attacks go on, one after the other, for as long as ordinary requests are measured. */
async function during(attack: () => Promise<void>, ordinary: Timed): Promise<readonly number[]> {
  const over = new AbortController();
  const attacking = (async () => {
    while (!over.signal.aborted) await attack();
  })();
  const took = await timeOneByOne(ordinary, REQUESTS);
  over.abort();
  await attacking;
  return took;
}

async function attackWithAll(network: OpenNetwork, token: string): Promise<void> {
  for (const attack of ATTACKS) await timeAttack(network, attack, token);
}

async function timeAttack({ counted }: OpenNetwork, { name, call, status }: Attack, token: string): Promise<number> {
  const event = apiGatewayEvent({ ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } });
  const from = performance.now();
  const { statusCode } = await counted.handler(event);
  const took = performance.now() - from;
  if (statusCode !== status) throw new Error(`"${name}" was answered with ${statusCode}.`);
  // Lets what else is waiting have its turn.
  await new Promise((resolve) => setImmediate(resolve));
  return took;
}

async function tokensFrom(issuer: Issuer): Promise<Tokens> {
  const all = senders.map(
    async ({ authority, client }) => [authority.id, await issuer.tokenOf(client.subject)] as const,
  );
  return new Map(await Promise.all(all));
}

function line(name: string, took: readonly number[], rest = ''): void {
  const [half, most] = [percentile(took, 0.5), percentile(took, 0.99)];
  console.log(`${name.padEnd(38)} p50 ${half.toFixed(1).padStart(7)}  p99 ${most.toFixed(1).padStart(7)}${rest}`);
}

await run();
