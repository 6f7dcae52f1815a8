import {
  defaultFieldResolver,
  type DirectiveNode,
  type GraphQLNamedType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
} from 'graphql';
import { type Permission, PERMISSIONS } from '../actor/permissions.ts';
import type { Definitions } from './definitions.ts';
import { forbidden } from './errors.ts';
import { scalars } from './scalars.ts';
import { SchemaAtNeed } from './schema-at-need.ts';
import type { Resolver } from './type-at-need.ts';

/** Resolvers by type and field, as the contexts give them. */
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The schema that runs: the SDL with its resolvers, each behind the permission that the SDL names. A type is made when
 * an operation first names it, and refuses to be made where it is not sound: see {@link assertSound}.
 */
export function executableSchema(definitions: Definitions, resolverMaps: readonly ResolverMap[]): SchemaAtNeed {
  return new SchemaAtNeed(definitions, {
    scalarNamed: rulesOf,
    typeNameOf,
    resolverOf(type, field) {
      const name = `${type.name.value}.${field.name.value}`;
      const ofType = permissionOf(type.directives);
      const permission = permissionOf(field.directives) ?? ofType;
      if (permission === undefined) throw new Error(`${name} has no permission: give it, or its type, @requires.`);
      const [own = defaultFieldResolver, another] = resolverMaps.flatMap(
        (map) => (map[type.name.value]?.[field.name.value] as Resolver | undefined) ?? [],
      );
      if (another !== undefined) throw new Error(`${name} has two resolvers.`);
      return guarded(permission, name, own);
    },
  });
}

/**
 * Makes every type at once. What a function leaves for when it is needed, a test asks of the whole.
 *
 * @throws Error when a field has no permission, a resolver has no field or a field two, or a scalar has no rules.
 */
export function assertSound(schema: SchemaAtNeed, resolverMaps: readonly ResolverMap[]): void {
  for (const type of Object.values(schema.getTypeMap())) makeWhole(type);
  for (const [typeName, fields] of resolverMaps.flatMap((map) => Object.entries(map))) {
    const type = schema.getType(typeName);
    for (const field of Object.keys(fields)) {
      if (isObjectType(type) && type.getFields()[field] !== undefined) continue;
      throw new Error(`A resolver is given for ${typeName}.${field}, which is not in the SDL.`);
    }
  }
}

function makeWhole(type: GraphQLNamedType): void {
  if (isObjectType(type) || isInterfaceType(type)) type.getInterfaces();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) type.getFields();
  if (isUnionType(type)) type.getTypes();
  if (isEnumType(type)) type.getValues();
}

/** A scalar without rules would let anything pass. */
function rulesOf(name: string): Partial<GraphQLScalarType> {
  const rules = scalars.get(name);
  if (rules === undefined) throw new Error(`The scalar ${name} has no rules: see scalars.ts.`);
  return rules;
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
