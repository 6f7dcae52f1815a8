import { AUTHORITY } from '../../support/two-authorities.ts';
import type { Actor } from './cast.ts';
import type { Cursors } from './cursors.ts';
import { ENTRIES, type Entry, operationFor, variablesFor } from './entries.ts';
import type { Matrix } from './field-cells.ts';
import { isCharge, type Ledger } from './ledger.ts';
import { mayHave } from './page.ts';
import { mayKnow, NOBODYS_OWNER, NOBODYS_RECIPIENT, type Pair, pairsFor, pairsNotGranted } from './pairs.ts';
import { type NamingPlace, placesOf, withValueAt } from './places.ts';
import { holdingsFor, type Variables } from './samples.ts';
import type { Exchange } from './stage.ts';
import { type Branch, cellOf, keepOnly } from './tree.ts';

type Trying = Matrix & { readonly ledger: Ledger; readonly cursors: Cursors };

export type Alike = { readonly wrong: readonly string[]; readonly tried: number };

/**
 * Names, at every place of every entry, something that is there and something that is nowhere, as an actor who may
 * not know the difference. The two HTTP answers must be equal byte for byte once the names themselves are taken out;
 * so must be the calls to the engine, and with them all that was written; and so must be the cost.
 */
export async function checkAlike(trying: Trying, actor: Actor, entries = ENTRIES): Promise<Alike> {
  const wrong: string[] = [];
  let tried = 0;
  await warmUp(trying, actor);
  for (const entry of entries) {
    for (const trial of trialsOf(trying, actor, entry)) {
      const flaw = await flawOf(trying, trial);
      tried += 1;
      if (flaw !== null) wrong.push(`${actor.name} at ${entry.name} ${trial.place.path.join('.')}: ${flaw}`);
    }
  }
  return { wrong, tried };
}

/** Who asks, and what their authority's policies are, is remembered for a while: not so at the first request. */
async function warmUp({ api, ledger }: Trying, actor: Actor): Promise<void> {
  for (const query of ['{ viewer { kind } }', '{ conferences(first: 1) { edges { node { duties { kind } } } } }'])
    await ledger.undo((await api(actor, { query })).calls);
}

type Trial = {
  readonly actor: Actor;
  readonly entry: Entry;
  readonly place: NamingPlace;
  readonly pair: Pair;
  /** The variables with what is there, and with what is nowhere. */
  readonly both: readonly [Variables, Variables];
  /** What the actor may have below the entry. */
  readonly below: readonly Branch[];
};

function trialsOf({ page, world, cursors }: Trying, actor: Actor, entry: Entry): readonly Trial[] {
  const isOpen = mayHave(page, actor, cellOf(entry.root));
  const base = variablesFor(entry, actor, world);
  const below = keepOnly(entry.root.below, (branch) => mayHave(page, actor, cellOf(branch)));
  const pairsAt = (place: NamingPlace): readonly Pair[] => [
    ...pairsFor(place, world.nearby, { cursor: cursors.get(entry.name) ?? null, entry }),
    ...(actor.look === 'ONE_RECORD' ? pairsNotGranted(place, holdingsFor(world, actor), entry) : []),
  ];
  const trials = placesOf(entry).flatMap((place) =>
    pairsAt(place).flatMap((pair) => {
      const mayTell =
        isOpen && mayKnow(actor, pair) && (entry.node === null || mayReadNode(page, actor, entry.node.name));
      const [there, nowhere] = [withValueAt(base, place, pair.there), withValueAt(base, place, pair.nowhere)];
      if (mayTell || there === null || nowhere === null) return [];
      const both: Trial['both'] = [there, nowhere];
      return [{ actor, entry, place, pair, both, below }];
    }),
  );
  // Where the entry itself is denied, what is named there is never looked at: one trial shows it.
  return isOpen ? trials : trials.slice(0, 1);
}

/** By `node` and `nodes`, whoever may not read a type may know nothing of it. */
function mayReadNode(page: Matrix['page'], actor: Actor, type: string): boolean {
  return mayHave(page, actor, `${type}.id`);
}

