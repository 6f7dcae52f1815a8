import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, LOOPBACK } from '../../../local/http/listen.ts';
import { readBody } from '../../../local/http/read-body.ts';
import { type CallInput, isItemOperation, operationOf } from './call.ts';
import { type CallMade, callMade, type Count, countsOf } from './calls-made.ts';
import { ItemsInFlight } from './conflicts.ts';
import { CountedPlan } from './counted-plan.ts';
import { type Forward, forwardTo } from './forward.ts';
import { outcomeOf } from './outcome.ts';
import { type Rule, type SeededFaults, seededRule } from './plan.ts';

export type FaultProxyOptions = {
  /** Any DynamoDB endpoint that does not verify signatures: the embedded engine, DynamoDB Local. */
  readonly target: string;
  /** Asks for consumed capacity in every call about items, whether the client does or not. */
  readonly measure?: boolean;
};

/**
 * DynamoDB's failures in front of an engine that has none. It always refuses conflicting transactions as DynamoDB
 * does; all else goes through until there is a plan.
 */
export type FaultProxy = {
  readonly endpoint: string;
  /** Every call answered or dropped since the last `forget`, in the order of its end. */
  readonly calls: readonly CallMade[];
  /** The same by operation. */
  counts(): Readonly<Record<string, Count>>;
  forget(): void;
  /** From now on, in place of any earlier plan. `nth` counts from here. */
  plan(rule: Rule): void;
  /** A plan by chance. Prints its seed. */
  seeded(faults: SeededFaults): void;
  stop(): Promise<void>;
};

type Parts = {
  readonly onward: Forward;
  readonly plan: CountedPlan;
  readonly inFlight: ItemsInFlight;
  readonly calls: CallMade[];
  readonly measure: boolean;
};

/** DynamoDB takes 16 MB at most, for BatchWriteItem. */
const LARGEST_REQUEST_BYTES = 16 * 1024 * 1024;

export async function startFaultProxy({ target, measure = false }: FaultProxyOptions): Promise<FaultProxy> {
  const onward = forwardTo(target);
  const plan = new CountedPlan();
  const calls: CallMade[] = [];
  const parts: Parts = { onward, plan, calls, measure, inFlight: new ItemsInFlight() };

  const server = createServer((request, response) => {
    // What cannot be forwarded, as when the engine is gone, is to the client a connection that breaks.
    pass(parts, request, response).catch(() => request.socket.destroy());
  });
  const port = await listen(server, 0);
  // A test that fails to stop it holds up nothing.
  server.unref();

  return {
    endpoint: `http://${LOOPBACK}:${String(port)}`,
    calls,
    counts: () => countsOf(calls),
    forget: () => calls.splice(0),
    plan: (rule) => {
      plan.replace(rule);
    },
    seeded: (faults) => {
      process.stdout.write(`fault proxy: ${JSON.stringify(faults)}\n`);
      plan.replace(seededRule(faults));
    },
    stop: async () => {
      onward.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function pass(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { onward, plan, inFlight, calls, measure } = parts;
  const body = (await readBody(request, LARGEST_REQUEST_BYTES)) ?? Buffer.alloc(0);
  const at = performance.now();
  const operation = operationOf(request.headers['x-amz-target']?.toString());
  const asked = body.byteLength === 0 ? {} : (JSON.parse(body.toString()) as CallInput);
  const input = measure && isItemOperation(operation) ? { ReturnConsumedCapacity: 'TOTAL', ...asked } : asked;
  const { call, fault } = plan.next(operation, input);

  const { given, isDropped } = await outcomeOf(call, {
    fault,
    inFlight,
    send: (changed) => onward.send(request.headers, changed === asked ? body : Buffer.from(JSON.stringify(changed))),
  });

  calls.push(callMade({ operation, at, fault: fault?.kind ?? null }, given, isDropped));
  if (isDropped) request.socket.destroy();
  else response.writeHead(given.status, given.headers).end(given.body);
}
