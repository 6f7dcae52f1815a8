import type { RecordKind } from '../../../graphql/generated/resolvers-types.ts';
import { type NodeType, parseGlobalId } from '../../../platform/graphql/global-id.ts';

/** Every type that has ids of its own: what is added to them must be named here, or it does not compile. */
const KIND_OF = {
  Conference: 'CONFERENCE',
  FollowUp: 'FOLLOW_UP',
  Authority: 'AUTHORITY',
  ApiClient: 'API_CLIENT',
  Person: 'PERSON',
  AuthorityPolicy: 'AUTHORITY_POLICY',
  SharingAgreement: 'SHARING_AGREEMENT',
  BreakGlassGrant: 'BREAK_GLASS_GRANT',
  LegalHold: 'LEGAL_HOLD',
  SharingDecision: 'SHARING_DECISION',
  SupportPackage: 'SUPPORT_PACKAGE',
  LedgerEntry: 'LEDGER_ENTRY',
  SupportPolicy: 'SUPPORT_POLICY',
  Allocation: 'ALLOCATION',
  LearningLoop: 'LEARNING_LOOP',
  PracticeAdoption: 'PRACTICE_ADOPTION',
  PracticeNotice: 'PRACTICE_NOTICE',
  Webhook: 'WEBHOOK',
  PracticeQuestion: 'PRACTICE_QUESTION',
  PracticeAnswer: 'PRACTICE_ANSWER',
  HelpOffer: 'HELP_OFFER',
  HelpRequest: 'HELP_REQUEST',
  PracticeVisit: 'PRACTICE_VISIT',
  FileImport: 'FILE_IMPORT',
  PracticeConcern: 'PRACTICE_CONCERN',
  PracticeGroup: 'PRACTICE_GROUP',
  Snapshot: 'SNAPSHOT',
  Release: 'RELEASE',
  ResearchProject: 'RESEARCH_PROJECT',
  Extract: 'EXTRACT',
  DisclosureSimulation: 'DISCLOSURE_SIMULATION',
  AuditChainCheck: 'AUDIT_CHAIN_CHECK',
  ServiceQueue: 'SERVICE_QUEUE',
} as const satisfies Record<NodeType, RecordKind>;

/** @param record global id */
export function kindOfRecord(record: string): RecordKind {
  const name = parseGlobalId(record);
  return name === null ? 'UNREADABLE' : KIND_OF[name.type];
}
