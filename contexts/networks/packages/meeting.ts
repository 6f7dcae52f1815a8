import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { FamilyMeeting } from '../../conferences/index.ts';
import type { PackageRequest } from '../domain/package.ts';
import { problem } from '../domain/rules.ts';
import type { NetworksDeps } from './deps.ts';

/** The meeting that a request names, if it names one and it is one of the authority's own. */
export async function meetingOf(
  { meetings }: NetworksDeps,
  scope: Scope,
  { need }: Pick<PackageRequest, 'need'>,
): Promise<FamilyMeeting | undefined> {
  if (need.kind === 'EXEMPT') return undefined;
  const name = parseGlobalId(need.conferenceId);
  return name?.type === 'Conference' && name.owner === scope.owner ? meetings(scope, name.id) : undefined;
}

type Asked = {
  readonly meeting: FamilyMeeting | undefined;
  readonly by: LocalDate;
  /** Where the input names the meeting and the children, if not as a request does. */
  readonly at?: readonly string[];
};

/** M10: the meeting was held by then, and its children are the package's. */
export function checkNeed({ need, children }: PackageRequest, { meeting, by, at }: Asked): readonly Problem[] {
  const path = at ?? ['input', 'request', 'need'];
  if (need.kind === 'EXEMPT') return need.on > by ? [problem('N3', ...path, 'exemption', 'on')] : [];
  if (meeting?.heldOn.some((day) => day <= by) !== true) return [problem('M10H', ...path, 'conferenceId')];
  const strangers = children.filter((child) => !meeting.children.includes(child));
  return strangers.length === 0 ? [] : [problem('M10C', ...(at ?? ['input', 'request']), 'children')];
}
