import type { Fetcher, FetcherOpts, FetcherParams } from '@graphiql/toolkit';
import { tokenOf } from './users.ts';

/** Asks as a user. A header written in the headers pane wins. */
export function fetcherFor(userId: string): Fetcher {
  return async (parameters: FetcherParams, options?: FetcherOpts) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    const token = await tokenOf(userId);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    for (const [name, value] of Object.entries<string>(options?.headers ?? {})) {
      headers.set(name, value);
    }
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
    return (await answer.json()) as object;
  };
}
