import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { AccreditationEntry } from './accreditation.ts';
import type { Contact } from './contact.ts';
import { covers, type Membership } from './membership.ts';

/**
 * How statistics name an authority for a time: the GSS code (`new_la_code`), the DfE's three digits (`old_la_code`) and
 * the name, which must match as a triple. Days are both included; a null `from` is since before our records.
 */
export type AuthorityCodes = {
  readonly newLaCode: string;
  readonly oldLaCode: string;
  readonly name: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
};

/** As the DfE's statistics have it: Inner and Outer London lie within London. */
export type Region = {
  readonly code: string;
  readonly name: string;
  readonly partOf: { readonly code: string; readonly name: string } | null;
};

export type Authority = {
  /** Ours, for ever: codes and names change. */
  readonly id: OwnerId;
  /** Oldest first. */
  readonly codes: readonly AuthorityCodes[];
  readonly region: Region;
  /** DfE codes, the most alike first. */
  readonly statisticalNeighbours: readonly string[];
  readonly memberships: readonly Membership[];
  /** Points a minute that all its clients and people may spend together. Absent: as configured for every authority. */
  readonly allowance?: number;
  /** Of its FGC service, oldest first. Absent while nothing is recorded. */
  readonly accreditation?: readonly AccreditationEntry[];
  /** Where it is written to, one for each purpose, in their order. Absent while none is known. */
  readonly contacts?: readonly Contact[];
};

export const KIND_BY_PREFIX = {
  E06: 'UNITARY',
  E07: 'NON_METROPOLITAN_DISTRICT',
  E08: 'METROPOLITAN_DISTRICT',
  E09: 'LONDON_BOROUGH',
  E10: 'COUNTY',
} as const;
export type AuthorityKind = (typeof KIND_BY_PREFIX)[keyof typeof KIND_BY_PREFIX];

/** The triple that is valid on that day (T4). Null if the authority had none then. */
export function codesOn(authority: Pick<Authority, 'codes'>, date: LocalDate): AuthorityCodes | null {
  return authority.codes.find((codes) => covers(codes, date)) ?? null;
}

/** Null for a code that is not an authority's. */
export function kindOf(newLaCode: string): AuthorityKind | null {
  const prefix = newLaCode.slice(0, 3);
  return prefix in KIND_BY_PREFIX ? KIND_BY_PREFIX[prefix as keyof typeof KIND_BY_PREFIX] : null;
}
