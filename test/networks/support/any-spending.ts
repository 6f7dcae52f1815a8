import { cancelPackage } from '../../../contexts/networks/end-package.ts';
import { commitSupport, releaseCommitment } from '../../../contexts/networks/commit-support.ts';
import type { Line } from '../../../contexts/networks/domain/line.ts';
import { pence } from '../../../contexts/networks/domain/pence.ts';
import { correctPayment, recordRefund } from '../../../contexts/networks/mend-payment.ts';
import type { PackageState } from '../../../contexts/networks/packages/decide-package.ts';
import { recordPayment } from '../../../contexts/networks/record-payment.ts';
import { setAllocation } from '../../../contexts/networks/set-allocation.ts';
import { entryGlobalId } from '../../../contexts/networks/store.ts';
import { resumePackage, suspendPackage } from '../../../contexts/networks/suspend-package.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import { addDays, localDate, londonDate } from '../../../platform/dates/index.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import { approved, asking, endow, line, NOW, TODAY, type Treasury } from './treasury.ts';

const PACKAGES = 4;

/** An authority with packages of every kind of line, and whatever may be done with their money. */
export type Spender = {
  readonly scope: Scope;
  readonly ids: () => readonly string[];
  readonly random: SeededRandom;
  /** Does something, and gives what entered the ledger: nothing if it was refused. */
  readonly spend: (nth: number) => Promise<string | undefined>;
};

export async function spenderOf(treasury: Treasury, random: SeededRandom): Promise<Spender> {
  await endow(treasury, 10_000_000);
  const { deps, request, call, actor } = treasury;
  await setAllocation(deps, request(), {
    ...call(),
    year: 2027,
    strand: 'FAMILY_NETWORKS',
    pence: pence(10_000_000),
    conditions: { purposes: null, categories: null },
    by: 'FINANCE1',
    expectedVersion: 0,
  });
  const packages: string[] = [];
  for (let number = 0; number < PACKAGES; number += 1) {
    const familyRef = `FAM${String(number)}`;
    packages.push(await approved(treasury, asking(linesBy(random), { familyRef })));
  }
  const payments: string[] = [];
  return {
    scope: actor.scope,
    random,
    ids: () => packages.map((id) => parseGlobalId(id)?.id ?? ''),
    async spend(nth) {
      const packageId = random.pick(packages);
      const { state } = await anything(treasury, { random, nth, packageId, payments });
      const entry = state?.entry;
      if (entry?.kind === 'PAYMENT') payments.push(entryGlobalId(actor.scope, state?.current.id ?? '', entry.id));
      return entry?.kind;
    },
  };
}

/** Gives the kinds of entries that were made. */
export async function anyCommands(
  { spend }: Spender,
  count: number,
  between: () => Promise<void>,
): Promise<readonly string[]> {
  const kinds: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const kind = await spend(nth);
    if (kind !== undefined) kinds.push(kind);
    await between();
  }
  return kinds;
}

function linesBy(random: SeededRandom): readonly Line[] {
  const until = addDays(TODAY, random.int(30, 250));
  return [
    line(1, random.int(500, 3_000), { category: random.pick(['HOUSEHOLD_ITEMS', 'TRANSPORT']) }),
    line(2, random.int(50, 300), { category: 'TRANSPORT', frequency: 'WEEKLY', until }),
    line(3, random.int(50, 300), { category: 'WEEKLY_COSTS', frequency: 'MONTHLY', until }),
    line(4, random.int(50, 300), {
      category: 'TRANSPORT',
      frequency: 'MONTHLY',
      from: localDate('2027-04-01'),
      until: localDate('2027-09-30'),
    }),
  ];
}

type Anything = {
  readonly random: SeededRandom;
  readonly nth: number;
  readonly packageId: string;
  readonly payments: readonly string[];
};

function anything(
  { deps, request, call }: Treasury,
  { random, nth, packageId, payments }: Anything,
): Promise<Performed<PackageState>> {
  const now = new Date(NOW.getTime() + nth * 3 * 24 * 3_600_000);
  const on = londonDate(now);
  const at = request(now);
  const of = { ...call(), packageId, line: random.int(1, 3), pence: pence(random.int(1, 400)) };
  const mended = { ...call(), paymentId: random.pick(['none', ...payments]), on, reason: 'Not as it was thought.' };
  return random.weighted([
    [() => recordPayment(deps, at, { ...of, paidOn: on, reference: `PAY${String(nth)}` }), 8],
    [() => commitSupport(deps, at, of), 3],
    [() => releaseCommitment(deps, at, of), 1],
    [() => recordRefund(deps, at, { ...mended, pence: pence(random.int(1, 60)) }), 4],
    [() => correctPayment(deps, at, { ...mended, pence: pence(random.int(0, 400)) }), 4],
    [() => suspendPackage(deps, at, { ...call(), packageId, on, reason: 'PAYMENT_QUERY' }), 1],
    [() => resumePackage(deps, at, { ...call(), packageId }), 1],
    [() => cancelPackage(deps, at, { ...call(), packageId, reason: 'Not needed any more.' }), nth > 25 ? 1 : 0],
  ])();
}
