import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { checkShape } from './check-shape.ts';
import { checkVariables } from './check-variables.ts';
import { LIMITS } from './limits.ts';

const codeOf = (query: string): string | undefined => checkShape(parse(query))?.code;

function nested(depth: number): string {
  return `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
}

function repeated(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ');
}

/** Each fragment spreads the next one twice. */
function bomb(levels: number, part: (next: string) => string = (next) => `${next} ${next}`): string {
  const fragments = repeated(levels, (level) => `fragment F${level} on T { ${part(`...F${level + 1}`)} }`);
  return `{ a { ...F0 } } ${fragments} fragment F${levels} on T { b c: b d @x }`;
}

describe('a document that is too large is refused before it is validated', () => {
  it.each([
    ['depth', 'DEPTH_LIMIT', nested(LIMITS.depth), nested(LIMITS.depth + 1)],
    ['aliases', 'ALIAS_LIMIT', ...edge(LIMITS.aliases, (index) => `a${index}: b`)],
    ['directives', 'DIRECTIVE_LIMIT', ...edge(LIMITS.directives, () => 'a @x')],
    ['selections', 'FIELD_LIMIT', ...edge(LIMITS.selections, () => 'a')],
    ['fields, fragments followed', 'FIELD_LIMIT', ...fieldsOfFragments(LIMITS.fields)],
    ['definitions', 'FRAGMENT_LIMIT', ...definitions(LIMITS.definitions)],
  ])('by %s: %s', (_name, code, fits, exceeds) => {
    expect(codeOf(fits)).toBeUndefined();
    expect(codeOf(exceeds)).toBe(code);
  });

  it('which names the field where it goes too deep', () => {
    const refusal = checkShape(parse(`{ a { ok: b } first: a ${nested(LIMITS.depth + 4)} }`));
    expect(refusal?.data).toMatchObject({ path: ['first', ...Array.from({ length: LIMITS.depth }, () => 'a')] });
    expect(refusal?.message).toContain('first.a.a');
  });

  it.each([
    ['of fields', 'FIELD_LIMIT', bomb(40).replace('c: b d @x', 'c')],
    ['of depth', 'DEPTH_LIMIT', bomb(40, (next) => `a { ${next} }`)],
  ])('also a bomb of fragments, %s, without unfolding it', (_name, code, query) => {
    expect(codeOf(query)).toBe(code);
  });

  it('whichever operation of several is the large one', () => {
    expect(codeOf(`query A { a } query B ${nested(LIMITS.depth + 1)}`)).toBe('DEPTH_LIMIT');
  });

  it('and a fragment within itself is left to validation, which refuses it', () => {
    expect(codeOf('{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }')).toBeUndefined();
  });
});

describe('introspection', () => {
  it('as the usual tools ask fits', () => {
    expect(codeOf(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toBeUndefined();
  });

  it('has a depth of its own', () => {
    const deep = (levels: number): string => `{ __schema { ${'x { '.repeat(levels)} y ${'}'.repeat(levels)} } }`;
    expect(codeOf(deep(LIMITS.introspectionDepth - 2))).toBeUndefined();
    expect(codeOf(deep(LIMITS.introspectionDepth - 1))).toBe('DEPTH_LIMIT');
  });
});

describe('variables', () => {
  it('take a list of a thousand entries and no longer one, however deep it lies', () => {
    const holding = (length: number): unknown => ({ input: { facts: [{ list: Array.from({ length }, () => 1) }] } });
    expect(checkVariables(holding(LIMITS.listEntries))).toBeNull();
    expect(checkVariables(holding(LIMITS.listEntries + 1))?.code).toBe('LIST_LIMIT');
  });

  it('may be nested as deep as a body can hold', () => {
    expect(checkVariables(JSON.parse('['.repeat(400_000) + ']'.repeat(400_000)))).toBeNull();
  });
});

function edge(limit: number, part: (index: number) => string): [string, string] {
  return [`{ ${repeated(limit, part)} }`, `{ ${repeated(limit + 1, part)} }`];
}

function fieldsOfFragments(limit: number): [string, string] {
  const of = (fields: number): string => `{ ...F ...F ...F ...F } fragment F on T { ${repeated(fields, () => 'a')} }`;
  return [of(limit / 4), of(limit / 4 + 1)];
}

function definitions(limit: number): [string, string] {
  const of = (count: number): string => `{ a } ${repeated(count - 1, (index) => `fragment F${index} on T { a }`)}`;
  return [of(limit), of(limit + 1)];
}
