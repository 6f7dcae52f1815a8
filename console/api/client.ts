import * as z from 'zod/mini';
import type { TypedDocumentString } from '../../graphql/generated/console-operations.ts';
import { ApiFailure, type ApiFailureKind } from './failure.ts';

/** Asks the API for an operation of `graphql/operations/console/`. @throws ApiFailure */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  ...variables: Record<string, never> extends Variables ? [Variables?] : [Variables]
) => Promise<Data>;

export type ApiClient = {
  /** For one request of one reader, which takes two requests of the API at most. */
  readonly asking: (accessToken: string) => Ask;
};

/** Milliseconds. Less than the function has, so that there is a page to say so. */
const TIMEOUT = 15_000;
/** Requests of the API for one page. */
export const MOST_REQUESTS = 2;

const Answer = z.object({
  data: z.nullish(z.unknown()),
  errors: z.optional(z.array(z.object({ extensions: z.optional(z.object({ code: z.optional(z.string()) })) }))),
});

/** The API over HTTP, as any other client has it. */
export function openApiClient(url: URL, fetcher: typeof fetch = fetch): ApiClient {
  return {
    asking(accessToken) {
      let requests = 0;
      return async (document, ...[variables]) => {
        requests += 1;
        if (requests > MOST_REQUESTS) throw new Error(`A page asks the API ${MOST_REQUESTS} times at most.`);
        const body = JSON.stringify({ query: document.toString(), variables: variables ?? {} });
        const response = await post({ url, accessToken, body }, fetcher);
        // The types of the document are made from the schema that the API answers by.
        return (await readAnswer(response)) as ReturnType<NonNullable<(typeof document)['__apiType']>>;
      };
    },
  };
}

type Post = { readonly url: URL; readonly accessToken: string; readonly body: string };

async function post({ url, accessToken, body }: Post, fetcher: typeof fetch): Promise<Response> {
  const headers = {
    authorization: `Bearer ${accessToken}`,
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
  };
  try {
    return await fetcher(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT) });
  } catch {
    throw new ApiFailure('UNAVAILABLE');
  }
}

async function readAnswer(response: Response): Promise<unknown> {
  const answer = Answer.safeParse(await response.json().catch(() => null));
  const requestId = response.headers.get('x-request-id');
  const codes = answer.success ? (answer.data.errors ?? []).map(({ extensions }) => extensions?.code ?? '') : [];
  if (
    answer.success &&
    codes.length === 0 &&
    response.ok &&
    answer.data.data !== null &&
    answer.data.data !== undefined
  )
    return answer.data.data;
  const retryAfter = Number(response.headers.get('retry-after') ?? NaN);
  throw new ApiFailure(kindOf(response.status, codes), {
    requestId,
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
  });
}

const KINDS: Readonly<Record<string, ApiFailureKind>> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  FORBIDDEN: 'FORBIDDEN',
  ALLOWANCE_EXHAUSTED: 'TOO_MUCH',
  INTERNAL_SERVER_ERROR: 'UNAVAILABLE',
};

function kindOf(status: number, codes: readonly string[]): ApiFailureKind {
  const [known] = codes.flatMap((code) => KINDS[code] ?? []);
  if (known !== undefined) return known;
  if (status === 401) return 'SIGNED_OUT';
  // API Gateway and the firewall have words of their own.
  if (status === 429) return 'TOO_MUCH';
  if (status === 403) return 'FORBIDDEN';
  return status >= 500 || status === 200 ? 'UNAVAILABLE' : 'REFUSED';
}
