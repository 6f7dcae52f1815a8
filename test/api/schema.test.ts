import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import { PERMISSIONS } from '../../platform/actor/permissions.ts';
import { useNetwork } from '../support/network.ts';

/** What holds of every part of the schema, asked of the running API as any tool would ask. */
const network = useNetwork('2026-03-02');
let schema: GraphQLSchema;

type Described = { readonly place: string; readonly description: string | null | undefined };
type Placed<T> = T & { readonly place: string };

beforeAll(async () => {
  const caller = await network.as('evaluator');
  schema = buildClientSchema(
    await caller.ask<IntrospectionQuery>(getIntrospectionQuery({ inputValueDeprecation: true })),
  );
});

const ownTypes = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

function fields(): Placed<GraphQLField<unknown, unknown>>[] {
  return ownTypes()
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ ...field, place: `${type.name}.${field.name}` })),
    );
}

function inputFields(): Placed<GraphQLInputField>[] {
  return ownTypes()
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ ...field, place: `${type.name}.${field.name}` })),
    );
}

function args(): Placed<GraphQLArgument>[] {
  return fields().flatMap(({ place, args: given }) =>
    given.map((argument) => ({ ...argument, place: `${place}(${argument.name})` })),
  );
}

function mutations(): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getMutationType()!.getFields());
}

const undescribed = (described: readonly Described[]): string[] =>
  described.filter(({ description }) => (description ?? '').trim() === '').map(({ place }) => place);

