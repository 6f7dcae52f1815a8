import type { Scope } from '../../../platform/actor/scope.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { ReformStrand } from '../domain/codes.ts';
import { type FinancialYear, parseFinancialYear } from '../domain/financial-year.ts';

export function packageGlobalId(scope: Scope, id: string): string {
  return globalId({ type: 'SupportPackage', owner: scope.owner, id });
}

export function entryGlobalId(scope: Scope, packageId: string, id: string): string {
  return globalId({ type: 'LedgerEntry', owner: scope.owner, id: `${packageId}${id}` });
}

const ULID_CHARACTERS = 26;

/** The package and the entry that an entry's id is made of. */
export function entryName(id: string): { readonly packageId: string; readonly entryId: string } {
  return { packageId: id.slice(0, ULID_CHARACTERS), entryId: id.slice(ULID_CHARACTERS) };
}

export function policyGlobalId({ owner }: Scope): string {
  return globalId({ type: 'SupportPolicy', owner, id: owner });
}

/** An allocation's id: its year and the place of its strand in the list of strands, in a form that ids have. */
export function allocationGlobalId({ owner }: Scope, year: FinancialYear, strand: ReformStrand): string {
  return globalId({ type: 'Allocation', owner, id: `${year}${STRAND_LETTERS[strand]}` });
}

const STRAND_LETTERS = {
  FAMILY_HELP: 'FH1',
  CHILD_PROTECTION: 'CP1',
  FAMILY_NETWORKS: 'FN1',
  SAFEGUARDING_PARTNERS: 'SP1',
} as const satisfies Record<ReformStrand, string>;

export const STRANDS = Object.keys(STRAND_LETTERS) as readonly ReformStrand[];

export function allocationNamed(
  { owner }: Scope,
  id: string,
): { readonly year: FinancialYear; readonly strand: ReformStrand } | null {
  const name = parseGlobalId(id);
  if (name?.type !== 'Allocation' || name.owner !== owner) return null;
  const strand = STRANDS.find((each) => name.id.endsWith(STRAND_LETTERS[each]));
  const year = parseFinancialYear(Number(name.id.slice(0, 'yyyy'.length)));
  return strand === undefined || year === null ? null : { year, strand };
}
