import { describe, expect, it } from '@jest/globals';
import { useNetwork } from '../support/network.ts';
import { cancel, find, requestUpload, resultOf, sendFile, start, upload } from './support/sender.ts';

const network = useNetwork('2026-06-30');

const conference = (recordId: string, child: string, extra: object = {}): string =>
  JSON.stringify({
    conference: {
      sourceRecord: { system: 'CASESYSTEM', recordId },
      facts: [
        {
          referral: {
            receivedOn: '2026-06-01',
            model: 'FAMILY_GROUP_CONFERENCE',
            triggerPoint: 'CHILD_IN_NEED',
            children: [{ laChildId: child, sex: 'F', birthMonth: '2015-03' }],
            ...extra,
          },
        },
      ],
    },
  });

const HEADER =
  'ssd_table,fgdm_source_system,fgdm_source_record_id,fgdm_referral_received_on,fgdm_referral_model,fgdm_referral_trigger_point,fgdm_referral_child_la_child_id,fgdm_referral_child_sex,fgdm_referral_child_birth_month,fgdm_consent_on,fgdm_consent_status,fgdm_consent_person_ref,fgdm_consent_person_role';
const referral = (id: string, on = '2026-06-01'): string =>
  `ssd_fgdm_referral,CASESYSTEM,${id},${on},FAMILY_GROUP_CONFERENCE,CHILD_IN_NEED,,,,,,,`;
const child = (id: string, childId: string): string =>
  `ssd_fgdm_referral_child,CASESYSTEM,${id},,,,${childId},F,2015-03,,,,`;
const consent = (id: string, on: string): string =>
  `ssd_fgdm_consent,CASESYSTEM,${id},,,,,,,${on},GIVEN,MOTHER1,PR_HOLDER`;
const csv = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\r\n');

describe('a file of lines', () => {
  it('is recorded record by record, and a bad one stops no other', async () => {
    const nearby = await network.as('nearby');
    const lines = [
      conference('L-1', 'LCHILD1'),
      conference('L-2', 'LCHILD2', { receivedOn: '01/06/2026' }),
      '{"conference": {',
      conference('L-4', 'LCHILD4'),
      conference('L-1', 'LCHILD1'),
    ];
    const told = await sendFile(nearby, `${lines.join('\n')}\n`, { format: 'NDJSON', kind: 'CONFERENCE' });
    const result = await resultOf(told);

    expect(told).toMatchObject({
      status: 'DONE',
      rows: 5,
      totals: { rows: 5, records: 5, created: 2, refused: 3 },
      problems: [],
    });
    expect(result).toHaveLength(6);
    expect(result[1]).toMatch(/^1,1,CASESYSTEM L-1,CREATED,fgdm_A0000001_\w+,1,/);
    expect(result[2]).toMatch(/^2,2,CASESYSTEM L-2,REFUSED,,,false,B6,.*Row 2, facts\.0\.referral\.receivedOn: B6\./);
    expect(result[3]).toMatch(/^3,3,,REFUSED,,,false,FL6,/);
    expect(result[5]).toMatch(/^5,5,CASESYSTEM L-1,REFUSED,,,false,FL17,.*It begins at row 1\./);
  });

  it('changes nothing when it is sent again, nor when it is only tried out', async () => {
    const nearby = await network.as('nearby');
    const text = conference('T-1', 'TCHILD1');
    const tried = await sendFile(nearby, text, { format: 'NDJSON', tryOut: true });
    const first = await sendFile(nearby, text, { format: 'NDJSON' });
    const again = await sendFile(nearby, `\uFEFF${text}\r\n`, { format: 'NDJSON' });

    expect(tried.totals).toMatchObject({ created: 1 });
    expect(first.totals).toMatchObject({ created: 1 });
    expect(again.totals).toMatchObject({ created: 0, unchanged: 1 });
  });
});

