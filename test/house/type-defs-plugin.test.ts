import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema, printSchema } from 'graphql';
import { plugin } from '../../scripts/generators/type-defs-plugin.ts';

const sdl = String.raw`
"Who may ask."
directive @requires(permission: String!) on FIELD_DEFINITION

"What can be asked."
type Query {
  """
  Zebra first, as written, with a ${'`'}backtick${'`'}, a ${'${'}substitution} and a back\slash.

  A second paragraph.
  """
  zebra("How many." first: Int! = 10): String @requires(permission: "ZEBRA_READ")
  "Ant, deprecated."
  ant: Outcome @deprecated(reason: "Use zebra. Goes on 2027-04-01.")
}

"How it went."
enum Outcome {
  "Agreed."
  AGREED
}
`;

describe('the SDL as a string', () => {
  it('builds the same schema, descriptions and order of fields included', async () => {
    const schema = buildSchema(sdl);

    expect(printSchema(buildSchema(await typeDefsOf(schema)))).toBe(printSchema(schema));
  });

  it('keeps the directives that the resolvers obey', async () => {
    expect(await typeDefsOf(buildSchema(sdl))).toContain('@requires(permission:"ZEBRA_READ")');
  });

  it('is smaller than what was written', async () => {
    expect((await typeDefsOf(buildSchema(sdl))).length).toBeLessThan(sdl.length);
  });
});

/** What the generated module exports, as JavaScript reads it. */
async function typeDefsOf(schema: GraphQLSchema): Promise<string> {
  const output = await plugin(schema, [], {});
  const text = typeof output === 'string' ? output : output.content;
  const { typeDefs } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { typeDefs: string };
  return typeDefs;
}
