import { type FieldNames, once, resolversAtNeed } from '../../platform/graphql/at-need.ts';
import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { NodeLoaders } from '../../platform/graphql/node-resolvers.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import type { OwnStatistic } from './read-own-statistic.ts';
import type { allFields } from './resolvers/all.ts';

type AskedStatistic = { readonly measure: string; readonly on: LocalDate };

const FIELDS: FieldNames<ReturnType<typeof allFields>> = {
  Query: {
    measures: true,
    snapshot: true,
    snapshots: true,
    ownFigures: true,
    release: true,
    releases: true,
    releaseCalendar: true,
    receiptSigningKeys: true,
    disclosureSimulation: true,
    extract: true,
  },
  Mutation: {
    takeSnapshot: true,
    draftRelease: true,
    approveRelease: true,
    publishRelease: true,
    withdrawRelease: true,
    simulateDisclosure: true,
    requestExtract: true,
    downloadExtract: true,
  },
  ResearchProject: { extracts: true },
  Release: {
    id: true,
    status: true,
    snapshotId: true,
    replacesId: true,
    draftedAt: true,
    draftedBy: true,
    approvedBy: true,
    publishedAt: true,
    withdrawnAt: true,
    notice: true,
    check: true,
    loss: true,
    figures: true,
    files: true,
    file: true,
    filesProgress: true,
    filesRefused: true,
  },
  ReleaseFile: { receipt: true, url: true },
  ReleaseFigure: { authority: true, dimension: true, level: true, value: true, whyHidden: true },
  DisclosureSimulation: {
    id: true,
    status: true,
    snapshotId: true,
    askedAt: true,
    steps: true,
    done: true,
    losses: true,
  },
  Measure: { numeratorMeasure: true, denominatorMeasure: true, dimensions: true },
  Snapshot: { id: true, status: true, parts: true },
  OwnFigure: { lowerQuartile: true, upperQuartile: true },
  SnapshotPart: { authority: true, records: true, isDone: true },
};

export type EvaluationDeps = {
  readonly journal: Journal;
  /** Where extracts lie: their addresses are signed by the function itself. */
  readonly shared: Pick<Objects, 'downloadUrl'>;
  /** The same of the files of releases. */
  readonly released: Pick<Objects, 'downloadUrl'>;
};

/** What figures give to the API: asked for far more rarely than records are, so a function that starts does not load it. */
export function createEvaluation(deps: EvaluationDeps): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: Pick<NodeLoaders, 'Snapshot' | 'Release' | 'DisclosureSimulation' | 'Extract'>;
  /** For contexts that take numbers from the statistics of an authority. */
  readonly ownStatistic: (scope: Scope, asked: AskedStatistic) => Promise<OwnStatistic | null>;
} {
  const load = once(() => import('./resolvers/all.ts'));
  return {
    resolvers: resolversAtNeed(
      FIELDS,
      once(async () => (await load()).allFields(deps)),
    ),
    ownStatistic: async (scope, asked) => (await load()).readOwnStatistic(deps.journal.table, scope, asked),
    nodes: {
      Snapshot: async (context, name) => (await load()).snapshotNode(deps)(context, name),
      Release: async (context, name) => (await load()).releaseNode(deps)(context, name),
      DisclosureSimulation: async (context, name) => (await load()).simulationNode(deps)(context, name),
      Extract: async (context, name) => (await load()).extractNode(deps)(context, name),
    },
  };
}
