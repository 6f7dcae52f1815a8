import '../../support/one-realm.ts';
import { afterAll, beforeAll } from '@jest/globals';
import type { SQSRecord } from 'aws-lambda';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LambdaEnvironment } from '../../../local/handlers.ts';
import { openContainer as openApi, type Replaceable } from '../../../lambdas/graphql-api/container.ts';
import { openContainer as openCheckpoints } from '../../../lambdas/checkpoints/container.ts';
import { openContainer as openFileImport } from '../../../lambdas/file-import/container.ts';
import { openContainer as openFollowers } from '../../../lambdas/followers/container.ts';
import { openContainer as openSequencer } from '../../../lambdas/sequencer/container.ts';
import { openContainer as openSnapshots } from '../../../lambdas/snapshots/container.ts';
import { type DeliveringDeps, runWebhooks } from '../../../contexts/exchange/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { executableSchema } from '../../../platform/graphql/executable-schema.ts';
import { seededIds } from '../../../platform/ids.ts';
import { localSealing } from '../../../platform/secrets/sealing.ts';
import { realPause } from '../../../platform/table/back-off.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { dynamoDbClient } from '../../../platform/table/client.ts';
import { openTable } from '../../../platform/table/table.ts';
import { apiGatewayEvent } from '../../support/api-gateway-event.ts';
import { type GraphqlError, tokenFor } from '../../support/caller.ts';
import { requireNamedIn } from '../../support/rule-fields.ts';
import { AUTHORITY } from '../../support/two-authorities.ts';
import { type Actor, EVERYBODY } from './cast.ts';
import { type Parts, startParts } from './parts.ts';

/** The day on which the matrix is run: the sample episodes lie before it. */
const TODAY = new Date('2026-06-30T10:00:00.000Z');

/** Points a minute: the clock stands still, so the minute never ends. */
const ENDLESS = 1_000_000_000;
const ALLOWANCES = { ALLOWANCE_PER_MINUTE: ENDLESS, AUTHORITY_ALLOWANCE_PER_MINUTE: ENDLESS };

export type Asking = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly costOnly?: boolean;
  readonly purpose?: string;
  /** Global id of a break-glass grant under which it is asked. */
  readonly grant?: string;
};

/** A call that the function made to the engine. */
export type EngineCall = { readonly name: string; readonly input: object };

/** The whole HTTP answer, and what was asked of the engine for it. */
export type Exchange = {
  readonly status: number;
  readonly headers: object;
  readonly body: string;
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
  readonly calls: readonly EngineCall[];
};

/** The function, as it runs on AWS: who asks (null without a token) and what. */
export type Api = (actor: Actor | null, asking: Asking) => Promise<Exchange>;

export type Stage = {
  readonly api: Api;
  /** The function again, on the same table, with a schema that is made otherwise. */
  readonly apiWith: (toSchema: typeof executableSchema) => Api;
  /** The same, with other grounds on which a break-glass grant opens anything. */
  readonly apiThatLooks: (toLook: NonNullable<Replaceable['toLook']>) => Api;
  /** From now on this actor asks under this grant, unless another is named. */
  readonly lend: (actor: Actor, grant: string) => void;
  /** Has the worker of files do what an import asks for, by its global id. */
  readonly work: (importId: string) => Promise<void>;
  /** Gives the audit entries so far their places in the chain, and signs how far it has come. */
  readonly sequence: () => Promise<void>;
  /** From now on the clock stands still, so that two exchanges differ in nothing but what was asked. */
  readonly standStill: () => void;
  readonly moveOn: (milliseconds: number) => void;
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** Codes of what the function logged as failures of its own. */
  readonly failures: readonly string[];
};

