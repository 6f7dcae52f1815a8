import type {
  ActorKind,
  AuditFault,
  AuditVerdict,
  NetworkAccessKind,
  Purpose,
} from '../../../graphql/generated/console-operations.ts';

export type Tag = { readonly text: string; readonly classes: string };

export const KIND_TAGS: Readonly<Record<NetworkAccessKind, Tag>> = {
  READ: { text: 'Looked at', classes: 'govuk-tag--grey' },
  CHANGE: { text: 'Changed', classes: 'govuk-tag--blue' },
  EXPORT: { text: 'Taken away', classes: 'govuk-tag--orange' },
  BREAK_GLASS: { text: 'Emergency', classes: 'govuk-tag--red' },
};

export const ACTOR_WORDS: Readonly<Record<ActorKind, string>> = {
  AUTHORITY_SYSTEM: 'System of an authority',
  PRACTICE_LEAD: 'Practice lead',
  EVALUATOR: 'Evaluator',
  EVALUATOR_SYSTEM: 'System of the evaluators',
  PROGRAMME_STAFF: 'Programme staff',
  PROGRAMME_ADMINISTRATOR: 'Programme administrator',
  SERVICE: 'The service itself',
};

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  SERVICE_DELIVERY: 'Work with the family',
  SAFEGUARDING: 'Keeping a child from harm',
  QUALITY_ASSURANCE: 'Audit of practice',
  DATA_QUALITY: 'Mending records',
  SUBJECT_ACCESS: 'Subject access',
  COMPLAINT_OR_INQUIRY: 'Complaint or inquiry',
};

export const VERDICT_TAGS: Readonly<Record<AuditVerdict, Tag>> = {
  SOUND: { text: 'Whole', classes: 'govuk-tag--green' },
  UNFINISHED: { text: 'Whole so far', classes: 'govuk-tag--blue' },
  BROKEN: { text: 'Not whole', classes: 'govuk-tag--red' },
};

export const NOT_CHECKED: Tag = { text: 'Not checked', classes: 'govuk-tag--grey' };

export const FAULT_WORDS: Readonly<Record<AuditFault, string>> = {
  ALTERED: 'it is not what was written',
  REMOVED: 'it is missing',
  REORDERED: 'it stands in the wrong place',
  INSERTED: 'it is one too many',
  CONTRADICTED: 'it is not what was signed',
};
