import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, graphqlSync, type IntrospectionQuery } from 'graphql';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import { definitions } from '../../graphql/generated/definitions.ts';
import { describedFrom } from './descriptions.ts';
import { executableSchema } from './executable-schema.ts';

const INTROSPECTION = getIntrospectionQuery({
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
  schemaDescription: true,
  specifiedByUrl: true,
});

/** What introspection says, in the order of names. */
function introspected(schema: Parameters<typeof graphqlSync>[0]['schema']): unknown {
  const { data, errors } = graphqlSync({ schema, source: INTROSPECTION });
  expect(errors).toBeUndefined();
  const { __schema: whole } = data as unknown as IntrospectionQuery;
  const named = <T extends { readonly name: string }>(all: readonly T[]) =>
    all.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  const directives = named(whole.directives).map((one) => ({ ...one, locations: one.locations.toSorted() }));
  // A schema that is made at need has all scalars of graphql itself, also the one that our SDL has no use for.
  const types = named(whole.types.filter(({ name }) => name !== 'Float')).map((type) =>
    type.kind === 'INTERFACE' || type.kind === 'UNION' ? { ...type, possibleTypes: named(type.possibleTypes) } : type,
  );
  return { ...whole, directives, types };
}

describe('a schema whose types are made at need', () => {
  it('is the one that graphql makes of the whole SDL, once it is described', async () => {
    const schema = executableSchema(definitions, []);
    await describedFrom(schema, () => Promise.resolve(typeDefs))();

    expect(introspected(schema)).toEqual(introspected(buildSchema(typeDefs)));
  });

  it('is parsed no further than it is asked', () => {
    const broken = { ...definitions, Conference: 'type Conference {{' };
    const schema = executableSchema(broken, []);

    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('conference');
    expect(() => schema.getType('Conference')).not.toThrow();
    expect(() => executableSchema({ Query: 'type Query {{' }, []).getQueryType()?.getFields()).toThrow('Syntax Error');
  });

  it('makes a type once, by whichever way it is asked for', () => {
    const schema = executableSchema(definitions, []);
    const [byMap, byName] = [schema.getTypeMap()['Conference'], schema.getType('Conference')];

    expect(byMap).toBeDefined();
    expect(byMap).toBe(byName);
    expect(schema.getQueryType()?.getFields()['conference']?.type).toBe(byName);
  });

  it('is asked for its descriptions once', async () => {
    let reads = 0;
    const ready = describedFrom(executableSchema(definitions, []), () => {
      reads += 1;
      return Promise.resolve(typeDefs);
    });
    await Promise.all([ready(), ready()]);
    await ready();

    expect(reads).toBe(1);
  });
});
