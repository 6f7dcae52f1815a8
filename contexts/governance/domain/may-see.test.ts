import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { addDays, localDate } from '../../../platform/dates/index.ts';
import { type Agreement, governingVersion, NO_ANSWER, type OfferedVersion, statusOn } from './agreement.ts';
import { maySee, type SharingQuestion } from './may-see.ts';

const AUTHORITY = 'A0000001' as OwnerId;
const TODAY = localDate('2026-06-10');
const PROGRAMME = { kind: 'PROGRAMME' } as const;
const AT = '2026-01-01T00:00:00.000Z';
const SEED = Number(process.env['SEED'] ?? 20_260_610);

const ASKED: SharingQuestion = {
  authority: AUTHORITY,
  recipient: PROGRAMME,
  dataClass: 'CASE_RECORDS_IN_EMERGENCY',
  purpose: 'SAFEGUARDING',
  on: TODAY,
};

function version(number: number, change: Partial<OfferedVersion> = {}): OfferedVersion {
  return {
    number,
    dataClasses: ['CASE_RECORDS_IN_EMERGENCY'],
    purposes: ['SAFEGUARDING'],
    lawfulBasis: 'PUBLIC_TASK_SAFEGUARDING',
    from: localDate('2026-01-01'),
    until: null,
    offeredAt: AT,
    ...change,
  };
}

function agreement(change: Partial<Agreement> = {}, versions = [version(1)]): Agreement {
  return {
    id: 'dsag_A0000001_PROGRAMME',
    authority: AUTHORITY,
    recipient: PROGRAMME,
    offer: { versions, revocations: [] },
    answer: { ...NO_ANSWER, accepted: versions.map(({ number }) => ({ number, at: AT, by: 'lead' })) },
    ...change,
  };
}

const denied = (because: string) => ({ allowed: false, because });

describe('what a recipient may see', () => {
  it('is what both sides have agreed to, by the version that says so', () => {
    expect(maySee([agreement()], ASKED)).toEqual({
      allowed: true,
      agreement: { id: 'dsag_A0000001_PROGRAMME', version: 1 },
    });
  });

  it('is nothing without an agreement of this authority with this recipient', () => {
    const project = { kind: 'EVALUATION_PROJECT', project: 'EVAL1' } as const;
    expect(maySee([], ASKED)).toEqual(denied('NO_AGREEMENT'));
    expect(maySee([agreement({ authority: 'A0000002' as OwnerId })], ASKED)).toEqual(denied('NO_AGREEMENT'));
    expect(maySee([agreement({ recipient: project })], ASKED)).toEqual(denied('NO_AGREEMENT'));
    expect(
      maySee([agreement({ recipient: project })], { ...ASKED, recipient: { ...project, project: 'EVAL2' } }),
    ).toEqual(denied('NO_AGREEMENT'));
    expect(maySee([agreement({ recipient: project })], { ...ASKED, recipient: project }).allowed).toBe(true);
  });

  it('is nothing while the authority has not accepted', () => {
    expect(maySee([agreement({ answer: NO_ANSWER })], ASKED)).toEqual(denied('NOT_ACCEPTED'));
  });

  it('begins with the first day and ends with the last', () => {
    const span = [version(1, { from: TODAY, until: TODAY })];
    expect(maySee([agreement({}, span)], ASKED).allowed).toBe(true);
    expect(maySee([agreement({}, span)], { ...ASKED, on: addDays(TODAY, -1) })).toEqual(denied('NOT_YET_IN_FORCE'));
    expect(maySee([agreement({}, span)], { ...ASKED, on: addDays(TODAY, 1) })).toEqual(denied('ENDED'));
  });

  it('is only the classes and purposes that are named', () => {
    expect(maySee([agreement()], { ...ASKED, dataClass: 'PSEUDONYMISED_EXTRACT' })).toEqual(
      denied('DATA_CLASS_NOT_COVERED'),
    );
    expect(maySee([agreement()], { ...ASKED, purpose: 'EVALUATION' })).toEqual(denied('PURPOSE_NOT_COVERED'));
  });

  it('follows a later version from its first day, and falls back to none that it superseded', () => {
    const later = version(2, { from: TODAY, until: TODAY, purposes: ['COMPLAINT_OR_INQUIRY'] });
    const both = agreement({}, [version(1), later]);
    expect(maySee([both], { ...ASKED, on: addDays(TODAY, -1) })).toMatchObject({ agreement: { version: 1 } });
    expect(maySee([both], ASKED)).toEqual(denied('PURPOSE_NOT_COVERED'));
    expect(maySee([both], { ...ASKED, on: addDays(TODAY, 1) })).toEqual(denied('ENDED'));
  });

  it.each(['offer', 'answer'] as const)('is nothing from the moment that one side revokes: %s', (side) => {
    const one = agreement();
    const revoked = { ...one, [side]: { ...one[side], revocations: [{ upTo: 1, at: AT }] } };
    expect(maySee([revoked], ASKED)).toEqual(denied('REVOKED'));
    expect(maySee([revoked], { ...ASKED, on: addDays(TODAY, -100) })).toEqual(denied('REVOKED'));
  });
});

