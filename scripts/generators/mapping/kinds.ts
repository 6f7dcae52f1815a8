import type { FileRecordKind } from '../../../graphql/generated/resolvers-types.ts';

type Page = { readonly file: string; readonly title: string; readonly about: string };

const CONSECUTIVE =
  'Consecutive rows with the same key are one record, to date: what is not in them is taken away, within the rules of `sourceUpdatedAt` and `expectedVersion`.';
const EACH = 'Each row is a record.';

/** The mapping of each kind of record: its page and template, and how its rows make records. */
export const MAPPED: Readonly<Record<FileRecordKind, Page>> = {
  CONFERENCE: { file: 'conference', title: 'Conferences', about: CONSECUTIVE },
  PURGE: { file: 'purge', title: 'Conferences to be erased', about: EACH },
  FOLLOW_UP: { file: 'follow-up', title: 'Follow-ups', about: EACH },
  SUPPORT_PACKAGE: { file: 'support-package', title: 'Support packages', about: CONSECUTIVE },
  SUPPORT_PACKAGE_PURGE: { file: 'support-package-purge', title: 'Support packages to be erased', about: EACH },
  PAYMENT: { file: 'payment', title: 'Payments', about: EACH },
};

/** Where the pack lies. */
export const MAPPING = 'docs/generated/mapping';
