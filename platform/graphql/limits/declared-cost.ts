import { type DirectiveNode, type GraphQLField, type GraphQLSchema, getNullableType, isListType, Kind } from 'graphql';

/** Entries of a list of objects without pages, unless `@cost(assumedSize:)` says otherwise: the children of a family. */
const USUAL_ENTRIES = 5;

type Field = GraphQLField<unknown, unknown>;

/** What the SDL says by `@cost`. `sizedBy`: the list within `input` by whose length it is multiplied. */
export function declaredCost({ astNode }: Field): {
  readonly tenths: number | undefined;
  readonly sizedBy: string | undefined;
} {
  const directive = directiveOf(astNode?.directives);
  const points = numberIn(directive, 'weight');
  return { tenths: points === undefined ? undefined : points * 10, sizedBy: textIn(directive, 'sizedBy') };
}

/** The lists within an input by whose length some mutation is charged. */
export function sizingLists(schema: GraphQLSchema): readonly string[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.flatMap((field) => declaredCost(field).sizedBy ?? []);
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

function textIn(directive: DirectiveNode | undefined, argument: string): string | undefined {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function numberIn(directive: DirectiveNode | undefined, argument: string): number | undefined {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}