const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(TODAY, days));
const terms = fc.record({
  dataClasses: fc.subarray(['AGGREGATE_STATISTICS', 'PSEUDONYMISED_EXTRACT', 'CASE_RECORDS_IN_EMERGENCY'] as const),
  purposes: fc.subarray(['SAFEGUARDING', 'EVALUATION', 'DATA_QUALITY'] as const),
  from: day,
  until: fc.option(day),
});
const numbers = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
const revocations = fc.array(
  fc.integer({ min: 1, max: 6 }).map((upTo) => ({ upTo, at: AT })),
  { maxLength: 2 },
);
const agreements = fc
  .record({
    said: fc.array(terms, { minLength: 1, maxLength: 6 }),
    accepted: numbers,
    byUs: revocations,
    byThem: revocations,
  })
  .map(({ said, accepted, byUs, byThem }) =>
    agreement({
      offer: { versions: said.map((each, index) => version(index + 1, each)), revocations: byUs },
      answer: { accepted: accepted.map((number) => ({ number, at: AT, by: 'lead' })), revocations: byThem },
    }),
  );
const questions = fc.record({
  dataClass: fc.constantFrom('AGGREGATE_STATISTICS', 'PSEUDONYMISED_EXTRACT', 'CASE_RECORDS_IN_EMERGENCY'),
  purpose: fc.constantFrom('SAFEGUARDING', 'EVALUATION', 'DATA_QUALITY'),
  on: day,
});

/** The rule said again, plainly: every condition on the one version that counts. */
function oracle(one: Agreement, asked: SharingQuestion): boolean {
  const counts = one.offer.versions.filter(
    ({ number, from }) =>
      from <= asked.on &&
      one.answer.accepted.some((each) => each.number === number) &&
      ![...one.offer.revocations, ...one.answer.revocations].some(({ upTo }) => upTo >= number),
  );
  const last = counts.toSorted((a, b) => (a.from === b.from ? a.number - b.number : a.from < b.from ? -1 : 1)).at(-1);
  return (
    last !== undefined &&
    (last.until === null || last.until >= asked.on) &&
    last.dataClasses.includes(asked.dataClass) &&
    last.purposes.includes(asked.purpose)
  );
}

const runs = { seed: SEED, numRuns: 2_000 };

describe(`whatever the agreement (seed ${String(SEED)})`, () => {
  it('allows exactly what the one version that counts says', () => {
    fc.assert(
      fc.property(agreements, questions, (one, question) => {
        const asked: SharingQuestion = { ...ASKED, ...question };
        expect(maySee([one], asked).allowed).toBe(oracle(one, asked));
      }),
      runs,
    );
  });

  it('allows nothing more after any revocation, by either side', () => {
    fc.assert(
      fc.property(agreements, questions, fc.constantFrom('offer', 'answer'), (one, question, side) => {
        const after = { ...one, [side]: { ...one[side], revocations: [{ upTo: one.offer.versions.length, at: AT }] } };
        expect(maySee([after], { ...ASKED, ...question }).allowed).toBe(false);
      }),
      runs,
    );
  });

  it('is not widened by an offer that nobody accepted', () => {
    fc.assert(
      fc.property(agreements, questions, terms, (one, question, more) => {
        const number = one.offer.versions.length + 100;
        const after = { ...one, offer: { ...one.offer, versions: [...one.offer.versions, version(number, more)] } };
        const asked = { ...ASKED, ...question };
        expect(maySee([after], asked).allowed).toBe(maySee([one], asked).allowed);
      }),
      runs,
    );
  });

  it('shows as in force the version that governs, and no other', () => {
    fc.assert(
      fc.property(agreements, day, (one, on) => {
        const inForce = one.offer.versions.filter((each) => statusOn(one, each, on) === 'IN_FORCE');
        const governing = governingVersion(one, on);
        const isHeld = governing !== undefined && (governing.until === null || governing.until >= on);
        expect(inForce).toEqual(isHeld ? [governing] : []);
      }),
      runs,
    );
  });
});
