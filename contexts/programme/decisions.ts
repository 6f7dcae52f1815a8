import type { Decision, Journal } from '../../platform/journal/perform.ts';
import type { RecordVersion } from '../../platform/journal/outcome.ts';
import type { Problem } from '../../platform/journal/problem.ts';

/** What every use case stands on. */
export type ProgrammeDeps = { readonly journal: Journal };

/** What every mutation's input says. */
export type Call = { readonly idempotencyKey: string; readonly dryRun: boolean };

/** The record that a refusal is about, so that its answer shows it as it is. */
type Current<State> = { readonly state: State; readonly record: RecordVersion };

export function refused<State>(problems: readonly Problem[], current?: Current<State>): Decision<State> {
  return { kind: 'REFUSED', problems, ...current };
}

export function notFound<State>(field: string): Decision<State> {
  return refused([{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', field] }]);
}

export function versionConflict<State>(current?: Current<State>): Decision<State> {
  return refused([{ code: 'VERSION_CONFLICT', severity: 'ERROR', path: ['input', 'expectedVersion'] }], current);
}

export function unchanged<State>(current: Current<State>): Decision<State> {
  return { kind: 'UNCHANGED', problems: [], ...current };
}

/** Whether the caller has seen another version than there is. Null: goes ahead whatever came between. */
export function isStale(expectedVersion: number | null, version: number): boolean {
  return expectedVersion !== null && expectedVersion !== version;
}
