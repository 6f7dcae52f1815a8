import { expect, it } from '@jest/globals';
import { FINDINGS, PANEL, POLICY } from '../access-matrix/support/packages.ts';
import { useNetwork } from '../support/network.ts';
import { applied } from './support/applied.ts';
import { filled, type FlatRow, templateColumns } from './support/flat-rows.ts';
import { type Kind, resultOf, sendFile, type Told } from './support/sender.ts';

/** Each template of the mapping pack, with rows beneath it and nothing taken from it, is a file that is recorded. */
const network = useNetwork('2026-06-30');

async function send(template: string, kind: Kind, rows: readonly FlatRow[]): Promise<Told> {
  const text = filled(templateColumns(template), rows);
  return sendFile(await network.as('nearby'), text, { format: 'CSV', kind });
}

const conference = { fgdm_source_system: 'CASESYSTEM', fgdm_source_record_id: 'E-1' };
const fnsp = { fnsp_source_system: 'CASESYSTEM', fnsp_source_record_id: 'P-1' };
const ONE_CREATED = { status: 'DONE', totals: { records: 1, created: 1, refused: 0 } };

const CONFERENCE: readonly FlatRow[] = [
  {
    ...conference,
    ssd_table: 'ssd_fgdm_referral',
    fgdm_referral_received_on: '2026-06-01',
    fgdm_referral_model: 'FAMILY_GROUP_CONFERENCE',
    fgdm_referral_trigger_point: 'CHILD_IN_NEED',
    fgdm_referral_referrer_ref: 'WORKER1',
    fgdm_referral_referrer_role: 'SOCIAL_WORKER',
    fgdm_referral_urgent: 'N',
  },
  {
    ...conference,
    ssd_table: 'ssd_fgdm_referral_child',
    fgdm_referral_child_la_child_id: 'CHILD1',
    fgdm_referral_child_sex: 'F',
    fgdm_referral_child_birth_month: '2015-03',
    fgdm_referral_child_disabilities: 'HEAR|VIS',
  },
];

const PACKAGE: readonly FlatRow[] = [
  {
    ...fnsp,
    ssd_table: 'ssd_fnsp',
    fnsp_purpose: 'REMAIN_WITH_PARENTS',
    fnsp_family_ref: 'FAMILY1',
    fnsp_children: 'CHILD1|CHILD2',
    fnsp_need_exemption_reason: 'URGENT_NEED',
    fnsp_need_exemption_consulted: 'LEAD1',
    fnsp_need_exemption_on: '2026-06-01',
    fnsp_requester: 'WORKER1',
  },
  {
    ...fnsp,
    ssd_table: 'ssd_fnsp_line',
    fnsp_line_number: '1',
    fnsp_line_category: 'HOUSEHOLD_ITEMS',
    fnsp_line_frequency: 'ONE_OFF',
    fnsp_line_from: '2026-06-01',
    fnsp_line_until: '2027-03-31',
    fnsp_line_pence: '10000',
    fnsp_line_payee_type: 'SUPPLIER',
    fnsp_line_payee_ref: 'SHOP1',
  },
];

it('a conference comes by its template, and is erased by that of purges', async () => {
  const recorded = await send('conference', 'CONFERENCE', CONFERENCE);
  const again = await send('conference', 'CONFERENCE', CONFERENCE);
  const purge = [{ ...conference, fgdm_purge_reason: 'RECORDED_IN_ERROR' }];
  const purged = await send('purge', 'PURGE', purge);
  const late = await send('conference', 'CONFERENCE', CONFERENCE);

  expect(recorded).toMatchObject(ONE_CREATED);
  expect(again.totals).toMatchObject({ records: 1, unchanged: 1 });
  expect(purged).toMatchObject({ status: 'DONE', totals: { records: 1, changed: 1 } });
  expect((await resultOf(late))[1]).toMatch(/,REFUSED,.*,ERASED,/);
});

