import {
  assertInputType,
  assertInterfaceType,
  assertNullableType,
  assertObjectType,
  assertOutputType,
  type ConstDirectiveNode,
  type DirectiveDefinitionNode,
  DirectiveLocation,
  type FieldDefinitionNode,
  getDirectiveValues,
  GraphQLDeprecatedDirective,
  GraphQLDirective,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLSpecifiedByDirective,
  type GraphQLType,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  valueFromAST,
} from 'graphql';
import type { RequestContext } from './context.ts';
import { definitionIn } from './definitions.ts';

type Nodes<Node> = readonly Node[] | undefined;
type FieldMap = GraphQLFieldConfigMap<unknown, RequestContext>;

/** What types are made of, from its nodes in the SDL. */
export type Elements = {
  readonly interfaces: (nodes: Nodes<NamedTypeNode>) => readonly GraphQLInterfaceType[];
  readonly members: (nodes: Nodes<NamedTypeNode>) => readonly GraphQLObjectType[];
  readonly fields: (nodes: Nodes<FieldDefinitionNode>) => FieldMap;
  readonly inputs: (nodes: Nodes<InputValueDefinitionNode>) => GraphQLInputFieldConfigMap;
  readonly scalar: (sdl: string) => { readonly specifiedByURL?: string };
  readonly directive: (sdl: string) => GraphQLDirective;
};

/** @param typeNamed throws where there is no such type. */
export function elementsOf(typeNamed: (name: string) => GraphQLNamedType): Elements {
  function typeOf(node: TypeNode): GraphQLType {
    switch (node.kind) {
      case Kind.NON_NULL_TYPE:
        return new GraphQLNonNull(assertNullableType(typeOf(node.type)));
      case Kind.LIST_TYPE:
        return new GraphQLList(typeOf(node.type));
      case Kind.NAMED_TYPE:
        return typeNamed(node.name.value);
    }
  }

  function inputs(nodes: Nodes<InputValueDefinitionNode>): GraphQLFieldConfigArgumentMap & GraphQLInputFieldConfigMap {
    return byName(nodes, (node) => {
      const type = assertInputType(typeOf(node.type));
      return { type, defaultValue: valueFromAST(node.defaultValue, type), astNode: node, ...deprecation(node) };
    });
  }

  return {
    inputs,
    interfaces: (nodes = []) => nodes.map(({ name }) => assertInterfaceType(typeNamed(name.value))),
    members: (nodes = []) => nodes.map(({ name }) => assertObjectType(typeNamed(name.value))),
    fields: (nodes) =>
      byName(nodes, (node) => {
        const type = assertOutputType(typeOf(node.type));
        return { type, args: inputs(node.arguments), astNode: node, ...deprecation(node) };
      }),
    scalar(sdl) {
      const url = getDirectiveValues(GraphQLSpecifiedByDirective, definitionIn(sdl, Kind.SCALAR_TYPE_DEFINITION))?.[
        'url'
      ];
      return typeof url === 'string' ? { specifiedByURL: url } : {};
    },
    directive(sdl) {
      const node: DirectiveDefinitionNode = definitionIn(sdl, Kind.DIRECTIVE_DEFINITION);
      const locations = new Set(node.locations.map(({ value }) => value));
      return new GraphQLDirective({
        name: node.name.value,
        locations: Object.values(DirectiveLocation).filter((location) => locations.has(location)),
        isRepeatable: node.repeatable,
        args: inputs(node.arguments),
        astNode: node,
      });
    },
  };
}

type Deprecatable = { readonly directives?: readonly ConstDirectiveNode[] };

export function deprecation(node: Deprecatable): { readonly deprecationReason?: string } {
  if (node.directives === undefined || node.directives.length === 0) return {};
  const reason = getDirectiveValues(GraphQLDeprecatedDirective, node)?.['reason'];
  return typeof reason === 'string' ? { deprecationReason: reason } : {};
}

type Named = { readonly name: { readonly value: string } };

export function byName<Node extends Named, Made>(nodes: Nodes<Node>, make: (node: Node) => Made): Record<string, Made> {
  return Object.fromEntries((nodes ?? []).map((node) => [node.name.value, make(node)]));
}
