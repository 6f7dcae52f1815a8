import { setTimeout } from 'node:timers/promises';
import { lookUnderGrant } from '../../contexts/governance/index.ts';
import { createAdmission, reachRegistry } from '../../contexts/programme/index.ts';
import type { Actor } from '../../platform/actor/actor.ts';
import { windowedItems } from '../../platform/allowance/take-points.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import type { executableSchema } from '../../platform/graphql/executable-schema.ts';
import { graphqlServer } from '../../platform/graphql/server.ts';
import { systemIds } from '../../platform/ids.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import { hashKeysIn } from '../../platform/journal/hash-keys.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { type Measure, requestMetrics } from '../../platform/metrics.ts';
import { noteErasedIn } from '../../platform/retention/note-erased.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { type Fence, openFence } from '../../platform/table/fenced-open.ts';
import type { Table } from '../../platform/table/table.ts';
import type { OwnerRoles } from '../../platform/table/tenant-credentials.ts';
import { extractsFor } from './extracts.ts';
import { attachmentsFor } from './attachments.ts';
import { createAuthentication } from './authenticate.ts';
import type { ApiEnvironment } from './environment.ts';
import { filesFor } from './files.ts';
import { identityProviderFor } from './identity-provider.ts';
import { type ApiHandler, createHandle, type LookUnder } from './handle.ts';
import { apiSchema, type SchemaDeps } from './schema.ts';
import { noteFailuresIn } from './note-failures.ts';
import { createReadiness } from './readiness.ts';
import { releasesFor } from './releases.ts';
import { createRequestGate, type RequestGate } from './request-gate.ts';
import { refusalReason } from './refusal-reason.ts';
import { watchedQueuesFor } from './watched-queues.ts';
import { webhookSealing } from './webhook-sealing.ts';

export type ApiContainer = {
  readonly handler: ApiHandler;
  /**
   * Fetches what the first request would wait for: the connection to the table and the issuer's keys. Never fails, and
   * never waits long: the request will say what is wrong.
   */
  readonly prepare: () => Promise<void>;
  readonly close: () => void;
};

/** What tests and measurements put in the stead of the real ones. */
export type Replaceable = {
  readonly clock?: Clock;
  readonly log?: Log;
  /** Absent: written to the log on AWS, where CloudWatch reads it, and nowhere else. */
  readonly measure?: Measure;
  readonly client?: ReturnType<typeof dynamoDbClient>;
  /** Makes the schema that runs, from the SDL and the resolvers: a test plants its mistakes here. */
  readonly toSchema?: typeof executableSchema;
  /** Says what a break-glass grant opens, from what is right: the same. */
  readonly toLook?: (right: LookUnder) => LookUnder;
};

/** Points a minute: some ten thousand changes, or eight hundred pages of fifty conferences. */
const USUAL_ALLOWANCE = 500_000;
/** Points a minute of a whole authority: two systems at their usual limit, or any number that stay below it together. */
const USUAL_AUTHORITY_ALLOWANCE = 1_000_000;
/** Milliseconds, of the ten seconds that a function may take to start. */
const MOST_PREPARING = 2_000;

