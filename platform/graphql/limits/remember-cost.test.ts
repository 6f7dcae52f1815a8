import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { measure } from './cost.ts';
import { rememberCost } from './remember-cost.ts';

const schema = buildSchema(`
  directive @cost(weight: Int, assumedSize: Int, sizedBy: String) on FIELD_DEFINITION
  type Query {
    case(id: ID!): Case
    cases(first: Int = 50): Cases!
    nodes(ids: [ID!]!): [Case]!
  }
  type Mutation { send(input: Sending!): Sent! @cost(weight: 10, sizedBy: "records") }
  input Sending { records: [ID!]! }
  type Sent { records: [Case!]! }
  type Cases { edges: [Edge!]! }
  type Edge { node: Case! }
  type Case { id: ID! history(first: Int = 20): [String!]! former: Case }
`);

function askedOf(query: string) {
  const document = parse(query);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return { document, operation: operation!, schema };
}

/** Every value that a variable may have in a request, allowed or not; undefined for one that is left out. */
const VALUES = [
  undefined,
  null,
  0,
  1,
  7,
  true,
  false,
  'text',
  [],
  ['1'],
  ['1', '2', '3'],
  { first: 3 },
  { records: ['1', '2'] },
];

describe('a cost that is remembered', () => {
  it.each([
    ['of a page', 'query ($a: Int) { cases(first: $a) { edges { node { id } } } }'],
    ['of a page with a default', 'query ($a: Int = 3) { cases(first: $a) { edges { node { id } } } }'],
    ['of several ids', 'query ($a: [ID!]!) { nodes(ids: $a) { id } }'],
    ['of what is left out', 'query ($a: Boolean!) { case(id: "1") { id @skip(if: $a) former { id } } }'],
    [
      'of what is included',
      'query ($a: Boolean!, $b: Int) { cases(first: $b) @include(if: $a) { edges { node { id } } } }',
    ],
    [
      'of a fragment',
      'query ($a: Int, $b: Boolean!) { case(id: "1") { ...Whole } } fragment Whole on Case { id former @include(if: $b) { history(first: $a) id } }',
    ],
    ['of many records', 'mutation ($a: Sending!) { send(input: $a) { records { id } } }'],
    ['of many records within an input', 'mutation ($a: [ID!]!) { send(input: { records: $a }) { records { id } } }'],
    ['that hangs on nothing', 'query ($a: ID!) { case(id: $a) { id } }'],
  ])('is what it would be if it were measured: %s', (_what, query) => {
    const asked = askedOf(query);
    const remembered = rememberCost();
    for (const turn of [1, 2]) {
      for (const a of VALUES) {
        for (const b of VALUES) {
          const given = Object.entries({ a, b }).filter(([, value]) => value !== undefined);
          const variables = Object.fromEntries(given) as Record<string, unknown>;
          expect([turn, a, b, remembered({ ...asked, variables })]).toEqual([
            turn,
            a,
            b,
            measure({ ...asked, variables }),
          ]);
        }
      }
    }
  });

  it('is measured once for values that it does not hang on', () => {
    const asked = askedOf('query ($a: ID!) { case(id: $a) { id } }');
    const remembered = rememberCost();
    expect(remembered({ ...asked, variables: { a: '1' } })).toBe(remembered({ ...asked, variables: { a: '2' } }));
  });

  it('is right also after more choices than are kept', () => {
    const asked = askedOf('query ($a: Int) { cases(first: $a) { edges { node { id } } } }');
    const remembered = rememberCost();
    for (let a = 0; a < 120; a += 1) {
      expect(remembered({ ...asked, variables: { a } })).toEqual(measure({ ...asked, variables: { a } }));
    }
  });
});
