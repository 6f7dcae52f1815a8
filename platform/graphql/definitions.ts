import { type DefinitionNode, isTypeDefinitionNode, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';

/**
 * SDL by what it defines: each type under its name, each directive under its name with an @. Without white space, and
 * without descriptions, which nobody needs but introspection.
 */
export type Definitions = Readonly<Record<string, string>>;

/** @throws GraphQLError where it is not SDL. */
export function definitionsIn(sdl: string): Definitions {
  return definitionsOf(parse(sdl, { noLocation: true }).definitions);
}

export function definitionsOf(nodes: readonly DefinitionNode[]): Definitions {
  return Object.fromEntries(nodes.flatMap((node) => namesOf(node).map((name) => [name, written(node)])));
}

/** None for `schema`: its roots are Query and Mutation. */
function namesOf(node: DefinitionNode): readonly string[] {
  if (!isTypeDefinitionNode(node) && node.kind !== Kind.DIRECTIVE_DEFINITION) return [];
  return [node.kind === Kind.DIRECTIVE_DEFINITION ? `@${node.name.value}` : node.name.value];
}

function written(node: DefinitionNode): string {
  const bare = visit(node, {
    enter: (within) => ('description' in within ? { ...within, description: undefined } : undefined),
  });
  return stripIgnoredCharacters(print(bare));
}

/** The one definition that a text holds. @throws Error where it holds another kind of definition, or more than one. */
export function definitionIn<K extends DefinitionNode['kind']>(
  sdl: string,
  kind: K,
): Extract<DefinitionNode, { readonly kind: K }> {
  const [definition, ...others] = parse(sdl, { noLocation: true }).definitions;
  if (definition?.kind !== kind || others.length > 0) throw new Error(`This is not one ${kind}: ${sdl.slice(0, 80)}`);
  return definition as Extract<DefinitionNode, { readonly kind: K }>;
}
