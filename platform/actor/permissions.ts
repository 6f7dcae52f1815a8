/**
 * What an actor may do, in one place. The SDL's `@requires` names one of these for every field; enforcement, the
 * descriptions, the role matrix and the tests follow from the two.
 */
export const PERMISSIONS = [
  'SIGNED_IN',
  'OWN_SIGN_INS_END',
  'PROGRAMME_READ',
  'POLICY_READ',
  'POLICY_ADMINISTER',
  'PROGRAMME_ADMINISTER',
  'CLIENT_READ',
  'CLIENT_ADMINISTER',
  'CONFERENCE_READ',
  'CONFERENCE_RECORD',
  'CONFERENCE_ERASE',
  'LEGAL_HOLD_ADMINISTER',
  'SUPPORT_READ',
  'SUPPORT_RECORD',
  'SUPPORT_APPROVE',
  'SUPPORT_PAY',
  'SUPPORT_ADMINISTER',
  'SUPPORT_ERASE',
  'AUDIT_READ',
  'CHANGES_READ',
  'NETWORK_CHANGES_READ',
  'EVALUATION_CHANGES_READ',
  'WEBHOOK_ADMINISTER',
  'SHARING_READ',
  'SHARING_OFFER',
  'SHARING_ACCEPT',
  'SHARING_REVOKE',
  'BREAK_GLASS_READ',
  'BREAK_GLASS_REQUEST',
  'BREAK_GLASS_APPROVE',
  'BREAK_GLASS_REVOKE',
  'SHARING_DECISION_READ',
  'SHARING_DECISION_RECORD',
  'BATCH_RECORD',
  'DATA_QUALITY_READ',
  'NETWORK_QUALITY_READ',
  'LEARNING_READ',
  'LEARNING_RECORD',
  'LEARNING_MODERATE',
  'LEARNING_CURATE',
  'SNAPSHOT_READ',
  'SNAPSHOT_TAKE',
  'OWN_FIGURES_READ',
  'RELEASE_READ',
  'RELEASE_DRAFT',
  'RELEASE_APPROVE',
  'PROJECT_READ',
  'PROJECT_REQUEST',
  'PROJECT_APPROVE',
  'EXTRACT_READ',
  'EXTRACT_DOWNLOAD',
  'NETWORK_AUDIT_READ',
  'SERVICE_READ',
  'SERVICE_ADMINISTER',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ACTOR_KINDS = [
  'AUTHORITY_SYSTEM',
  'PRACTICE_LEAD',
  'EVALUATOR',
  'EVALUATOR_SYSTEM',
  'PROGRAMME_STAFF',
  'PROGRAMME_ADMINISTRATOR',
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Machines, which the registry has as API clients; all other kinds are people. */
export const SYSTEM_KINDS = ['AUTHORITY_SYSTEM', 'EVALUATOR_SYSTEM'] as const satisfies readonly ActorKind[];

export type SystemKind = (typeof SYSTEM_KINDS)[number];

export function isSystem(kind: string): kind is SystemKind {
  return SYSTEM_KINDS.some((each) => each === kind);
}

/** The most that each kind of actor may do. A client's own scopes can only narrow it. */
export const MAY_DO = {
  AUTHORITY_SYSTEM: [
    'SIGNED_IN',
    'PROGRAMME_READ',
    'POLICY_READ',
    'CONFERENCE_READ',
    'CONFERENCE_RECORD',
    'CONFERENCE_ERASE',
    'LEGAL_HOLD_ADMINISTER',
    'SUPPORT_READ',
    'SUPPORT_RECORD',
    'SUPPORT_APPROVE',
    'SUPPORT_PAY',
    'SUPPORT_ADMINISTER',
    'SUPPORT_ERASE',
    'AUDIT_READ',
    'CHANGES_READ',
    'WEBHOOK_ADMINISTER',
    'SHARING_READ',
    'BREAK_GLASS_READ',
    'SHARING_DECISION_READ',
    'SHARING_DECISION_RECORD',
    'BATCH_RECORD',
    'DATA_QUALITY_READ',
    'LEARNING_READ',
    'LEARNING_RECORD',
    'OWN_FIGURES_READ',
  ],
  PRACTICE_LEAD: [
    'SIGNED_IN',
    'PROGRAMME_READ',
    'POLICY_READ',
    'CONFERENCE_READ',
    'CONFERENCE_ERASE',
    'LEGAL_HOLD_ADMINISTER',
    'SUPPORT_READ',
    'SUPPORT_ADMINISTER',
    'SUPPORT_ERASE',
    'AUDIT_READ',
    'CHANGES_READ',
    'WEBHOOK_ADMINISTER',
    'SHARING_READ',
    'SHARING_ACCEPT',
    'SHARING_REVOKE',
    'BREAK_GLASS_READ',
    'BREAK_GLASS_REVOKE',
    'SHARING_DECISION_READ',
    'SHARING_DECISION_RECORD',
    'DATA_QUALITY_READ',
    'LEARNING_READ',
    'LEARNING_RECORD',
    'OWN_FIGURES_READ',
  ],
  EVALUATOR: [
    'SIGNED_IN',
    'OWN_SIGN_INS_END',
    'PROGRAMME_READ',
    'EVALUATION_CHANGES_READ',
    'LEARNING_READ',
    'SNAPSHOT_READ',
    'RELEASE_READ',
    'PROJECT_READ',
    'EXTRACT_READ',
    'EXTRACT_DOWNLOAD',
  ],
  /** Reads what is published of figures, and hears of what is new: no drafts, no rows, no practice. */
  EVALUATOR_SYSTEM: ['SIGNED_IN', 'PROGRAMME_READ', 'EVALUATION_CHANGES_READ', 'RELEASE_READ'],
  PROGRAMME_STAFF: [
    'SIGNED_IN',
    'OWN_SIGN_INS_END',
    'PROGRAMME_READ',
    'POLICY_READ',
    'CLIENT_READ',
    'NETWORK_CHANGES_READ',
    'NETWORK_QUALITY_READ',
    'SHARING_READ',
    'BREAK_GLASS_READ',
    'BREAK_GLASS_REQUEST',
    'BREAK_GLASS_REVOKE',
    'LEARNING_READ',
    'LEARNING_MODERATE',
    'LEARNING_CURATE',
    'SNAPSHOT_READ',
    'SNAPSHOT_TAKE',
    'RELEASE_READ',
    'RELEASE_DRAFT',
    'RELEASE_APPROVE',
    'PROJECT_READ',
    'PROJECT_REQUEST',
    'EXTRACT_READ',
    'NETWORK_AUDIT_READ',
    'SERVICE_READ',
  ],
  PROGRAMME_ADMINISTRATOR: [
    'SIGNED_IN',
    'OWN_SIGN_INS_END',
    'PROGRAMME_READ',
    'POLICY_READ',
    'POLICY_ADMINISTER',
    'PROGRAMME_ADMINISTER',
    'CLIENT_READ',
    'CLIENT_ADMINISTER',
    'NETWORK_CHANGES_READ',
    'NETWORK_QUALITY_READ',
    'SHARING_READ',
    'SHARING_OFFER',
    'SHARING_REVOKE',
    'BREAK_GLASS_READ',
    'BREAK_GLASS_REQUEST',
    'BREAK_GLASS_APPROVE',
    'BREAK_GLASS_REVOKE',
    'LEARNING_READ',
    'LEARNING_MODERATE',
    'LEARNING_CURATE',
    'SNAPSHOT_READ',
    'SNAPSHOT_TAKE',
    'RELEASE_READ',
    'RELEASE_DRAFT',
    'RELEASE_APPROVE',
    'PROJECT_READ',
    'PROJECT_REQUEST',
    'PROJECT_APPROVE',
    'EXTRACT_READ',
    'NETWORK_AUDIT_READ',
    'SERVICE_READ',
    'SERVICE_ADMINISTER',
  ],
} as const satisfies Record<ActorKind, readonly Permission[]>;

/** What whoever looks under a break-glass grant may do meanwhile, in the stead of all that their kind may do. */
export const UNDER_GRANT = ['SIGNED_IN', 'PROGRAMME_READ', 'CONFERENCE_READ'] as const satisfies readonly Permission[];

/** Held by everyone who is signed in, whatever the scopes of their client. */
const ALWAYS: ReadonlySet<Permission> = new Set(['SIGNED_IN', 'PROGRAMME_READ']);

/** What `kind` may do once narrowed to `scopes`. Null scopes narrow nothing (people have roles, not scopes). */
export function permissionsOf(kind: ActorKind, scopes: readonly Permission[] | null): ReadonlySet<Permission> {
  const most: readonly Permission[] = MAY_DO[kind];
  return new Set(most.filter((permission) => scopes === null || ALWAYS.has(permission) || scopes.includes(permission)));
}
