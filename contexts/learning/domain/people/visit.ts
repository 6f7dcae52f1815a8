import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../../platform/dates/index.ts';
import type { VisitStatus } from '../codes.ts';
import { type ContributionOversight, hidingOf, type Said } from './contribution.ts';
import type { Practised, PracticeContact } from './help.ts';

type Step = { readonly at: string };

/** What the visitors have said since they asked, oldest first. Instants are ISO 8601, UTC. */
export type VisitorStep =
  | (Step & { readonly kind: 'CANCELLED'; readonly reason: string })
  | (Step & { readonly kind: 'HELD'; readonly heldOn: LocalDate; readonly learnt: string });

/** What the host has said, oldest first. */
export type HostStep =
  | (Step & { readonly kind: 'AGREED'; readonly on?: LocalDate })
  | (Step & { readonly kind: 'CANCELLED'; readonly reason: string });

/** The visitors' side. */
export type Visit = Said & {
  readonly kind: 'VISIT';
  readonly host: OwnerId;
  readonly practice: Practised;
  readonly contact: PracticeContact;
  readonly steps: readonly VisitorStep[];
};

/** The host's side: each writes its own. */
export type Hosting = { readonly authority: OwnerId; readonly id: string; readonly steps: readonly HostStep[] };

export type VisitState = {
  readonly status: Exclude<VisitStatus, 'HIDDEN'>;
  readonly on?: LocalDate;
  readonly heldOn?: LocalDate;
  readonly learnt?: string;
  readonly reason?: string;
};

const OVER: ReadonlySet<VisitStatus> = new Set(['HELD', 'DECLINED', 'CANCELLED']);

export function isOver({ status }: VisitState): boolean {
  return OVER.has(status);
}

/**
 * Where a visit stands, or stood at an instant, from what both sides have said. Neither side writes the other's, so two may
 * speak at once: what comes after the end of a visit changes nothing, and of the same instant the host's comes first.
 */
export function visitState(visit: Visit, hosting: Hosting | undefined, until = '~'): VisitState {
  const steps = [
    ...(hosting?.steps ?? []).map((step) => ({ step, by: 'HOST' as const })),
    ...visit.steps.map((step) => ({ step, by: 'VISITOR' as const })),
  ];
  return steps
    .filter(({ step }) => step.at <= until)
    .toSorted((one, other) => Number(one.step.at > other.step.at) - Number(one.step.at < other.step.at))
    .reduce<VisitState>((before, { step, by }) => (isOver(before) ? before : after(before, step, by)), {
      status: 'ASKED',
    });
}

function after(before: VisitState, step: VisitorStep | HostStep, by: 'HOST' | 'VISITOR'): VisitState {
  switch (step.kind) {
    case 'AGREED':
      return step.on === undefined ? { status: 'AGREED' } : { status: 'DATED', on: step.on };
    case 'CANCELLED': {
      const isDeclined = by === 'HOST' && before.status === 'ASKED';
      return { ...before, status: isDeclined ? 'DECLINED' : 'CANCELLED', reason: step.reason };
    }
    case 'HELD':
      return { ...before, status: 'HELD', heldOn: step.heldOn, learnt: step.learnt };
  }
}

export function statusOfVisit(state: VisitState, oversight: ContributionOversight): VisitStatus {
  return hidingOf(oversight) === null ? state.status : 'HIDDEN';
}
