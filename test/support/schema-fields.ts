import {
  buildSchema,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import { fieldOf } from './field-of.ts';

/** How deep a conference is looked into: `conference.section31ZA.children.duty`. Its links to other things lead round in circles. */
const DEEPEST = 4;

type Named = { readonly name: string; readonly type: GraphQLType };

/** Whatever can stand in the input of a mutation, in a record of a batch, in a conference or in a follow-up, as rules name it. */
export function fieldsOfTheSchema(): ReadonlySet<string> {
  const schema = buildSchema(typeDefs);
  const been = new Set<string>();
  const names = new Set<string>();
  const walk = (type: GraphQLNamedType | undefined, path: readonly string[]): void => {
    const name = fieldOf(path);
    const here = `${name} ${type?.name ?? ''}`;
    if (been.has(here) || (isObjectType(type) && path.length > DEEPEST)) return;
    been.add(here);
    names.add(name);
    if (!isInputObjectType(type) && !isObjectType(type)) return;
    for (const field of Object.values<Named>(type.getFields())) walk(getNamedType(field.type), [...path, field.name]);
  };
  const mutations = schema.getMutationType()?.getFields();
  if (mutations === undefined) throw new Error('The schema has no mutations.');
  for (const { args } of Object.values(mutations)) for (const { name, type } of args) walk(getNamedType(type), [name]);
  walk(schema.getType('FactInput'), ['input']);
  walk(schema.getType('BatchRecordInput'), ['input', 'records', '0']);
  walk(schema.getType('Conference'), ['conference']);
  walk(schema.getType('FollowUp'), ['followUp']);
  return names;
}
