import { childProtection } from './stories/child-protection.ts';
import { familyHelp } from './stories/family-help.ts';
import { familyNetworks } from './stories/family-networks.ts';
import { safeguardingPartners } from './stories/safeguarding-partners.ts';
import type { Story } from './story.ts';

export const stories: readonly Story[] = [
  ...familyHelp,
  ...childProtection,
  ...familyNetworks,
  ...safeguardingPartners,
];
