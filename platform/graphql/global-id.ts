import { type OwnerId, parseOwnerId } from '../actor/scope.ts';

/** The kinds of node, by the prefix of their ids. Neither a prefix nor the form of an id ever changes. */
const PREFIXES = {
  Conference: 'fgdm',
  FollowUp: 'flup',
  Authority: 'auth',
  ApiClient: 'clnt',
  Person: 'prsn',
  AuthorityPolicy: 'plcy',
  SharingAgreement: 'dsag',
  BreakGlassGrant: 'brkg',
  LegalHold: 'hold',
  SharingDecision: 'shdc',
  SupportPackage: 'fnsp',
  LedgerEntry: 'ldgr',
  SupportPolicy: 'splc',
  Allocation: 'allc',
  LearningLoop: 'loop',
  PracticeAdoption: 'adpt',
  PracticeNotice: 'ntce',
  Webhook: 'whok',
  PracticeQuestion: 'qstn',
  PracticeAnswer: 'answ',
  HelpOffer: 'offr',
  HelpRequest: 'hreq',
  PracticeVisit: 'vist',
  FileImport: 'fimp',
  PracticeConcern: 'cncn',
  PracticeGroup: 'grup',
  Snapshot: 'snap',
  Release: 'rels',
  ResearchProject: 'rprj',
  Extract: 'extr',
  DisclosureSimulation: 'dsim',
  AuditChainCheck: 'chck',
  ServiceQueue: 'queu',
} as const;

export type NodeType = keyof typeof PREFIXES;

export type NodeName = { readonly type: NodeType; readonly owner: OwnerId; readonly id: string };

/**
 * The last part is two ids for an entry of a ledger, a notice and a follow-up: that of the record that it is about, and its own.
 */
const FORM = /^([a-z]{4})_([0-9A-Z]{8})_([0-9A-Z]{7,26}|[0-9A-Z]{52})$/;
const TYPES = new Map(Object.entries(PREFIXES).map(([type, prefix]) => [prefix, type as NodeType]));

/** Opaque to callers: kind, owner and id. The owner is only ever compared with the actor's own, never used as a key. */
export function globalId({ type, owner, id }: NodeName): string {
  return `${PREFIXES[type]}_${owner}_${id}`;
}

/** Null for what is not an id of ours: it then answers as a missing one does. */
export function parseGlobalId(text: string): NodeName | null {
  const [, prefix = '', ownerText = '', id = ''] = FORM.exec(text) ?? [];
  const type = TYPES.get(prefix as (typeof PREFIXES)[NodeType]);
  const owner = parseOwnerId(ownerText);
  return type === undefined || owner === null ? null : { type, owner, id };
}
