import { londonDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { FamilyMeeting } from '../conferences/index.ts';
import { checkRequest } from './domain/check-request.ts';
import type { Line } from './domain/line.ts';
import type { Need, PackageRequest } from './domain/package.ts';
import { problem } from './domain/rules.ts';
import { type BeginningCall, beginPackage } from './packages/begin-package.ts';
import type { PackageState } from './packages/decide-package.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { checkNeed, meetingOf } from './packages/meeting.ts';

/** What an item of the plan is to cost: a line, whose number is its place. */
export type PlannedLine = Omit<Line, 'number'> & { readonly planItem: number };

export type RequestPackageFromPlan = BeginningCall &
  Omit<PackageRequest, 'need' | 'children' | 'lines'> & {
    /** Global id. */
    readonly conferenceId: string;
    /** Undefined: all of the conference. */
    readonly children?: readonly string[];
    readonly lines: readonly PlannedLine[];
  };

/**
 * Begins a package from what a family's plan asks for: the meeting and the children are those of the conference, and each
 * line names an item of its newest plan that asks for support.
 */
export async function requestPackageFromPlan(
  deps: NetworksDeps,
  request: Request,
  call: RequestPackageFromPlan,
): Promise<Performed<PackageState>> {
  const need: Need = { kind: 'MEETING', conferenceId: call.conferenceId };
  const meeting = await meetingOf(deps, request.actor.scope, { need });
  const operation = 'requestPackageFromPlan';
  if (meeting === undefined) {
    const problems = [problem('M10H', 'input', 'conferenceId')];
    return beginPackage(deps, request, { operation, call, asked: undefined, problems });
  }
  const asked = askedBy(call, need, meeting);
  const problems = [
    ...checkRequest(asked, ['input']),
    ...checkNeed(asked, { meeting, by: londonDate(request.now), at: ['input'] }),
    ...checkPlanItems(call.lines, meeting),
  ];
  return beginPackage(deps, request, { operation, call, asked, problems });
}

function askedBy(call: RequestPackageFromPlan, need: Need, meeting: FamilyMeeting): PackageRequest {
  const { idempotencyKey: _key, dryRun: _tried, sourceRecord: _source, conferenceId: _meeting, ...asked } = call;
  return {
    ...asked,
    need,
    children: asked.children ?? meeting.children,
    lines: asked.lines.map((line, place) => ({ ...line, number: place + 1 })),
  };
}

/** N6: the plan has the item, and it asks for something. Several lines may be for one item. */
function checkPlanItems(lines: readonly PlannedLine[], { asks }: FamilyMeeting): readonly Problem[] {
  const asking = new Set(asks.map(({ number }) => number));
  return lines.flatMap(({ planItem }, place) =>
    asking.has(planItem) ? [] : [problem('N6', 'input', 'lines', place, 'planItem')],
  );
}
