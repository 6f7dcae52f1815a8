import {
  GraphQLEnumType,
  type GraphQLFieldResolver,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLUnionType,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { RequestContext } from './context.ts';
import { definitionIn } from './definitions.ts';
import { byName, deprecation, type Elements } from './schema-elements.ts';

export type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** What the SDL does not say of a type. */
export type Wiring = {
  /** @throws Error where nobody may ask for the field. */
  readonly resolverOf: (type: ObjectTypeDefinitionNode, field: FieldDefinitionNode) => Resolver;
  /** Of a value of an interface or union, the name of its type. */
  readonly typeNameOf: (value: unknown) => string;
  /** @throws Error where the scalar has no rules. */
  readonly scalarNamed: (name: string) => Partial<GraphQLScalarType>;
};

/**
 * A type by its definition, which is parsed when its fields, values or members are first asked for (graphql takes each
 * as a function): so what no operation asks for is never parsed.
 *
 * @param sdl as {@link definitionsIn} has it.
 */
export function typeAtNeed(sdl: string, elements: Elements, wiring: Wiring): GraphQLNamedType {
  const { typeNameOf: resolveType } = wiring;
  const [, keyword = '', name = ''] = /^(\w+) (\w+)/.exec(sdl) ?? [];
  switch (keyword) {
    case 'type':
      return objectType(name, sdl, { elements, wiring });
    case 'interface': {
      const node = () => definitionIn(sdl, Kind.INTERFACE_TYPE_DEFINITION);
      const interfaces = () => elements.interfaces(node().interfaces);
      return new GraphQLInterfaceType({ name, resolveType, interfaces, fields: () => elements.fields(node().fields) });
    }
    case 'union': {
      const types = () => elements.members(definitionIn(sdl, Kind.UNION_TYPE_DEFINITION).types);
      return new GraphQLUnionType({ name, resolveType, types });
    }
    case 'enum': {
      const values = () => byName(definitionIn(sdl, Kind.ENUM_TYPE_DEFINITION).values, deprecation);
      return new GraphQLEnumType({ name, values });
    }
    case 'input': {
      const fields = () => elements.inputs(definitionIn(sdl, Kind.INPUT_OBJECT_TYPE_DEFINITION).fields);
      return new GraphQLInputObjectType({ name, fields, isOneOf: /^[^{]*@oneOf\b/.test(sdl) });
    }
    case 'scalar':
      return Object.assign(new GraphQLScalarType({ name, ...elements.scalar(sdl) }), wiring.scalarNamed(name));
    default:
      throw new Error(`This defines no type: ${sdl.slice(0, 80)}`);
  }
}

type Parts = { readonly elements: Elements; readonly wiring: Wiring };

function objectType(name: string, sdl: string, { elements, wiring }: Parts): GraphQLObjectType {
  const node = () => definitionIn(sdl, Kind.OBJECT_TYPE_DEFINITION);
  return new GraphQLObjectType<unknown, RequestContext>({
    name,
    interfaces: () => elements.interfaces(node().interfaces),
    fields() {
      const type = node();
      const resolvers = byName(type.fields, (field) => ({ resolve: wiring.resolverOf(type, field) }));
      const fields = elements.fields(type.fields);
      return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, { ...field, ...resolvers[key] }]));
    },
  });
}
