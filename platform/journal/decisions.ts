import type { FinalDecision } from './command.ts';
import type { RecordVersion } from './outcome.ts';
import type { Problem } from './problem.ts';

/** What every mutation's input says. */
export type Call = { readonly idempotencyKey: string; readonly dryRun: boolean };

/** The record that a refusal is about, so that its answer shows it as it is. */
export type Current<State> = { readonly state: State; readonly record: RecordVersion };

export function refused<State>(problems: readonly Problem[], current?: Current<State>): FinalDecision<State> {
  return { kind: 'REFUSED', problems, ...current };
}

export function notFound<State>(field: string): FinalDecision<State> {
  return refused([{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', field] }]);
}

export function versionConflict<State>(current?: Current<State>): FinalDecision<State> {
  return refused([{ code: 'VERSION_CONFLICT', severity: 'ERROR', path: ['input', 'expectedVersion'] }], current);
}

export function unchanged<State>(current: Current<State>): FinalDecision<State> {
  return { kind: 'UNCHANGED', problems: [], ...current };
}

/** Whether the caller has seen another version than there is. Null: goes ahead whatever came between. */
export function isStale(expectedVersion: number | null, version: number): boolean {
  return expectedVersion !== null && expectedVersion !== version;
}
