import {
  type DefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isTypeDefinitionNode,
  Kind,
  type StringValueNode,
  parse,
} from 'graphql';

/** Gives a schema the descriptions of its SDL, which only introspection shows: read at the first that asks. */
export function describedFrom(schema: GraphQLSchema, readSdl: () => Promise<string>): () => Promise<void> {
  let described: Promise<void> | undefined;
  return () => {
    described ??= readSdl().then((sdl) => {
      for (const node of parse(sdl, { noLocation: true }).definitions) describe(schema, node);
    });
    return described;
  };
}

function describe(schema: GraphQLSchema, node: DefinitionNode): void {
  if (!isTypeDefinitionNode(node) && node.kind !== Kind.DIRECTIVE_DEFINITION) return;
  const name = node.name.value;
  const described = node.kind === Kind.DIRECTIVE_DEFINITION ? schema.getDirective(name) : schema.getType(name);
  if (described === undefined || described === null) return;
  give(described, node);
  if ('args' in described) giveEach(described.args, node);
  else giveEach(partsOf(described), node);
}

type Described = { description?: string | null | undefined };
type Part = Described & { readonly name: string; readonly args?: readonly Part[] };
type Node = { readonly description?: StringValueNode | undefined };
type NodeOfParts = Node & {
  readonly fields?: readonly NamedNode[] | undefined;
  readonly values?: readonly NamedNode[] | undefined;
  readonly arguments?: readonly NamedNode[] | undefined;
};
type NamedNode = NodeOfParts & { readonly name: { readonly value: string } };

function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) return type.getValues();
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  const fields: Readonly<Record<string, Part>> = type.getFields();
  return Object.values(fields);
}

function give(described: Described, { description }: Node): void {
  described.description = description?.value;
}

/** Its fields, values or arguments, and those of these. */
function giveEach(parts: readonly Part[], node: NodeOfParts): void {
  const nodes = [...(node.fields ?? []), ...(node.values ?? []), ...(node.arguments ?? [])];
  const byName = new Map(nodes.map((part) => [part.name.value, part]));
  for (const part of parts) {
    const written = byName.get(part.name);
    if (written === undefined) continue;
    give(part, written);
    giveEach(part.args ?? [], written);
  }
}
