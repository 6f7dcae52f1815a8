import { expect } from '@jest/globals';
import { CONFERENCE_RULES } from '../../contexts/conferences/index.ts';
import type { Conference, Problem } from '../../graphql/generated/resolvers-types.ts';
import { GENERAL_RULES, type RuleText } from '../../platform/journal/rule.ts';
import type { Recorded } from './record.ts';

export type RuleCode = keyof typeof CONFERENCE_RULES | keyof typeof GENERAL_RULES;

/** A rule that was broken, and where: the path written with dots. */
export type Broken = readonly [code: RuleCode, path: string];

const RULES: Readonly<Record<RuleCode, RuleText>> = { ...GENERAL_RULES, ...CONFERENCE_RULES };

/** Exactly these problems refused it, each with its sentence and its next step; and nothing else was told. */
export function expectRefused(recorded: Recorded, ...broken: readonly Broken[]): void {
  expect(recorded.problems).toEqual(broken.map(([code, path]) => problem(code, path, 'ERROR')));
  expect(recorded).toMatchObject({ status: 'REFUSED', replayed: false });
}

/** It was written, and exactly these rules note something, with the severity that they publish. */
export function expectApplied(recorded: Recorded, ...noted: readonly Broken[]): Conference {
  expect(recorded.problems).toEqual(noted.map(([code, path]) => problem(code, path, RULES[code].severity)));
  expect(recorded).toMatchObject({ status: 'APPLIED', replayed: false, dryRun: false });
  expect(recorded.conference).not.toBeNull();
  return recorded.conference!;
}

/** It would be written, and would be noted so. */
export function expectTriedOut(recorded: Recorded, ...noted: readonly Broken[]): Conference {
  expect(recorded.problems).toEqual(noted.map(([code, path]) => problem(code, path, RULES[code].severity)));
  expect(recorded).toMatchObject({ status: 'APPLIED', replayed: false, dryRun: true });
  return recorded.conference!;
}

function problem(code: RuleCode, path: string, severity: RuleText['severity']): Omit<Problem, '__typename' | 'place'> {
  const { message, nextStep } = RULES[code];
  return { code, severity, message, path: path.split('.'), nextStep, retryable: false, reasonGiven: null };
}

/** What is to do and what was done, soonest first: kind, day due, how it stands. */
export function dutiesOf({ duties }: Conference): readonly string[] {
  return duties.map(({ kind, dueOn, state }) => `${kind} ${dueOn ?? 'at any time'} ${state}`);
}

/** The statuses passed through, each with its day. */
export function timelineOf({ timeline }: Conference): readonly string[] {
  return timeline.map(({ status, on }) => `${on} ${status}`);
}
