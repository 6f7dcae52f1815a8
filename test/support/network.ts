import './one-realm.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll } from '@jest/globals';
import { openContainer as openCheckpoints } from '../../lambdas/checkpoints/container.ts';
import { openContainer as openClocks } from '../../lambdas/clocks/container.ts';
import { openContainer as openConsole } from '../../lambdas/console/container.ts';
import { openContainer as openExtracts } from '../../lambdas/extracts/container.ts';
import { openContainer as openFileImport } from '../../lambdas/file-import/container.ts';
import { openContainer as openFollowers } from '../../lambdas/followers/container.ts';
import { openContainer as openApi } from '../../lambdas/graphql-api/container.ts';
import { openContainer as openSequencer } from '../../lambdas/sequencer/container.ts';
import { openContainer as openSnapshots } from '../../lambdas/snapshots/container.ts';
import { openContainer as openWebhooks } from '../../lambdas/webhooks/container.ts';
import type { LambdaEnvironment, OpenHandlers } from '../../local/handlers.ts';
import { type Network, startNetwork } from '../../local/network.ts';
import type { Sandbox } from '../../local/sandbox-contract.ts';
import type { Clock } from '../../platform/clock.ts';
import { type Caller, callerFor } from './caller.ts';
import { movingClock, type MovingClock } from './moving-clock.ts';
import { twoAuthorities, type UserName, USERS } from './two-authorities.ts';

export type TestNetwork = {
  readonly running: Network;
  /** The API's clock. Tokens live by the machine's own. */
  readonly clock: MovingClock;
  /** A token is got once for each user. */
  readonly as: (user: UserName) => Promise<Caller>;
  /**
   * One run of the worker on snapshots and releases: of a network that is worked by hand.
   *
   * @param client by which it reaches the table, such as one that dies
   */
  readonly work: (client?: DynamoDBClient) => Promise<void>;
  /** One run of what follows the change feeds, which comes by itself every minute. */
  readonly follow: () => Promise<void>;
  /** What the handlers were opened with. */
  readonly environment: LambdaEnvironment;
  /** What the handlers logged as failures of their own: empty unless there is a bug. */
  readonly failures: readonly string[];
};

export type NetworkChoice = {
  readonly sandbox?: Sandbox;
  /** Points a minute of each client: endless unless it is to run out. */
  readonly allowance?: number;
  /** Whether the worker on snapshots and releases runs when `work` is called, and at no other time. */
  readonly isWorkedByHand?: boolean;
};

/** Points a minute: the test's clock stands still, so the minute never ends. */
const ENDLESS = 1_000_000_000;

/**
 * The whole network for the test file that calls it: real engine, real tokens, the handlers that run on AWS, on free
 * ports and a folder of its own. What it gives can be read inside tests and hooks only.
 */
export function useNetwork(
  today: string,
  { sandbox = twoAuthorities, allowance = ENDLESS, isWorkedByHand = false }: NetworkChoice = {},
): TestNetwork {
  let folder: string | undefined;
  let network: Network | undefined;
  const clock = movingClock(today);
  const failures: string[] = [];
  let environment: LambdaEnvironment | undefined;
  const callers = new Map<UserName, Promise<Caller>>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'network-test-'));
    network = await startNetwork({
      dataFolder: join(folder, 'data'),
      ports: null,
      async openHandlers(given) {
        environment = given;
        const handlers = await handlersBy(clock, allowance, failures)(given);
        return isWorkedByHand ? { ...handlers, runSnapshots: () => Promise.resolve() } : handlers;
      },
      sandbox,
      onError: (error) => failures.push(String(error)),
    });
  });

  afterAll(async () => {
    await network?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  function running(): Network {
    if (network === undefined) throw new Error('The network runs only inside tests and hooks');
    return network;
  }

  return {
    get running() {
      return running();
    },
    clock,
    as(user) {
      const caller = callers.get(user) ?? callerFor(running(), USERS[user]);
      callers.set(user, caller);
      return caller;
    },
    get environment() {
      if (environment === undefined) throw new Error('The network runs only inside tests and hooks');
      return environment;
    },
    async work(client) {
      if (environment === undefined) throw new Error('The network runs only inside tests and hooks');
      const { handler, close } = openSnapshots(environment, { clock, ...(client && { client }), log: () => undefined });
      await handler().finally(close);
    },
    async follow() {
      if (environment === undefined) throw new Error('The network runs only inside tests and hooks');
      const { sweep, close } = openFollowers(environment, { clock, log: () => undefined });
      await sweep().finally(close);
    },
    failures,
  };
}

/** As local/open-lambdas.ts, but by a clock and with an allowance of the test's own. */
function handlersBy(clock: Clock, allowance: number, failures: string[]): OpenHandlers {
  const log = (code: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    if (code.endsWith('_FAILED')) failures.push(`${code} ${JSON.stringify(fields)}`);
  };
  return (environment) => {
    const allowances = { ALLOWANCE_PER_MINUTE: allowance, AUTHORITY_ALLOWANCE_PER_MINUTE: ENDLESS };
    const api = openApi({ ...environment, ...allowances }, { clock, log });
    const console = openConsole(environment, { clock, log });
    const sequencer = openSequencer(environment, { log });
    const checkpoints = openCheckpoints(environment, { clock, log });
    const clocks = openClocks(environment, { clock, log });
    const followers = openFollowers(environment, { clock, log });
    const webhooks = openWebhooks(environment, { clock, log });
    const snapshots = openSnapshots(environment, { clock, log });
    const extracts = openExtracts(environment, { clock, log });
    const imports = openFileImport(environment, { clock, log });
    return Promise.resolve({
      api: api.handler,
      console: console.handler,
      sequence: sequencer.handler,
      sweep: sequencer.sweep,
      sweepAppClients: () => Promise.resolve(),
      checkpoint: checkpoints.handler,
      erasePastRetention: clocks.handler,
      follow: followers.handler,
      followAll: followers.sweep,
      runWebhooks: webhooks.handler,
      runSnapshots: snapshots.handler,
      runExtracts: extracts.handler,
      importFile: imports.handler,
      sweepImports: imports.sweep,
      close() {
        imports.close();
        snapshots.close();
        extracts.close();
        api.close();
        sequencer.close();
        checkpoints.close();
        clocks.close();
        followers.close();
        webhooks.close();
        return Promise.resolve();
      },
    });
  };
}
