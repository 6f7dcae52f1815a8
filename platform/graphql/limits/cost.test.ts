import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { checkCost } from './check-cost.ts';
import { measure } from './cost.ts';
import { LIMITS } from './limits.ts';
import { pointsOf } from './points.ts';

const schema = buildSchema(`
  directive @cost(weight: Int, assumedSize: Int, sizedBy: String) on FIELD_DEFINITION
  type Query {
    case(id: ID!): Case
    cases(first: Int = 50, after: String): Cases!
    nodes(ids: [ID!]!): [Case]!
    rules: [Rule!]! @cost(assumedSize: 100)
    figures: Rule @cost(weight: 30)
  }
  type Mutation { open(input: [ID!]): Opened! send(input: Sending!): Sent! @cost(weight: 10, sizedBy: "records") }
  input Sending { records: [ID!]! }
  type Sent { total: Int records: [Child!]! }
  type Opened { case: Case }
  type Cases { edges: [Edge!]! pageInfo: PageInfo! }
  type Edge { cursor: String! node: Case! }
  type PageInfo { endCursor: String }
  type Rule { code: String! }
  type Case { id: ID! names: [String!]! children: [Child!]! history(first: Int = 20): Events! former: Case }
  type Child { ref: String! }
  type Events { edges: [EventEdge!]! }
  type EventEdge { node: Event! }
  type Event { at: String! }
`);

function costOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return measure({ document, operation: operation!, variables, schema });
}

const tenthsOf = (query: string, variables?: Record<string, unknown>): number => costOf(query, variables).tenths;

describe('what an operation costs, in tenths of a point', () => {
  it.each([
    ['a leaf is one, an object ten', '{ case(id: "1") { id } }', 11],
    ['a list of leaves is a leaf', '{ case(id: "1") { names } }', 11],
    ['a list without pages is five entries', '{ case(id: "1") { children { ref } } }', 10 + 5 * 11],
    ['or as many as the schema assumes', '{ rules { code } }', 100 * 11],
    ['a weight in the schema stands for its own', '{ figures { code } }', 300 + 1],
    ['a mutation is a hundred', 'mutation { open { case { id } } }', 100 + 11],
    [
      'what takes many records is multiplied by their number, with what it answers of each',
      'mutation { send(input: { records: ["1", "2", "3"] }) { total records { ref } } }',
      1 + 3 * (100 + 1),
    ],
    ['and is charged for one where it is given none', 'mutation { send(input: { records: [] }) { total } }', 101],
    ['a page is as many as asked for', '{ cases(first: 3) { edges { cursor node { id } } } }', 10 + 3 * 12],
    ['or as its default', '{ cases { edges { node { id } } } }', 10 + 50 * 11],
    ['also where null is given', '{ cases(first: null) { edges { node { id } } } }', 10 + 50 * 11],
    ['what stands beside the edges counts once', '{ cases(first: 3) { pageInfo { endCursor } } }', 10 + 11],
    ['an alias counts again', '{ a: case(id: "1") { id } b: case(id: "1") { id } }', 22],
    ['ids count each', '{ nodes(ids: ["1", "2", "3"]) { id } }', 3 * 11],
    ['one id that is no list is one', '{ nodes(ids: "1") { id } }', 11],
    ['`__typename` is a leaf', '{ case(id: "1") { __typename } }', 11],
    [
      'a page of pages multiplies',
      '{ cases(first: 3) { edges { node { history(first: 4) { edges { node { at } } } } } } }',
      10 + 3 * (10 + 10 + 4 * 11),
    ],
    ['introspection costs what it writes out', '{ __schema { types { name } } }', 500 + 2 * 10],
  ])('%s', (_name, query, tenths) => {
    expect(tenthsOf(query)).toBe(tenths);
  });

  it('follows fragments, named and inline, also out of a page', () => {
    const plain = tenthsOf('{ cases(first: 7) { edges { node { id children { ref } } } } }');
    const query = `{ cases(first: 7) { ...Page } } fragment Page on Cases { ... on Cases { edges { node { ...Body } } } }
      fragment Body on Case { id children { ref } }`;
    expect(tenthsOf(query)).toBe(plain);
  });

  it('takes numbers and ids from variables, and from their defaults', () => {
    const page = 'query ($n: Int = 4) { cases(first: $n) { edges { node { id } } } }';
    expect(tenthsOf(page, { n: 9 })).toBe(10 + 9 * 11);
    expect(tenthsOf(page)).toBe(10 + 4 * 11);
    expect(tenthsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['1', '2'] })).toBe(22);
    expect(tenthsOf('query ($one: ID!) { nodes(ids: [$one, "2"]) { id } }', { one: '1' })).toBe(22);
  });

  it('leaves out what @skip and @include leave out', () => {
    const query =
      'query ($no: Boolean!) { case(id: "1") { id children @include(if: $no) { ref } names @skip(if: true) } }';
    expect(tenthsOf(query, { no: false })).toBe(11);
    expect(tenthsOf(query, { no: true })).toBe(11 + 5 * 11);
  });

  it.each([-5, '7', null, {}])('counts a page of %j as none: execution will refuse it', (first) => {
    expect(tenthsOf('query ($n: Int) { cases(first: $n) { edges { node { id } } } }', { n: first })).toBe(
      first === null ? 10 + 50 * 11 : 10,
    );
  });

  it('costs a bomb of fragments without unfolding it', () => {
    const levels = Array.from({ length: 60 }, (_, level) => {
      const next = level === 59 ? 'id' : `former { ...F${level + 1} } again: former { ...F${level + 1} }`;
      return `fragment F${level} on Case { ${next} }`;
    });
    expect(tenthsOf(`{ case(id: "1") { ...F0 } } ${levels.join(' ')}`)).toBeGreaterThan(2 ** 60);
  });
});

