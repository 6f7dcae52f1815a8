import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  specifiedRules,
  validate,
} from 'graphql';
import type { OperationToRun } from '../gate.ts';
import { checkCost } from './check-cost.ts';
import { checkShape } from './check-shape.ts';
import { checkVariables } from './check-variables.ts';
import { operationName } from './operation-name.ts';
import { pointsOf } from './points.ts';
import type { Refusal } from './refusal.ts';
import { rememberCost } from './remember-cost.ts';
import { rootFields } from './root-fields.ts';

/** As many as help somebody to mend a query. */
const MOST_ERRORS = 20;

export type Asked = {
  readonly schema: GraphQLSchema;
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The request's `extensions`, whatever they are. */
  readonly extensions: unknown;
};

export type Checked =
  | { readonly kind: 'FITS'; readonly operation: OperationToRun }
  | { readonly kind: 'INVALID'; readonly errors: readonly GraphQLError[] }
  | { readonly kind: 'TOO_MUCH'; readonly refusal: Refusal; readonly cost: number | null };

/**
 * The cheapest checks come first: shape, then validity, then cost. Validating a document is itself work that a caller
 * chooses the amount of.
 */
export function checkOperations(): (asked: Asked) => Checked {
  // Documents that are asked again are kept by the server, so that each is looked at once.
  const sound = new WeakSet<DocumentNode>();
  const measure = rememberCost();
  return (asked) => {
    const { document, schema, operation, variables, source, extensions } = asked;
    const tooLarge = (sound.has(document) ? null : checkShape(document)) ?? checkVariables(variables);
    if (tooLarge !== null) return { kind: 'TOO_MUCH', refusal: tooLarge, cost: null };

    const errors = sound.has(document) ? [] : validate(schema, document, specifiedRules, { maxErrors: MOST_ERRORS });
    if (errors.length > 0) return { kind: 'INVALID', errors };
    sound.add(document);

    const measured = measure({ document, operation, variables, schema });
    const cost = pointsOf(measured);
    const tooDear = checkCost(measured);
    if (tooDear !== null) return { kind: 'TOO_MUCH', refusal: tooDear, cost };
    return {
      kind: 'FITS',
      operation: {
        kind: operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query',
        cost,
        name: operationName(operation.name?.value, source),
        fields: rootFields(document, operation),
        costOnly: isCostOnly(extensions),
      },
    };
  };
}

function isCostOnly(extensions: unknown): boolean {
  return (
    typeof extensions === 'object' && extensions !== null && 'costOnly' in extensions && extensions.costOnly === true
  );
}
