import type {
  LawfulBasis,
  SharingAgreementStatus,
  SharingDataClass,
  SharingPurpose,
} from '../../../graphql/generated/console-operations.ts';

export const DATA_CLASSES: Readonly<Record<SharingDataClass, string>> = {
  AGGREGATE_STATISTICS: 'Figures after disclosure control',
  PSEUDONYMISED_EXTRACT: 'Rows under pseudonyms of a project’s own',
  CASE_RECORDS_IN_EMERGENCY: 'Single case records in an emergency',
};

export const PURPOSES: Readonly<Record<SharingPurpose, string>> = {
  PROGRAMME_MONITORING: 'To follow how the programme goes',
  EVALUATION: 'To find out what works',
  SAFEGUARDING: 'To keep a child from harm now',
  DATA_QUALITY: 'To mend what is wrong in records',
  COMPLAINT_OR_INQUIRY: 'To answer a complaint, a court or an inquiry',
};

export const BASES: Readonly<Record<LawfulBasis, string>> = {
  PUBLIC_TASK_STATUTORY: 'Public task, for statutory purposes',
  PUBLIC_TASK_SAFEGUARDING: 'Public task, safeguarding of children',
  PUBLIC_TASK_RESEARCH: 'Public task, research',
};

/** Where a version of an agreement stands, as a tag of GOV.UK Frontend. */
export const AGREEMENT_TAGS: Readonly<
  Record<SharingAgreementStatus, { readonly text: string; readonly classes: string }>
> = {
  OFFERED: { text: 'Offered', classes: 'govuk-tag--yellow' },
  AGREED: { text: 'Agreed', classes: 'govuk-tag--blue' },
  IN_FORCE: { text: 'In force', classes: 'govuk-tag--green' },
  SUPERSEDED: { text: 'Superseded', classes: 'govuk-tag--grey' },
  ENDED: { text: 'Ended', classes: 'govuk-tag--grey' },
  REVOKED: { text: 'Revoked', classes: 'govuk-tag--red' },
};
