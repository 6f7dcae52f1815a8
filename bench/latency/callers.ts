import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { type SeededRandom, seededRandom } from '../../platform/seeded-random.ts';
import { eventOf } from '../api/events.ts';
import { NOW } from '../api/open-network.ts';
import type { Known } from '../network/known.ts';
import type { Operation } from '../operations.ts';

export type Tokens = ReadonlyMap<OwnerId, string>;

/** Gives the next call of an operation, about a record that is drawn from all that the network knows. */
export type NextEvent = () => APIGatewayProxyEvent;

type From = { readonly known: readonly Known[]; readonly tokens: Tokens; readonly seed: string };

export function eventsOf(operation: Operation, { known, tokens, seed }: From): NextEvent {
  const random = seededRandom(`${seed} ${operation.title}`);
  const suitable = known.filter(operation.suits);
  const prefix = referencePrefix(random);
  let made = 0;
  return () => {
    made += 1;
    const about = random.pick(suitable);
    const token = tokens.get(about.owner);
    if (token === undefined) throw new Error(`There is no token for ${about.owner}.`);
    const ref = `${prefix}${made.toString(36).toUpperCase()}`;
    const variables = operation.variables({ about, ref, random });
    return eventOf({ token, query: operation.query, variables }, NOW);
  };
}

/** Begins references that neither the data nor another operation has used. */
function referencePrefix(random: SeededRandom): string {
  return `Z${random
    .int(36 ** 5, 36 ** 6 - 1)
    .toString(36)
    .toUpperCase()}`;
}
