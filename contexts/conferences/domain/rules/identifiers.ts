import { scanForIdentifiers } from '../../../../platform/privacy/index.ts';
import type { Fact, FactData, FactKind } from '../facts.ts';
import { type Finding, found } from './finding.ts';

/** Fields that hold the authority's own references: of them only a UPN is told apart from a number of the authority's. */
const REFERENCE = /(?:^ref|Ref|Refs|^laChildIds?)$/;
/** Fields that hold days, months, times and rule codes, which the schema has checked. */
const CODED = /(?:On|^on|By|Month|At|For|^rule|^byWhen)$/;

/** I1, asked when facts come in, not at each reading: no text holds a direct identifier. Every string is looked at, so that no new field can be forgotten. */
export function identifiersIn(facts: readonly Fact[]): readonly Finding[] {
  return facts.flatMap(({ data }) => inside(data, data, []));
}

function inside(fact: FactData[FactKind], value: unknown, path: readonly string[]): readonly Finding[] {
  if (typeof value === 'string') return holdsIdentifier(value, fieldOf(path)) ? [found('I1', fact, ...path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => inside(fact, part, [...path, key]));
}

function fieldOf(path: readonly string[]): string {
  return path.findLast((part) => !/^\d+$/.test(part)) ?? '';
}

function holdsIdentifier(text: string, field: string): boolean {
  if (CODED.test(field)) return false;
  const findings = scanForIdentifiers(text);
  return REFERENCE.test(field) ? findings.some(({ kind }) => kind === 'UPN') : findings.length > 0;
}
