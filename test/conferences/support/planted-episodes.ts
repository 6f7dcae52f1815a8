import type { Fact } from '../../../contexts/conferences/domain/facts.ts';
import { SAMPLE } from '../../../contexts/conferences/domain/testing/sample-facts.ts';
import type { SourceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import { withMarkers } from './filled-facts.ts';

/** An episode in which no text, no reference and no source record occurs anywhere else. */
export type Planted = {
  readonly source: SourceRecord;
  readonly facts: readonly Fact[];
  readonly markers: readonly string[];
};

const SAMPLE_FACTS = Object.entries(SAMPLE).map(([kind, data]) => ({ kind, data }) as Fact);
/** What the others exclude (D7, F2). */
const EXCLUDED = ['withdrawal', 'notProceeding', 'birth'];

/** Every kind of fact at once, but for those that exclude one another. */
export function plantedWhole(name: string): Planted {
  return planted(
    name,
    SAMPLE_FACTS.filter(({ kind }) => !EXCLUDED.includes(kind)),
  );
}

/** The referral with one fact more. */
export function plantedWith(name: string, kind: Fact['kind']): Planted {
  return planted(
    name,
    SAMPLE_FACTS.filter((fact) => fact.kind === 'referral' || fact.kind === kind),
  );
}

/** @param name letters alone, no two episodes' the same: it stands in every marker. */
function planted(name: string, sample: readonly Fact[]): Planted {
  const markers = new Set<string>();
  const mark = (marker: string): string => {
    markers.add(marker);
    return marker;
  };
  const references = new Map<string, string>();
  const reference = (was: string): string => {
    const marker = references.get(was) ?? mark(`R${name.toUpperCase()}${letters(references.size).toUpperCase()}`);
    references.set(was, marker);
    return marker;
  };
  let texts = 0;
  const text = (): string => mark(`planted ${name} ${letters((texts += 1))}`);
  const facts = sample.map((fact) => withMarkers(fact, { reference, text }));
  return { source: { system: mark(`SYSTEM-${name}`), recordId: mark(`record/${name}`) }, facts, markers: [...markers] };
}

function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));
}
