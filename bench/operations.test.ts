import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, parse, validate } from 'graphql';
import { typeDefs } from '../graphql/generated/type-defs.ts';
import { operations } from './operations.ts';

const schema = buildASTSchema(parse(typeDefs));

describe('the measured operations', () => {
  it('are ten, each by its own title', () => {
    expect(new Set(operations.map(({ title }) => title)).size).toBe(10);
  });

  it.each(operations.map(({ title, query }) => [title, query]))('are valid: %s', (_title, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('ask for what lies deepest in a conference, and not for its history', () => {
    const [{ query } = { query: '' }] = operations;
    expect(query).toContain('offerees { person { ref role }');
    expect(query).not.toContain('history');
  });
});
