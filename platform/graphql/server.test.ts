import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApolloServer } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { NOW, systemOf } from '../../test/support/journal/notebook.ts';
import { localDate } from '../dates/index.ts';
import { Contention, OutcomeUnknown, Unavailable } from '../journal/outage.ts';
import type { RequestContext } from './context.ts';
import { badInput } from './errors.ts';
import { definitionsIn } from './definitions.ts';
import { executableSchema } from './executable-schema.ts';
import { graphqlServer } from './server.ts';

const SECRET = 'Marker-of-a-secret';
const thrown: Readonly<Record<string, Error>> = {
  bug: new TypeError(`Cannot read ${SECRET}`),
  // What a library may throw that is no error at all.
  text: SECRET as unknown as Error,
  sdk: Object.assign(new Error(SECRET), { name: 'ValidationException', $metadata: { requestId: SECRET } }),
  coded: new GraphQLError(SECRET, { extensions: { code: 'DATABASE_SAYS', detail: SECRET } }),
  spoken: badInput('Say it otherwise.'),
  more: new GraphQLError('Say it otherwise.', { extensions: { code: 'BAD_USER_INPUT', detail: SECRET } }),
  contention: new Contention('addLine'),
  unknown: new OutcomeUnknown('addLine'),
  unavailable: new Unavailable('addLine'),
};

const SDL = `
  directive @requires(permission: Permission!) on OBJECT | FIELD_DEFINITION
  enum Permission { SIGNED_IN }
  scalar Date
  type Query @requires(permission: SIGNED_IN) {
    ${Object.keys(thrown).join(': String\n')}: String
    never: String!
    on(date: Date!): String
  }
`;

const context: RequestContext = {
  id: 'request-1',
  actor: systemOf('A0000001'),
  now: NOW,
  today: localDate('2026-06-10'),
  made: new Map(),
};

let server: ApolloServer<RequestContext>;
const logged: unknown[] = [];
const requests: (string | undefined)[] = [];

beforeAll(async () => {
  const failing = Object.fromEntries(
    Object.entries(thrown).map(([name, error]) => [name, () => Promise.reject(error)]),
  );
  const schema = executableSchema(definitionsIn(SDL), [
    { Query: { ...failing, never: () => null, on: () => 'a day' } },
  ]);
  server = graphqlServer(schema, (error, request) => {
    logged.push(error);
    requests.push(request);
  });
  await server.start();
});

beforeEach(() => {
  logged.length = 0;
  requests.length = 0;
});

async function errorsOf(query: string, variables?: Record<string, unknown>): Promise<readonly GraphQLFormattedError[]> {
  const { body } = await server.executeOperation({ query, ...(variables && { variables }) }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  return body.singleResult.errors ?? [];
}

describe('an error of our own', () => {
  const OURS = {
    message: 'Something went wrong on our side. Nothing is wrong with your request: try again in a moment.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };

  it.each(['bug', 'text', 'sdk', 'coded', 'never'])(
    'leaves without its text, its stack and its extensions: %s',
    async (field) => {
      const errors = await errorsOf(`{ ${field} }`);
      expect(errors).toEqual([{ ...OURS, locations: [{ line: 1, column: 3 }], path: [field] }]);
      expect(JSON.stringify(errors)).not.toContain(SECRET);
    },
  );

  it('is told whole to our own log', async () => {
    await errorsOf('{ bug }');
    expect(logged).toEqual([thrown['bug']]);
  });
});

describe('an outage', () => {
  it.each([
    ['contention', 'CONTENTION', 'Nothing was written'],
    ['unknown', 'OUTCOME_UNKNOWN', 'may or may not have been written'],
    ['unavailable', 'UNAVAILABLE', 'Nothing was written'],
  ])('says what became of the call: %s', async (field, code, message) => {
    const errors = await errorsOf(`{ ${field} }`);
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }]);
    expect(Object.keys(errors[0]?.extensions ?? {})).toEqual(['code']);
  });

  it('is noted once, with the request that met it', async () => {
    await errorsOf('{ contention }');
    expect(logged).toEqual([thrown['contention']]);
    expect(requests).toEqual(['request-1']);
  });
});

describe('an error of the request', () => {
  it('says what is wrong, and no more than that', async () => {
    expect(await errorsOf('{ spoken }')).toMatchObject([
      { message: 'Say it otherwise.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(JSON.stringify(await errorsOf('{ more }'))).not.toContain(SECRET);
    expect(logged).toEqual([]);
  });

  it.each([
    ['a query that cannot be read', '{ on(', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a date that does not exist', '{ on(date: "2026-02-30") }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a number for a date', '{ on(date: 20260230) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an operation that is not there', 'query A { spoken } query B { spoken }', 'OPERATION_RESOLUTION_FAILURE'],
    ['more tokens than any query of ours', `{ ${'spoken '.repeat(5_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('is named: %s', async (_, query, code) => {
    expect(await errorsOf(query)).toMatchObject([{ extensions: { code } }]);
    expect(logged).toEqual([]);
  });

  it('names a variable of the wrong kind', async () => {
    const errors = await errorsOf('query ($d: Date!) { on(date: $d) }', { d: '2026-06-31' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toContain('a day that exists');
  });
});
