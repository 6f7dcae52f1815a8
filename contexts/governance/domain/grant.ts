import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Person } from '../../../platform/actor/same-person.ts';
import type { Purpose } from '../../../platform/journal/purpose.ts';
import type { BreakGlassReason, BreakGlassStatus, SharingSide } from './codes.ts';

/** Instants are ISO 8601 in UTC, as `toISOString` writes them, and so compare as text. */
export type Grant = {
  readonly id: string;
  readonly authority: OwnerId;
  /** Our own id of the one conference that it is for. Null for any. */
  readonly record: string | null;
  readonly reason: BreakGlassReason;
  /** Scanned for identifiers; never exported. */
  readonly justification: string;
  /** From the approval. */
  readonly hours: number;
  readonly requestedBy: Person;
  readonly requestedAt: string;
  /** From when on nobody can approve it any more. */
  readonly lapsesAt: string;
  readonly approval: { readonly by: Person; readonly at: string; readonly expiresAt: string } | null;
  /** By the programme. */
  readonly revocation: GrantRevocation | null;
};

/** `by`: our own id of the person. */
export type GrantRevocation = { readonly at: string; readonly by: string };

/** Both sides: an authority's own revocation lies on its own side of the fence. */
export type GrantOnBothSides = { readonly grant: Grant; readonly byAuthority: GrantRevocation | null };

export const LEAST_HOURS = 1;
export const MOST_HOURS = 4;

/** What a reason lets somebody look for: the agreement must allow it, and the authority's access log shows it. */
export const PURPOSE_OF = {
  CHILD_AT_RISK: 'SAFEGUARDING',
  COMPLAINT_OR_INQUIRY: 'COMPLAINT_OR_INQUIRY',
  DATA_INCIDENT: 'DATA_QUALITY',
} as const satisfies Record<BreakGlassReason, Purpose>;

/** Where a grant stands at an instant. */
export function statusAt({ grant, byAuthority }: GrantOnBothSides, now: string): BreakGlassStatus {
  if (grant.revocation !== null || byAuthority !== null) return 'REVOKED';
  if (grant.approval !== null) return now < grant.approval.expiresAt ? 'APPROVED' : 'EXPIRED';
  return now < grant.lapsesAt ? 'REQUESTED' : 'LAPSED';
}

/** When it was first revoked, and by which side. Null if by none. */
export function firstRevocation({
  grant,
  byAuthority,
}: GrantOnBothSides): { readonly at: string; readonly side: SharingSide } | null {
  const sides = [
    ...(grant.revocation === null ? [] : [{ at: grant.revocation.at, side: 'PROGRAMME' as const }]),
    ...(byAuthority === null ? [] : [{ at: byAuthority.at, side: 'AUTHORITY' as const }]),
  ];
  return sides.sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
}