describe('a file of flat tables', () => {
  it('is recorded episode by episode, and what is wrong is told by row and column', async () => {
    const nearby = await network.as('nearby');
    const text = csv(
      referral('C-1'),
      child('C-1', 'CCHILD1'),
      child('C-1', 'CCHILD1B'),
      consent('C-1', '2026-06-03'),
      referral('C-2', '01/06/2026'),
      child('C-2', 'CCHILD2'),
      child('C-3', 'CCHILD3'),
      referral('C-4', '2026-06-02'),
      child('C-4', 'CCHILD4'),
      consent('C-4', '2026-02-30'),
    );
    const told = await sendFile(nearby, `\uFEFF${text}`, { format: 'CSV', kind: 'CONFERENCE' });
    const [, first, second, third, fourth] = await resultOf(told);

    expect(told).toMatchObject({
      status: 'DONE',
      rows: 10,
      totals: { rows: 10, records: 4, created: 1, refused: 3 },
    });
    expect(first).toMatch(/^2,5,CASESYSTEM C-1,CREATED,/);
    expect(second).toMatch(/^6,7,CASESYSTEM C-2,REFUSED,,,false,FL18,"?Row 6, fgdm_referral_received_on: FL18\./);
    expect(third).toMatch(/^8,8,CASESYSTEM C-3,REFUSED,,,false,FL21,/);
    expect(fourth).toMatch(/^9,11,CASESYSTEM C-4,REFUSED,,,false,B6,"?Row 11, fgdm_consent_on: B6\./);
  });

  it('whose episode begins anew further down is refused there, so that nothing of it is taken away', async () => {
    const nearby = await network.as('nearby');
    const text = csv(
      referral('G-1'),
      child('G-1', 'GCHILD1'),
      referral('G-2'),
      child('G-2', 'GCHILD2'),
      consent('G-1', '2026-06-03'),
    );
    const told = await sendFile(nearby, text, { format: 'CSV', kind: 'CONFERENCE' });

    expect(told.totals).toMatchObject({ records: 3, created: 2, refused: 1 });
    expect((await resultOf(told))[3]).toMatch(/^6,6,CASESYSTEM G-1,REFUSED,,,false,FL17,.*It begins at row 2\./);
  });
});

describe('a file that is not what it claims to be', () => {
  it.each([
    ['that has a column that there is not', Buffer.from(csv().replace('fgdm_consent_on', 'consent_date')), 'FL12'],
    ['that lacks the key', Buffer.from('ssd_table,fgdm_source_system\r\nssd_fgdm_referral,X\r\n'), 'FL13'],
    ['that names a column twice', Buffer.from(csv().replace('fgdm_consent_on', 'fgdm_consent_status')), 'FL14'],
    ['that has no rows', Buffer.from(csv()), 'FL11'],
    ['that is compressed', Buffer.from('1f8b0800000000000003', 'hex'), 'FL9'],
    ['that is a spreadsheet', Buffer.from('504b030414000600', 'hex'), 'FL9'],
    ['in UTF-16', Buffer.from(`\uFEFF${csv(referral('U-1'))}`, 'utf16le'), 'FL9'],
    ['in Latin 1', Buffer.from(csv(referral('U-1').replace('CHILD_IN_NEED', 'caf\u00e9')), 'latin1'), 'FL9'],
    [
      'that has a row of a hundred thousand bytes',
      Buffer.from(csv(`${referral('U-1')}"${'x'.repeat(100_001)}"`)),
      'FL10',
    ],
    ['that is quoted wrongly', Buffer.from(csv('ssd_fgdm_referral,"CASE"SYSTEM,U-1')), 'FL15'],
  ])('is refused as a whole: one %s', async (_what, content, code) => {
    const nearby = await network.as('nearby');
    const told = await sendFile(nearby, content, { format: 'CSV', kind: 'CONFERENCE' });

    expect(told).toMatchObject({ status: 'REFUSED', totals: { records: 0 }, resultUrl: null });
    expect(told.problems[0]!.problem.code).toBe(code);
  });

  it('is refused as a whole, where it has more than 200,000 rows, at the first that is too many', async () => {
    const nearby = await network.as('nearby');
    const told = await sendFile(nearby, '{}\n'.repeat(200_001), { format: 'NDJSON' });

    expect(told).toMatchObject({ status: 'REFUSED', totals: { rows: 0, records: 0 }, resultUrl: null });
    expect(told.problems).toMatchObject([{ row: 200_001, column: null, problem: { code: 'FL11' } }]);
  });

  it('cannot be started before it is there, nor again once it is done', async () => {
    const nearby = await network.as('nearby');
    const content = Buffer.from(conference('S-1', 'SCHILD1'));
    const { fileImport, upload: form } = await requestUpload(nearby, content, { format: 'NDJSON' });
    const early = await start(nearby, fileImport!.id);
    await upload(form!, content);
    await start(nearby, fileImport!.id);
    const told = await sendFile(nearby, conference('S-2', 'SCHILD2'), { format: 'NDJSON' });
    const late = await start(nearby, told.id);

    expect(early).toMatchObject({ status: 'REFUSED', problems: [{ code: 'FL4' }] });
    expect(late).toMatchObject({ status: 'REFUSED', problems: [{ code: 'FL5' }] });
  });
});

describe("another authority's import", () => {
  it('is not there, and can be neither started nor cancelled', async () => {
    const [nearby, faraway] = [await network.as('nearby'), await network.as('faraway')];
    const { fileImport } = await requestUpload(nearby, Buffer.from('{}'), { format: 'NDJSON' });

    await expect(find(faraway, fileImport!.id)).resolves.toBeNull();
    await expect(start(faraway, fileImport!.id)).resolves.toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    await expect(cancel(faraway, fileImport!.id)).resolves.toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    await expect(cancel(nearby, fileImport!.id)).resolves.toMatchObject({
      status: 'APPLIED',
      fileImport: { status: 'CANCELLED' },
    });
    expect(network.failures).toEqual([]);
  });
});
