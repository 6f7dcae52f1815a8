import { type FieldNames, placesOfIdentifiers } from '../../../../platform/privacy/index.ts';
import type { Fact } from '../facts.ts';
import { type Finding, found } from './finding.ts';

const FIELDS: FieldNames = {
  references: /(?:^ref|Ref|Refs|^laChildIds?)$/,
  coded: /(?:On|^on|By|Month|At|For|^rule|^byWhen)$/,
};

/** I1, asked when facts come in, not at each reading: no text holds a direct identifier. Every string is looked at, so that no new field can be forgotten. */
export function identifiersIn(facts: readonly Fact[]): readonly Finding[] {
  return facts.flatMap(({ data }) => placesOfIdentifiers(data, FIELDS).map((path) => found('I1', data, ...path)));
}
