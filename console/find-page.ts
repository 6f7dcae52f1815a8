import type { Page } from './page.ts';

export type Found = { readonly page: Page; readonly params: Readonly<Record<string, string>> };

/** The router: the platform's own URLPattern, over the one table of pages. Gives the first whose path fits. */
export function pageFinder(pages: readonly Page[]): (pathname: string) => Found | null {
  const patterns = pages.map((page) => ({ page, pattern: new URLPattern({ pathname: page.path }) }));
  return (pathname) => {
    for (const { page, pattern } of patterns) {
      const groups = pattern.exec({ pathname })?.pathname.groups;
      const params = groups && decoded(groups);
      if (params !== undefined && params !== null) return { page, params };
    }
    return null;
  };
}

/** Null for what is no percent-encoding. */
function decoded(groups: Readonly<Record<string, string | undefined>>): Record<string, string> | null {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]));
  } catch {
    return null;
  }
}
