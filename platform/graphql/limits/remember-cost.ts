import { type OperationDefinitionNode, visit } from 'graphql';
import { lengthIn } from './arguments.ts';
import { measure, type Measured } from './cost.ts';
import { sizingLists } from './declared-cost.ts';
import type { Cost } from './points.ts';

/** What a cost can hang on besides the document: variables that stand for one of these arguments. */
const WEIGHING: ReadonlySet<string> = new Set(['first', 'ids', 'if', 'input']);

/** Different costs of one operation that are kept. A usual client's operation has one. */
const MOST_KEPT = 50;

type Known = {
  readonly variables: readonly string[];
  /** Lists within an input by whose length a mutation is charged. */
  readonly lists: readonly string[];
  readonly costs: Map<string, Cost>;
};

/**
 * Measures an operation that is asked again only once for each choice of the variables that its cost hangs on: to
 * measure a large one takes a third of the time in which it is answered. The server keeps the documents, and what is
 * known of one goes with it.
 */
export function rememberCost(): (measured: Measured) => Cost {
  const operations = new WeakMap<OperationDefinitionNode, Known>();
  return (measured) => {
    const { operation } = measured;
    const known: Known = operations.get(operation) ?? {
      variables: weighingVariables(measured),
      lists: sizingLists(measured.schema),
      costs: new Map(),
    };
    operations.set(operation, known);
    const choice = known.variables.map((name) => weighed(measured.variables, name, known.lists)).join();
    const cost = known.costs.get(choice) ?? measure(measured);
    if (known.costs.size < MOST_KEPT) known.costs.set(choice, cost);
    return cost;
  };
}

/** Fragments may use them too, so the whole document is looked at. */
function weighingVariables({ document }: Measured): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      // Also within an input that is written out: the list in it may be a variable of its own.
      if (WEIGHING.has(name.value)) visit(value, { Variable: (variable) => void names.add(variable.name.value) });
    },
  });
  return [...names];
}

/** As much of a value as a cost can hang on. Absent is not the same as null: a default may stand in for it. */
function weighed(variables: Measured['variables'], name: string, lists: readonly string[]): string {
  if (!Object.hasOwn(variables, name)) return 'absent';
  const value: unknown = variables[name];
  if (value === null) return 'null';
  if (Array.isArray(value)) return `length ${value.length}`;
  if (typeof value === 'object') return lists.map((list) => `${list} ${lengthIn(value, list)}`).join();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
