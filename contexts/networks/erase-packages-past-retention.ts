import { londonDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { eraseDue, type ErasingRun, type PastRetention } from '../../platform/retention/erase-due.ts';
import type { Tombstone } from '../../platform/retention/tombstone.ts';
import { erasePackage } from './erase-package.ts';
import { finishPackageErasures } from './finish-package-erasures.ts';
import { type PackageCandidates, packageRetentionCandidates } from './package-retention-candidates.ts';
import type { RetainingDeps } from './packages/deps.ts';
import { packageGlobalId } from './store.ts';
import type { SupportPackage } from './domain/package.ts';

/** Erases packages that have been past their time for at least thirty days, as `erasePastRetention` does conferences. */
export async function erasePackagesPastRetention(deps: RetainingDeps, run: ErasingRun): Promise<PastRetention> {
  const { request } = run;
  const { scope } = request.actor;
  const today = londonDate(request.now);
  const { table } = deps.journal;
  await finishPackageErasures(deps, request);
  const candidates: PackageCandidates = { table, scope, profile: await deps.profiles(scope.owner), today, by: today };
  return eraseDue(
    {
      table,
      async chunkOf(page) {
        const chunk = await packageRetentionCandidates(candidates, page);
        return chunk.map(({ item, sortKey }) => ({ item: item && dueRecord(deps, request, item.current), sortKey }));
      },
    },
    run,
  );
}

function dueRecord(deps: RetainingDeps, request: Request, current: SupportPackage) {
  const record = packageGlobalId(request.actor.scope, current.id);
  return { record, erase: () => eraseOne(deps, request, current) };
}

/** The key is this version's and this day's: a run that comes again finds it done, and a refusal is asked anew tomorrow. */
function eraseOne(
  deps: RetainingDeps,
  request: Request,
  { id, version }: SupportPackage,
): Promise<Performed<Tombstone>> {
  return erasePackage(deps, request, {
    idempotencyKey: `${id}-${version}-${londonDate(request.now)}`,
    packageId: packageGlobalId(request.actor.scope, id),
    expectedVersion: version,
    reason: 'RETENTION_ENDED',
    dryRun: false,
  });
}
