import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import { type Call, isStale, notFound, versionConflict } from '../../../platform/journal/decisions.ts';
import {
  type Decision,
  type FinalDecision,
  perform,
  type Performed,
  type Request,
} from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { LearningDeps } from '../deps.ts';
import type { HarmElsewhere, Named } from '../domain/loop.ts';
import { mayRead } from '../domain/reader.ts';
import { adoptionId, loopId, type PracticeName } from '../ids.ts';
import { adoptionFrom } from '../store/adoptions.ts';
import { readHarmElsewhere } from '../store/harms.ts';
import { type Key, keys } from '../store/keys.ts';
import { keysOfLoop, loopFrom } from '../store/loops.ts';
import { checkText } from './check-text.ts';
import { type Practice, type Tested, testedOf, withTested } from './practice.ts';

export type PracticeCall = Call & {
  /** Null for what is neither a loop's nor an adoption's global id. */
  readonly name: PracticeName | null;
  readonly expectedVersion: number | null;
};

export type PracticeGrounds = { readonly request: Request; readonly practice: Practice; readonly today: LocalDate };

/** What is to be of it, with what happened; or what stands against it. */
export type PracticeDecision =
  | readonly Problem[]
  | {
      readonly tested: Partial<Tested>;
      readonly event: { readonly type: string; readonly fields: readonly string[] };
      readonly writes?: readonly Write[];
    };

type PracticeCommand = {
  readonly operation: string;
  readonly call: PracticeCall;
  readonly decide: (grounds: PracticeGrounds) => PracticeDecision;
};

const NOBODYS: PracticeName = {
  kind: 'LOOP',
  authority: 'A0000000' as Named['authority'],
  id: '00000000000000000000000000',
};

/** What an authority does with its own loop or adoption. Of an adoption, the loop that it is of is read as well. */
export function decidePractice(
  { journal }: LearningDeps,
  request: Request,
  { operation, call, decide }: PracticeCommand,
): Promise<Performed<Practice>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { scope } = request.actor;
  const name = call.name?.authority === scope.owner ? call.name : NOBODYS;
  let source: Named | null = null;
  let harmElsewhere: readonly HarmElsewhere[] = [];
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    async reads() {
      const loop = name.kind === 'LOOP' ? name : source;
      harmElsewhere = loop === null ? [] : await readHarmElsewhere(journal.table, loop);
      return [...keysOf(scope, name), ...(source === null ? [] : keysOfLoop(scope, source))];
    },
    decide: (found): Decision<Practice> => {
      const known = { found, harmElsewhere };
      const practice = name.kind === 'LOOP' ? loopOf(name, known) : adoptionOf(known, source);
      if (practice === undefined) return notFound('practiceId');
      if (practice.kind === 'ADOPTION' && source === null) {
        source = practice.adoption.source.loop;
        return { kind: 'READ_MORE' };
      }
      if (isStale(call.expectedVersion, practice.version)) return versionConflict(currentOf(practice));
      const unreadable = checkText(input);
      const given = unreadable.length > 0 ? unreadable : decide({ request, practice, today: londonDate(request.now) });
      return decided(practice, given);
    },
  });
}

function keysOf(scope: Scope, name: PracticeName): readonly Key[] {
  return name.kind === 'LOOP' ? keysOfLoop(scope, name) : [keys.adoption(name)];
}

type Found = { readonly found: readonly (Item | undefined)[]; readonly harmElsewhere: readonly HarmElsewhere[] };

function loopOf(name: PracticeName, { found, harmElsewhere }: Found): Practice | undefined {
  const loop = loopFrom(name, found, harmElsewhere);
  return loop && { kind: 'LOOP', ...loop };
}

function adoptionOf({ found, harmElsewhere }: Found, source: Named | null): Practice | undefined {
  const [item, ...ofSource] = found;
  const adoption = adoptionFrom(item);
  const loop = source === null ? undefined : loopFrom(source, ofSource, harmElsewhere);
  // What was taken down since is read by nobody, and so says nothing here either.
  const isReadable = loop !== undefined && mayRead(loop, 'NETWORK');
  return adoption && { kind: 'ADOPTION', source: isReadable ? loop : undefined, ...adoption };
}

export function currentOf(practice: Practice) {
  const { owner, id } = testedOf(practice);
  const name = { authority: owner, id };
  const record = { id: practice.kind === 'LOOP' ? loopId(name) : adoptionId(name), version: practice.version };
  return { state: practice, record };
}

function decided(before: Practice, given: PracticeDecision): FinalDecision<Practice> {
  if (!('event' in given)) return { kind: 'REFUSED', problems: given, ...currentOf(before) };
  const { practice, record, partition, writes } = withTested(before, given.tested);
  return {
    kind: 'CHANGED',
    problems: [],
    state: practice,
    changes: [{ record, partition, event: given.event }],
    writes: [...writes, ...(given.writes ?? [])],
  };
}
