import { scanForIdentifiers } from '../../../platform/privacy/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { FACT_LIMITS } from '../domain/rules/coherence.ts';
import type { Fact } from '../domain/facts.ts';
import type { SourceRecord } from './conference-record.ts';

/** No episode is larger than this, in bytes of JSON: a record is one bounded item. */
const MOST_BYTES = 80_000;

/** F5, asked before anything else is: whether there is more than one episode can hold. */
export function outsized(facts: readonly Fact[], path: readonly string[]): readonly Problem[] {
  const isTooMuch = facts.length > FACT_LIMITS.facts || Buffer.byteLength(JSON.stringify(facts)) > MOST_BYTES;
  return isTooMuch ? [{ code: 'F5', severity: 'ERROR', path }] : [];
}

/** I1 for the authority's own key: it is shown in every list, and a UPN would be shown with it. */
export function identifyingSource({ recordId }: SourceRecord): readonly Problem[] {
  const isUpn = scanForIdentifiers(recordId).some(({ kind }) => kind === 'UPN');
  return isUpn ? [{ code: 'I1', severity: 'ERROR', path: ['input', 'sourceRecord', 'recordId'] }] : [];
}
