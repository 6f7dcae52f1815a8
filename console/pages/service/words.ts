import type {
  ServicePartName,
  ServicePartState,
  ServiceQueueName,
} from '../../../graphql/generated/console-operations.ts';

export type Tag = { readonly text: string; readonly classes: string };

export const STATE_TAGS: Readonly<Record<ServicePartState, Tag>> = {
  WORKING: { text: 'Working', classes: 'govuk-tag--green' },
  LATE: { text: 'Late', classes: 'govuk-tag--red' },
  IDLE: { text: 'Nothing to do yet', classes: 'govuk-tag--grey' },
};

export const PART_WORDS: Readonly<Record<ServicePartName, string>> = {
  TABLE: 'Records: reading and writing',
  SEQUENCER: 'Numbering of changes',
  CHECKPOINTS: 'Signing of audit trails',
  SNAPSHOTS: 'Snapshots for releases',
};

export const QUEUE_WORDS: Readonly<Record<ServiceQueueName, string>> = {
  IMPORTS: 'Files of records to be worked on',
  IMPORTS_GIVEN_UP: 'Files that were given up',
  SEQUENCER_GIVEN_UP: 'Changes that numbering gave up on',
  FOLLOWERS_GIVEN_UP: 'Changes that figures gave up on',
};

/** By the names that the API has for them; one that is new is shown by its own. */
export const LIMIT_WORDS: Readonly<Record<string, string>> = {
  POINTS_A_MINUTE: 'What one caller may spend in a minute',
  POINTS_A_MINUTE_OF_AN_AUTHORITY: 'What all callers of an authority may spend in a minute',
  POINTS_OF_A_REQUEST: 'What one request may cost',
  ENTRIES_OF_A_PAGE: 'Entries of a page',
  BODY_OF_A_REQUEST: 'Size of a request',
  DEPTH_OF_A_REQUEST: 'Fields within fields of a request',
  FILE_OF_RECORDS: 'Size of a file of records',
};
