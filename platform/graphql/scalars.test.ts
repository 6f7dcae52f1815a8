import { describe, expect, it } from '@jest/globals';
import { GraphQLError, Kind, parseValue } from 'graphql';
import { scalars } from './scalars.ts';

const long = (count: number): string => 'x'.repeat(count);

const CASES: Readonly<Record<string, { readonly accepted: readonly string[]; readonly refused: readonly unknown[] }>> =
  {
    Date: {
      accepted: ['2026-01-31', '2024-02-29', '2000-02-29', '1900-01-01', '2100-12-31'],
      refused: [
        '2026-02-30',
        '2026-06-31',
        '2025-02-29',
        '1900-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-01-00',
        '2026-1-31',
        '31/01/2026',
        '2026-01-31T00:00:00Z',
        ' 2026-01-31',
        '2026-01-31\n',
        '0000-01-01',
        '1899-12-31',
        '2101-01-01',
        '',
        20260131,
        null,
        true,
        ['2026-01-31'],
      ],
    },
    Month: {
      accepted: ['2026-01', '2026-12'],
      refused: ['2026-13', '2026-00', '2026-1', '2026-01-01', '26-01', 202601],
    },
    Week: { accepted: ['2026-W01', '2026-W53'], refused: ['2025-W53', '2026-W00', '2026-W1', '2026-26', '', 202626] },
    Time: { accepted: ['00:00', '09:30', '23:59'], refused: ['24:00', '9:30', '12:60', '12:30:00', '1230', ''] },
    DateTime: {
      accepted: ['2026-01-31T09:30:00Z', '2024-02-29T23:59:59.999Z', '2026-01-31T00:00:00.123456789Z'],
      refused: [
        '2026-01-31T09:30:00',
        '2026-01-31T09:30:00+01:00',
        '2026-01-31T09:30Z',
        '2026-02-30T09:30:00Z',
        '2025-02-29T09:30:00Z',
        '2026-01-31T24:00:00Z',
        '2026-01-31T23:60:00Z',
        '2026-01-31T23:59:60Z',
        '2026-01-31 09:30:00Z',
        '2026-01-31',
        1769851800000,
      ],
    },
    IdempotencyKey: {
      accepted: ['12345678', long(64), '0b2f6a1e-6a5c-4b1e-9a70-2f2b7c9d1e11', 'under_score'],
      refused: ['1234567', long(65), 'with space', 'with#hash', 'ünïcödé-key', '', 12345678],
    },
    LocalReference: {
      accepted: ['1', 'ABC123', long(20)],
      refused: ['', long(21), 'A-1', 'A 1', 'Ünicode', 'A#1', '１２３'],
    },
    SourceSystem: { accepted: ['LIQUIDLOGIC', 'a-b_c', long(30)], refused: ['', long(31), 'A.B', 'A B', 'A#B'] },
    SourceRecordId: {
      accepted: ['1', 'EP/2026:04_1.2-x', long(60)],
      refused: ['', long(61), 'a#b', 'a b', 'a\\b', 'é'],
    },
    PaymentReference: {
      accepted: ['1', 'AP/2026.04_1-x', long(40)],
      refused: ['', long(41), 'a b', 'a#b', 'é', 7],
    },
    PracticeText: { accepted: ['a', long(4_000)], refused: ['', '   ', long(4_001), 1] },
    MeasureKey: {
      accepted: ['a', 're-referrals', long(40)],
      refused: ['', '-a', 'a-', 'A', 'a b', long(41), 1],
    },
    ShortText: {
      accepted: ['a', 'The family asked for a later date.', long(500), 'naïve – “quoted”'],
      refused: ['', '   ', '\n\t', long(501), 7, ['text']],
    },
  };

const rows = (kind: 'accepted' | 'refused') =>
  Object.entries(CASES).flatMap(([name, cases]) => cases[kind].map((value) => [name, value] as const));

/** No texts: each has its own cases below. */
const OF_THEIR_OWN: readonly string[] = ['Pence', 'BatchRecord'];

describe('scalars', () => {
  it('are each tried here', () => {
    expect([...Object.keys(CASES), ...OF_THEIR_OWN].sort()).toEqual([...scalars.keys()].sort());
  });

  it.each(rows('accepted'))('%s takes %j as it is, in a variable and in the query', (name, value) => {
    const scalar = scalars.get(name)!;
    expect(scalar.parseValue?.(value)).toBe(value);
    expect(scalar.parseLiteral?.({ kind: Kind.STRING, value: value as string })).toBe(value);
    expect(scalar.serialize?.(value)).toBe(value);
  });

  it.each(rows('refused'))('%s refuses %j, and does not repeat it', (name, value) => {
    const failure = failureOf(() => scalars.get(name)?.parseValue?.(value));
    expect(failure).toBeInstanceOf(GraphQLError);
    expect(failure).toMatchObject({
      message: expect.stringMatching(new RegExp(`^${name} takes .+[.]$`)),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(failure).not.toMatchObject({ message: expect.stringContaining(`"${String(value)}"`) });
  });

  it.each([...scalars].filter(([name]) => !OF_THEIR_OWN.includes(name)))(
    '%s refuses what is no text in the query',
    (_, scalar) => {
      expect(() => scalar.parseLiteral?.({ kind: Kind.INT, value: '20260131' })).toThrow('takes');
      expect(() => scalar.parseLiteral?.({ kind: Kind.ENUM, value: 'ABCDEFGH' })).toThrow('takes');
    },
  );
});

describe('BatchRecord', () => {
  const scalar = scalars.get('BatchRecord')!;

  it.each([[{ conference: { facts: [1, null] } }], ['text'], [7], [[]]])('takes %j as it comes', (value) => {
    expect(scalar.parseValue?.(value)).toBe(value);
  });

  it('takes what is written out in the query, with its variables', () => {
    const literal = parseValue('{ payment: { line: 1, reference: $reference, codes: [A] } }');

    expect(scalar.parseLiteral?.(literal, { reference: 'AP/1' })).toEqual({
      payment: { line: 1, reference: 'AP/1', codes: ['A'] },
    });
  });
});

describe('Pence', () => {
  const scalar = scalars.get('Pence')!;

  it.each([0, 1, -1, 250_000, 5_000_000_000, Number.MAX_SAFE_INTEGER])('takes %j as it is', (amount) => {
    expect(scalar.parseValue?.(amount)).toBe(amount);
    expect(scalar.parseLiteral?.({ kind: Kind.INT, value: String(amount) })).toBe(amount);
    expect(scalar.serialize?.(amount)).toBe(amount);
  });

  it.each([0.5, 1e21, Number.NaN, Infinity, '100', '£1', '', null, true, [1]])('refuses %j', (value) => {
    expect(() => scalar.parseValue?.(value)).toThrow('Pence takes a whole number.');
  });

  it.each([
    { kind: Kind.FLOAT, value: '1.5' },
    { kind: Kind.STRING, value: '100' },
    { kind: Kind.INT, value: '99999999999999999999' },
  ] as const)('refuses $value in the query', (node) => {
    expect(() => scalar.parseLiteral?.(node)).toThrow('Pence takes a whole number.');
  });
});

function failureOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
