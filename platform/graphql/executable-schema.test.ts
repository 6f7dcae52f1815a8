import { describe, expect, it } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import { NOW, systemOf } from '../../test/support/journal/notebook.ts';
import type { Permission } from '../actor/permissions.ts';
import { localDate } from '../dates/index.ts';
import type { RequestContext } from './context.ts';
import { executableSchema, type ResolverMap } from './executable-schema.ts';

const DIRECTIVE = `
  directive @requires(permission: Permission!) on OBJECT | FIELD_DEFINITION
  enum Permission { SIGNED_IN CONFERENCE_READ CONFERENCE_RECORD }
`;

const SDL = `${DIRECTIVE}
  interface Node { id: ID! }
  type Note implements Node @requires(permission: CONFERENCE_READ) {
    id: ID!
    text: String
    open: String @requires(permission: SIGNED_IN)
  }
  type Query {
    note: Note @requires(permission: SIGNED_IN)
    node: Node @requires(permission: SIGNED_IN)
    secret: String @requires(permission: CONFERENCE_RECORD)
  }
`;

function contextWith(...permissions: readonly Permission[]): RequestContext {
  const actor = { ...systemOf('A0000001'), permissions: new Set(permissions) };
  return { id: 'request-1', actor, now: NOW, today: localDate('2026-06-10'), made: new Map() };
}

function noteResolvers(asked: string[] = []): ResolverMap {
  const note = { __typename: 'Note', id: '1', text: 'text', open: 'open' };
  const answer = (name: string, value: unknown) => () => {
    asked.push(name);
    return value;
  };
  return { Query: { note: answer('note', note), node: answer('node', note), secret: answer('secret', 'secret') } };
}

async function ask(schema: GraphQLSchema, source: string, contextValue: RequestContext) {
  return graphql({ schema, source, contextValue });
}

describe('a schema that is not sound does not start', () => {
  it.each([
    ['a field without a permission', `${DIRECTIVE} type Query { a: String }`, {}, 'Query.a has no permission'],
    [
      'a field of a type that others name',
      `${DIRECTIVE} type A { b: String } type Query { a: A @requires(permission: SIGNED_IN) }`,
      {},
      'A.b has no permission',
    ],
    [
      'a permission that we do not know, on a field',
      `${DIRECTIVE} type Query @requires(permission: SIGNED_IN) { a: String @requires(permission: CONFERENCE_READS) }`,
      {},
      'names no permission',
    ],
    [
      'a permission that we do not know, on a type',
      `${DIRECTIVE} type Query @requires(permission: ANYBODY) { a: String @requires(permission: SIGNED_IN) }`,
      {},
      'names no permission',
    ],
    ['a permission without its argument', `${DIRECTIVE} type Query @requires { a: String }`, {}, 'names no permission'],
    ['a resolver without a field', SDL, { Query: { nope: () => null } }, 'Query.nope, which is not in the SDL'],
    ['a resolver without a type', SDL, { Nope: { a: () => null } }, 'Nope.a, which is not in the SDL'],
    ['a resolver of an interface', SDL, { Node: { id: () => null } }, 'Node.id, which is not in the SDL'],
    ['a scalar without rules', `${SDL} scalar Anything`, {}, 'Anything has no rules'],
  ])('%s', (_, sdl, resolvers, message) => {
    expect(() => executableSchema(sdl, [resolvers])).toThrow(message);
  });

  it('two resolvers of one field, from two contexts', () => {
    const one: ResolverMap = { Query: { secret: () => 'one' } };
    const other: ResolverMap = { Query: { secret: () => 'other' } };
    expect(() => executableSchema(SDL, [one, other])).toThrow('Query.secret has two resolvers');
  });
});

describe('a field', () => {
  it('is resolved for an actor with its permission, or with that of its type', async () => {
    const schema = executableSchema(SDL, [noteResolvers()]);
    const { data, errors } = await ask(schema, '{ note { text open } }', contextWith('SIGNED_IN', 'CONFERENCE_READ'));
    expect(errors).toBeUndefined();
    expect(data).toEqual({ note: { text: 'text', open: 'open' } });
  });

  it('is denied to all others by the name of the permission, and never resolved', async () => {
    const asked: string[] = [];
    const schema = executableSchema(SDL, [noteResolvers(asked)]);
    const { data, errors } = await ask(schema, '{ secret }', contextWith('SIGNED_IN'));
    expect(data).toEqual({ secret: null });
    expect(errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
      {
        message: 'Query.secret needs the permission CONFERENCE_RECORD, which you do not have.',
        extensions: { code: 'FORBIDDEN', permission: 'CONFERENCE_RECORD' },
      },
    ]);
    expect(asked).toEqual([]);
  });

  it('is denied by itself, so that the rest is answered', async () => {
    const schema = executableSchema(SDL, [noteResolvers()]);
    const { data, errors } = await ask(schema, '{ note { text open } }', contextWith('SIGNED_IN'));
    expect(data).toEqual({ note: { text: null, open: 'open' } });
    expect(errors).toHaveLength(1);
  });

  it('is guarded also behind an interface and an alias', async () => {
    const schema = executableSchema(SDL, [noteResolvers()]);
    const source = '{ node { ... on Note { other: text } } }';
    const { data, errors } = await ask(schema, source, contextWith('SIGNED_IN'));
    expect(data).toEqual({ node: { other: null } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is denied to an actor without any permission', async () => {
    const schema = executableSchema(SDL, [noteResolvers()]);
    const { errors } = await ask(schema, '{ note { id } node { id } secret }', contextWith());
    expect(errors).toHaveLength(3);
  });
});

describe('a value of an interface', () => {
  it('that does not say its type is our own fault', async () => {
    const schema = executableSchema(SDL, [{ Query: { node: () => ({ id: '1' }) } }]);
    const { errors } = await ask(schema, '{ node { id } }', contextWith('SIGNED_IN'));
    expect(errors?.[0]?.message).toContain('__typename');
  });
});
