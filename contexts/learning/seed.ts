import { contentHash } from '../../platform/content-hash.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import type { Item } from '../../platform/table/item.ts';
import type { Write } from '../../platform/table/write.ts';
import type { Adoption } from './domain/adoption.ts';
import type { Ended } from './domain/check-cycle.ts';
import type { LoopContent } from './domain/content.ts';
import type { Act, Cycle, Plan, Study } from './domain/cycle.ts';
import { lineageEntryOfLoop } from './domain/lineage.ts';
import { type LearningLoop, NO_OVERSIGHT, type Oversight, type Rating } from './domain/loop.ts';
import { begun, decided, ended, planned, studied } from './domain/turn-cycle.ts';
import { freeze } from './practices/freeze.ts';
import { writesOfAdoption } from './store/adoptions.ts';
import { writeOfVersion, writesOfLoop, writesOfSubmission } from './store/loops.ts';
import { writesOfOversight } from './store/oversight.ts';

export type { Adoption, LoopContent };

/** A turn as far as it went: of each step that is there, those before it are there too. */
export type SeededTurn = {
  readonly plannedAt: string;
  readonly plan: Plan;
  readonly done?: Ended & { readonly startedOn: Ended['endedOn']; readonly study: Study; readonly act: Act };
};

/** A loop and all that came of it. Instants are ISO 8601, UTC. */
export type SeededPractice = Pick<LearningLoop, 'id' | 'startedAt' | 'content' | 'stage'> & {
  readonly owner: OwnerId;
  readonly turns: readonly SeededTurn[];
  readonly submittedAt?: string;
  /** By whom of the programme it was approved, and what was found of its evidence. */
  readonly approved?: { readonly at: string; readonly by: string; readonly ratings: readonly Rating[] };
  readonly retirement?: NonNullable<LearningLoop['retirement']>;
  readonly harms: LearningLoop['harms'];
  readonly adoptions: readonly Adoption[];
};

/**
 * Practice as the table would hold it had its authorities told it by the verbs, with no events, audit or notices: for
 * loading a sandbox in bulk. The rules are not asked.
 */
export function seedLearning(practices: readonly SeededPractice[]): readonly Item[] {
  return practices.flatMap(writesOf).flatMap((write) => ('item' in write ? [write.item] : []));
}

function writesOf(practice: SeededPractice): readonly Write[] {
  const { submittedAt: at, adoptions } = practice;
  const draft = draftOf(practice);
  const frozen = at === undefined ? null : freeze(draft, at);
  if (frozen === null || at === undefined) return writesOfLoop({ before: null, after: draft, version: 1 });
  const loop = { ...frozen.loop, submissions: [{ version: 1, at }] };
  return [
    ...writesOfLoop({ before: null, after: loop, version: 1 }),
    writeOfVersion(loop, frozen.version),
    ...writesOfSubmission(loop, frozen.version, at),
    ...oversightWrites(loop, practice.approved),
    ...adoptions.flatMap((adoption) => writesOfAdoption(adoption, 1)),
  ];
}

function draftOf({ id, owner, startedAt, content, stage, turns, harms, retirement }: SeededPractice): LearningLoop {
  return {
    id,
    owner,
    startedAt,
    content,
    contentVersion: 1,
    versions: [],
    stage,
    cycles: turns.reduce<readonly Cycle[]>(turned, []),
    submissions: [],
    ...(retirement !== undefined && { retirement }),
    harms,
  };
}

/** Each step by the function that the verb itself uses. */
function turned(before: readonly Cycle[], { plan, plannedAt: at, done }: SeededTurn): readonly Cycle[] {
  const cycles = planned(before, { plan, loopVersion: 1, at }, contentHash);
  if (done === undefined) return cycles;
  const { startedOn, study, act, ...rest } = done;
  return decided(studied(ended(begun(cycles, { startedOn, at }, contentHash), rest), study), act);
}

function oversightWrites(loop: LearningLoop, approved: SeededPractice['approved']): readonly Write[] {
  if (approved === undefined) return [];
  const { at, by, ratings } = approved;
  const { strand, pillars, outcome } = loop.content;
  const after: Oversight = {
    moderations: [{ version: 1, decision: 'APPROVED', at, by }],
    ratings,
    listed: { at, version: 1, strand, pillars, outcome },
  };
  const name = { authority: loop.owner, id: loop.id };
  return writesOfOversight({ name, before: NO_OVERSIGHT, after, version: 1, entry: lineageEntryOfLoop(loop, 1) });
}
