import type { Page } from '../page.ts';
import { accessibilityPage } from './about/accessibility.ts';
import { signOutEverywherePage } from './about/sign-out-everywhere.ts';
import { symbolsPage } from './about/symbols.ts';
import { integrityPage } from './audit/integrity.ts';
import { auditPage } from './audit/search.ts';
import { AUTHORITY_PAGES } from './authorities/pages.ts';
import { LEARNING_PAGES } from './learning/pages.ts';
import { ONBOARDING_PAGES } from './onboarding/pages.ts';
import { moneyPage } from './money/page.ts';
import { networkPage } from './network/page.ts';
import { PEOPLE_PAGES } from './people/pages.ts';
import { RELEASE_PAGES } from './releases/pages.ts';
import { sendBackPage } from './service/send-back.ts';
import { servicePage } from './service/service.ts';

/** Every page of the console, in the order of its navigation. The first whose path fits is shown. */
export const PAGES: readonly Page[] = [
  networkPage,
  ...AUTHORITY_PAGES,
  ...ONBOARDING_PAGES,
  ...LEARNING_PAGES,
  moneyPage,
  ...RELEASE_PAGES,
  auditPage,
  integrityPage,
  servicePage,
  sendBackPage,
  ...PEOPLE_PAGES,
  signOutEverywherePage,
  symbolsPage,
  accessibilityPage,
];
