import { newKey } from '../../support/record.ts';
import { applied, keyOf } from './apply.ts';
import { actorNamed, type Home } from './cast.ts';
import type { Api } from './stage.ts';

/** What an authority shares: global ids of its agreements, by how each stands. */
export type Agreements = { readonly inForce: string; readonly offered: string; readonly revoked: string };

const OFFER = `mutation Offer($input: OfferSharingAgreementInput!) {
  offerSharingAgreement(input: $input) { status problems { code path } agreement { id } }
}`;
const ACCEPT = `mutation Accept($input: AcceptSharingAgreementInput!) {
  acceptSharingAgreement(input: $input) { status problems { code path } agreement { id } }
}`;
const REVOKE = `mutation Revoke($input: RevokeSharingAgreementInput!) {
  revokeSharingAgreement(input: $input) { status problems { code path } agreement { id } }
}`;

/** With the programme: case records in an emergency too, so that there can be a grant to look at them. */
export const TERMS = {
  dataClasses: ['AGGREGATE_STATISTICS', 'CASE_RECORDS_IN_EMERGENCY'],
  purposes: ['PROGRAMME_MONITORING', 'SAFEGUARDING'],
  lawfulBasis: 'PUBLIC_TASK_SAFEGUARDING',
  from: '2026-06-30',
  until: '2027-06-29',
} as const;

const OF_PROJECTS = { ...TERMS, dataClasses: ['AGGREGATE_STATISTICS'], purposes: ['EVALUATION'] } as const;

const OF_EXTRACTS = {
  ...OF_PROJECTS,
  dataClasses: ['PSEUDONYMISED_EXTRACT'],
  lawfulBasis: 'PUBLIC_TASK_RESEARCH',
} as const;

/** One that both sides have agreed, one that waits for the authority, and one that it has revoked. */
export async function makeAgreements(api: Api, home: Home, authorityId: string): Promise<Agreements> {
  const administrator = actorNamed('programme-administrator');
  const lead = actorNamed(home === 'nearby' ? 'practice-lead' : 'practice-lead-elsewhere');
  const offer = async (of: object): Promise<string> => {
    const { agreement } = await applied(api, administrator, OFFER, { idempotencyKey: newKey(), authorityId, ...of });
    return agreement?.id ?? '';
  };
  const accept = (agreementId: string, idempotencyKey: string) =>
    applied(api, lead, ACCEPT, { idempotencyKey, agreementId, agreementVersion: 1 });

  const inForce = await offer({ recipient: 'PROGRAMME', ...TERMS });
  const offered = await offer({ recipient: 'EVALUATION_PROJECT', project: 'EVAL1', ...OF_PROJECTS });
  const revoked = await offer({ recipient: 'EVALUATION_PROJECT', project: 'EVAL2', ...OF_PROJECTS });
  // So that an extract can be asked for: see research.ts.
  await accept(await offer({ recipient: 'EVALUATION_PROJECT', project: 'RESEARCH1', ...OF_EXTRACTS }), newKey());
  await accept(inForce, keyOf(lead));
  await accept(revoked, newKey());
  await applied(api, lead, REVOKE, { idempotencyKey: newKey(), agreementId: revoked });
  return { inForce, offered, revoked };
}
