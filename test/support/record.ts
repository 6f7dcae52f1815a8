import { randomUUID } from 'node:crypto';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import type { Conference, ConferencePayload, Mutation, Query } from '../../graphql/generated/resolvers-types.ts';
import type { Caller } from './caller.ts';

const schema = buildSchema(typeDefs);

export type Input = Readonly<Record<string, unknown>>;
/** The mutations that answer with a conference. */
export type Verb = { [K in keyof Mutation]-?: Mutation[K] extends ConferencePayload ? K : never }[keyof Mutation];
export type Recorded = Omit<ConferencePayload, '__typename'>;

/** A key for one call. */
export const newKey = (): string => randomUUID();

const PROBLEMS = 'problems { code severity message path nextStep retryable reasonGiven }';

/** Everything that a conference says, but for other conferences (their ids alone) and its history. */
export const EVERYTHING = `fragment Everything on Conference ${everythingOf(objectType('Conference'))}`;

/** Records something over HTTP, with a key of its own unless one is given. */
export async function record(caller: Caller, verb: Verb, input: Input): Promise<Recorded> {
  const data = await caller.ask<Record<string, Recorded>>(documentOf(verb), {
    input: { idempotencyKey: newKey(), ...input },
  });
  const recorded = data[verb];
  if (recorded === undefined) throw new Error(`No answer to ${verb}.`);
  return recorded;
}

export function documentOf(verb: string): string {
  const inputType = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return `${EVERYTHING}
    mutation ($input: ${inputType}!) {
      ${verb}(input: $input) { status replayed dryRun ${PROBLEMS} conference { ...Everything } }
    }`;
}

export async function readConference(caller: Caller, id: string): Promise<Conference | null> {
  const { conference } = await caller.ask<Pick<Query, 'conference'>>(
    `${EVERYTHING} query ($id: ID!) { conference(id: $id) { ...Everything } }`,
    { id },
  );
  return conference;
}

function everythingOf(type: GraphQLObjectType): string {
  return `{ ${Object.values(type.getFields()).map(selectionOf).join(' ')} }`;
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (type.name === 'Conference') return `${field.name} { id }`;
  return isObjectType(type) && field.args.length === 0 ? `${field.name} ${everythingOf(type)}` : '';
}

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not a type of the schema.`);
  return type;
}
