import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { LIMITS } from './limits.ts';
import { type Refusal, tooMuch } from './refusal.ts';
import { type Shape, shapesIn } from './shape.ts';
import { pathOf } from './way.ts';

/**
 * Refuses what is too large before it is validated, since validation itself can be made to work hard. Null if it fits.
 * Of several operations it is the largest that counts, whichever is asked for.
 */
export function checkShape(document: DocumentNode): Refusal | null {
  if (document.definitions.length > LIMITS.definitions) {
    return exceeded('FRAGMENT_LIMIT', 'operations and fragments', {
      number: document.definitions.length,
      limit: LIMITS.definitions,
    });
  }
  const written = selectionsIn(document);
  if (written > LIMITS.selections)
    return exceeded('FIELD_LIMIT', 'selections', { number: written, limit: LIMITS.selections });

  const shapeOf = shapesIn(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const refusal = checkOperation(definition, shapeOf(definition.selectionSet));
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkOperation({ directives }: OperationDefinitionNode, shape: Shape): Refusal | null {
  if (shape.depth > LIMITS.depth) return tooDeep(shape);
  if (shape.introspectionDepth > LIMITS.introspectionDepth) {
    return exceeded('DEPTH_LIMIT', 'levels of introspection', {
      number: shape.introspectionDepth,
      limit: LIMITS.introspectionDepth,
    });
  }
  if (shape.aliases > LIMITS.aliases)
    return exceeded('ALIAS_LIMIT', 'aliases', { number: shape.aliases, limit: LIMITS.aliases });
  const given = shape.directives + (directives?.length ?? 0);
  if (given > LIMITS.directives)
    return exceeded('DIRECTIVE_LIMIT', 'directives', { number: given, limit: LIMITS.directives });
  return shape.fields > LIMITS.fields
    ? exceeded('FIELD_LIMIT', 'fields', { number: shape.fields, limit: LIMITS.fields })
    : null;
}

function tooDeep({ depth, deepest }: Shape): Refusal {
  const path = pathOf(deepest);
  const place = path.slice(0, LIMITS.depth + 1).join('.');
  return tooMuch('DEPTH_LIMIT', `${place} goes too deep: at most ${LIMITS.depth} levels; the operation has ${depth}.`, {
    path: path.slice(0, LIMITS.depth + 1),
    limit: LIMITS.depth,
  });
}

type Exceeded = { readonly number: number; readonly limit: number };

/** Fragments are followed, so the number may be one that nobody can read. */
function exceeded(code: string, what: string, { number, limit }: Exceeded): Refusal {
  const had = number > 1_000_000 ? 'it has more than a million' : `it has ${number}`;
  return tooMuch(code, `A request takes at most ${limit} ${what}, fragments followed; ${had}.`, { limit });
}

function selectionsIn(document: DocumentNode): number {
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce(
      (sum, one) => sum + 1 + (one.kind === Kind.FRAGMENT_SPREAD ? 0 : count(one.selectionSet)),
      0,
    );
  return document.definitions.reduce(
    (sum, definition) => sum + ('selectionSet' in definition ? count(definition.selectionSet) : 0),
    0,
  );
}
