import { childrenOf } from '../children.ts';
import type { Duty } from '../duties.ts';
import { isEnded } from '../lifecycle.ts';
import { type Check, found } from './finding.ts';

/** P4: a plan is only not agreed for the child's safety. */
const safetyReason: Check = ({ chronicle }) =>
  chronicle.planDecision
    .filter(({ decision, safetyReason: reason }) => decision === 'NOT_AGREED' && reason === undefined)
    .map((decision) => found('P4', decision, 'safetyReason'));

/** P5: no network was found, though it was searched for. */
const networkSearch: Check = ({ chronicle }) =>
  chronicle.notProceeding
    .filter(({ reason, networkSearch: search }) => reason === 'NO_NETWORK_IDENTIFIED' && search === undefined)
    .map((decision) => found('P5', decision, 'networkSearch'));

/** P8: one open referral for each child and model. */
const duplicate: Check = ({ chronicle, course, isPossibleDuplicate }) =>
  isPossibleDuplicate && !isEnded(course.status)
    ? chronicle.referral.slice(0, 1).map((referral) => found('P8', referral, 'model'))
    : [];

/** P9: closed with an outcome for each child. */
const outcomes: Check = ({ chronicle }) =>
  chronicle.closure.flatMap((closure) => {
    const told = new Set(closure.children.map(({ laChildId }) => laChildId));
    return childrenOf(chronicle).every(({ laChildId }) => told.has(laChildId))
      ? []
      : [found('P9', closure, 'children')];
  });

/** P10: a step that is not documented. */
const skipped: Check = ({ course }) => course.skipping.map(({ data }) => found('P10', data));

/** TL1: a target missed, then or by today. */
const late: Check = ({ duties, today }) =>
  duties.some((duty) => isLate(duty, today)) ? [found('TL1', null, 'duties')] : [];

function isLate({ dueOn, metOn }: Duty, today: string): boolean {
  return dueOn !== null && (metOn ?? today) > dueOn;
}

/** T3: the authority was a member when the referral came. */
const membership: Check = ({ chronicle, policy }) =>
  policy.isMember ? [] : chronicle.referral.slice(0, 1).map((referral) => found('T3', referral, 'receivedOn'));

/** C1: no disability, or some. */
const disabilities: Check = ({ chronicle }) =>
  chronicle.referral.flatMap((referral) =>
    referral.children.flatMap(({ disabilities: codes }, index) =>
      codes !== undefined && codes.length > 1 && codes.includes('NONE')
        ? [found('C1', referral, 'children', index, 'disabilities')]
        : [],
    ),
  );

export const processChecks: readonly Check[] = [
  safetyReason,
  networkSearch,
  duplicate,
  outcomes,
  skipped,
  late,
  membership,
  disabilities,
];
