import type { ContributionDecision } from '../../../graphql/generated/console-operations.ts';

/** What a moderator can decide about the words of an authority. */
export const HIDDEN_CHOICES: readonly { readonly value: ContributionDecision; readonly text: string }[] = [
  { value: 'HIDDEN', text: 'Hide it: its author and moderators read it still' },
  { value: 'SHOWN', text: 'Show it again' },
];

/** What was just done, as an address says it. */
export const HIDDEN_DONE: Readonly<Record<string, string>> = {
  HIDDEN: 'It is hidden: its author reads your reason',
  SHOWN: 'It is shown again',
};
