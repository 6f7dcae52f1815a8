import { getNamedType, type GraphQLObjectType, isAbstractType, isInputObjectType, isLeafType } from 'graphql';
import { SAMPLE } from '../../../contexts/conferences/domain/testing/sample-facts.ts';
import type { FactKind } from '../../../contexts/conferences/index.ts';
import { smallestArguments } from '../../support/smallest-input.ts';
import type { Actor } from './cast.ts';
import { factOf } from './episodes.ts';
import { holdingsFor, ID_NAMED, REFUSED, SAMPLES, type Variables } from './samples.ts';
import { type Branch, everythingBelow, type Field, printed, schema } from './tree.ts';
import { clientId, type Holdings, personId, type World } from './world.ts';

/** A way into the graph: a field of Query or Mutation; of `node` and `nodes`, one for each type that they may give. */
export type Entry = {
  /** Such as `Query.node on Conference`. */
  readonly name: string;
  readonly operation: 'query' | 'mutation';
  readonly root: Branch;
  /** What a lookup by id is looked up for. Null for any other. */
  readonly node: GraphQLObjectType | null;
};

/** Entries of a page. */
const PAGE = 6;

const KINDS = new Set<string>(Object.keys(SAMPLE));
const isKind = (name: string): name is FactKind => KINDS.has(name);

export const ENTRIES: readonly Entry[] = [schema.getQueryType(), schema.getMutationType()].flatMap((on) =>
  on === null || on === undefined ? [] : Object.values(on.getFields()).flatMap((field) => entriesAt(on, field)),
);

function entriesAt(on: GraphQLObjectType, field: Field): readonly Entry[] {
  const name = `${on.name}.${field.name}`;
  const operation = on === schema.getMutationType() ? 'mutation' : 'query';
  const entry = (node: GraphQLObjectType | null): Entry => ({
    name: node === null ? name : `${name} on ${node.name}`,
    operation,
    node,
    root: { on, field, below: everythingBelow(field, node) },
  });
  const named = getNamedType(field.type);
  return isAbstractType(named) ? schema.getPossibleTypes(named).map(entry) : [entry(null)];
}

/** An id of each type that is a node, by the type's name. */
export function nodeIds({
  conferences,
  authority,
  policy,
  agreements,
  grants,
  holds,
  sharingDecision,
  followUp,
  packages,
  practices,
  webhooks,
  people,
  imports,
  snapshot,
  release,
  simulation,
  research,
}: Holdings): Readonly<Record<string, string>> {
  return {
    Conference: conferences.wholeEpisode,
    Authority: authority,
    AuthorityPolicy: policy,
    ApiClient: clientId('system-without-scopes'),
    RegisteredPerson: personId('evaluator'),
    SharingAgreement: agreements.inForce,
    BreakGlassGrant: grants.approved,
    LegalHold: holds.standing,
    SharingDecision: sharingDecision,
    FollowUp: followUp,
    SupportPackage: packages.whole,
    LedgerEntry: packages.payment,
    Allocation: packages.allocation,
    SupportPolicy: packages.supportPolicy,
    FileImport: imports.done,
    LearningLoop: practices.whole,
    PracticeAdoption: practices.wholeAdoption,
    Webhook: webhooks.active,
    PracticeQuestion: people.whole.question,
    PracticeAnswer: people.whole.answer,
    HelpOffer: people.whole.offer,
    HelpRequest: people.whole.request,
    PracticeVisit: people.whole.visit,
    PracticeConcern: people.decidedConcern,
    PracticeGroup: people.group,
    Snapshot: snapshot,
    Release: release,
    DisclosureSimulation: simulation,
    ResearchProject: research.approved,
    Extract: research.extract,
  };
}

/**
 * What an actor sends to find something, or to change it.
 *
 * @throws Error that says which sample is missing.
 */
export function variablesFor({ root, node, name }: Entry, actor: Actor, world: World): Variables {
  const holdings = holdingsFor(world, actor);
  const { field } = root;
  if (node !== null) return lookupOf(field, nodeIdOf(node, holdings));
  const page = field.args.some((argument) => argument.name === 'first') ? { first: PAGE } : {};
  const least = { ...smallestArguments(field), ...page } as Record<string, unknown>;
  const over = SAMPLES[name]?.(holdings, actor) ?? {};
  const input = field.args.find((argument) => argument.name === 'input');
  if (input === undefined) return { ...least, ...idsIn(field, holdings, over), ...over };
  const type = getNamedType(input.type);
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const facts = fields.flatMap((each) =>
    isKind(each.name) && isInputObjectType(getNamedType(each.type)) ? [[each.name, factOf(each.name)] as const] : [],
  );
  return {
    input: {
      ...(least['input'] as object),
      dryRun: false,
      ...Object.fromEntries(facts),
      ...idsIn({ name, args: fields }, holdings, over),
      ...over,
    },
  };
}

function nodeIdOf(node: GraphQLObjectType, holdings: Holdings): string {
  const id = nodeIds(holdings)[node.name];
  if (id === undefined) throw new Error(`Say in entries.ts by what id a ${node.name} is found.`);
  return id;
}

function lookupOf({ args }: Field, id: string): Variables {
  return args.some(({ name }) => name === 'ids') ? { ids: [id] } : { id };
}

type Places = { readonly name: string; readonly args: readonly { readonly name: string; readonly type: unknown }[] };

function idsIn({ name, args }: Places, holdings: Holdings, over: Variables): Variables {
  const required = args.filter((each) => String(each.type) === 'ID!' && !(each.name in over));
  return Object.fromEntries(
    required.map((each) => {
      const sample = ID_NAMED[each.name];
      if (sample === undefined) throw new Error(`Say in samples.ts what ${name} finds by its ${each.name}.`);
      return [each.name, sample(holdings)];
    }),
  );
}

/** The entry's own field with its arguments, under another name if need be. */
function rootText({ root }: Entry, variables: Variables, alias: string | null): string {
  const given = root.field.args.filter(({ name }) => name in variables);
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const prefix = alias === null ? '' : `${alias}: `;
  return `${prefix}${root.field.name}${passed === '' ? '' : `(${passed})`}`;
}

/** A selection below an entry; null for an entry that is a leaf. */
export type Asked = { readonly alias: string | null; readonly selection: string | null };

/** One operation that asks an entry for several selections. Those under one name are one call. */
export function operationOf(entry: Entry, variables: Variables, asked: readonly Asked[]): string {
  const given = entry.root.field.args.filter(({ name }) => name in variables);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const texts = asked.map(({ alias, selection }) => {
    return `${rootText(entry, variables, alias)}${selection === null ? '' : ` { ${selection} }`}`;
  });
  return `${entry.operation} Asked${declared === '' ? '' : `(${declared})`} { ${texts.join(' ')} }`;
}

/** The same, for these branches below the root. */
export function operationFor(entry: Entry, variables: Variables, branches: readonly Branch[]): string {
  const { field } = entry.root;
  const selection = isLeafType(getNamedType(field.type)) ? null : printed(branches, field);
  return operationOf(entry, variables, [{ alias: null, selection }]);
}

/** The same variables, for a change that is only tried out. */
export function triedOut({ operation }: Entry, variables: Variables): Variables {
  return operation === 'query' ? variables : { input: { ...(variables['input'] as object), dryRun: true } };
}

/** The same again, for one that is refused. Null where no sample says how. */
export function refusedOnce({ name }: Entry, variables: Variables): Variables | null {
  const over = REFUSED[name];
  return over === undefined ? null : { input: { ...(variables['input'] as object), ...over } };
}
