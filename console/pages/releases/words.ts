import type { ReleaseStatus } from '../../../graphql/generated/console-operations.ts';

/** Where a release stands, as a tag of GOV.UK Frontend. */
export const STATUS_TAGS: Readonly<Record<ReleaseStatus, { readonly text: string; readonly classes: string }>> = {
  DRAFTED: { text: 'Being checked', classes: 'govuk-tag--yellow' },
  CHECKED: { text: 'Ready for approval', classes: 'govuk-tag--blue' },
  FAILED: { text: 'Failed its check', classes: 'govuk-tag--red' },
  APPROVED: { text: 'Approved', classes: 'govuk-tag--teal' },
  PUBLISHED: { text: 'Published', classes: 'govuk-tag--green' },
  WITHDRAWN: { text: 'Withdrawn', classes: 'govuk-tag--grey' },
};
