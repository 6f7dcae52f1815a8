import type { ApiClientStatus } from '../../../graphql/generated/console-operations.ts';
import { authorityAddress } from './address.ts';

/** Whether a client may come in, as a tag of GOV.UK Frontend. */
export const CLIENT_TAGS: Readonly<Record<ApiClientStatus, { readonly text: string; readonly classes: string }>> = {
  ACTIVE: { text: 'Active', classes: 'govuk-tag--green' },
  SUSPENDED: { text: 'Suspended', classes: 'govuk-tag--red' },
};

/** @param authority the authority's global id @param client the client's global id */
export function clientAddress(authority: string, client: string): string {
  return `${authorityAddress(authority, '/clients')}/${encodeURIComponent(client)}`;
}
