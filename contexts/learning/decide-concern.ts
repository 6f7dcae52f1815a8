import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import {
  type Decision,
  type FinalDecision,
  perform,
  type Performed,
  type RecordChange,
  type Request,
} from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { Write } from '../../platform/table/write.ts';
import type { LearningDeps } from './deps.ts';
import type { ConcernDecision } from './domain/codes.ts';
import type { Named } from './domain/loop.ts';
import type { ConcernAbout, ConcernState } from './domain/people/concern.ts';
import { problem } from './domain/rules.ts';
import { keysOfAbout } from './people/concern-about.ts';
import { concernId } from './people/concern-ids.ts';
import { hiddenBy, takenDownBy, wordsHiddenBy } from './people/uphold.ts';
import { checkText } from './practices/check-text.ts';
import { concernFrom, concernPartitions, keysOfConcern, writeOfDecidedConcern } from './store/people/concerns.ts';

export type DecideConcern = Call & {
  /** Null for what is no concern's global id. */
  readonly name: Named | null;
  readonly decision: ConcernDecision;
  readonly reason: string;
};

/** Decided once. What it is about is hidden or taken down in the same transaction, or neither. */
export function decideConcern(
  { journal }: LearningDeps,
  request: Request,
  call: DecideConcern,
): Promise<Performed<ConcernState>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { name } = input;
  let about: ConcernAbout | null = null;
  return perform(journal, request, {
    operation: 'decideConcern',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [
      ...(name === null ? [] : keysOfConcern(name)),
      ...(about === null ? [] : keysOfAbout(about, request.actor.scope)),
    ],
    decide: (found): Decision<ConcernState> => {
      const state = concernFrom(found);
      if (name === null || state === undefined) return notFound('concernId');
      if (about === null) {
        about = state.concern.about;
        return { kind: 'READ_MORE' };
      }
      const { decision, reason } = call;
      if (state.decided !== undefined) return refused([problem('LP11', 'input', 'concernId')]);
      const problems = checkText({ reason });
      if (problems.length > 0) return refused(problems);
      const given = { reason, at: request.now.toISOString(), by: request.actor.id };
      const upheld = decision === 'UPHELD' ? uphold(about, found.slice(2), given) : NOTHING;
      return decided(name, { state, given: { decision, ...given }, upheld });
    },
  });
}

type Upheld = { readonly changes: readonly RecordChange[]; readonly writes: readonly Write[] };
type Given = Omit<NonNullable<ConcernState['decided']>, 'decision'>;

const NOTHING: Upheld = { changes: [], writes: [] };

function uphold(about: ConcernAbout, found: readonly (Item | undefined)[], given: Given): Upheld {
  switch (about.kind) {
    case 'LOOP':
      return takenDownBy(about, found, given) ?? NOTHING;
    case 'ADOPTION':
      return wordsHiddenBy(about, found, given) ?? NOTHING;
    case 'QUESTION':
    case 'ANSWER':
    case 'OFFER':
    case 'REQUEST':
    case 'VISIT':
      return hiddenBy(about, found, given) ?? NOTHING;
  }
}

type Grounds = {
  readonly state: ConcernState;
  readonly given: NonNullable<ConcernState['decided']>;
  readonly upheld: Upheld;
};

function decided(name: Named, { state, given, upheld }: Grounds): FinalDecision<ConcernState> {
  return {
    kind: 'CHANGED',
    problems: [],
    state: { ...state, decided: given },
    changes: [
      {
        record: { id: concernId(name), version: 1 },
        partition: concernPartitions.decided(name),
        event: { type: 'CONCERN_DECIDED', fields: ['decision'] },
      },
      ...upheld.changes,
    ],
    writes: [writeOfDecidedConcern(name, given), ...upheld.writes],
  };
}
