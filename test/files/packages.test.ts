import { expect, it } from '@jest/globals';
import { FINDINGS, PANEL, POLICY } from '../access-matrix/support/packages.ts';
import { useNetwork } from '../support/network.ts';
import { applied } from './support/applied.ts';
import { resultOf, sendFile } from './support/sender.ts';

/** A case-management system sends what is asked for, and a finance system what was paid, each as a table of its own. */
const network = useNetwork('2026-06-30');

const PACKAGES = [
  'ssd_table,fnsp_source_system,fnsp_source_record_id,fnsp_purpose,fnsp_strand,fnsp_family_ref,fnsp_children,fnsp_need_exemption_reason,fnsp_need_exemption_consulted,fnsp_need_exemption_on,fnsp_requester,fnsp_line_number,fnsp_line_category,fnsp_line_frequency,fnsp_line_from,fnsp_line_until,fnsp_line_pence,fnsp_line_payee_type,fnsp_line_payee_ref',
  'ssd_fnsp,CASESYSTEM,P-1,REMAIN_WITH_PARENTS,FAMILY_NETWORKS,FAMILY1,C1|C2,URGENT_NEED,LEAD1,2026-06-01,WORKER1,,,,,,,,',
  'ssd_fnsp_line,CASESYSTEM,P-1,,,,,,,,,1,HOUSEHOLD_ITEMS,ONE_OFF,2026-06-01,2027-03-31,10000,SUPPLIER,SHOP1',
  'ssd_fnsp_line,CASESYSTEM,P-1,,,,,,,,,2,HOUSEHOLD_ITEMS,ONE_OFF,2026-06-01,2027-03-31,500,SUPPLIER,SHOP2',
  'ssd_fnsp,CASESYSTEM,P-2,REMAIN_WITH_PARENTS,FAMILY_NETWORKS,FAMILY2,C3,URGENT_NEED,LEAD1,2026-06-01,WORKER1,,,,,,,,',
].join('\r\n');

const payments = (...rows: readonly string[]): string =>
  [
    'fnsp_payment_reference,fnsp_payment_package_source_system,fnsp_payment_package_source_record_id,fnsp_payment_line,fnsp_payment_pence,fnsp_payment_paid_on',
    ...rows,
  ].join('\r\n');

it('packages are asked for and paid by files, and what was not approved is not paid', async () => {
  const system = await network.as('nearby');
  const asked = await sendFile(system, PACKAGES, { format: 'CSV', kind: 'SUPPORT_PACKAGE' });
  const [, whole, bare] = await resultOf(asked);

  expect(asked).toMatchObject({ status: 'DONE', totals: { records: 2, created: 1, refused: 1 } });
  expect(whole).toMatch(/^2,4,CASESYSTEM P-1,CREATED,fnsp_A0000001_/);
  expect(bare).toMatch(/^5,5,CASESYSTEM P-2,REFUSED,/);

  const packageId = /fnsp_A0000001_\w+/.exec(whole ?? '')?.[0];
  await applied(system, 'setSupportPolicy', { expectedVersion: 0, ...POLICY });
  const year = { year: 2026, strand: 'FAMILY_NETWORKS' };
  await applied(system, 'setAllocation', { ...year, by: 'FINANCE1', expectedVersion: 0, pence: 100_000 });
  await applied(system, 'submitPackage', { packageId });
  await applied(system, 'checkEligibility', { packageId, on: '2026-06-30', by: 'WORKER1', findings: FINDINGS });
  await applied(system, 'approvePackage', { packageId, ...PANEL });

  const rows = [
    'AP1,CASESYSTEM,P-1,1,9000,2026-06-30',
    'AP2,CASESYSTEM,P-1,1,1001,2026-06-30',
    'AP3,CASESYSTEM,P-1,2,500,2026-06-30',
    'AP4,CASESYSTEM,P-9,1,1,2026-06-30',
  ];
  const paid = await sendFile(system, payments(...rows), { format: 'CSV', kind: 'PAYMENT' });
  const again = await sendFile(system, payments(...rows), { format: 'CSV', kind: 'PAYMENT' });
  const [, first, beyond, second, nowhere] = await resultOf(paid);
  const { supportPackage } = await system.ask<{ supportPackage: { balance: { paid: number; free: number } } }>(
    'query ($id: ID!) { supportPackage(id: $id) { balance { paid free } } }',
    { id: packageId },
  );

  expect([first, second].map((row) => row?.split(',')[3])).toEqual(['CREATED', 'CREATED']);
  expect(beyond).toMatch(/^3,3,AP2,REFUSED,.*M1/);
  expect(nowhere).toMatch(/^5,5,AP4,REFUSED,/);
  expect(paid.totals).toMatchObject({ records: 4, created: 2, refused: 2 });
  expect(again.totals).toMatchObject({ records: 4, created: 0, unchanged: 2, refused: 2 });
  expect(supportPackage.balance).toEqual({ paid: 9_500, free: 1_000 });
});
