import {
  buildASTSchema,
  defaultFieldResolver,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parse,
} from 'graphql';
import { type Permission, PERMISSIONS } from '../actor/permissions.ts';
import type { RequestContext } from './context.ts';
import { forbidden } from './errors.ts';
import { scalars } from './scalars.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Resolvers by type and field, as the contexts give them. */
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The schema that runs: the SDL with its resolvers, each behind the permission that the SDL names. Built by hand since
 * a schema that is complete in one SDL needs nothing of a schema toolkit (and a Lambda starts the sooner).
 *
 * @throws Error when a field has no permission, a resolver has no field or a field two, or a scalar has no rules.
 */
export function executableSchema(typeDefs: string, resolverMaps: readonly ResolverMap[]): GraphQLSchema {
  const schema = buildASTSchema(parse(typeDefs, { noLocation: true }), { assumeValidSDL: true });
  const resolvers = merge(resolverMaps);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type) && !isSpecifiedScalarType(type)) teach(type);
    if (isAbstractType(type)) type.resolveType = typeNameOf;
    if (isObjectType(type)) wire(type, resolvers.get(type.name) ?? new Map<string, Resolver>());
  }
  for (const [typeName, fields] of resolvers) assertFieldsExist(schema, typeName, fields);
  return schema;
}

/** A scalar without rules would let anything pass. */
function teach(type: GraphQLScalarType): void {
  const rules = scalars.get(type.name);
  if (rules === undefined) throw new Error(`The scalar ${type.name} has no rules: see scalars.ts.`);
  Object.assign(type, rules);
}

function wire(type: GraphQLObjectType, resolvers: ReadonlyMap<string, Resolver>): void {
  const ofType = permissionOf(type.astNode?.directives);
  for (const field of Object.values(type.getFields()) as GraphQLField<unknown, RequestContext>[]) {
    const permission = permissionOf(field.astNode?.directives) ?? ofType;
    const name = `${type.name}.${field.name}`;
    if (permission === undefined) throw new Error(`${name} has no permission: give it, or its type, @requires.`);
    field.resolve = guarded(permission, name, resolvers.get(field.name) ?? defaultFieldResolver);
  }
}

/** Denies by default: nothing is resolved before the actor is known to hold the field's permission. */
function guarded(permission: Permission, name: string, resolve: Resolver): Resolver {
  return (...call) => {
    const [, , context] = call;
    if (!context.actor.permissions.has(permission)) throw forbidden(permission, name);
    return resolve(...call);
  };
}

/** Undefined where there is no directive. One that names no permission of ours must not fall back to the type's. */
function permissionOf(directives: readonly DirectiveNode[] | undefined): Permission | undefined {
  const directive = directives?.find(({ name }) => name.value === 'requires');
  if (directive === undefined) return undefined;
  const value = directive.arguments?.[0]?.value;
  const permission = value?.kind === Kind.ENUM ? PERMISSIONS.find((known) => known === value.value) : undefined;
  if (permission === undefined) throw new Error('The SDL has a @requires that names no permission of ours.');
  return permission;
}

function typeNameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && '__typename' in value) return String(value.__typename);
  throw new Error('A value of an interface or union does not say its __typename.');
}

function merge(maps: readonly ResolverMap[]): Map<string, Map<string, Resolver>> {
  const merged = new Map<string, Map<string, Resolver>>();
  for (const [typeName, fields] of maps.flatMap((map) => Object.entries(map))) {
    const known = merged.get(typeName) ?? new Map<string, Resolver>();
    for (const [field, resolver] of Object.entries(fields)) {
      if (known.has(field)) throw new Error(`${typeName}.${field} has two resolvers.`);
      known.set(field, resolver as Resolver);
    }
    merged.set(typeName, known);
  }
  return merged;
}

function assertFieldsExist(schema: GraphQLSchema, typeName: string, fields: ReadonlyMap<string, Resolver>): void {
  const type = schema.getType(typeName);
  for (const field of fields.keys()) {
    if (!isObjectType(type) || type.getFields()[field] === undefined) {
      throw new Error(`A resolver is given for ${typeName}.${field}, which is not in the SDL.`);
    }
  }
}
