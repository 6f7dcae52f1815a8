/** In the stead of `@graphql-tools/schema`, which Apollo Server imports and needs only for SDL: ours is given a schema. */
export function makeExecutableSchema(): never {
  throw new Error('The server was given no schema: see platform/graphql/executable-schema.ts.');
}
