import { describe, expect, it } from '@jest/globals';
import type { Finding, IdentifierKind } from './identifier-kinds.ts';
import { scanForIdentifiers } from './identifier-scan.ts';
import { passagesWithIdentifiers } from './passages/with-identifiers.ts';
import { readLabels } from './passages/read-labels.ts';
import { passagesWithoutIdentifiers } from './passages/without-identifiers.ts';

const labelled = [...passagesWithIdentifiers, ...passagesWithoutIdentifiers].map((passage) =>
  readLabels<IdentifierKind>(passage),
);
const scanned = labelled.map(({ text, expected }) => compare(text, expected, scanForIdentifiers(text)));
const found = scanned.flatMap(({ right }) => right);
const missed = scanned.flatMap((passage) => passage.missed);
const wrong = scanned.flatMap((passage) => passage.wrong);
const recall = found.length / (found.length + missed.length);
const precision = found.length / (found.length + wrong.length);

describe('scanning passages whose identifiers are labelled', () => {
  it('takes at least 150 of them, a good part with nothing to find', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(150);
    expect(passagesWithoutIdentifiers.length / labelled.length).toBeGreaterThan(0.4);
  });

  it('finds at least 98 % of what is there, with its kind, and from its first character to its last', () => {
    console.log(
      `${labelled.length} passages, ${found.length + missed.length} identifiers: recall ${recall.toFixed(4)}`,
    );
    if (missed.length > 0) console.log(`Missed:\n${missed.join('\n')}`);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('is right in at least 97 % of what it finds', () => {
    console.log(`precision ${precision.toFixed(4)}`);
    if (wrong.length > 0) console.log(`Found what is not there:\n${wrong.join('\n')}`);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});

function compare(text: string, expected: readonly Finding[], actual: readonly Finding[]) {
  const name = ({ kind, start, end }: Finding) => `${kind} "${text.slice(start, end)}" in "${text}"`;
  const at = ({ kind, start, end }: Finding) => `${kind} ${start} ${end}`;
  const [wanted, given] = [new Set(expected.map(at)), new Set(actual.map(at))];
  return {
    right: actual.filter((finding) => wanted.has(at(finding))).map(name),
    missed: expected.filter((finding) => !given.has(at(finding))).map(name),
    wrong: actual.filter((finding) => !wanted.has(at(finding))).map(name),
  };
}
