import { homes } from './stories/safeguarding-partners/homes.ts';
import { keepingPlans } from './stories/family-networks/keeping-plans.ts';
import { kinship } from './stories/family-networks/kinship.ts';
import { leadPractitioner } from './stories/family-help/lead-practitioner.ts';
import { meeting } from './stories/family-networks/meeting.ts';
import { partners } from './stories/safeguarding-partners/partners.ts';
import { preparing } from './stories/family-networks/preparing.ts';
import { safetyAndTies } from './stories/family-networks/safety-and-ties.ts';
import { specialists } from './stories/family-help/specialists.ts';
import { teams } from './stories/child-protection/teams.ts';
import { whereFamiliesAre } from './stories/family-help/where-families-are.ts';
import { withParents } from './stories/child-protection/with-parents.ts';
import { workforce } from './stories/safeguarding-partners/workforce.ts';
import { youngPeopleAndBabies } from './stories/child-protection/young-people-and-babies.ts';
import type { Story } from './story.ts';

export const stories: readonly Story[] = [
  ...leadPractitioner,
  ...whereFamiliesAre,
  ...specialists,
  ...teams,
  ...withParents,
  ...youngPeopleAndBabies,
  ...preparing,
  ...meeting,
  ...keepingPlans,
  ...kinship,
  ...safetyAndTies,
  ...partners,
  ...workforce,
  ...homes,
];
