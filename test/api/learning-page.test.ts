import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { typeDefs } from '../../graphql/generated/type-defs.ts';

const PAGE = new URL('../../docs/learning.md', import.meta.url);
const schema = buildSchema(typeDefs);
const documents = [...(await readFile(PAGE, 'utf8')).matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => text);

describe('the page on learning', () => {
  it('has an operation to paste for each thing that one does', () => {
    expect(documents.length).toBeGreaterThan(3);
  });

  it.each(documents)('has one that the schema takes: %s', (document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });
});
