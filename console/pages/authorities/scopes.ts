import type { Permission } from '../../../graphql/generated/console-operations.ts';

/** What a record system can be given, in a reader's words. Whoever is signed in may read the roster besides. */
export const SCOPES: Partial<Readonly<Record<Permission, string>>> = {
  POLICY_READ: 'Read the authority’s policies',
  CONFERENCE_READ: 'Read conferences and follow-ups',
  CONFERENCE_RECORD: 'Record conferences and follow-ups',
  CONFERENCE_ERASE: 'Erase conferences for good',
  LEGAL_HOLD_ADMINISTER: 'Place and lift legal holds',
  SUPPORT_READ: 'Read support packages and their money',
  SUPPORT_RECORD: 'Record support packages',
  SUPPORT_APPROVE: 'Approve support packages',
  SUPPORT_PAY: 'Record payments',
  SUPPORT_ADMINISTER: 'Set allocations and bands of approval',
  SUPPORT_ERASE: 'Erase support packages for good',
  AUDIT_READ: 'Read who looked at and changed its records',
  CHANGES_READ: 'Read the feed of its changes',
  WEBHOOK_ADMINISTER: 'Manage its webhooks',
  SHARING_READ: 'Read its sharing agreements',
  BREAK_GLASS_READ: 'Read emergency access to its records',
  SHARING_DECISION_READ: 'Read decisions to share about a child',
  SHARING_DECISION_RECORD: 'Record decisions to share about a child',
  BATCH_RECORD: 'Send batches and files',
  DATA_QUALITY_READ: 'Read how good its records are',
  LEARNING_READ: 'Read shared practice',
  LEARNING_RECORD: 'Share and take on practice',
  OWN_FIGURES_READ: 'Read the authority’s own figures',
};

/** What a system that sends records needs: the usual choice for a new client. */
export const SENDING_SCOPES: ReadonlySet<string> = new Set([
  'BATCH_RECORD',
  'CONFERENCE_READ',
  'CONFERENCE_RECORD',
  'DATA_QUALITY_READ',
  'CHANGES_READ',
  'POLICY_READ',
]);

export function scopeChoices(isChosen: (scope: string) => boolean) {
  return Object.entries(SCOPES).map(([value, text]) => ({ value, text, checked: isChosen(value) }));
}

export function isScope(value: string): value is Permission {
  return Object.hasOwn(SCOPES, value);
}
