import type { DisclosureParameters } from '../disclosure/parameters.ts';
import type { PublishedTable } from '../releases/published-table.ts';

/** What was counted: a place in the change feed of each authority (decision 21). */
export type SnapshotFacts = {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly takenAt: string;
  /** `YYYY-MM-DD`: the day on which records were judged. */
  readonly asOf: string;
  readonly authorities: readonly {
    readonly id: string;
    /** Sequence number in its change feed. */
    readonly place: number;
    /** SHA-256 of its frozen cube, in hex. It is in no file as it is: see `commitment`. */
    readonly hash: string;
  }[];
};

/** How the tables were protected, and what the attack on them found. All counts are of the release as a whole. */
export type DisclosureFacts = {
  readonly parameters: DisclosureParameters;
  /** Counts that are hidden for their own sake. */
  readonly primary: number;
  /** Counts that are hidden for the sake of others. */
  readonly secondary: number;
  /** Ids of the earlier releases that attackers were given too. */
  readonly earlier: readonly string[];
  readonly attack: {
    readonly outsiders: number;
    readonly authorities: number;
    readonly holdersOfExtracts: number;
    /** Pairs of a hidden count and somebody who tried it. */
    readonly tried: number;
    readonly breaches: number;
  };
};

/** A release as its files tell it. Nothing of it changes once it was checked, so that the same files can be made again. */
export type ReleaseFacts = {
  readonly id: string;
  readonly title: string;
  /** Counts up from 1 with each correction. */
  readonly version: number;
  /** Id of the release that this one corrects. Null for a first version. */
  readonly replaces: string | null;
  /** ISO 8601 instant, UTC, at which the attack ended. */
  readonly checkedAt: string;
  /** Of the program that counted and protected. */
  readonly codeVersion: string;
  /** 32 random bytes in hex, drawn once and told to nobody: see `commitment`. */
  readonly salt: string;
  readonly snapshot: SnapshotFacts;
  readonly disclosure: DisclosureFacts;
};

/** A release with all that it tells. */
export type FullRelease = { readonly facts: ReleaseFacts; readonly tables: readonly PublishedTable[] };

/** Everything is published under it. */
export const LICENCE = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;
