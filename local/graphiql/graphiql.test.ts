import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { invokeLambda, type ProxyHandler } from '../gateway/invoke-lambda.ts';
import { type Gateway, startGateway } from '../gateway/start-gateway.ts';
import type { User } from '../identity/user.ts';
import { openChromium } from '../testing/chromium.ts';
import { graphiqlRoutes } from './routes.ts';

const users: User[] = [
  { kind: 'machine', clientId: 'sandbox-first-system', label: 'Authority system of First' },
  { kind: 'person', subject: 'practice-lead.902', label: 'Practice lead of Second' },
];

const schema = buildSchema(`
  type Query { workList(first: Int, after: String): Connection }
  type Connection { edges: [Edge!]!, pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type Edge { node: Item! }
  type Item { overdue: Boolean!, inBreach: Boolean!, due: [Due!]!, conference: Conference! }
  type Due { kind: String!, dueOn: String, daysLate: Int }
  type Conference { id: ID!, status: String!, referredOn: String!, children: [Child!]! }
  type Child { laChildId: String! }
`);

/** Answers the real query with one item, whose conference says who asked. */
const api: ProxyHandler = async ({ body, headers }) => {
  const { query, operationName } = JSON.parse(body ?? '{}') as { query: string; operationName?: string };
  const id = headers['authorization'] ?? 'no token';
  const conference = { id, status: 'HELD', referredOn: '2026-01-05', children: [] };
  const result = await graphql({
    schema,
    source: query,
    operationName: operationName ?? null,
    rootValue: {
      workList: {
        edges: [{ node: { overdue: true, inBreach: false, due: [], conference } }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    },
  });
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(result) };
};

let cacheFolder: string;
let gateway: Gateway;
let minted: number;

beforeAll(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'graphiql-'));
});

afterAll(() => rm(cacheFolder, { recursive: true }));

beforeEach(async () => {
  minted = 0;
  const onError = (error: unknown): void => {
    throw error;
  };
  gateway = await startGateway({
    port: 0,
    onError,
    routes: [
      {
        methods: ['POST'],
        path: '/graphql',
        serve: (...exchange) => invokeLambda({ handler: api, timeoutMs: 29_000, onError }, ...exchange),
      },
      ...graphiqlRoutes({
        cacheFolder,
        users,
        mint: (user) => {
          minted += 1;
          return Promise.resolve({ accessToken: `token-${String(minted)}-${user.kind}`, expiresIn: 3600 });
        },
      }),
    ],
  });
});

afterEach(() => gateway.close());

describe('the tokens of the GraphiQL page', () => {
  const tokens = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${gateway.origin}/graphiql/tokens`, { headers });

  it('are minted anew for each user at each load', async () => {
    await tokens();

    expect(await (await tokens()).json()).toEqual({
      users: [
        expect.objectContaining({ id: 'sandbox-first-system', accessToken: 'token-3-machine' }),
        expect.objectContaining({ id: 'practice-lead.902', accessToken: 'token-4-person' }),
      ],
    });
  });

  it.each([{ host: 'rebound.example:4000' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'are refused to a page of another site (%j)',
    async (headers) => {
      // fetch sets these two headers by itself, so that they have to be written by hand.
      const answer = await byHand('/graphiql/tokens', headers);

      expect(answer).toMatch(/^HTTP\/1.1 403/);
      expect(minted).toBe(0);
    },
  );
});

describe('the files of the GraphiQL page', () => {
  it.each([
    '/graphiql/assets/..%2f..%2fpackage.json',
    '/graphiql/assets/../../package.json',
    '/graphiql/assets/none.js',
  ])('are those of its bundle alone: not %s', async (path) => {
    expect(await byHand(path, {})).toMatch(/^HTTP\/1.1 404/);
  });
});

describe('the GraphiQL page in a browser with no other network', () => {
  let browser: Browser;
  let page: Page;
  let elsewhere: string[];
  let complaints: string[];

  beforeAll(async () => {
    browser = await openChromium();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    elsewhere = [];
    complaints = [];
    page = await (await browser.newContext()).newPage();
    await page.route('**/*', (route) => {
      if (route.request().url().startsWith(gateway.origin)) return route.continue();
      elsewhere.push(route.request().url());
      return route.abort();
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${gateway.origin}/graphiql`);
  });

  afterEach(() => page.context().close());

  /** Runs the query, and waits for the answer that says with which token it was asked. */
  async function runAndSee(token: string): Promise<void> {
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window').getByText(token).waitFor();
  }

  it('shows a query, runs it as the user chosen, and asks nothing of anywhere else', async () => {
    await page.locator('.graphiql-query-editor').getByText('WhatIsDue').waitFor();
    await runAndSee('token-1-machine');
    await page.getByLabel('Ask as').selectOption('Practice lead of Second');
    await runAndSee('token-2-person');

    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

async function byHand(path: string, headers: Record<string, string>): Promise<string> {
  const socket = connect(Number(new URL(gateway.origin).port), '127.0.0.1');
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}connection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}
