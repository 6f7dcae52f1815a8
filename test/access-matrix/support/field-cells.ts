import type { GraphqlError } from '../../support/caller.ts';
import type { Actor } from './cast.ts';
import { ENTRIES, type Entry, operationFor, refusedOnce, triedOut, variablesFor } from './entries.ts';
import { UNBARRED } from './exceptions.ts';
import { frontier, probesOf, valuesUnder, type Way } from './frontier.ts';
import { mayHave, type Page, rowOf } from './page.ts';
import type { Variables } from './samples.ts';
import { isOnlyLooking } from './looks.ts';
import type { Api, Exchange } from './stage.ts';
import { emptyTally, holdsSomething, noteAnswered, noteCut, noteDenied, type Tally } from './tally.ts';
import { type Branch, cellOf, everyBranch, keepOnly } from './tree.ts';
import type { World } from './world.ts';

export type Matrix = { readonly api: Api; readonly page: Page; readonly world: World };

type Asking = Matrix & {
  readonly actor: Actor;
  readonly entry: Entry;
  readonly variables: Variables;
  readonly tally: Tally;
};

/** Asks for every field by every way into the graph, as one actor, and compares each answer with the page. */
export async function checkFields(matrix: Matrix, actor: Actor, entries = ENTRIES): Promise<Tally> {
  const tally = emptyTally();
  for (const entry of entries) {
    const variables = triedOut(entry, variablesFor(entry, actor, matrix.world));
    const asking: Asking = { ...matrix, actor, entry, variables, tally };
    await askForAllowed(asking);
    const refused = refusedOnce(entry, variables);
    if (refused !== null) await askForAllowed({ ...asking, variables: refused });
    await askForDenied(asking);
  }
  return tally;
}

/** All that the actor may have by this way, at once: no error at all. */
async function askForAllowed({ api, page, actor, entry, variables, tally }: Asking): Promise<void> {
  const [root] = keepOnly([entry.root], (branch) => mayHave(page, actor, cellOf(branch)));
  if (root === undefined) return;
  const { status, errors, data } = await api(actor, { query: operationFor(entry, variables, root.below), variables });
  if (status !== 200 || errors.length > 0) {
    tally.wrong.push(`${actor.name} at ${entry.name} may have all that was asked, and was told ${told(errors)}.`);
  }
  const asked = everyBranch([root]);
  for (const branch of asked) tally.open.add(cellOf(branch));
  tally.asked += asked.length;
  noteAnswered(tally, [root], data);
}

/** Each field where what the actor may have ends, with everything below it: FORBIDDEN by name, and nothing of it. */
async function askForDenied({ api, page, actor, entry, variables, tally }: Asking): Promise<void> {
  const ways = frontier([entry.root], (branch) => mayHave(page, actor, cellOf(branch)));
  for (const probe of probesOf(entry, variables, ways)) {
    const answer = await api(actor, { query: probe.query, variables });
    for (const [name, way] of probe.ways) {
      const isLook = actor.look !== null && entry.operation === 'mutation';
      const told = isLook ? whatALookWasTold(answer) : whatWasTold({ answer, name, way, page });
      const denied = way.at(-1);
      if (denied === undefined) continue;
      const isException = isListed(entry, actor, denied);
      if (told === 'DENIED' && !isException) noteDenied(tally, denied);
      else if (told === 'NOT_THERE' && (isException || entry.node !== null)) noteCut(tally, [denied]);
      else tally.wrong.push(`${actor.name} at ${entry.name} ${cellOf(denied)}: ${told}${isException ? STALE : ''}`);
    }
  }
}

/** By `node` and `nodes` there is null for what an actor may not read, as if it were not there. Elsewhere that is an exception. */
function isListed(entry: Entry, actor: Actor, denied: Branch): boolean {
  return UNBARRED.some(
    ({ type, entries, ...of }) => of.actor === actor.name && entries.includes(entry.name) && type === denied.on.name,
  );
}

const STALE = ', which exceptions.ts says it is not: take it out';

type Told = {
  readonly answer: { readonly data: unknown; readonly errors: readonly GraphqlError[]; readonly body: string };
  readonly name: string | null;
  readonly way: Way;
  readonly page: Page;
};

/** DENIED by name, NOT_THERE as there was nothing to deny it of, or a sentence that says what is wrong. */
function whatWasTold({ answer, name, way, page }: Told): string {
  const cell = cellOf(way.at(-1)!);
  const errors = name === null ? answer.errors : answer.errors.filter(({ path }) => path?.includes(name) === true);
  const values = name === null ? [answer.data] : valuesUnder(answer.data, name);
  if (values.some(holdsSomething)) return `was given something of it: ${answer.body.slice(0, 300)}`;
  const { permission } = rowOf(page, cell);
  const message = `${cell} needs the permission ${permission}, which you do not have.`;
  const others = errors.filter(({ message: said, extensions }) => {
    return said !== message || extensions['code'] !== 'FORBIDDEN' || extensions['permission'] !== permission;
  });
  const unplaced = answer.errors.filter(({ path }) => path === undefined);
  if (others.length > 0 || unplaced.length > 0) return `was told ${told([...others, ...unplaced])}`;
  return errors.length > 0 ? 'DENIED' : 'NOT_THERE';
}

/** Under a grant a change is refused whole, before anything of it is looked at. */
function whatALookWasTold(answer: Exchange): string {
  return isOnlyLooking(answer) ? 'DENIED' : `was told ${answer.body.slice(0, 300)}`;
}

const told = (errors: readonly GraphqlError[]): string => JSON.stringify(errors.slice(0, 2));
