import type { Page } from '../../page.ts';
import { authoritiesPage } from './authorities.ts';
import { authorityPage } from './authority.ts';
import { clientPage } from './client.ts';
import { clientsPage } from './clients.ts';
import { contactsPage } from './contacts.ts';
import { membershipPage } from './membership.ts';
import { policyPage } from './policy.ts';
import { qualityPage } from './quality.ts';
import { recordAccreditationPage } from './record-accreditation.ts';
import { recordMembershipPage } from './record-membership.ts';
import { setContactsPage } from './set-contacts.ts';
import { setPolicyPage } from './set-policy.ts';
import { sharingPage } from './sharing.ts';
import { systemsPage } from './systems.ts';

/** The list of authorities, and the pages of one. */
export const AUTHORITY_PAGES: readonly Page[] = [
  authoritiesPage,
  authorityPage,
  membershipPage,
  recordMembershipPage,
  recordAccreditationPage,
  policyPage,
  setPolicyPage,
  clientsPage,
  clientPage,
  systemsPage,
  qualityPage,
  sharingPage,
  contactsPage,
  setContactsPage,
];