describe('an operation that costs too much', () => {
  it('is refused with its costliest page and the largest that fits, which then fits exactly', () => {
    const query =
      'query ($n: Int) { cases(first: $n) { edges { node { id history(first: 100) { edges { node { at } } } } } } }';
    const refusal = checkCost(costOf(query, { n: 500 }));

    expect(refusal).toMatchObject({ code: 'COST_LIMIT', status: 400, data: { path: ['cases'], first: 500 } });
    const largest = Number(refusal?.data?.['largest']);
    expect(refusal?.message).toContain(`cases: at most first: ${largest} fits`);
    expect(checkCost(costOf(query, { n: largest }))).toBeNull();
    expect(checkCost(costOf(query, { n: largest + 1 }))).not.toBeNull();
  });

  it('is told the page within, by the names of the answer, where that is the costlier', () => {
    const refusal = checkCost(costOf('{ c: case(id: "1") { h: history(first: 90000) { edges { node { at } } } } }'));
    expect(refusal?.data).toMatchObject({ path: ['c', 'h'], argument: 'first', largest: 100 });
  });

  it('is told how many ids fit', () => {
    const ids = Array.from({ length: 10_000 }, () => '1');
    const refusal = checkCost(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }));
    expect(refusal).toMatchObject({ data: { path: ['nodes'], ids: 10_000, largest: 50 } });
    expect(refusal?.message).toContain('at most 50 ids');
  });

  it('is told to ask for less where not even one entry fits', () => {
    const many = Array.from({ length: 200 }, (_, index) => `a${index}: rules { code }`).join(' ');
    const refusal = checkCost(costOf(`{ cases(first: 1) { edges { node { id } } } ${many} }`));
    expect(refusal?.message).toContain('not even one entry of it fits');
    expect(checkCost(costOf(`{ ${many} }`))?.message).toContain('Ask for fewer fields');
  });

  it('is one point above the limit, and not at it', () => {
    const at = { tenths: LIMITS.cost * 10, multipliers: [] };
    expect(checkCost(at)).toBeNull();
    expect(pointsOf({ ...at, tenths: at.tenths + 1 })).toBe(LIMITS.cost + 1);
    expect(checkCost({ ...at, tenths: at.tenths + 1 })).not.toBeNull();
  });
});
