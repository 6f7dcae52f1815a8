import { londonDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { checkRequest } from './domain/check-request.ts';
import type { PackageRequest } from './domain/package.ts';
import { type BeginningCall, beginPackage } from './packages/begin-package.ts';
import type { PackageState } from './packages/decide-package.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { checkNeed, meetingOf } from './packages/meeting.ts';

export type RequestPackage = BeginningCall & { readonly request: PackageRequest };

/** Begins a package as a draft: who asks, for whom, why, and what it shall pay for. */
export async function requestPackage(
  deps: NetworksDeps,
  request: Request,
  call: RequestPackage,
): Promise<Performed<PackageState>> {
  const { request: asked } = call;
  const meeting = await meetingOf(deps, request.actor.scope, asked);
  const problems = [
    ...checkRequest(asked, ['input', 'request']),
    ...checkNeed(asked, { meeting, by: londonDate(request.now) }),
  ];
  return beginPackage(deps, request, { operation: 'requestPackage', call, asked, problems });
}
