import { expect } from '@jest/globals';
import { overflow, violations, type Visitor } from './visitor.ts';

/** CSS pixels: the narrowest window that a page has to fit into. */
const NARROW = { width: 320, height: 640 };
const USUAL = { width: 1280, height: 720 };

/** The page as it stands: WCAG 2.2 AA, no scrolling sideways also at 320 pixels, nothing that its policy stops. */
export async function expectSound({ page, complaints }: Visitor): Promise<void> {
  // A page that a click has led to may still be on its way.
  await page.waitForLoadState();
  expect({ url: page.url(), found: await violations(page) }).toEqual({ url: page.url(), found: [] });
  await page.setViewportSize(NARROW);
  expect({ url: page.url(), overflow: await overflow(page) }).toEqual({ url: page.url(), overflow: 0 });
  await page.setViewportSize(USUAL);
  expect(complaints).toEqual([]);
}
