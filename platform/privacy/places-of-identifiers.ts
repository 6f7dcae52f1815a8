import { scanForIdentifiers } from './identifier-scan.ts';

/** Fields that hold the authority's own references: of them only a UPN is told apart from a number of the authority's. */
const REFERENCE =
  /(?:^ref|Ref|Refs|^laChildId|^children|^requester|^by|^consulted|^leadPractitioner|^reference|^recordId)$/;
/** Fields that hold days, instants, codes and ids, which the schema has checked. */
const CODED = /(?:On|^on|[fF]rom|[uU]ntil|At|Id|^kind|^system|Key)$/;

/** The places in a value, from its root down, where a text holds a direct identifier (I1). Every string is looked at. */
export function placesOfIdentifiers(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return holdsIdentifier(value, fieldOf(path)) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => placesOfIdentifiers(part, [...path, key]));
}

function fieldOf(path: readonly string[]): string {
  return path.findLast((part) => !/^\d+$/.test(part)) ?? '';
}

function holdsIdentifier(text: string, field: string): boolean {
  if (CODED.test(field)) return false;
  const findings = scanForIdentifiers(text);
  return REFERENCE.test(field) ? findings.some(({ kind }) => kind === 'UPN') : findings.length > 0;
}
