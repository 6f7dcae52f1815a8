import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** Arguments as a request gives them, right or wrong: whether they are allowed is for the execution to say. */
export type Arguments = {
  /** Null if the field has no such argument. A default counts; what is no number counts as none. */
  readonly numberOf: (node: FieldNode, field: Field, argument: string) => number | null;
  /** Null if the field has no such argument. */
  readonly lengthOf: (node: FieldNode, field: Field, argument: string) => number | null;
  /** Length of a list within the argument `input`: 1 for what is no list, and where there is none. */
  readonly lengthWithin: (node: FieldNode, field: Field, list: string) => number;
  /** Whether `@skip` or `@include` say so. */
  readonly isLeftOut: (selection: SelectionNode) => boolean;
};

export function argumentsFrom(operation: OperationDefinitionNode, variables: Variables): Arguments {
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const known = new Map(Object.entries(variables));

  function valueOf(node: ValueNode | undefined): unknown {
    if (node === undefined) return undefined;
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node, variables);
    const name = node.name.value;
    if (known.has(name)) return known.get(name);
    const byDefault = defaults.get(name);
    return byDefault === undefined ? undefined : valueFromASTUntyped(byDefault);
  }

  function argumentOf(node: FieldNode, field: Field, name: string): { readonly value: unknown } | null {
    const declared = field.args.find((argument) => argument.name === name);
    if (declared === undefined) return null;
    const given = valueOf(node.arguments?.find((argument) => argument.name.value === name)?.value);
    return { value: given ?? declared.defaultValue };
  }

  return {
    numberOf(node, field, name) {
      const argument = argumentOf(node, field, name);
      if (argument === null) return null;
      return typeof argument.value === 'number' ? Math.max(0, argument.value) : 0;
    },
    lengthOf(node, field, name) {
      const argument = argumentOf(node, field, name);
      if (argument === null) return null;
      return Array.isArray(argument.value) ? argument.value.length : 1;
    },
    lengthWithin(node, field, list) {
      return lengthIn(argumentOf(node, field, 'input')?.value, list);
    },
    isLeftOut({ directives = [] }) {
      return directives.some(({ name, arguments: given = [] }) => {
        const condition = valueOf(given.find((argument) => argument.name.value === 'if')?.value);
        return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
      });
    },
  };
}

export function lengthIn(input: unknown, list: string): number {
  const holder = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  const value = Object.hasOwn(holder, list) ? holder[list] : undefined;
  return Array.isArray(value) ? Math.max(1, value.length) : 1;
}
