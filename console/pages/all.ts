import type { Page } from '../page.ts';
import { accessibilityPage } from './about/accessibility.ts';
import { symbolsPage } from './about/symbols.ts';
import { AUTHORITY_PAGES } from './authorities/pages.ts';
import { LEARNING_PAGES } from './learning/pages.ts';
import { networkPage } from './network/page.ts';
import { newReleasePage } from './releases/new-release.ts';
import { releasePage } from './releases/release.ts';
import { releasesPage } from './releases/releases.ts';
import { withdrawReleasePage } from './releases/withdraw-release.ts';

/** Every page of the console, in the order of its navigation. The first whose path fits is shown. */
export const PAGES: readonly Page[] = [
  networkPage,
  ...AUTHORITY_PAGES,
  ...LEARNING_PAGES,
  releasesPage,
  newReleasePage,
  releasePage,
  withdrawReleasePage,
  symbolsPage,
  accessibilityPage,
];
