/** The first page. */
export const HOME = '/console';

/**
 * Where somebody wanted to go before they signed in: a page of the console, and nowhere else. What leads elsewhere, or
 * would be read otherwise by a browser, leads to the first page.
 */
export function safeReturn(asked: string | null, origin: string): string {
  if (asked === null || !/^\/console(?:[/?][\w\-./?=&%+~]*)?$/.test(asked)) return HOME;
  const url = URL.parse(asked, origin);
  const isOurs = url?.origin === origin && (url.pathname === HOME || url.pathname.startsWith(`${HOME}/`));
  return isOurs ? `${url.pathname}${url.search}` : HOME;
}