/** Null if the two are alike. */
async function flawOf(trying: Trying, { actor, entry, place, pair, both, below }: Trial): Promise<string | null> {
  const { api, ledger } = trying;
  const [there, nowhere] = [new Map<string, string>(), new Map<string, string>()];
  for (const [texts, variables, value] of [
    [there, both[0], pair.there] as const,
    [nowhere, both[1], pair.nowhere] as const,
  ]) {
    const asking = { query: operationFor(entry, variables, below), variables };
    const exchange = await api(actor, asking);
    await ledger.undo(exchange.calls);
    if (actor.home === 'faraway' && holdsForeign(exchange, value))
      return `holds something of another authority: ${exchange.body}`;
    texts.set('the answer', without(answerText(exchange), value));
    // Where a page begins is asked of the engine in the very words of its cursor.
    texts.set(
      'what is asked of the engine',
      place.naming === 'Cursor' ? namesText(exchange) : callsText(exchange, value),
    );
    if (place.naming !== 'ID') continue;
    const costed = await api(actor, { ...asking, costOnly: true });
    await ledger.undo(costed.calls);
    texts.set('its cost', without(answerText(costed), value));
  }
  const [what] = [...there.keys()].filter((name) => there.get(name) !== nowhere.get(name));
  if (what === undefined) return null;
  const names = `${JSON.stringify(pair.there)} from ${JSON.stringify(pair.nowhere)}`;
  return `${what} tells ${names}: ${differing(there.get(what), nowhere.get(what))}`;
}

/** Practice that is shared says whose it is, and everybody may read it. */
const FOREIGN = new RegExp(`(?<!loop|adpt|ntce|qstn|answ|offr|hreq|vist|grup)_${AUTHORITY.nearby}_`);

/** The ids of an authority's own records say whose they are. */
function holdsForeign({ body }: Exchange, value: unknown): boolean {
  return FOREIGN.test(body.replaceAll(String(value), ''));
}

const answerText = ({ status, headers, body }: Exchange): string => JSON.stringify([status, headers, body]);
const namesText = ({ calls }: Exchange): string =>
  calls.flatMap((call) => (isCharge(call) ? [] : [call.name])).join(' ');
/** Calls that are made at one time come in any order. */
const callsText = ({ calls }: Exchange, value: unknown): string =>
  calls
    .filter((call) => !isCharge(call))
    .map((call) => without(JSON.stringify(call), value))
    .toSorted()
    .join('\n');

/**
 * New in every call: our own ids and those of authorities, ids and secrets of app clients; hashes of what is named; cursors of
 * a webhook's deliveries, which are their ids in base64, and what its messages are signed with, plain or sealed; what a form
 * to send a file by and an address to fetch one from are signed with, and when.
 */
const NEW = [
  /(?<=ZGVsaXZlcmllczo)[\w-]+/g,
  /(?<=whpk_)[\w+/=]+/g,
  /(?<=sealed\\*":\\*")[^"\\]+/g,
  /(?<=(?:Policy|X-Amz-Signature|X-Amz-Date)\\*",\\*"value\\*":\\*")[^"\\]+/g,
  /(?<=X-Amz-(?:Signature|Date)=)\w+/g,
  /(?<![0-9A-Z])(?:01[0-9A-HJKMNP-TV-Z]{24}){1,2}(?![0-9A-Z])/g,
  /(?<![0-9A-Z])A(?!000000)[0-9A-HJKMNP-TV-Z]{7}(?![0-9A-Z])/g,
  /(?<![0-9a-f])[0-9a-f]{26}(?![0-9a-f])/g,
  /(?<=secret\\*":\\*")[^"\\]+/g,
  /(?<=ERASED-(?:SOURCE|PKG-SOURCE|PAYMENT|FAMILY)#)[\w-]+/g,
  /(?<=#IDEM#[^#]+#)[\w-]{43}/g,
  /(?<=inputHash\\*":\\*")[^"\\]+/g,
];

/** What is named by its authority alone stands in many other places: there an authority and nobody's are one. */
const OWNER = /^A[0-9A-Z]{7}$/;
const OWNERS = new RegExp(`${AUTHORITY.nearby}|${NOBODYS_OWNER}`, 'g');

/** So does an agreement that is named by its recipient: a grant rests on the same one, whatever is asked under it. */
const RECIPIENT = new RegExp(`^(?:PROGRAMME|${NOBODYS_RECIPIENT})$`);
const RECIPIENTS = new RegExp(`PROGRAMME|${NOBODYS_RECIPIENT}`, 'g');

/** A text without what was named, and without what is new in every call. */
function without(text: string, value: unknown): string {
  const names = typeof value === 'object' && value !== null ? Object.values(value).map(String) : [String(value)];
  const parts = names.flatMap((name) => [name, name.split('_').at(-1) ?? name]);
  const unnamed = parts.reduce((rest, part) => rest.replaceAll(everywhere(part), '<it>'), text);
  return NEW.reduce((rest, pattern) => rest.replaceAll(pattern, '<new>'), unnamed);
}

function everywhere(part: string): string | RegExp {
  if (OWNER.test(part)) return OWNERS;
  return RECIPIENT.test(part) ? RECIPIENTS : part;
}

const AROUND = 120;

function differing(one = '', other = ''): string {
  const at = Array.from({ length: one.length }).findIndex((_, index) => one[index] !== other[index]);
  const from = Math.max(0, at - AROUND);
  return `${one.slice(from, at + AROUND)} ≠ ${other.slice(from, at + AROUND)}`;
}
