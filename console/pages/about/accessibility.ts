import type { Page } from '../../page.ts';

/** As the Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018 ask for. Open to everybody. */
export const accessibilityPage: Page = {
  path: '/console/accessibility',
  title: 'Accessibility statement',
  permissions: [],
  operations: [],
  view: 'about/accessibility.njk',
  load: () => Promise.resolve({}),
};
