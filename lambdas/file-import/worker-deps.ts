import { CONFERENCE_RULES } from '../../contexts/conferences/index.ts';
import { BATCH_RULES, FILE_RULES, type WorkerDeps } from '../../contexts/exchange/index.ts';
import { NETWORKS_RULES } from '../../contexts/networks/index.ts';
import { OUTCOMES_RULES } from '../../contexts/outcomes/index.ts';
import { createClientResolution } from '../../contexts/programme/index.ts';
import { createRecording, recordKinds } from '../../contexts/recording/index.ts';
import { definitions } from '../../graphql/generated/definitions.ts';
import type { Clock } from '../../platform/clock.ts';
import { executableSchema } from '../../platform/graphql/executable-schema.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import { GENERAL_RULES } from '../../platform/journal/rule.ts';
import type { Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import { noteErasedIn } from '../../platform/retention/note-erased.ts';
import { RETENTION_RULES } from '../../platform/retention/rules.ts';

type Given = {
  readonly journal: Journal;
  readonly objects: Objects;
  readonly clock: Clock;
  readonly log: Log;
};

const RULES = [
  GENERAL_RULES,
  CONFERENCE_RULES,
  OUTCOMES_RULES,
  NETWORKS_RULES,
  RETENTION_RULES,
  BATCH_RULES,
  FILE_RULES,
];

/** What records of files are recorded with: the very kinds that batches have. */
export function workerDeps({ journal, objects, clock, log }: Given): WorkerDeps {
  const { table } = journal;
  const recording = createRecording({ journal, clock, noteErased: noteErasedIn(log) });
  const resolveClient = createClientResolution({ table, clock });
  return {
    batch: {
      journal,
      kinds: recordKinds(recording),
      elapsed: () => performance.now(),
      noteFailure: (error) => log('IMPORT_RECORD_FAILED', errorFields(error)),
    },
    objects,
    // Only inputs are made of it, at need: nothing is asked of it that would want a resolver.
    schema: executableSchema(definitions, []),
    texts: new Map(RULES.flatMap((rules) => Object.entries(rules))),
    clock,
    starterNow: ({ client, subject }) => resolveClient({ id: client, subject }),
  };
}
