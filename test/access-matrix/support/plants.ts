import { AUTHORITY } from '../../support/two-authorities.ts';
import { scopeOf } from '../../../platform/actor/scope.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import { executableSchema, type ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { actFor } from '../../../platform/table/fenced-acting.ts';

/** How a schema is made: rightly by `executableSchema`, and here with one mistake. */
export type ToSchema = typeof executableSchema;

/** A mistake in the SDL: what the pattern finds is written otherwise. */
export function plantInSdl(pattern: RegExp, written: string): ToSchema {
  return (definitions, maps) => {
    const found = Object.entries(definitions).find(([, sdl]) => pattern.test(sdl));
    if (found === undefined)
      throw new Error(`Nothing in the SDL is like ${String(pattern)}: the mistake was not planted.`);
    const [name, sdl] = found;
    return executableSchema({ ...definitions, [name]: sdl.replace(pattern, written) }, maps);
  };
}

type Args = { readonly id?: string; readonly input?: { readonly conferenceId?: string } };
type Resolver = (root: unknown, args: Args, context: RequestContext, info: unknown) => unknown;
type Mistake = (right: Resolver, args: Args, context: RequestContext) => unknown;

/** A mistake in a resolver: what answers in its stead, and may ask it. */
export function plantInResolver(type: string, field: string, mistake: Mistake): ToSchema {
  return (definitions, maps) => {
    const right = maps
      .map((map) => map[type]?.[field] as Resolver | undefined)
      .find((resolver) => resolver !== undefined);
    if (right === undefined) throw new Error(`${type}.${field} has no resolver to plant a mistake in.`);
    const wrong: Resolver = (root, args, context, info) =>
      mistake((_, given, seen) => right(root, given, seen, info), args, context);
    return executableSchema(
      definitions,
      maps.map((map) => withResolver(map, { type, field, wrong })),
    );
  };
}

type Planted = { readonly type: string; readonly field: string; readonly wrong: Resolver };

function withResolver(map: ResolverMap, { type, field, wrong }: Planted): ResolverMap {
  return map[type]?.[field] === undefined ? map : { ...map, [type]: { ...map[type], [field]: wrong } };
}

/** The scope that an id claims, in the stead of the actor's own. */
function inScopeOf(id: string | undefined, context: RequestContext): RequestContext {
  const owner = parseGlobalId(id ?? '')?.owner ?? context.actor.scope.owner;
  return { ...context, made: new Map(), actor: { ...context.actor, scope: scopeOf(owner) } };
}

/** Looks in the scope that the id names. The fence still knows who asks. */
export const forgetsItsScope: Mistake = (right, args, context) => right(null, args, inScopeOf(args.id, context), null);

/** The same, in a function whose fence follows the code. */
export const forgetsScopeAndFence: Mistake = (right, args, context) => {
  const elsewhere = inScopeOf(args.id, context);
  return actFor(elsewhere.actor.scope.owner, () => right(null, args, elsewhere, null));
};

/** @param known an id that is there */
export const tellsForeignFromMissing =
  (known: string): Mistake =>
  (right, args, context) => {
    if (args.id === known && context.actor.scope.owner !== AUTHORITY.nearby) throw badInput('This is not yours.');
    return right(null, args, context, null);
  };

export const leaksInItsText =
  (known: string): Mistake =>
  async (right, args, context) => {
    const payload = (await right(null, args, context, null)) as { readonly problems: readonly object[] };
    const isKnown = args.input?.conferenceId === known;
    return isKnown
      ? { ...payload, problems: payload.problems.map((problem) => ({ ...problem, path: ['closed'] })) }
      : payload;
  };

/** Writes before it looks whether there is anything to write to. */
export const readsOnceMore =
  (known: string): Mistake =>
  async (right, args, context) => {
    if (args.id === known) await right(null, { id: known }, { ...context, made: new Map() }, null);
    return right(null, args, { ...context, made: new Map() }, null);
  };
