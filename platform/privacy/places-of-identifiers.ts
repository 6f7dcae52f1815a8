import { scanForIdentifiers } from './identifier-scan.ts';

/** What the fields of a context's records hold, by the last part of their names. */
export type FieldNames = {
  /** The authority's own references: of them only a UPN is told apart from a number of the authority's. */
  readonly references: RegExp;
  /** Days, instants, codes and ids, which the schema has checked. */
  readonly coded: RegExp;
};

/** The places in a value, from its root down, where a text holds a direct identifier (I1). Every string is looked at. */
export function placesOfIdentifiers(
  value: unknown,
  fields: FieldNames,
  path: readonly string[] = [],
): readonly (readonly string[])[] {
  if (typeof value === 'string') return holdsIdentifier(value, fieldOf(path), fields) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => placesOfIdentifiers(part, fields, [...path, key]));
}

function fieldOf(path: readonly string[]): string {
  return path.findLast((part) => !/^\d+$/.test(part)) ?? '';
}

function holdsIdentifier(text: string, field: string, { references, coded }: FieldNames): boolean {
  if (coded.test(field)) return false;
  const findings = scanForIdentifiers(text);
  return references.test(field) ? findings.some(({ kind }) => kind === 'UPN') : findings.length > 0;
}
