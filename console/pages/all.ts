import type { Page } from '../page.ts';
import { accessibilityPage } from './about/accessibility.ts';
import { symbolsPage } from './about/symbols.ts';
import { networkPage } from './network/page.ts';
import { releasesPage } from './releases/releases.ts';

/** Every page of the console, in the order of its navigation. The first whose path fits is shown. */
export const PAGES: readonly Page[] = [networkPage, releasesPage, symbolsPage, accessibilityPage];
