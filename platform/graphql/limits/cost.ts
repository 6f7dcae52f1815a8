import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  isObjectType,
  isInterfaceType,
} from 'graphql';
import { type Arguments, argumentsFrom } from './arguments.ts';
import { declaredCost, entriesOf, isListField } from './declared-cost.ts';
import { allOf, cost, type Cost, FREE, plus, times, under } from './points.ts';
import { fragmentsOf, isIntrospection, shapesIn } from './shape.ts';

/** Tenths of a point. A list's entry is an object too. */
const LEAF = 1;
const OBJECT = 10;
/** One transaction at least. */
const MUTATION = 100;
/** Its types are made once, so it costs what it writes out. */
const INTROSPECTION = 500;

/** What a selection costs: once, and again for each entry of the page that it may stand in. */
type Selected = { readonly once: Cost; readonly perEntry: Cost };

const NOTHING: Selected = { once: FREE, perEntry: FREE };

type Field = GraphQLField<unknown, unknown>;

/** What is known of a field of an object type where it stands. */
type InPlace = { readonly type: GraphQLCompositeType; readonly own: Cost; readonly isPage: boolean };

export type Measured = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly schema: GraphQLSchema;
};

/**
 * What an operation of a valid document may cost, before it runs. A leaf costs a tenth of a point, an object one and a
 * mutation ten. What stands in a page is multiplied by `first`, in `nodes(ids:)` by the number of ids, in any other
 * list by its assumed size. A mutation that takes many records is multiplied, with the lists that it answers, by their
 * number. Each fragment is costed once and added wherever it is spread. Conditional fields count
 * unless their condition says no.
 */
export function measure({ document, operation, variables, schema }: Measured): Cost {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return FREE;
  const given = argumentsFrom(operation, variables);
  return costing(document, given, schema)(operation.selectionSet, root);
}

function costing(document: DocumentNode, given: Arguments, schema: GraphQLSchema) {
  const fragments = fragmentsOf(document);
  const shapeOf = shapesIn(document);
  const costed = new Map<string, Selected>();
  const narrowed = narrowing(schema);

  function ofSelections(set: SelectionSetNode | undefined, on: GraphQLCompositeType, isPage: boolean): Selected {
    return (set?.selections ?? []).map((selection) => ofSelection(selection, on, isPage)).reduce(together, NOTHING);
  }

  function ofSelection(selection: SelectionNode, on: GraphQLCompositeType, isPage: boolean): Selected {
    if (given.isLeftOut(selection)) return NOTHING;
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, on, isPage);
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet, narrowed(on, selection.typeCondition?.name.value), isPage);
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value, on, isPage);
    }
  }

  function ofFragment(name: string, on: GraphQLCompositeType, isPage: boolean): Selected {
    const key = `${name} ${String(isPage)}`;
    const known = costed.get(key);
    if (known !== undefined) return known;
    costed.set(key, NOTHING);
    const fragment = fragments.get(name);
    const of = ofSelections(fragment?.selectionSet, narrowed(on, fragment?.typeCondition.name.value), isPage);
    costed.set(key, of);
    return of;
  }

  /** @param isPage whether the field stands directly in a connection, whose lists are as long as its `first`. */
  function ofField(node: FieldNode, on: GraphQLCompositeType, isPage: boolean): Selected {
    const name = node.name.value;
    if (isIntrospection(name)) return once(cost(INTROSPECTION + OBJECT * shapeOf(node.selectionSet).fields));
    const field = isObjectType(on) || isInterfaceType(on) ? on.getFields()[name] : undefined;
    const type = field && getNamedType(field.type);
    if (!isCompositeType(type)) return once(cost((field && declaredCost(field).tenths) ?? LEAF));
    const usual = on === schema.getMutationType() ? MUTATION : OBJECT;
    const own = cost((field && declaredCost(field).tenths) ?? usual);
    return field === undefined ? once(own) : ofObject(node, field, { type, own, isPage });
  }

  function ofObject(node: FieldNode, field: Field, { type, own, isPage }: InPlace): Selected {
    const key = node.alias?.value ?? node.name.value;
    const size = sizeOf(given, node, field);
    if (size !== null) return once(under(key, ofEach(own, ofSelections(node.selectionSet, type, true), size)));
    const first = given.numberOf(node, field, 'first');
    const below = ofSelections(node.selectionSet, type, first !== null);
    if (first !== null) {
      const page = times(below.perEntry, { size: first, argument: 'first' });
      return once(under(key, allOf([own, below.once, page])));
    }
    if (!isListField(field)) return once(under(key, plus(own, below.once)));
    if (isPage) return { once: FREE, perEntry: under(key, below.once) };
    const entry = plus(cost(OBJECT), below.once);
    const ids = given.lengthOf(node, field, 'ids');
    const entries = ids ?? entriesOf(field);
    return once(under(key, times(entry, ids === null ? { size: entries } : { size: entries, argument: 'ids' })));
  }

  return (set: SelectionSetNode, root: GraphQLCompositeType): Cost => ofSelections(set, root, false).once;
}

/** How many records a mutation takes, whose weight is for each. Null for every other field. */
function sizeOf(given: Arguments, node: FieldNode, field: Field): number | null {
  const { sizedBy } = declaredCost(field);
  return sizedBy === undefined ? null : given.lengthWithin(node, field, sizedBy);
}

function ofEach(own: Cost, below: Selected, size: number): Cost {
  return plus(below.once, times(plus(own, below.perEntry), { size }));
}

function once(of: Cost): Selected {
  return { once: of, perEntry: FREE };
}

function together(one: Selected, other: Selected): Selected {
  return { once: plus(one.once, other.once), perEntry: plus(one.perEntry, other.perEntry) };
}

/** The type that a fragment speaks of, if it says. */
function narrowing(schema: GraphQLSchema) {
  return (on: GraphQLCompositeType, to: string | undefined): GraphQLCompositeType => {
    const type = to === undefined ? undefined : schema.getType(to);
    return isCompositeType(type) ? type : on;
  };
}
