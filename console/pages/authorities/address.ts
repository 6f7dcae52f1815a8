/** The pages of one authority, as its sub-navigation names them. */
const PARTS = [
  ['', 'Figures'],
  ['/membership', 'Membership'],
  ['/policy', 'Policy'],
  ['/clients', 'API clients'],
  ['/systems', 'Systems'],
  ['/quality', 'Data quality'],
  ['/sharing', 'Sharing'],
  ['/contacts', 'Contacts'],
] as const;

export type Part = (typeof PARTS)[number][0];

export type PartLink = { readonly text: string; readonly href: string; readonly active: boolean };

/** @param id the authority's global id */
export function authorityAddress(id: string, part: Part = ''): string {
  return `/console/authorities/${encodeURIComponent(id)}${part}`;
}

export function partLinks(id: string, current: Part): readonly PartLink[] {
  return PARTS.map(([part, text]) => ({ text, href: authorityAddress(id, part), active: part === current }));
}
