/** What a page is asked for: entries after a sort key, from the first where it is null. */
export type PageAsked = { readonly after: string | null; readonly limit: number };

/** Every page of a list, one after the other: the last is the first that is not full. */
export async function* pagesOf<Entry extends { readonly sortKey: string }>(
  limit: number,
  read: (page: PageAsked) => Promise<readonly Entry[]>,
): AsyncGenerator<readonly Entry[]> {
  for (let after: string | null = null; ;) {
    const page: readonly Entry[] = await read({ after, limit });
    yield page;
    if (page.length < limit) return;
    after = page.at(-1)?.sortKey ?? null;
  }
}
