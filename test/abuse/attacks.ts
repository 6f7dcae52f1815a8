import { LIMITS } from '../../platform/graphql/limits/limits.ts';
import type { HttpCall } from '../support/api-gateway-event.ts';

/** A request that nobody of good will sends, and how it is to be refused. Also sent by bench/abuse.ts. */
export type Attack = {
  readonly name: string;
  readonly call: HttpCall;
  readonly status: number;
  readonly code: string;
};

const JSON_TYPE = { 'content-type': 'application/json' };

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ');
}

function nested(depth: number, inner: string): string {
  return `${'{ reopens '.repeat(depth)}{ ${inner} }${' }'.repeat(depth)}`;
}

/** Each fragment spreads the next twice: unfolded, 2 to the power of `levels`. */
function bomb(levels: number): string {
  const fragments = times(levels, (level) => `fragment F${level} on Viewer { ...F${level + 1} ...F${level + 1} }`);
  return `{ viewer { ...F0 } } ${fragments} fragment F${levels} on Viewer { kind }`;
}

function asked(name: string, code: string, query: string, variables: object = {}): Attack {
  return { name, code, status: 400, call: { headers: JSON_TYPE, body: JSON.stringify({ query, variables }) } };
}

const CONFERENCE = 'conference(id: "fgdm_A0000001_01K00000000000000000000000")';
const HISTORIES = `{ conferences(first: 100) { edges { node { history(first: 100) { edges { node { type } } } } } } }`;
const JSON_BODY = JSON.stringify({ query: '{ viewer { kind } }' });

export const ATTACKS: readonly Attack[] = [
  asked('deep', 'DEPTH_LIMIT', `{ ${CONFERENCE} ${nested(400, 'id')} }`),
  asked('wide', 'FIELD_LIMIT', `{ ${times(900, () => 'viewer { kind }')} }`),
  asked('endless', 'GRAPHQL_PARSE_FAILED', `{ ${times(20_000, () => 'viewer { kind }')} }`),
  asked('aliased', 'ALIAS_LIMIT', `{ ${times(200, (index) => `a${index}: viewer { kind }`)} }`),
  asked('directive-laden', 'DIRECTIVE_LIMIT', `{ viewer { ${times(60, () => 'kind @include(if: true)')} } }`),
  asked('a fragment bomb', 'FIELD_LIMIT', bomb(60)),
  asked(
    'fragments within each other',
    'GRAPHQL_VALIDATION_FAILED',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ),
  asked('overlapping fields', 'FIELD_LIMIT', `{ viewer { ${times(1_100, () => 'kind')} } }`),
  asked(
    'overlapping fields within the limits',
    'COST_LIMIT',
    `{ ${times(240, () => 'conferences(first: 100) { edges { node { id } } }')} }`,
  ),
  asked('dear', 'COST_LIMIT', HISTORIES),
  asked('dear by its ids', 'LIST_LIMIT', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 20_000 }, () => 'x'),
  }),
  asked(
    'deep introspection',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
  ),
  asked(
    'introspection, many times',
    'COST_LIMIT',
    `{ ${times(90, (index) => `a${index}: __schema { types { name } }`)} ${times(130, () => '__type(name: "A") { name }')} }`,
  ),
  {
    name: 'batched',
    status: 400,
    code: 'BAD_REQUEST',
    call: { headers: JSON_TYPE, body: `[${times(50, () => JSON_BODY).replaceAll(' {"', ',{"')}]` },
  },
  {
    name: 'oversized',
    status: 413,
    code: 'BODY_LIMIT',
    call: {
      headers: JSON_TYPE,
      body: JSON.stringify({ query: '{ viewer { kind } }', padding: 'x'.repeat(LIMITS.bodyBytes) }),
    },
  },
  {
    name: 'oversized, encoded',
    status: 413,
    code: 'BODY_LIMIT',
    call: { headers: JSON_TYPE, body: 'QUFB'.repeat(LIMITS.bodyBytes / 2), isBase64Encoded: true },
  },
  {
    name: 'not UTF-8',
    status: 400,
    code: 'BAD_REQUEST',
    call: {
      headers: JSON_TYPE,
      body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]).toString('base64'),
      isBase64Encoded: true,
    },
  },
  {
    name: 'variables nested without end',
    status: 400,
    code: 'BODY_DEPTH_LIMIT',
    call: {
      headers: JSON_TYPE,
      body: `{"query":"{ viewer { kind } }","variables":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    },
  },
  {
    name: 'objects nested without end, encoded',
    status: 400,
    code: 'BODY_DEPTH_LIMIT',
    call: {
      headers: JSON_TYPE,
      body: Buffer.from(`${'{"variables":'.repeat(20_000)}{}${'}'.repeat(20_000)}`).toString('base64'),
      isBase64Encoded: true,
    },
  },
];
