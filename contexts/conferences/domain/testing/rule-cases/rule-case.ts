import type { RuleCode } from '../../rules/catalogue.ts';
import type { EpisodeBuilder, Given } from '../episode.ts';

/** An episode that breaks a rule, and one very like it that does not. */
export type RuleCase = {
  readonly code: RuleCode;
  /** Reads on from "… is broken by". */
  readonly brokenBy: string;
  readonly broken: EpisodeBuilder;
  /** Every place at which the rule is found broken: the kind of fact (`episode` if none), then the field in it. */
  readonly at: readonly string[];
  /** Reads on from "… and not by". */
  readonly notBy: string;
  readonly kept: EpisodeBuilder;
  /** What both are assessed by, and what only the near-miss is. */
  readonly given?: Given;
  readonly keptGiven?: Given;
};