/** One engine, one identity provider with real tokens, one table; and the function called as API Gateway calls it. */
export function useStage(): Stage {
  let parts: Parts | undefined;
  let client: DynamoDBClient | undefined;
  let api: Api | undefined;
  const closers: (() => void)[] = [];
  const failures: string[] = [];
  const clock = stageClock();
  const tokens = new Map<string, string>();
  const lent = new Map<string, string>();

  function open(mistakes: Pick<Replaceable, 'toSchema' | 'toLook'> = {}): Api {
    const opened = started(parts).environment;
    const calls: EngineCall[] = [];
    const recording = recordingClient(opened, calls);
    const given = { clock, client: recording, ...mistakes };
    const log = (code: string, fields = {}): void => {
      if (code.endsWith('_FAILED')) failures.push(`${code} ${JSON.stringify(fields)}`);
    };
    const { handler, close } = openApi({ ...opened, ...ALLOWANCES }, { ...given, log });
    closers.push(close);
    return async (actor, { query, variables = {}, costOnly = false, purpose, ...under }) => {
      calls.length = 0;
      const name = actor?.name ?? '';
      const headers = headersOf({ token: tokens.get(name), purpose, grant: under.grant ?? lent.get(name) });
      const body = JSON.stringify({ query, variables, ...(costOnly && { extensions: { costOnly } }) });
      const result = await handler(apiGatewayEvent({ headers, body }));
      const { data, errors = [] } = JSON.parse(result.body) as { data?: unknown; errors?: readonly GraphqlError[] };
      requireNamedIn(data);
      const { statusCode: status, headers: answered = {} } = result;
      return { status, headers: answered, body: result.body, data, errors, calls: [...calls] };
    };
  }

  beforeAll(async () => {
    parts = await startParts();
    for (const actor of EVERYBODY) tokens.set(actor.name, await tokenFor(parts.identity, actor.user));
    client = dynamoDbClient({ endpoint: parts.environment.DYNAMODB_ENDPOINT, region: 'eu-west-2' });
    api = open();
  });

  afterAll(async () => {
    closers.forEach((close) => close());
    client?.destroy();
    await parts?.stop();
  });

  return {
    api: (actor, asking) => started(api)(actor, asking),
    apiWith: (toSchema) => open({ toSchema }),
    apiThatLooks: (toLook) => open({ toLook }),
    lend: (actor, grant) => void lent.set(actor.name, grant),
    async work(importId) {
      const { owner, id } = parseGlobalId(importId) ?? {};
      const worker = openFileImport(started(parts).environment, { clock, log: () => undefined });
      await worker.handler({ Records: [{ messageId: importId, body: JSON.stringify({ owner, id }) } as SQSRecord] });
      worker.close();
    },
    async sequence() {
      const { environment } = started(parts);
      const sequencer = openSequencer(environment, { log: () => undefined });
      await sequencer.sweep();
      sequencer.close();
      const snapshots = openSnapshots(environment, { clock, log: () => undefined });
      await snapshots.handler();
      snapshots.close();
      const followers = openFollowers(environment, { clock, log: () => undefined });
      await followers.sweep();
      followers.close();
      await tellReceivers(environment, clock);
      const checkpoints = openCheckpoints(environment, { clock, log: () => undefined });
      await checkpoints.handler();
      checkpoints.close();
    },
    standStill: clock.standStill,
    moveOn: clock.moveOn,
    get client() {
      return started(client);
    },
    get tableName() {
      return started(parts).environment.TABLE_NAME;
    },
    failures,
  };
}

type Sent = Readonly<Record<'token' | 'purpose' | 'grant', string | undefined>>;

function headersOf({ token, purpose, grant }: Sent): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(purpose !== undefined && { 'x-purpose': purpose }),
    ...(grant !== undefined && { 'x-break-glass': grant }),
  };
}

/** As lambdas/webhooks does, but that receivers are where there is no network: one is gone, all others take what comes. */
async function tellReceivers(
  { DYNAMODB_ENDPOINT, TABLE_NAME, HASH_KEY }: LambdaEnvironment,
  clock: Clock,
): Promise<void> {
  const client = dynamoDbClient({ endpoint: DYNAMODB_ENDPOINT, region: 'eu-west-2' });
  const table = openTable(client, TABLE_NAME, realPause);
  const ids = seededIds('receivers', clock);
  const deps: DeliveringDeps = {
    journal: { table, pause: realPause, nextId: () => ids.next(), hashKey: HASH_KEY },
    clock,
    unseal: localSealing(HASH_KEY).unseal,
    post: ({ url }) =>
      Promise.resolve(
        url.includes('gone') ? { outcome: 'REFUSED', statusCode: 410 } : { outcome: 'DELIVERED', statusCode: 204 },
      ),
    random: () => 0.5,
    noteDead: () => undefined,
    noteDisabled: () => undefined,
  };
  for (const owner of Object.values(AUTHORITY)) await runWebhooks(deps, owner, () => true);
  client.destroy();
}

/** Moves a millisecond at each look, so that what is made is in order, until it is told to stand still. */
function stageClock(): Clock & Pick<Stage, 'standStill' | 'moveOn'> {
  let milliseconds = TODAY.getTime();
  let step = 1;
  return {
    now: () => new Date((milliseconds += step)),
    standStill() {
      milliseconds += 1;
      step = 0;
    },
    moveOn: (more) => void (milliseconds += more),
  };
}

function recordingClient({ DYNAMODB_ENDPOINT: endpoint }: LambdaEnvironment, calls: EngineCall[]): DynamoDBClient {
  const client = dynamoDbClient({ endpoint, region: 'eu-west-2' });
  client.middlewareStack.add(
    (next, context) => (args) => {
      calls.push({ name: context.commandName ?? 'unknown', input: args.input });
      return next(args);
    },
    { step: 'initialize' },
  );
  return client;
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The stage stands only inside tests and hooks.');
  return part;
}
