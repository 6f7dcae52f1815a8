import { londonDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import type { FamilyMeeting } from '../conferences/index.ts';
import { checkRequest } from './domain/check-request.ts';
import type { PackageRequest, SupportPackage } from './domain/package.ts';
import { advance } from './packages/advance.ts';
import {
  decidePackage,
  type Grounds,
  type PackageDecided,
  type PackageState,
  unchanged,
} from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';
import { listedWrites } from './packages/listed-writes.ts';
import { checkNeed, meetingOf } from './packages/meeting.ts';

export type ChangePackage = PackageCall & { readonly request: PackageRequest };

/** Puts another request in the stead of the one that is a draft or was given back. */
export async function changePackage(
  deps: NetworksDeps,
  request: Request,
  call: ChangePackage,
): Promise<Performed<PackageState>> {
  const asked = call.request;
  const meeting = await meetingOf(deps, request.actor.scope, asked);
  return decidePackage(deps, request, {
    operation: 'changePackage',
    call,
    decide: (grounds) => {
      const fields = fieldsChanged(grounds.state.current.request, asked);
      return replaceRequest(grounds, asked, {
        against: [...againstAction(grounds, 'CHANGE', call), ...checkAsked(grounds, asked, meeting)],
        fields,
        kept: {},
      });
    },
  });
}

/** What stands against such a request, whatever the package. */
export function checkAsked(
  { request }: Pick<Grounds, 'request'>,
  asked: PackageRequest,
  meeting: FamilyMeeting | undefined,
): readonly Problem[] {
  return [...checkRequest(asked, ['input', 'request']), ...checkNeed(asked, { meeting, by: londonDate(request.now) })];
}

/** Names of the fields that are not as they were: those that are gone, too. */
export function fieldsChanged(before: PackageRequest, after: PackageRequest): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as ReadonlySet<keyof PackageRequest>;
  return [...names].filter((field) => canonicalJson(after[field] ?? null) !== canonicalJson(before[field] ?? null));
}

type Replacing = {
  readonly against: readonly Problem[];
  /** Names of what changes: nothing is written where there are none. */
  readonly fields: readonly string[];
  /** What else is kept with it. */
  readonly kept: Partial<SupportPackage>;
};

export function replaceRequest(
  grounds: Grounds,
  asked: PackageRequest,
  { against, fields, kept }: Replacing,
): PackageDecided {
  const { state, scope } = grounds;
  const before = state.current.request;
  return unless(against, grounds, () => {
    if (fields.length === 0) return unchanged(scope, state);
    return advance(grounds, {
      after: { ...state.current, ...kept, request: asked },
      event: { type: 'PACKAGE_CHANGED', fields },
      writes: listedWrites(scope, state.current.id, { before, after: asked }),
    });
  });
}
