import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Actor } from '../../platform/actor/actor.ts';
import type { Clock } from '../../platform/clock.ts';
import type { OperationToRun } from '../../platform/graphql/gate.ts';
import { type Measure, outcomeOf } from '../../platform/metrics.ts';
import { newTally, tallied } from '../../platform/tally.ts';

/** What is learnt of a request on its way. */
export type Seen = { actor?: Actor; operation?: OperationToRun | undefined };

/** An execution error that is our own fault is answered with 200, as GraphQL has it. */
const OWN_FAULT = '"extensions":{"code":"INTERNAL_SERVER_ERROR"';

type Deps = { readonly measure: Measure; readonly clock: Clock };
type Answer = (event: APIGatewayProxyEvent, seen: Seen) => Promise<APIGatewayProxyResult>;

/** Measures each answer by what was seen on the way to it. */
export function measured({ measure, clock }: Deps, answer: Answer) {
  let isFirst = true;
  return async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    const seen: Seen = {};
    const began = clock.now().getTime();
    const tally = newTally();
    const result = await tallied(tally, () => answer(event, seen));
    const { actor, operation } = seen;
    const hasRun = operation !== undefined && !operation.costOnly && result.statusCode < 400;
    measure({
      owner: actor?.scope.owner ?? null,
      actor: actor?.kind ?? null,
      operation: operation?.kind ?? null,
      fields: operation?.fields ?? [],
      tally,
      outcome: outcomeOf(result.statusCode, result.body.includes(OWN_FAULT)),
      milliseconds: clock.now().getTime() - began,
      points: hasRun ? operation.cost : 0,
      isFirst,
    });
    isFirst = false;
    return result;
  };
}
