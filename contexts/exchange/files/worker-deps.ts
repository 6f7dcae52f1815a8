import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../../../platform/actor/actor.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Objects } from '../../../platform/objects/objects.ts';
import type { BatchDeps } from '../batch/deps.ts';
import type { Start } from './file-import.ts';
import type { RuleTexts } from './result-rows.ts';

/** What the work on a file stands on. */
export type WorkerDeps = {
  readonly batch: BatchDeps;
  readonly objects: Objects;
  /** Whose inputs the records are read as. */
  readonly schema: GraphQLSchema;
  readonly texts: RuleTexts;
  readonly clock: Clock;
  /** What the registry says now of whoever started an import. Null: they may not come in any more. */
  readonly starterNow: (start: Start) => Promise<Actor | null>;
  /** Records between two checkpoints. Absent: 500. */
  readonly mostRecords?: number;
};
