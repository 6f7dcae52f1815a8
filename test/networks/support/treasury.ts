import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { approvePackage } from '../../../contexts/networks/approve-package.ts';
import { checkEligibility } from '../../../contexts/networks/check-eligibility.ts';
import type { Line } from '../../../contexts/networks/domain/line.ts';
import type { PackageRequest } from '../../../contexts/networks/domain/package.ts';
import { pence } from '../../../contexts/networks/domain/pence.ts';
import { DEFAULT_POLICY } from '../../../contexts/networks/domain/policy.ts';
import type { PackageState } from '../../../contexts/networks/packages/decide-package.ts';
import type { ErasingPackagesDeps } from '../../../contexts/networks/packages/deps.ts';
import { requestPackage } from '../../../contexts/networks/request-package.ts';
import { setAllocation } from '../../../contexts/networks/set-allocation.ts';
import { setSupportPolicy } from '../../../contexts/networks/set-support-policy.ts';
import { packageGlobalId } from '../../../contexts/networks/store.ts';
import { submitPackage } from '../../../contexts/networks/submit-package.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { fixedClock } from '../../../platform/clock.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { seededIds } from '../../../platform/ids.ts';
import type { Performed, Request } from '../../../platform/journal/perform.ts';
import type { Pause } from '../../../platform/table/back-off.ts';
import { openTable } from '../../../platform/table/table.ts';
import { systemOf, turn } from '../../support/journal/notebook.ts';

/** In the financial year 2026-27. */
export const TODAY = localDate('2026-06-10');
export const NOW = new Date('2026-06-10T09:00:00.000Z');

/** An authority's money, and whoever handles it. */
export type Treasury = {
  readonly deps: ErasingPackagesDeps;
  readonly actor: Actor;
  readonly request: (now?: Date) => Request;
  readonly nextKey: () => string;
  readonly call: () => { readonly idempotencyKey: string; readonly dryRun: false };
};

export function openTreasury(
  client: DynamoDBClient,
  tableName: string,
  {
    seed = 'treasury',
    pause = turn,
    owner = 'A0000001',
    lastBegunMilliseconds = 15_000,
  }: {
    readonly seed?: string;
    readonly pause?: Pause;
    readonly owner?: string;
    /** No attempt is begun later. More than a request has, where it is attempts that are counted and the machine may be slow. */
    readonly lastBegunMilliseconds?: number;
  } = {},
): Treasury {
  const ids = seededIds(`${seed} ${tableName}`, fixedClock(NOW));
  const actor = systemOf(owner);
  const nextKey = (): string => ids.next();
  return {
    deps: {
      journal: {
        table: openTable(client, tableName, pause),
        pause,
        nextId: () => ids.next(),
        hashKey: 'a-key-for-tests-of-32-characters',
        lastBegunMilliseconds,
      },
      meetings: () => Promise.resolve(undefined),
      noteErased: () => undefined,
    },
    actor,
    request: (now = NOW) => ({ id: ids.next(), actor, now }),
    nextKey,
    call: () => ({ idempotencyKey: nextKey(), dryRun: false }),
  };
}

/** Sets a policy under which TM1 approves up to £500 and PANEL1 anything, and gives the strand so much for the year. */
export async function endow({ deps, request, call }: Treasury, amount: number): Promise<void> {
  const approver = (ref: string, role: 'TEAM_MANAGER' | 'PANEL') => ({
    ref,
    role,
    from: localDate('2026-04-01'),
    until: null,
  });
  await expectApplied(
    setSupportPolicy(deps, request(), {
      ...call(),
      expectedVersion: 0,
      policy: {
        ...DEFAULT_POLICY,
        effectiveFrom: TODAY,
        bands: [
          { role: 'TEAM_MANAGER', upTo: pence(50_000) },
          { role: 'PANEL', upTo: null },
        ],
        approvers: [approver('TM1', 'TEAM_MANAGER'), approver('PANEL1', 'PANEL')],
        eligibility: ['E1'],
        retrospectivePayments: true,
      },
    }),
  );
  await expectApplied(
    setAllocation(deps, request(), {
      ...call(),
      year: 2026,
      strand: 'FAMILY_NETWORKS',
      pence: pence(amount),
      conditions: { purposes: null, categories: null },
      by: 'FINANCE1',
      expectedVersion: 0,
    }),
  );
}

export function line(number: number, amount: number, more: Partial<Line> = {}): Line {
  return {
    number,
    category: 'HOUSEHOLD_ITEMS',
    frequency: 'ONE_OFF',
    from: TODAY,
    until: localDate('2027-03-31'),
    pence: pence(amount),
    payee: { type: 'SUPPLIER', ref: 'SHOP1' },
    ...more,
  };
}

export function asking(lines: readonly Line[], more: Partial<PackageRequest> = {}): PackageRequest {
  return {
    purpose: 'REMAIN_WITH_PARENTS',
    strand: 'FAMILY_NETWORKS',
    familyRef: 'FAM1',
    children: ['CHILD1'],
    need: { kind: 'EXEMPT', reason: 'URGENT_NEED', consulted: 'LEAD1', on: TODAY },
    requester: 'WORKER1',
    lines,
    ...more,
  };
}

/** A package that waits for a decision. */
export async function submitted(treasury: Treasury, asked: PackageRequest): Promise<string> {
  const { deps, request, call, nextKey, actor } = treasury;
  const sourceRecord = { system: 'SHEETS', recordId: nextKey() };
  const { current } = await expectApplied(requestPackage(deps, request(), { ...call(), sourceRecord, request: asked }));
  const packageId = packageGlobalId(actor.scope, current.id);
  await expectApplied(submitPackage(deps, request(), { ...call(), packageId }));
  const findings = [{ rule: 'E1', answer: 'MET' }] as const;
  await expectApplied(checkEligibility(deps, request(), { ...call(), packageId, on: TODAY, by: 'WORKER1', findings }));
  return packageId;
}

/** A package that may be paid from. Its global id. */
export async function approved(treasury: Treasury, asked: PackageRequest): Promise<string> {
  const packageId = await submitted(treasury, asked);
  const { deps, request, call } = treasury;
  await expectApplied(approvePackage(deps, request(), { ...call(), packageId, by: 'PANEL1', role: 'PANEL' }));
  return packageId;
}

async function expectApplied<State extends object>(performing: Promise<Performed<State>>): Promise<State> {
  const { outcome, state } = await performing;
  if (outcome.status !== 'APPLIED' || state === undefined) {
    throw new Error(
      `${outcome.operation}: ${outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ')}`,
    );
  }
  return state;
}

export type { PackageState };
