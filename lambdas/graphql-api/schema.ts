import type { GraphQLSchema } from 'graphql';
import { CONFERENCE_RULES, createConferences, keyOfConference } from '../../contexts/conferences/index.ts';
import {
  createEvaluation,
  EVALUATION_RULES,
  type EvaluationDeps,
  EXTRACT_RULES,
} from '../../contexts/evaluation/index.ts';
import {
  BATCH_RULES,
  createBatches,
  createExchange,
  createIntegration,
  createQuality,
  WEBHOOK_RULES,
  type WebhookDeps,
  FILE_RULES,
  type FileDeps,
  fileImportNode,
  importResolvers,
} from '../../contexts/exchange/index.ts';
import { createGovernance, GOVERNANCE_RULES, keyOfDecision } from '../../contexts/governance/index.ts';
import { type AttachmentFiles, createLearning, LEARNING_RULES } from '../../contexts/learning/index.ts';
import { createNetworks, keyOfPackage, NETWORKS_RULES } from '../../contexts/networks/index.ts';
import { createOutcomes, keyOfFollowUp, OUTCOMES_RULES } from '../../contexts/outcomes/index.ts';
import {
  createProgrammeResolvers,
  PROGRAMME_RULES,
  type ProgrammeDeps,
  programmeNodes,
} from '../../contexts/programme/index.ts';
import { createOversight, OVERSIGHT_RULES, type ServiceDeps } from '../../contexts/oversight/index.ts';
import { createRecording, recordKinds } from '../../contexts/recording/index.ts';
import { createRetention, type KeyOfRecord } from '../../contexts/retention/index.ts';
import { definitions } from '../../graphql/generated/definitions.ts';
import type { Clock } from '../../platform/clock.ts';
import { auditResolvers } from '../../platform/graphql/audit-resolvers.ts';
import type { LogUnexpected } from '../../platform/graphql/errors.ts';
import { executableSchema } from '../../platform/graphql/executable-schema.ts';
import { nodeFinder, type NodeLoaders, nodeResolvers } from '../../platform/graphql/node-resolvers.ts';
import { outcomeResolvers } from '../../platform/graphql/outcome-resolvers.ts';
import { problemResolvers } from '../../platform/graphql/problem-resolvers.ts';
import { GENERAL_RULES } from '../../platform/journal/rule.ts';
import type { NoteErased } from '../../platform/retention/note-erased.ts';
import { RETENTION_RULES } from '../../platform/retention/rules.ts';

export type SchemaDeps = {
  readonly programme: ProgrammeDeps;
  readonly files: Pick<FileDeps, 'objects' | 'queue'>;
  readonly attachments: AttachmentFiles;
  readonly extracts: EvaluationDeps['shared'];
  readonly releases: EvaluationDeps['released'];
  readonly clock: Clock;
  readonly service: Omit<ServiceDeps, 'journal' | 'noteFailure'>;
  readonly noteErased: NoteErased;
  readonly noteFailure: LogUnexpected;
  readonly webhooks: Pick<WebhookDeps, 'seal' | 'targets'>;
  /** Where a test plants its mistakes. */
  readonly toSchema?: typeof executableSchema | undefined;
};

/** Where the records lie that are kept for a time and erased: what can be held. */
const keyOfRecord: KeyOfRecord = (scope, name) =>
  keyOfConference(scope, name) ?? keyOfDecision(scope, name) ?? keyOfPackage(scope, name) ?? keyOfFollowUp(scope, name);

/** Every rule that the API can answer with, and publishes: a table of each context. */
export const RULES = [
  GENERAL_RULES,
  PROGRAMME_RULES,
  CONFERENCE_RULES,
  OUTCOMES_RULES,
  NETWORKS_RULES,
  LEARNING_RULES,
  GOVERNANCE_RULES,
  EXTRACT_RULES,
  RETENTION_RULES,
  BATCH_RULES,
  WEBHOOK_RULES,
  FILE_RULES,
  EVALUATION_RULES,
  OVERSIGHT_RULES,
];

/** All that the contexts give to the API, in one schema. */
export function apiSchema(deps: SchemaDeps): GraphQLSchema {
  const { programme, files, attachments, clock, noteErased, noteFailure, webhooks, toSchema = executableSchema } = deps;
  const { journal } = programme;
  const { table } = journal;
  const recording = createRecording({ journal, clock, noteErased });
  const conferences = createConferences(recording.conferences);
  const networks = createNetworks({ ...recording.packages, conferenceById: conferences.byId });
  const outcomes = createOutcomes({ journal, conferenceById: conferences.byId });
  const governance = createGovernance({ journal });
  const evaluation = createEvaluation({ journal, shared: deps.extracts, released: deps.releases });
  const { ownStatistic } = evaluation;
  const learning = createLearning({ journal, files: attachments, noteFailure, ownStatistic });
  const retention = createRetention({ journal, keyOfRecord });
  const exchange = createExchange({ journal, ...webhooks });
  const nodes: NodeLoaders = {
    ...programmeNodes(programme),
    Conference: conferences.node,
    FollowUp: outcomes.node,
    ...networks.nodes,
    ...learning.nodes,
    ...governance.nodes,
    ...retention.nodes,
    ...exchange.nodes,
    ...evaluation.nodes,
    FileImport: fileImportNode({ journal }),
  };
  const batches = createBatches({
    journal,
    kinds: recordKinds(recording),
    elapsed: () => performance.now(),
    noteFailure,
  });
  return toSchema(definitions, [
    problemResolvers(RULES),
    outcomeResolvers(journal),
    ...auditResolvers(journal),
    nodeResolvers(nodes),
    createProgrammeResolvers(programme),
    ...conferences.resolvers,
    ...outcomes.resolvers,
    ...networks.resolvers,
    ...learning.resolvers,
    ...governance.resolvers,
    ...retention.resolvers,
    ...createOversight({ journal, noteFailure, ...deps.service }),
    ...batches,
    ...evaluation.resolvers,
    createQuality({ table, rules: { ...CONFERENCE_RULES, ...OUTCOMES_RULES } }),
    createIntegration(table),
    ...exchange.resolvers(nodeFinder(nodes)),
    ...importResolvers({ journal, noteFailure, ...files }),
  ]);
}
