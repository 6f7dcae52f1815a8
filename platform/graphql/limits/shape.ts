import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Way } from './way.ts';

/** How large a selection is once its fragments are followed. */
export type Shape = {
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly depth: number;
  /** Down to the deepest field. */
  readonly deepest: Way | null;
  /** Depth under `__schema` or `__type`, which counts for itself. */
  readonly introspectionDepth: number;
};

const NOTHING: Shape = { fields: 0, aliases: 0, directives: 0, depth: 0, deepest: null, introspectionDepth: 0 };

/**
 * Measures selections of a document, valid or not. Each fragment is measured once and its measure added up wherever it
 * is spread, so that a fragment bomb costs what it is long, not what it would unfold to. A fragment within itself counts
 * for nothing here: validation refuses it.
 */
export function shapesIn(document: DocumentNode): (selections: SelectionSetNode | undefined) => Shape {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Shape>();

  function ofSelections(set: SelectionSetNode | undefined): Shape {
    return (set?.selections ?? []).map(ofSelection).reduce(together, NOTHING);
  }

  function ofSelection(selection: SelectionNode): Shape {
    const directives = selection.directives?.length ?? 0;
    switch (selection.kind) {
      case Kind.FIELD:
        return withDirectives(under(selection, ofSelections(selection.selectionSet)), directives);
      case Kind.INLINE_FRAGMENT:
        return withDirectives(ofSelections(selection.selectionSet), directives);
      case Kind.FRAGMENT_SPREAD:
        return withDirectives(ofFragment(selection.name.value), directives);
    }
  }

  function ofFragment(name: string): Shape {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const shape = ofSelections(fragments.get(name)?.selectionSet);
    measured.set(name, shape);
    return shape;
  }

  return ofSelections;
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

export function isIntrospection(field: string): boolean {
  return field === '__schema' || field === '__type';
}

function under(field: FieldNode, below: Shape): Shape {
  const isIntrospecting = isIntrospection(field.name.value);
  const responseKey = field.alias?.value ?? field.name.value;
  return {
    ...below,
    fields: below.fields + 1,
    aliases: below.aliases + (field.alias === undefined ? 0 : 1),
    depth: isIntrospecting ? 1 : below.depth + 1,
    deepest: { field: responseKey, then: isIntrospecting ? null : below.deepest },
    introspectionDepth: isIntrospecting ? below.depth + 1 : below.introspectionDepth,
  };
}

function withDirectives(shape: Shape, directives: number): Shape {
  return directives === 0 ? shape : { ...shape, directives: shape.directives + directives };
}

function together(one: Shape, other: Shape): Shape {
  return {
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    depth: Math.max(one.depth, other.depth),
    deepest: one.depth >= other.depth ? one.deepest : other.deepest,
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  };
}
