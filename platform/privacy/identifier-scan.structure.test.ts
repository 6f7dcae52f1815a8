import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './fold.ts';
import { scanForIdentifiers } from './identifier-scan.ts';
import { passagesWithIdentifiers } from './passages/with-identifiers.ts';
import { detectorsFor, PUBLISHED_TEXT, screenText } from './screening/screen-text.ts';
import { CountedPattern, unboundedQuantifiers } from '../../test/support/counted-match.ts';

const seed = 20260404;
/** All there are: those of identifiers, and those that screen a text for others to learn from. */
const detectors = detectorsFor(PUBLISHED_TEXT);
const LARGE = 100_000;
/** Characters compared at one place of a text by one pattern, at most. */
const MOST_STEPS = 1000;
/** More characters than the places looked at and what any pattern can match from them. */
const LONGEST_MATCH = 600;
const PLACES = 30;

/** Each is repeated: the beginnings of identifiers that never end, and what the patterns allow between their parts. */
const provocations = [
  ...[
    'a',
    'A',
    '0',
    'O',
    'O0',
    ' ',
    '-',
    "'",
    '.',
    '@',
    '+',
    '(',
    '/',
    '\u200B',
    '\u0301',
    'é',
    '٩',
    '👍',
    '\uD800',
    '\n',
  ],
  ...['0 ', '0-', '0 - ', '00 ', 'A ', 'A. ', 'Aa ', 'Aa-', "A'", 'de ', 'De de ', '9990000018', '999 000 001 '],
  ...[
    'a@',
    'a.',
    'a@a.',
    'a@a-',
    'a (at) ',
    'a at a dot ',
    'a dot ',
    '+44 (0) ',
    '07700 ',
    '07700 90012 ',
    'F0',
    'q 1 ',
  ],
  ...[
    'Mrs ',
    'Mr A. ',
    'Mr A. de Aa ',
    'MRS ',
    'mr a',
    'Aunt ',
    'Great-',
    'name ',
    "Child's name: ",
    '1 Aa ',
    '12-14 Aa ',
  ],
  ...[
    '12 Elm Elm Elm ',
    'Flat 1 Aa ',
    'PO Box ',
    '1/',
    '01/01/',
    '1 Jan ',
    '1 of Jan, in ',
    'March 1, ',
    'twenty-',
    'born 1 ',
    'one of the ',
    '3 of 41 ',
    'two aaa ',
    '2 to 3 ',
    'n = ',
    'failing to ',
    'better than all ',
    'puts herself ',
    'a girl called ',
    'social worker Aa ',
  ],
  ...['http://', 'http://a/', 'www.a/a/', 'www.a.a@', 'x.com/', '/u/', '@a', 'ne9 ', 'ne99', 'SW1A ', 'gir ', 'QQ 12 '],
  ...[`a@${'a.'.repeat(5)}`, `a@${'a'.repeat(63)} dot `, `http://${'a'.repeat(100)}/${'b'.repeat(50)}/`, 'x.com/a?'],
];

describe('the work of a scan', () => {
  it.each(detectors.map((detector, index) => ({ ...detector, index })))(
    'has no quantifier without a bound in pattern $index ($kind)',
    ({ pattern }) => {
      expect(unboundedQuantifiers(pattern)).toEqual([]);
    },
  );

  it.each(detectors.map((detector, index) => ({ ...detector, index })))(
    'takes a bounded number of steps at each place with pattern $index ($kind), as the engine itself matches',
    ({ pattern }) => {
      let worst = { steps: 0, unit: '' };
      for (const unit of [...provocations, ...passagesWithIdentifiers]) {
        const text = fold(unit.repeat(Math.ceil(LONGEST_MATCH / unit.length))).text;
        const matches = matchAtEach(pattern, text.slice(0, LONGEST_MATCH));
        expect(matches.map(({ counted }) => counted)).toEqual(matches.map(({ native }) => native));
        const steps = Math.max(...matches.map((match) => match.steps));
        if (steps > worst.steps) worst = { steps, unit };
      }
      expect(worst.steps > MOST_STEPS ? worst : 'within bounds').toBe('within bounds');
    },
  );

  it('would be seen to grow, if two ways through a pattern matched alike', () => {
    const steps = (pattern: RegExp) => new CountedPattern(pattern).matchAt('a'.repeat(20), 0).steps;
    expect(steps(/a{1,20}b/)).toBeLessThanOrEqual(50);
    expect(steps(/(?:a{1,20}){1,20}b/)).toBeGreaterThan(100 * MOST_STEPS);
    expect(unboundedQuantifiers(/a+(?:b*|[*+]{2,})\+/)).toEqual(['a+', 'b*', '[*+]{2,}']);
  });

  it.each(provocations)('ends on 100 kB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(LARGE / unit.length));
    const findings = scanForIdentifiers(text);
    expect(findings.length).toBeLessThan(text.length);
    expect(screenText(text).length).toBeLessThan(text.length);
  });

  it('finds what stands at the end of 100 kB as well', () => {
    for (const unit of ['a', '0 ', 'Aa ', '👍', 'é']) {
      const before = `${unit.repeat(LARGE / unit.length)} x `;
      const [last] = scanForIdentifiers(`${before}nan@example.org`).slice(-1);
      expect(last).toEqual({ kind: 'EMAIL', start: before.length, end: before.length + 15 });
    }
  });
});

/** At the first places of a text: where our counted match ends and where the engine's does. */
function matchAtEach(pattern: RegExp, text: string) {
  const counted = new CountedPattern(pattern);
  const native = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  return Array.from({ length: Math.min(PLACES, text.length) }, (_, place) => {
    native.lastIndex = place;
    const end = native.test(text) ? native.lastIndex : null;
    const { end: countedEnd, steps } = counted.matchAt(text, place);
    return { native: end, counted: countedEnd, steps };
  });
}

describe('the findings of a scan', () => {
  const pieces = fc.constantFrom(...provocations, ...passagesWithIdentifiers);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary-ascii', maxLength: 3 })), { maxLength: 12 })
      .map((all) => all.join('')),
  );

  it('lie within the text, in order, apart, and none is empty, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { start, end } of scanForIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
