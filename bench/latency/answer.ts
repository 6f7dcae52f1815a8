import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Operation } from '../operations.ts';

type Payload = {
  readonly status?: string;
  readonly problems?: readonly unknown[];
  readonly edges?: readonly unknown[];
};
type Body = { readonly data?: Readonly<Record<string, Payload | null>> | null; readonly errors?: readonly unknown[] };

/** How many entries the page holds that was asked for: 1 if it was not a page. @throws Error for any failure. */
export function entriesIn(operation: Operation, { statusCode, body }: APIGatewayProxyResult): number {
  const { data, errors } = JSON.parse(body) as Body;
  const payload = data?.[operation.field];
  const isRefused = operation.isWrite && payload?.status !== 'APPLIED';
  if (statusCode !== 200 || errors !== undefined || payload === null || payload === undefined || isRefused) {
    throw new Error(`"${operation.title}" failed with status ${statusCode}: ${body.slice(0, 2_000)}`);
  }
  return payload.edges?.length ?? 1;
}
