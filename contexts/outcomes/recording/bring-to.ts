import { londonDate } from '../../../platform/dates/index.ts';
import { isStale, versionConflict } from '../../../platform/journal/decisions.ts';
import type { FinalDecision, Request } from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { broughtBy, isLater, isOutdated } from '../../../platform/journal/source-state.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { ChildToFollow } from '../../conferences/index.ts';
import { checkFollowUp } from '../domain/check.ts';
import { fieldsChanged } from '../domain/fields-changed.ts';
import type { FollowUp, FollowUpContent, FollowUpIndex, FollowUpOf } from '../domain/follow-up.ts';
import { problem } from '../domain/rules/texts.ts';
import { followUpGlobalId, type FollowUpName } from '../store/ids.ts';
import { followUpPartition, followUpWrites } from '../store/follow-ups.ts';
import { checkGiven } from './check-given.ts';

export type FollowUpDecision = FinalDecision<FollowUp>;

/** What is asked of a follow-up, and what it is asked of. */
export type Bringing = {
  readonly request: Request;
  readonly of: FollowUpOf;
  readonly child: ChildToFollow | undefined;
  /** Undefined where there is none yet. */
  readonly current: FollowUp | undefined;
  /** Of the one that is begun. */
  readonly newId: string;
  readonly others: readonly FollowUp[];
  readonly content: FollowUpContent;
  readonly expectedVersion?: number | undefined;
  readonly sourceUpdatedAt?: string | undefined;
  /** What the input names the conference by, and the child. */
  readonly named: { readonly conference: string; readonly child: string };
  /** What must still be so as it is written. */
  readonly conditions: readonly Write[];
  readonly event: 'FOLLOW_UP_RECORDED' | 'FOLLOW_UP_CORRECTED';
};

const AT = ['input', 'followUp'];

/** Begins a follow-up, or brings it to what is given: unless that is impossible, out of date, or said already. */
export function bringTo(asked: Bringing): FollowUpDecision {
  const { current, child, named } = asked;
  const known = current && { state: current, record: recordOf(current, asked) };
  if (isBehind(asked)) return versionConflict(known);
  if (child === undefined) return refused([problem('O2', 'input', named.child)], known);
  const index = indexOf(child);
  if (index === null) return refused([problem('O1', 'input', named.conference)], known);
  const problems = [...checkGiven(asked.content, AT), ...judged(asked, child, index)];
  const fields = fieldsOf(asked, index);
  if (known !== undefined && fields.length === 0) return { kind: 'UNCHANGED', problems, ...known };
  if (current !== undefined && isOutdated(current, asked.sourceUpdatedAt)) return refused([OUTDATED], known);
  if (problems.some(({ severity }) => severity === 'ERROR')) return refused(problems, known);
  return changed(asked, { index, problems, fields });
}

/** Whether the caller has seen another version than there is. */
function isBehind({ current, expectedVersion }: Bringing): boolean {
  return isStale(expectedVersion ?? null, current?.version ?? 0);
}

/** What is new of it. */
function fieldsOf({ current, content, sourceUpdatedAt }: Bringing, index: FollowUpIndex): readonly string[] {
  if (current === undefined) return fieldsChanged(undefined, content);
  return [
    ...fieldsChanged(current.content, content),
    ...(hasMoved(current.index, index) ? ['indexOn'] : []),
    ...(isLater(current, sourceUpdatedAt) ? ['sourceUpdatedAt'] : []),
  ];
}

type Changing = {
  readonly index: FollowUpIndex;
  readonly problems: readonly Problem[];
  readonly fields: readonly string[];
};

function changed(asked: Bringing, { index, problems, fields }: Changing): FollowUpDecision {
  const { scope } = asked.request.actor;
  const state = next(asked, index);
  const name = nameOf(state);
  return {
    kind: 'CHANGED',
    problems,
    state,
    changes: [
      {
        record: { id: followUpGlobalId(scope, name), version: state.version },
        partition: followUpPartition(scope, name),
        event: { type: asked.event, fields },
      },
    ],
    writes: [...followUpWrites(scope, state), ...asked.conditions],
  };
}

const OUTDATED: Problem = { code: 'SOURCE_STATE_OLD', severity: 'ERROR', path: ['input', 'sourceUpdatedAt'] };

type Known = Pick<Extract<FollowUpDecision, { readonly kind: 'UNCHANGED' }>, 'state' | 'record'>;

function refused(problems: readonly Problem[], known: Known | undefined): FollowUpDecision {
  return { kind: 'REFUSED', problems, ...known };
}

function recordOf(current: FollowUp, { request }: Bringing): Known['record'] {
  return { id: followUpGlobalId(request.actor.scope, nameOf(current)), version: current.version };
}

function nameOf({ conference, id }: FollowUp): FollowUpName {
  return { conference, id };
}

export function indexOf({ index }: ChildToFollow): FollowUpIndex | null {
  return index && { event: index.kind, on: index.on };
}

function hasMoved(before: FollowUpIndex, after: FollowUpIndex): boolean {
  return before.event !== after.event || before.on !== after.on;
}

function judged({ of, others, content, request }: Bringing, { birthMonth }: ChildToFollow, index: FollowUpIndex) {
  const today = londonDate(request.now);
  return checkFollowUp({ point: of.point, content, index, indexNow: index, birthMonth, others, today, at: AT });
}

function next({ of, current, newId, content, sourceUpdatedAt, request }: Bringing, index: FollowUpIndex): FollowUp {
  const version = (current?.version ?? 0) + 1;
  const changedAt = request.now.toISOString();
  const { conference, laChildId, point } = of;
  return {
    id: current?.id ?? newId,
    version,
    conference,
    laChildId,
    point,
    index,
    content,
    ...broughtBy(sourceUpdatedAt, version),
    createdAt: current?.createdAt ?? changedAt,
    changedAt,
  };
}
