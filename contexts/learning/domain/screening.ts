import { IDENTIFIER_KINDS, type Mark, type MarkKind, screenText } from '../../../platform/privacy/index.ts';

/** A mark, and the field in which its place is. */
export type PlacedMark = Mark & { readonly path: readonly string[] };

/** Fields that hold days, codes, ids and keys, which the schema has checked. */
const CODED = /(?:On|^byWhen|^from|^until|^at|Id|^key|^measure|^hash|^sha256)$/;

/** All that the texts of a value should not hold, from its root down. */
export function marksIn(value: unknown, path: readonly string[] = []): readonly PlacedMark[] {
  if (typeof value === 'string') {
    return CODED.test(fieldOf(path)) ? [] : screenText(value).map((mark) => ({ ...mark, path }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => marksIn(part, [...path, key]));
}

function fieldOf(path: readonly string[]): string {
  return path.findLast((part) => !/^\d+$/.test(part)) ?? '';
}

export function isIdentifier(kind: MarkKind): boolean {
  return kind in IDENTIFIER_KINDS;
}
