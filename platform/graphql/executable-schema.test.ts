import { describe, expect, it } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import { NOW, systemOf } from '../../test/support/journal/notebook.ts';
import type { Permission } from '../actor/permissions.ts';
import { localDate } from '../dates/index.ts';
import type { RequestContext } from './context.ts';
import { definitionsIn } from './definitions.ts';
import { assertSound, executableSchema, type ResolverMap } from './executable-schema.ts';

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

function schemaOf(...resolvers: readonly ResolverMap[]): GraphQLSchema {
  return executableSchema(definitionsIn(SDL), resolvers);
}

function checkSound(sdl: string, resolvers: readonly ResolverMap[]): void {
  assertSound(executableSchema(definitionsIn(sdl), resolvers), resolvers);
}

describe('a schema that is not sound', () => {
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
  ])('is found by %s', (_, sdl, resolvers, message) => {
    expect(() => checkSound(sdl, [resolvers])).toThrow(message);
  });

  it('is found by two resolvers of one field, from two contexts', () => {
    const one: ResolverMap = { Query: { secret: () => 'one' } };
    const other: ResolverMap = { Query: { secret: () => 'other' } };
    expect(() => checkSound(SDL, [one, other])).toThrow('Query.secret has two resolvers');
  });

  it('answers nothing of what is not sound, though nobody has asked it of the whole', async () => {
    const sdl = `${DIRECTIVE} type A { b: String } type Query @requires(permission: SIGNED_IN) { a: A c: String }`;
    const schema = executableSchema(definitionsIn(sdl), [{ Query: { a: () => ({ b: 'told' }), c: () => 'c' } }]);
    await expect(ask(schema, '{ a { b } }', contextWith('SIGNED_IN'))).rejects.toThrow('A.b has no permission');
    expect(await ask(schema, '{ c }', contextWith('SIGNED_IN'))).toEqual({ data: { c: 'c' } });
  });

  it('is not one that is sound', () => {
    expect(() => checkSound(SDL, [noteResolvers()])).not.toThrow();
  });
});

describe('a field', () => {
  it('is resolved for an actor with its permission, or with that of its type', async () => {
    const schema = schemaOf(noteResolvers());
    const { data, errors } = await ask(schema, '{ note { text open } }', contextWith('SIGNED_IN', 'CONFERENCE_READ'));
    expect(errors).toBeUndefined();
    expect(data).toEqual({ note: { text: 'text', open: 'open' } });
  });

  it('is denied to all others by the name of the permission, and never resolved', async () => {
    const asked: string[] = [];
    const schema = schemaOf(noteResolvers(asked));
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
    const schema = schemaOf(noteResolvers());
    const { data, errors } = await ask(schema, '{ note { text open } }', contextWith('SIGNED_IN'));
    expect(data).toEqual({ note: { text: null, open: 'open' } });
    expect(errors).toHaveLength(1);
  });

  it('is guarded also behind an interface and an alias', async () => {
    const schema = schemaOf(noteResolvers());
    const source = '{ node { ... on Note { other: text } } }';
    const { data, errors } = await ask(schema, source, contextWith('SIGNED_IN'));
    expect(data).toEqual({ node: { other: null } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is denied to an actor without any permission', async () => {
    const schema = schemaOf(noteResolvers());
    const { errors } = await ask(schema, '{ note { id } node { id } secret }', contextWith());
    expect(errors).toHaveLength(3);
  });
});

describe('a value of an interface', () => {
  it('that does not say its type is our own fault', async () => {
    const schema = schemaOf({ Query: { node: () => ({ id: '1' }) } });
    const { errors } = await ask(schema, '{ node { id } }', contextWith('SIGNED_IN'));
    expect(errors?.[0]?.message).toContain('__typename');
  });
});
