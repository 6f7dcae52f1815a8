import type { RuleText } from '../../../platform/journal/rule.ts';

const OURS = { severity: 'ERROR', source: 'House rule', since: '1.0' } as const;

/** What webhooks are held to. */
export const WEBHOOK_RULES = {
  WEBHOOK_URL: {
    ...OURS,
    message: 'This is not the address of a receiver.',
    nextStep:
      'Give an address of at most 500 characters that begins with https:// and has no user, password or fragment.',
    fields: ['url'],
  },
  WEBHOOK_ADDRESS: {
    ...OURS,
    message: 'This address leads to a machine or a network that is not open to everybody.',
    nextStep:
      'Give the address of a receiver that can be reached from the internet. Private and local ones are never called.',
    fields: ['url'],
  },
  TOO_MANY_WEBHOOKS: {
    ...OURS,
    message: 'There are as many webhooks as there can be.',
    nextStep: 'Remove one that is not needed: an authority may have ten.',
    fields: ['url'],
  },
  WEBHOOK_OVERLAP: {
    ...OURS,
    message: 'The old secret can stay valid for up to a week, in whole hours.',
    nextStep: 'Give overlapHours from 0 to 168.',
    fields: ['overlapHours'],
  },
  WEBHOOK_NOT_ACTIVE: {
    ...OURS,
    message: 'This webhook is not active, so nothing is sent to it.',
    nextStep: 'Resume it first.',
    fields: ['webhookId'],
  },
  REPLAY_FROM: {
    ...OURS,
    message: 'It must be said what to send again.',
    nextStep: 'Give either since, or the sequence number of one change that has happened.',
    fields: ['since', 'sequence'],
  },
} as const satisfies Record<string, RuleText>;

export type WebhookRule = keyof typeof WEBHOOK_RULES;
