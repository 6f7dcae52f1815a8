import type { Actor } from '../actor/actor.ts';
import type { LocalDate } from '../dates/index.ts';
import type { Request } from '../journal/perform.ts';
import type { Gate } from './gate.ts';

/** What a resolver knows of the request. The clock has been read once: `now` and `today` are the same for all of it. */
export type RequestContext = Request & {
  readonly actor: Actor;
  /** The day in England at `now`. */
  readonly today: LocalDate;
  /** Things made once a request, such as loaders: see {@link oncePerRequest}. */
  readonly made: Map<symbol, unknown>;
  /** Absent where nobody is to be kept out, as in a program of our own. */
  readonly gate?: Gate;
};

/** The same thing for the whole of one request, made at first need. */
export function oncePerRequest<T>(name: string, make: (context: RequestContext) => T): (context: RequestContext) => T {
  const symbol = Symbol(name);
  return (context) => {
    if (!context.made.has(symbol)) context.made.set(symbol, make(context));
    return context.made.get(symbol) as T;
  };
}
