import type { Page } from '../../page.ts';
import { createClientPage } from './create-client.ts';
import { newAuthorityPage } from './new-authority.ts';
import { offerAgreementPage } from './offer-agreement.ts';
import { onboardPage } from './onboard.ts';
import { onboardingPage } from './onboarding.ts';
import { registerLeadPage } from './register-lead.ts';
import { tryBatchPage } from './try-batch.ts';

/** From nothing to a first accepted batch: who is on the way, and each step of it. */
export const ONBOARDING_PAGES: readonly Page[] = [
  onboardingPage,
  newAuthorityPage,
  onboardPage,
  offerAgreementPage,
  registerLeadPage,
  createClientPage,
  tryBatchPage,
];