/** Makes everything once, as the function starts. */
export function openContainer(environment: ApiEnvironment, given: Replaceable = {}): ApiContainer {
  const { clock = systemClock, log = jsonLog((line) => process.stdout.write(`${line}\n`)) } = given;
  const { client = dynamoDbClient({ endpoint: environment.DYNAMODB_ENDPOINT, region: 'eu-west-2' }) } = given;
  const noteFailure = noteFailuresIn(log);
  const fence = fenceFor(environment, { client, clock, log });
  const { table } = fence;
  const ids = systemIds(clock);
  const journal: Journal = { table, pause: realPause, nextId: () => ids.next(), ...hashKeysIn(environment) };

  const programme = {
    journal,
    identityProvider: identityProviderFor(environment),
    noteLeftBehind: () => log('IDENTITY_LEFT_BEHIND'),
  };
  const noted = { clock, noteErased: noteErasedIn(log), noteFailure };
  const webhooks = webhookSealing(environment);
  const service = serviceFor(environment);
  const schema = apiSchema({
    programme,
    service,
    ...noted,
    webhooks,
    ...storesFor(environment, fence),
    toSchema: given.toSchema,
  });
  const server = graphqlServer(schema, noteFailure, readSdl);
  const admission = createAdmission({
    table,
    clock,
    takePoints: windowedItems(client, environment.TABLE_NAME, realPause),
    usualAllowance: service.allowance,
    usualAuthorityAllowance: service.authorityAllowance,
    noteRefusal: (reason) => log('ACTOR_REFUSED', { reason }),
  });
  const { authenticate, fetchAhead } = createAuthentication({
    issuer: environment.TOKEN_ISSUER,
    jwksUri: environment.TOKEN_JWKS_URI,
    clock,
    resolveActor: admission.resolveActor,
    noteRefusal: (error) => log('TOKEN_REFUSED', { reason: refusalReason(error) }),
  });
  const readiness = createReadiness({
    parts: { table: () => reachRegistry(table), keys: fetchAhead },
    clock,
    noteFailing: (part, error) => log('NOT_READY', { part, ...errorFields(error) }),
  });
  const watched = {
    readiness,
    measure: given.measure ?? measuredOn(environment, clock),
    lookUnder: (given.toLook ?? asItIs)(lookUnder(table, log)),
  };
  const openGate = (payer: Actor): RequestGate => createRequestGate({ admission, journal, noteFailure, payer });
  return {
    handler: createHandle({ server, authenticate, openGate, clock, noteFailure, ...watched }),
    async prepare() {
      const late = setTimeout(MOST_PREPARING, undefined, { ref: false });
      await Promise.race([Promise.allSettled([reachRegistry(table), fetchAhead()]), late]);
    },
    close: () => client.destroy(),
  };
}

type Around = { readonly client: ReturnType<typeof dynamoDbClient>; readonly clock: Clock; readonly log: Log };

function fenceFor(environment: ApiEnvironment, { client, clock, log }: Around): Fence {
  return openFence({
    client,
    tableName: environment.TABLE_NAME,
    pause: realPause,
    clock,
    roles: rolesIn(environment),
    noteFailed: (error) => log('CREDENTIALS_NOT_RENEWED', errorFields(error)),
  });
}

/** What is told of the service itself. */
function serviceFor(environment: ApiEnvironment): SchemaDeps['service'] {
  return {
    queues: watchedQueuesFor(environment),
    codeVersion: environment.CODE_VERSION ?? null,
    allowance: environment.ALLOWANCE_PER_MINUTE ?? USUAL_ALLOWANCE,
    authorityAllowance: environment.AUTHORITY_ALLOWANCE_PER_MINUTE ?? USUAL_AUTHORITY_ALLOWANCE,
  };
}

/** Where files lie of every kind. */
function storesFor(
  environment: ApiEnvironment,
  fence: Fence,
): Pick<SchemaDeps, 'files' | 'attachments' | 'extracts' | 'releases'> {
  return {
    files: filesFor(environment, fence),
    attachments: attachmentsFor(environment, fence),
    extracts: extractsFor(environment),
    releases: releasesFor(environment),
  };
}

/** Half of the SDL is descriptions, which a function that starts has no use for. */
async function readSdl(): Promise<string> {
  const { typeDefs } = await import('../../graphql/generated/type-defs.ts');
  return typeDefs;
}

const asItIs = (right: LookUnder): LookUnder => right;

/** Why a grant is refused is said to nobody; that it was, to our own log. */
function lookUnder(table: Table, log: Log): LookUnder {
  return async (asked) => {
    const look = await lookUnderGrant(table, asked);
    if (look === null) log('BREAK_GLASS_REFUSED');
    return look;
  };
}

function measuredOn({ IDENTITY_PROVIDER, STAGE }: ApiEnvironment, clock: Clock): Measure {
  if (IDENTITY_PROVIDER === 'local') return () => undefined;
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  return requestMetrics({ write, namespace: `families-first-${STAGE}`, now: () => clock.now().getTime() });
}

/** Off AWS there are no roles: there, one authority is kept from another by code alone. */
function rolesIn(environment: ApiEnvironment): OwnerRoles | null {
  if (environment.IDENTITY_PROVIDER === 'local') return null;
  const { TENANT_ROLE_ARN: tenant, LOOK_ROLE_ARN: look, NETWORK_ROLE_ARN: network } = environment;
  return { tenant, look, network };
}
