import { type DirectiveNode, type GraphQLField, getNullableType, isListType, Kind } from 'graphql';

/** Entries of a list of objects without pages, unless `@cost(assumedSize:)` says otherwise: the children of a family. */
const USUAL_ENTRIES = 5;

type Field = GraphQLField<unknown, unknown>;

/** What the SDL says by `@cost`. */
export function declaredCost({ astNode }: Field): { readonly tenths: number | undefined } {
  const points = numberIn(directiveOf(astNode?.directives), 'weight');
  return { tenths: points === undefined ? undefined : points * 10 };
}

export function entriesOf({ astNode }: Field): number {
  return numberIn(directiveOf(astNode?.directives), 'assumedSize') ?? USUAL_ENTRIES;
}

export function isListField({ type }: Field): boolean {
  return isListType(getNullableType(type));
}

function directiveOf(directives: readonly DirectiveNode[] | undefined): DirectiveNode | undefined {
  return directives?.find(({ name }) => name.value === 'cost');
}

function numberIn(directive: DirectiveNode | undefined, argument: string): number | undefined {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}
