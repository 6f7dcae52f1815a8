import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CONFERENCE_RULES,
  conferenceKinds,
  createConferences,
  createFamilyMeetings,
} from '../../../contexts/conferences/index.ts';
import { BATCH_RULES, createBatches } from '../../../contexts/exchange/index.ts';
import { createOutcomes, OUTCOMES_RULES, outcomesKinds } from '../../../contexts/outcomes/index.ts';
import { createNetworks, NETWORKS_RULES, networksKinds } from '../../../contexts/networks/index.ts';
import { definitions } from '../../../graphql/generated/definitions.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { type Permission, permissionsOf } from '../../../platform/actor/permissions.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { executableSchema } from '../../../platform/graphql/executable-schema.ts';
import { problemResolvers } from '../../../platform/graphql/problem-resolvers.ts';
import { graphqlServer } from '../../../platform/graphql/server.ts';
import { Outage } from '../../../platform/journal/outage.ts';
import { GENERAL_RULES } from '../../../platform/journal/rule.ts';
import { RETENTION_RULES } from '../../../platform/retention/rules.ts';
import type { Pause } from '../../../platform/table/back-off.ts';
import { newKey, NOW, openDesk } from '../../conferences/support/desk.ts';
import { requireNamedIn } from '../../support/rule-fields.ts';
import type { BatchRecord } from './records.ts';

export type Result = {
  readonly index: number;
  readonly status: string;
  readonly withQueries: boolean;
  readonly recordId: string | null;
  readonly version: number | null;
  readonly fields: readonly string[] | null;
  readonly replayed: boolean;
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path: readonly string[];
    readonly message: string;
    readonly nextStep: string;
    readonly reasonGiven: string | null;
  }[];
};

export type Answer = {
  readonly status: string;
  readonly replayed: boolean;
  readonly dryRun: boolean;
  readonly problems: readonly { readonly code: string }[];
  readonly records: readonly Result[];
  readonly totals: Readonly<Record<string, number>>;
};

type Sent = { readonly key?: string; readonly dryRun?: boolean; readonly now?: Date };

export type Sender = {
  readonly actor: Actor;
  /** As one request. A key of its own unless one is given. */
  readonly send: (records: readonly BatchRecord[], sent?: Sent) => Promise<Answer>;
  /** Any document, as one request. */
  readonly ask: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
  /** What was noted that is no outage: bugs. */
  readonly bugs: readonly unknown[];
};

const SEND = `mutation ($input: RecordBatchInput!) { recordBatch(input: $input) {
  status replayed dryRun problems { code }
  records {
    index status withQueries recordId version fields replayed
    problems { code severity path message nextStep reasonGiven }
  }
  totals { records created changed unchanged refused notReached unknown withQueries }
} }`;

export type SenderOptions = {
  readonly pause?: Pause;
  /** Less than a system may do. */
  readonly scopes?: readonly Permission[];
  readonly elapsed?: () => number;
};

/** A record system of an authority that sends batches to the API, without HTTP and tokens. */
export function openSender(
  client: DynamoDBClient,
  tableName: string,
  { pause, scopes, elapsed = () => performance.now() }: SenderOptions = {},
): Sender {
  const desk = openDesk(client, tableName, pause === undefined ? {} : { pause });
  const { journal, ...recording } = desk.deps;
  const actor = { ...desk.actor, permissions: permissionsOf('AUTHORITY_SYSTEM', scopes ?? null) };
  const meetings = createFamilyMeetings(journal.table);
  const conferences = createConferences(desk.deps);
  const bugs: unknown[] = [];
  const noteFailure = (error: unknown): void => {
    if (!(error instanceof Outage)) bugs.push(error);
  };
  const kinds = [
    ...conferenceKinds(recording),
    ...outcomesKinds(),
    ...networksKinds({ meetings, noteErased: recording.noteErased }),
  ];
  const schema = executableSchema(definitions, [
    problemResolvers([GENERAL_RULES, CONFERENCE_RULES, OUTCOMES_RULES, NETWORKS_RULES, RETENTION_RULES, BATCH_RULES]),
    ...conferences.resolvers,
    ...createOutcomes({ journal, conferenceById: conferences.byId }).resolvers,
    ...createNetworks({
      journal,
      meetings,
      noteErased: recording.noteErased,
      profiles: recording.profiles,
      conferenceById: conferences.byId,
    }).resolvers,
    ...createBatches({ journal, kinds, elapsed, noteFailure }),
  ]);
  const server = graphqlServer(schema, noteFailure);

  const asking =
    (now: Date): Sender['ask'] =>
    async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const request = { ...desk.request(now), actor };
      const contextValue: RequestContext = { ...request, today: londonDate(now), made: new Map() };
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('An answer came in parts.');
      const { data, errors } = body.singleResult;
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      requireNamedIn(data);
      return data as Data;
    };

  return {
    actor,
    bugs,
    ask: asking(NOW),
    async send(records, { key = newKey(), dryRun = false, now = NOW } = {}) {
      const input = { idempotencyKey: key, records, dryRun };
      return (await asking(now)<{ readonly recordBatch: Answer }>(SEND, { input })).recordBatch;
    },
  };
}

/** How often each status stands in an answer. */
export function statusesIn({ records }: Answer): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of records) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
