import { ATTACKS, type Attack } from '../../test/abuse/attacks.ts';
import { apiGatewayEvent } from '../../test/support/api-gateway-event.ts';
import type { OpenNetwork } from '../api/open-network.ts';
import { eventsOf, type Tokens } from '../latency/callers.ts';
import { percentile, type Timed, timeOneByOne } from '../latency/time.ts';
import { operations } from '../operations.ts';

export type AbuseEffort = {
  /** How often ordinary traffic alone and under each attack take turns. */
  readonly rounds: number;
  /** Ordinary requests of a turn. */
  readonly requests: number;
};

/** Milliseconds of ordinary requests, one at a time. */
export type Latency = { readonly p50: number; readonly p95: number; readonly p99: number };

export type UnderAttack = {
  readonly name: string;
  readonly ordinary: Latency;
  /** Milliseconds that the refusal of one attack took, and calls of DynamoDB: medians. */
  readonly refusal: { readonly p50: number; readonly calls: number };
};

export type AbuseFigures = { readonly alone: Latency; readonly attacks: readonly UnderAttack[] };

type Given = { readonly network: OpenNetwork; readonly tokens: Tokens; readonly effort: AbuseEffort };

type Refused = { readonly took: number; readonly calls: number };

/**
 * Ordinary requests by themselves, and while an attack is sent again and again. All runs in one process and on one
 * thread, which is worse than it is on AWS, where each instance of the function takes one request at a time.
 */
export async function measureAbuse({ network, tokens, effort }: Given): Promise<AbuseFigures> {
  const [operation] = operations;
  const [token = ''] = tokens.values();
  if (operation === undefined) throw new Error('The first operation reads a conference.');
  const next = eventsOf(operation, { known: network.known, tokens, seed: 'abuse' });
  const ordinary: Timed = { operation, send: network.api.handler, next };
  const lanes = ATTACKS.map((attack) => ({ attack, took: [] as number[], refused: [] as Refused[] }));
  const alone: number[] = [];
  await timeOneByOne(ordinary, effort.requests);
  for (let round = 0; round < effort.rounds; round += 1) {
    alone.push(...(await timeOneByOne(ordinary, effort.requests)));
    for (const { attack, took, refused } of lanes) {
      const over = new AbortController();
      const attacking = attackUntil(over.signal, () => refuse(network, attack, token), refused);
      took.push(...(await timeOneByOne(ordinary, effort.requests)));
      over.abort();
      await attacking;
    }
  }
  return {
    alone: latencyOf(alone),
    attacks: lanes.map(({ attack: { name }, took, refused }) => ({
      name,
      ordinary: latencyOf(took),
      refusal: { p50: median(refused.map((one) => one.took)), calls: median(refused.map(({ calls }) => calls)) },
    })),
  };
}

async function attackUntil(over: AbortSignal, attack: () => Promise<Refused>, refused: Refused[]): Promise<void> {
  while (!over.aborted) {
    refused.push(await attack());
    // Lets what else is waiting have its turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** @throws Error when the attack is answered otherwise than the tests say. */
async function refuse({ counted }: OpenNetwork, attack: Attack, token: string): Promise<Refused> {
  const { name, call, status } = attack;
  const event = apiGatewayEvent({ ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } });
  counted.taken();
  const from = performance.now();
  const { statusCode } = await counted.handler(event);
  const took = performance.now() - from;
  const { reads, writes } = counted.taken();
  if (statusCode !== status) throw new Error(`"${name}" was answered with ${statusCode}.`);
  return { took, calls: reads + writes };
}

function latencyOf(took: readonly number[]): Latency {
  return { p50: percentile(took, 0.5), p95: percentile(took, 0.95), p99: percentile(took, 0.99) };
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
