import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Operation } from '../operations.ts';
import { entriesIn } from './answer.ts';
import type { NextEvent } from './callers.ts';

export type Send = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;

/** What is timed: an operation, and how it is sent. */
export type Timed = { readonly operation: Operation; readonly send: Send; readonly next: NextEvent };

/** One request at a time, as an instance of the function takes them. Returns the milliseconds of each. */
export async function timeOneByOne({ operation, send, next }: Timed, requests: number): Promise<readonly number[]> {
  const events = Array.from({ length: requests }, next);
  const took: number[] = [];
  for (const event of events) {
    const from = performance.now();
    const result = await send(event);
    took.push(performance.now() - from);
    entriesIn(operation, result);
  }
  return took;
}

/** Several at a time, as many instances would. Returns the milliseconds of all together. */
export async function timeTogether(
  { operation, send, next }: Timed,
  { requests, concurrent }: { readonly requests: number; readonly concurrent: number },
): Promise<number> {
  const events = Array.from({ length: requests }, next);
  const results: APIGatewayProxyResult[] = [];
  const from = performance.now();
  const worker = async (): Promise<void> => {
    for (let event = events.pop(); event !== undefined; event = events.pop()) results.push(await send(event));
  };
  await Promise.all(Array.from({ length: concurrent }, worker));
  const took = performance.now() - from;
  for (const result of results) entriesIn(operation, result);
  return took;
}

/** The value below which that share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
