import type {
  ExtractRefusal,
  ExtractStatus,
  ResearchPlaces,
  ResearchProjectStatus,
} from '../../../graphql/generated/console-operations.ts';

type Tag = { readonly text: string; readonly classes: string };

export const PROJECT_TAGS: Readonly<Record<ResearchProjectStatus, Tag>> = {
  REQUESTED: { text: 'Waits for approval', classes: 'govuk-tag--yellow' },
  APPROVED: { text: 'Approved', classes: 'govuk-tag--green' },
  ENDED: { text: 'Ended', classes: 'govuk-tag--grey' },
};

export const EXTRACT_TAGS: Readonly<Record<ExtractStatus, Tag>> = {
  WAITING: { text: 'Being made', classes: 'govuk-tag--yellow' },
  READY: { text: 'Ready', classes: 'govuk-tag--green' },
  REFUSED: { text: 'Refused', classes: 'govuk-tag--red' },
  EXPIRED: { text: 'Expired', classes: 'govuk-tag--grey' },
};

export const REFUSAL_WORDS: Readonly<Record<ExtractRefusal, string>> = {
  PROJECT_ENDED: 'The project had ended by then',
  NOT_SHARED: 'An authority did not share with the project any more',
  ROWS_GONE: 'A later snapshot was taken meanwhile, so the rows were gone',
  TOO_FEW: 'There were too few children for anything to be told of them',
  CHECK_FAILED: 'The check of the finished file found a child who could be told apart. Nothing was kept of it',
  OPENS_A_RELEASE: 'With it, a count could be worked out that a release hides. Nothing was kept of it',
};

export const PLACES_WORDS: Readonly<Record<ResearchPlaces, string>> = {
  AUTHORITY: 'By authority, where at least ten children of it share each description',
  PROGRAMME_ARM: 'By arm of the programme: no authority is named',
};

/** The five safes, as the form and the page ask and answer them. */
export const SAFES = [
  { name: 'project', label: 'Safe project', hint: 'What it is for, and why that is in the public’s interest' },
  {
    name: 'people',
    label: 'Safe people',
    hint: 'Who may work with the records, and how they were trained. Roles, no names',
  },
  { name: 'data', label: 'Safe data', hint: 'Which records are needed, and why no fewer would do' },
  { name: 'settings', label: 'Safe settings', hint: 'Where the records are kept, and how' },
  { name: 'outputs', label: 'Safe outputs', hint: 'How what leaves that place is checked' },
] as const;
