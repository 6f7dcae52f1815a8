import type { Page } from '../../page.ts';
import { adoptionPage } from './adoption.ts';
import { concernPage } from './concern.ts';
import { contributionPage } from './contribution.ts';
import { decideHarmPage } from './decide-harm.ts';
import { loopPage } from './loop.ts';
import { loopSaidPage } from './loop-said.ts';
import { moderateLoopPage } from './moderate-loop.ts';
import { moderationPage } from './moderation.ts';
import { newPracticePage } from './new-practice.ts';
import { rateEvidencePage } from './rate-evidence.ts';
import { learningPage } from './search.ts';

/** Learning: practice that travels, and what moderators and curators do about it. */
export const LEARNING_PAGES: readonly Page[] = [
  learningPage,
  newPracticePage,
  moderationPage,
  loopPage,
  moderateLoopPage,
  rateEvidencePage,
  decideHarmPage,
  loopSaidPage,
  adoptionPage,
  contributionPage,
  concernPage,
];
