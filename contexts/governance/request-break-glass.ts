import type { OwnerId } from '../../platform/actor/scope.ts';
import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { scanForIdentifiers } from '../../platform/privacy/index.ts';
import type { Item } from '../../platform/table/item.ts';
import { authorityKey } from '../programme/index.ts';
import type { GovernanceDeps } from './deps.ts';
import type { BreakGlassReason } from './domain/codes.ts';
import { type Grant, LEAST_HOURS, MOST_HOURS } from './domain/grant.ts';
import { problem } from './domain/rules/problem.ts';
import { isAgreed, keysOfEmergencyAgreement } from './emergency-agreement.ts';
import { nodeId } from './ids.ts';
import { history, items, type StoredGrant } from './store/grants.ts';

/** Milliseconds. Within a day, so that nobody approves what nobody remembers. */
const WAITS = 24 * 60 * 60 * 1_000;

export type RequestBreakGlass = Call & {
  /** Null for what is no authority's global id. */
  readonly authority: OwnerId | null;
  /** Our own id of one conference; `UNREADABLE` for what is none of that authority's; null for any. Never looked up. */
  readonly record: { readonly id: string } | 'UNREADABLE' | null;
  readonly reason: BreakGlassReason;
  readonly justification: string;
  readonly hours: number;
};

/** Asks to look. It opens nothing before somebody else approves it. */
export function requestBreakGlass(
  { journal }: GovernanceDeps,
  request: Request,
  call: RequestBreakGlass,
): Promise<Performed<StoredGrant>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { authority } = input;
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'requestBreakGlass',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (authority === null ? [] : [authorityKey(authority), ...keysOfEmergencyAgreement(authority)]),
    decide: ([known, ...sides]) => {
      if (authority === null || known === undefined) return notFound('authorityId');
      if (call.record === 'UNREADABLE') return notFound('recordId');
      const problems = whatIsWrong({ ...call, authority }, sides, request);
      return problems.length > 0 ? refused(problems) : asked(grantOf({ ...call, authority, id }, request));
    },
  });
}

type WithAuthority = RequestBreakGlass & { readonly authority: OwnerId };

function whatIsWrong(
  { authority, reason, hours, justification }: WithAuthority,
  sides: readonly (Item | undefined)[],
  { now }: Request,
): readonly Problem[] {
  const areHours = Number.isInteger(hours) && hours >= LEAST_HOURS && hours <= MOST_HOURS;
  return [
    ...(areHours ? [] : [problem('BG3', 'input', 'hours')]),
    ...(scanForIdentifiers(justification).length > 0 ? [problem('BG5', 'input', 'justification')] : []),
    ...(isAgreed(sides, { authority, reason, now }) ? [] : [problem('BG2', 'input', 'authorityId')]),
  ];
}

function grantOf(call: WithAuthority & { readonly id: string }, { actor, now }: Request): Grant {
  const { id, authority, record, reason, justification, hours } = call;
  return {
    id,
    authority,
    record: record === null || record === 'UNREADABLE' ? null : record.id,
    reason,
    justification,
    hours,
    requestedBy: { id: actor.id, subject: actor.subject },
    requestedAt: now.toISOString(),
    lapsesAt: new Date(now.getTime() + WAITS).toISOString(),
    approval: null,
    revocation: null,
  };
}

function asked(grant: Grant): Decision<StoredGrant> {
  const fields = ['reason', 'justification', 'hours', ...(grant.record === null ? [] : ['record'])];
  return {
    kind: 'CHANGED',
    problems: [],
    state: { grant, byAuthority: null, version: 1 },
    changes: [
      {
        record: { id: nodeId('BreakGlassGrant', grant), version: 1 },
        partition: history.grant(grant),
        event: { type: 'BREAK_GLASS_REQUESTED', fields },
      },
    ],
    writes: [{ kind: 'CREATE', item: items.grant(grant, 1) }],
  };
}
