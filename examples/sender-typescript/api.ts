import { type BackOff, Stopped } from './back-off.ts';
import type { HashedRecord } from './deltas.ts';
import { retryAfter, type Tokens } from './token.ts';

export type Problem = {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly nextStep: string;
};

/** What became of one record. */
export type Answer = {
  readonly index: number;
  readonly status: 'CREATED' | 'CHANGED' | 'UNCHANGED' | 'REFUSED' | 'NOT_REACHED' | 'UNKNOWN';
  readonly withQueries: boolean;
  readonly problems: readonly Problem[];
};

type Payload = {
  readonly data?: {
    readonly recordBatch: { readonly problems: readonly Problem[]; readonly records: readonly Answer[] };
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

export type Batch = { readonly key: string; readonly records: readonly HashedRecord[]; readonly dryRun: boolean };

/** Sends a batch until it is answered: however often, its key is the same, so that nothing is done twice. */
export type Api = { readonly recordBatch: (batch: Batch) => Promise<readonly Answer[]> };

const OPERATION = `mutation SendBatch($input: RecordBatchInput!) {
  recordBatch(input: $input) {
    problems { code severity message path nextStep }
    records { index status withQueries problems { code severity message path nextStep } }
  }
}`;

/** Longer than the API takes for any answer. */
const ANSWER_WITHIN_MS = 35_000;

/** Codes after which the very same is sent again. */
const AGAIN: ReadonlySet<string> = new Set([
  'CONTENTION',
  'UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'INTERNAL_SERVER_ERROR',
  'IDENTITY_UNAVAILABLE',
  'AUDIT_UNAVAILABLE',
  'ALLOWANCE_EXHAUSTED',
  'TOO_MANY_REQUESTS',
  'TIMEOUT',
]);

type Tried =
  | { readonly is: 'DONE'; readonly payload: Payload }
  | { readonly is: 'AGAIN'; readonly why: string; readonly after: number }
  | { readonly is: 'TOKEN_REFUSED' };

export function openApi(graphqlUrl: string, tokens: Tokens, backOff: BackOff): Api {
  async function tried(body: string): Promise<Tried> {
    const headers = { authorization: `Bearer ${await tokens.get()}`, 'content-type': 'application/json' };
    try {
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
      const response = await fetch(graphqlUrl, { method: 'POST', headers, body, signal });
      return judged(response, await response.text());
    } catch (error) {
      if (error instanceof Stopped) throw error;
      return { is: 'AGAIN', why: `no answer: ${String(error)}`, after: 0 };
    }
  }

  return {
    async recordBatch({ key, records, dryRun }) {
      const input = { idempotencyKey: key, records: records.map(({ value }) => value), dryRun };
      const body = JSON.stringify({ query: OPERATION, variables: { input } });
      let refusedTokens = 0;
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await tried(body);
        if (outcome.is === 'DONE') return answersIn(outcome.payload);
        if (outcome.is === 'AGAIN') await backOff.wait(attempt, outcome.why, outcome.after);
        else {
          refusedTokens += 1;
          if (refusedTokens > 1) throw new Stopped('A new token was refused too: is the client suspended?');
          tokens.drop();
        }
      }
    },
  };
}

function judged(response: Response, text: string): Tried {
  const { status } = response;
  if (status === 401) return { is: 'TOKEN_REFUSED' };
  const payload = parsed(text);
  const { code, message } = errorIn(payload);
  const why = `HTTP ${String(status)} ${code}`.trim();
  if (status === 429 || status >= 500 || AGAIN.has(code)) return { is: 'AGAIN', why, after: retryAfter(response) };
  if (!payload?.data) throw new Stopped(`${why}: ${message}`);
  return { is: 'DONE', payload };
}

function errorIn(payload: Payload | null): { readonly code: string; readonly message: string } {
  const error = payload?.errors?.[0];
  return { code: error?.extensions?.code ?? '', message: error?.message ?? 'is it the address of the API?' };
}

function parsed(text: string): Payload | null {
  try {
    return JSON.parse(text) as Payload;
  } catch {
    return null;
  }
}

function answersIn({ data }: Payload): readonly Answer[] {
  const [problem] = data?.recordBatch.problems ?? [];
  if (problem !== undefined) throw new Stopped(`${problem.code}: ${problem.message} ${problem.nextStep}`);
  return data?.recordBatch.records ?? [];
}
