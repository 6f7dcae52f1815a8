import type { LocalDate } from '../../../../platform/dates/index.ts';
import type { Chronicle } from '../chronicle.ts';
import type { Duty } from '../duties.ts';
import type { FactData, FactKind } from '../facts.ts';
import type { Course } from '../lifecycle.ts';
import type { EpisodePolicy } from '../policy.ts';
import type { Section31ZA } from '../section31za.ts';
import type { RuleCode } from './catalogue.ts';

/** A rule that is broken, by which fact, in which of its fields. */
export type Finding = {
  readonly code: RuleCode;
  /** Null if it is nothing that one fact says. */
  readonly fact: FactData[FactKind] | null;
  readonly field: readonly string[];
};

export function found(
  code: RuleCode,
  fact: FactData[FactKind] | null,
  ...field: readonly (string | number)[]
): Finding {
  return { code, fact, field: field.map(String) };
}

/** What the rules look at. */
export type Episode = {
  readonly chronicle: Chronicle;
  readonly course: Course;
  readonly section31ZA: Section31ZA;
  readonly duties: readonly Duty[];
  readonly policy: EpisodePolicy;
  readonly today: LocalDate;
  /** Whether an open episode of the same child and model was there first (P8): known from outside the facts. */
  readonly isPossibleDuplicate: boolean;
};

export type Check = (episode: Episode) => readonly Finding[];