it('a follow-up comes by its template, once for its child and point', async () => {
  const letter = { ...conference, ssd_table: 'ssd_fgdm_letter', fgdm_letter_sent_on: '2026-03-02' };
  const other = { fgdm_source_record_id: 'E-2' };
  await send(
    'conference',
    'CONFERENCE',
    [...CONFERENCE, letter].map((row) => ({ ...row, ...other })),
  );
  const row = {
    fgdm_follow_up_conference_source_system: 'CASESYSTEM',
    fgdm_follow_up_conference_source_record_id: 'E-2',
    fgdm_follow_up_la_child_id: 'CHILD1',
    fgdm_follow_up_point: 'MONTHS_3',
    fgdm_follow_up_on: '2026-06-02',
    fgdm_follow_up_found_living_arrangement: 'WITH_RELATIVE_INFORMAL',
    fgdm_follow_up_found_looked_after: 'N',
    fgdm_follow_up_found_days_looked_after: '12',
    fgdm_follow_up_found_ceased_on: '2026-03-14',
    fgdm_follow_up_found_ceased_reason: 'E4A',
    fgdm_follow_up_found_childs_view_view: 'BETTER',
    fgdm_follow_up_found_childs_view_participation: 'PN1',
    fgdm_follow_up_confirmed: 'O9|O13',
  };
  const recorded = await send('follow-up', 'FOLLOW_UP', [row]);
  const again = await send('follow-up', 'FOLLOW_UP', [row]);
  const stranger = await send('follow-up', 'FOLLOW_UP', [{ ...row, fgdm_follow_up_la_child_id: 'CHILD9' }]);

  expect(recorded).toMatchObject(ONE_CREATED);
  expect(again.totals).toMatchObject({ records: 1, unchanged: 1 });
  expect((await resultOf(stranger))[1]).toMatch(/,REFUSED,.*,O2,/);
});

it('a package, its payment and its end come by theirs', async () => {
  const system = await network.as('nearby');
  const asked = await send('support-package', 'SUPPORT_PACKAGE', PACKAGE);
  const packageId = /fnsp_A0000001_\w+/.exec((await resultOf(asked))[1] ?? '')?.[0];
  await applied(system, 'setSupportPolicy', { expectedVersion: 0, ...POLICY });
  const year = { year: 2026, strand: 'FAMILY_NETWORKS' };
  await applied(system, 'setAllocation', { ...year, by: 'FINANCE1', expectedVersion: 0, pence: 100_000 });
  await applied(system, 'submitPackage', { packageId });
  await applied(system, 'checkEligibility', { packageId, on: '2026-06-30', by: 'WORKER1', findings: FINDINGS });
  await applied(system, 'approvePackage', { packageId, ...PANEL });
  const paid = await send('payment', 'PAYMENT', [
    {
      fnsp_payment_reference: 'AP1',
      fnsp_payment_package_source_system: 'CASESYSTEM',
      fnsp_payment_package_source_record_id: 'P-1',
      fnsp_payment_line: '1',
      fnsp_payment_pence: '9000',
      fnsp_payment_paid_on: '2026-06-30',
    },
  ]);
  const purge = [{ ...fnsp, fnsp_purge_reason: 'ERASED_AT_SOURCE' }];
  const early = await send('support-package-purge', 'SUPPORT_PACKAGE_PURGE', purge);

  expect(asked).toMatchObject(ONE_CREATED);
  expect(paid).toMatchObject(ONE_CREATED);
  expect((await resultOf(early))[1]).toMatch(/^2,2,CASESYSTEM P-1,REFUSED,.*N7/);
});

it('a package that was never approved is erased by the template of purges', async () => {
  const other = { fnsp_source_record_id: 'P-2' };
  await send(
    'support-package',
    'SUPPORT_PACKAGE',
    PACKAGE.map((row) => ({ ...row, ...other })),
  );
  const purged = await send('support-package-purge', 'SUPPORT_PACKAGE_PURGE', [
    { ...fnsp, ...other, fnsp_purge_reason: 'ERASED_AT_SOURCE' },
  ]);

  expect(purged).toMatchObject({ status: 'DONE', totals: { records: 1, changed: 1 } });
  expect(network.failures).toEqual([]);
});
