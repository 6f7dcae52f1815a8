import { PAGES } from '../../../console/pages/all.ts';
import type { Page } from '../../../console/page.ts';
import type { Crawled } from './crawl.ts';

export type Addressed = { readonly page: Page; readonly address: string };

/** Of each page an address at which it shows something: the first that a crawl has come to. */
export function addressesOf(crawled: Crawled): readonly Addressed[] {
  const addresses = [...crawled.keys()].filter((address) => !address.includes('format=csv'));
  return PAGES.flatMap((page) => {
    const patterns = new URLPattern({ pathname: page.path });
    // The first whose path fits is shown: a page that stands before has the address.
    const isIts = (address: string): boolean => {
      const pathname = address.replace(/[?].*$/, '');
      const first = PAGES.find(({ path }) => new URLPattern({ pathname: path }).test({ pathname }));
      return patterns.test({ pathname }) && first === page;
    };
    const address = addresses.find(isIts);
    return address === undefined ? [] : [{ page, address }];
  });
}
