import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { RUNS_WITH } from '../../infra/constructs/house-function.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { type SeededRandom, seededRandom } from '../../platform/seeded-random.ts';
import { eventOf } from '../api/events.ts';
import { NOW, type OpenNetwork } from '../api/open-network.ts';
import type { Tokens } from '../latency/callers.ts';
import { percentile } from '../latency/time.ts';
import { operations } from '../operations.ts';
import type { Reply, Task } from './child.ts';
import { type Read, SUBJECTS, type Subject } from './handler.ts';

/** Microseconds of CPU for one request: the median of the rounds, and the quarters of them below and above. */
export type Cpu = { readonly median: number; readonly lower: number; readonly upper: number };

export type CpuFigures = Readonly<Record<Subject, Cpu>>;

export type CpuEffort = { readonly rounds: number; readonly requests: number };

type Given = { readonly network: OpenNetwork; readonly tokens: Tokens; readonly effort: CpuEffort };

const EVENTS = 400;
const WARM_UP_ROUNDS = 3;

/** Each handler in a fresh process of its own, set as on AWS, all on one engine and the same records, round by round in turns. */
export async function measureCpu(read: Read, { network, tokens, effort }: Given): Promise<CpuFigures> {
  const taken: Record<Subject, number[]> = {
    documentClient: [],
    lowLevelClient: [],
    documentClientWithWrites: [],
    graphql: [],
  };
  const children = SUBJECTS.map((subject) => {
    const child = fork(join(import.meta.dirname, 'child.ts'), {
      stdio: 'inherit',
      env: { ...process.env, ...RUNS_WITH },
    });
    const events = eventsFor(subject, read, { network, tokens });
    send(child, { kind: 'OPEN', subject, read, environment: network.environment, events });
    return { subject, child };
  });
  try {
    const turns = Array.from({ length: WARM_UP_ROUNDS + effort.rounds }, () => children).flat();
    for (const { subject, child } of turns) taken[subject].push(await cpuOf(child, effort.requests));
  } finally {
    for (const { child } of children) child.kill();
  }
  return {
    documentClient: summaryOf(taken.documentClient),
    lowLevelClient: summaryOf(taken.lowLevelClient),
    documentClientWithWrites: summaryOf(taken.documentClientWithWrites),
    graphql: summaryOf(taken.graphql),
  };
}

async function cpuOf(child: ChildProcess, requests: number): Promise<number> {
  const ended = new AbortController();
  const exit = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new Error('A measured process ended before its time.');
  });
  const reply = once(child, 'message', { signal: ended.signal });
  exit.catch(() => undefined);
  send(child, { kind: 'RUN', requests });
  const [message] = (await Promise.race([reply, exit])) as [Reply];
  ended.abort();
  return message.cpu;
}

function send(child: ChildProcess, task: Task): void {
  child.send(task);
}

function summaryOf(all: readonly number[]): Cpu {
  const rounds = all.slice(WARM_UP_ROUNDS);
  return { median: percentile(rounds, 0.5), lower: percentile(rounds, 0.25), upper: percentile(rounds, 0.75) };
}

type Records = Pick<Given, 'network' | 'tokens'>;

/** The same records in the same order for each handler: the bare ones are given the partition to read. */
function eventsFor(subject: Subject, read: Read, { network, tokens }: Records): readonly APIGatewayProxyEvent[] {
  const random: SeededRandom = seededRandom(`cpu ${read}`);
  const query =
    operations.find(({ field }) => field === (read === 'conference' ? 'conference' : 'conferences'))?.query ?? '';
  return Array.from({ length: EVENTS }, () => {
    const { owner, id } = random.pick(network.known);
    const event = eventOf(
      { token: tokens.get(owner) ?? '', query, variables: read === 'conference' ? { id } : {} },
      NOW,
    );
    if (subject === 'graphql') return event;
    const pk = read === 'conference' ? `${owner}#CONF#${parseGlobalId(id)?.id ?? ''}` : `${owner}#CHANGED`;
    return { ...event, body: JSON.stringify({ pk }) };
  });
}