describe('every description', () => {
  it('is there: of types, fields, arguments, inputs, enum values and directives', () => {
    const types = ownTypes().filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name));
    const values = types
      .filter(isEnumType)
      .flatMap((type) =>
        type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description })),
      );

    expect(
      undescribed([
        ...types.map(({ name, description }) => ({ place: name, description })),
        ...fields(),
        ...inputFields(),
        ...args(),
        ...values,
      ]),
    ).toEqual([]);
  });

  it('of a field that may be null says when it is', () => {
    const silent = fields()
      .filter(({ type }) => !isNonNullType(type) || isNullableList(type.ofType))
      .filter(({ description }) => !/\bNull\b/.test(description ?? ''));
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  it('of an input that may be left out says what that means', () => {
    const silent = [...inputFields(), ...args()]
      .filter(({ type, defaultValue }) => !isNonNullType(type) && defaultValue === undefined)
      // Of these exactly one is given, or each narrows a list: their type says so once.
      .filter(({ place }) => !place.startsWith('FactInput.') && !place.includes('Filter.'))
      .filter(({ description }) => !/\bNull\b/.test(description ?? ''));
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  it('is a sentence', () => {
    const unfinished = [...fields(), ...inputFields(), ...args()].filter(
      ({ description }) =>
        !/^["`A-Z0-9].*[.?:)a-z/-]$/s.test(description ?? '') || (description ?? '').includes('TODO'),
    );
    expect(unfinished.map(({ place }) => place)).toEqual([]);
  });
});

describe('every id', () => {
  /** Of no node, yet nothing else's either. */
  const OF_ITS_OWN = ['ConferenceEvent.id', 'FollowUpEvent.id'];

  it('is that of a node, so that a client’s cache never takes one thing for another', () => {
    const ids = fields().filter(({ name }) => name === 'id');
    const stray = ids.filter(({ place }) => {
      const type = schema.getType(place.split('.')[0]!);
      return isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node');
    });
    expect(ids.length).toBeGreaterThan(4);
    expect(stray.map(({ place }) => place)).toEqual(OF_ITS_OWN);
  });
});

function isNullableList(type: unknown): boolean {
  return isListType(type) && !isNonNullType(type.ofType);
}

describe('every mutation', () => {
  it('takes one input, with an idempotency key that the schema itself requires', () => {
    const wrong = mutations().filter(({ args: given }) => {
      const [input, ...rest] = given;
      const type = input === undefined ? undefined : getNullableType(input.type);
      return (
        rest.length > 0 ||
        !isNonNullType(input?.type) ||
        !isInputObjectType(type) ||
        String(type.getFields()['idempotencyKey']?.type) !== 'IdempotencyKey!'
      );
    });
    expect(mutations().length).toBeGreaterThan(30);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('can be tried out, and is not unless one says so', () => {
    const wrong = mutations().filter(({ args: [input] }) => {
      const type = input === undefined ? undefined : getNullableType(input.type);
      const dryRun = isInputObjectType(type) ? type.getFields()['dryRun'] : undefined;
      return String(dryRun?.type) !== 'Boolean!' || dryRun?.defaultValue !== false;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('answers with a payload of its own name that says what became of it', () => {
    const wrong = mutations().filter(({ name, type }) => {
      const payload = getNamedType(type);
      const payloadName = `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
      return (
        !isNonNullType(type) ||
        !isObjectType(payload) ||
        payload.name !== payloadName ||
        !payload.getInterfaces().some((one) => one.name === 'MutationPayload')
      );
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('of something that exists takes the version that one has seen', () => {
    const wrong = mutations().filter(({ name, args: [input] }) => {
      const type = input === undefined ? undefined : getNullableType(input.type);
      if (!isInputObjectType(type)) return true;
      const given = type.getFields();
      // Both make a new record of a conference, and leave what it says as it is.
      const makesAnother = name === 'reopenConference' || name === 'requestPackageFromPlan';
      const changesOne = given['conferenceId'] !== undefined && !makesAnother;
      return changesOne && String(given['expectedVersion']?.type) !== 'Int';
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('every list', () => {
  /** Lists outside connections at the root and on nodes, each with what bounds it. */
  const BOUNDED: Readonly<Record<string, string>> = {
    'Query.nodes': 'fifty ids',
    'Query.rules': 'the table of rules',
    'Query.measures': 'the catalogue of measures',
    'Query.screenPracticeText': 'a text of 4,000 characters',
    'Query.programmes': 'three codes of programmes',
    'Query.auditSigningKeys': 'as often as the key was changed',
    'Query.receiptSigningKeys': 'the same',
    'Query.webhooks': 'ten of an authority',
    'Query.networkDataQuality': 'the roster of authorities',
    'Query.auditIntegrity': 'the same',
    'Query.networkAllocations': 'the same, by year and four strands',
  };

  it('that a question at the root answers is a connection, or bounded by what is asked', () => {
    const plain = Object.values(schema.getQueryType()!.getFields())
      .filter(({ type }) => isListType(getNullableType(type)))
      .map(({ name }) => `Query.${name}`);
    expect(plain.filter((place) => BOUNDED[place] === undefined)).toEqual([]);
  });

  it('that is a connection takes first and after, and has edges and a page', () => {
    const connections = fields().filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
    const wrong = connections.filter(({ type, args: given }) => {
      const takes = Object.fromEntries(given.map((argument) => [argument.name, String(argument.type)]));
      const has = (getNamedType(type) as GraphQLObjectType).getFields();
      return (
        takes['first'] !== 'Int' ||
        takes['after'] !== 'String' ||
        !/^\[\w+Edge!\]!$/.test(String(has['edges']?.type)) ||
        String(has['pageInfo']?.type) !== 'PageInfo!'
      );
    });
    expect(connections.length).toBeGreaterThan(4);
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });
});

describe('every permission', () => {
  it('is named at each question and each mutation, in the SDL', () => {
    const roots = parse(typeDefs).definitions.flatMap((definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      (definition.name.value === 'Query' || definition.name.value === 'Mutation')
        ? (definition.fields ?? [])
        : [],
    );
    const open = roots.filter(({ directives }) => !directives?.some(({ name }) => name.value === 'requires'));
    expect(roots.length).toBeGreaterThan(40);
    expect(open.map(({ name }) => name.value)).toEqual([]);
  });

  it('of the SDL is one that the code knows, and the other way round', () => {
    const type = schema.getType('Permission');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual([...PERMISSIONS]);
  });
});
