import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';

type Refusal = { readonly status: number; readonly code: string; readonly message: string };

/** What callers are told when a request does not reach the function: as GraphQL errors, like all else that they are told. */
export const GATEWAY_REFUSALS: readonly (Refusal & {
  readonly on: ResponseType;
  readonly headers?: Record<string, string>;
})[] = [
  ...[ResponseType.UNAUTHORIZED, ResponseType.BAD_REQUEST_PARAMETERS].map((on) => ({
    on,
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'Send a valid access token: \\"Authorization: Bearer …\\". See docs/connecting.md.',
    headers: { 'WWW-Authenticate': "'Bearer'" },
  })),
  {
    // So does API Gateway call it when it knows no such path.
    on: ResponseType.MISSING_AUTHENTICATION_TOKEN,
    status: 404,
    code: 'NOT_FOUND',
    message: 'There is nothing here: send a POST to /graphql.',
  },
  {
    on: ResponseType.REQUEST_TOO_LARGE,
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    message: 'Send less at once: divide the batch.',
  },
  {
    on: ResponseType.THROTTLED,
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    message: 'Wait a little, then send it again.',
    headers: { 'Retry-After': "'5'" },
  },
  {
    on: ResponseType.WAF_FILTERED,
    status: 403,
    code: 'REFUSED_BY_FIREWALL',
    message: 'The firewall refused this request. If it was yours, tell the programme its time and its request id.',
  },
  {
    on: ResponseType.INTEGRATION_TIMEOUT,
    status: 504,
    code: 'TIMEOUT',
    message: 'There was no answer in time. Send it again with the same idempotency key.',
  },
  {
    on: ResponseType.DEFAULT_5XX,
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on our side: try again in a moment.',
  },
];

export function addRefusals(api: RestApi): void {
  for (const { on, status, code, message, headers } of GATEWAY_REFUSALS) {
    api.addGatewayResponse(on.responseType, {
      type: on,
      statusCode: String(status),
      templates: { 'application/json': bodyOf({ code, message }) },
      responseHeaders: {
        'Cache-Control': "'no-store'",
        'x-request-id': 'context.requestId',
        ...headers,
      },
    });
  }
}

/** A template of API Gateway's own: nothing of the request is put into it but its id. */
function bodyOf({ code, message }: Omit<Refusal, 'status'>): string {
  return `{"errors":[{"message":"${message}","extensions":{"code":"${code}","request":"$context.requestId"}}]}`;
}
