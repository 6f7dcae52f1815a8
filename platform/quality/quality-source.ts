import type { Scope } from '../actor/scope.ts';
import type { LocalDate } from '../dates/index.ts';
import type { NodeType } from '../graphql/global-id.ts';
import type { IdsAfter } from '../record-ids.ts';

/** Who gave a reason for what a rule queries, and when. */
export type ReasonGiven = {
  /** The authority's own reference of the person. */
  readonly ref: string;
  readonly role: string;
  readonly on: LocalDate;
};

/** A rule that a record breaks: once, in however many places. */
export type RuleBreak = {
  readonly rule: string;
  /** It is queried, and in some place no reason was given. */
  readonly isOpen: boolean;
  /** The last reason that was given. Null if none was. */
  readonly reason: ReasonGiven | null;
};

/** Of how many places that a field should have, how many hold something. */
export type Completeness = { readonly expected: number; readonly filled: number };

/** How good one record is on a day. */
export type RecordQuality = {
  /** Of the record that was looked at. */
  readonly version: number;
  /** In the order of their codes. */
  readonly breaks: readonly RuleBreak[];
  /** By the field's path. */
  readonly fields: Readonly<Record<string, Completeness>>;
};

/** A kind of record whose quality is kept: a context plugs in its own. */
export type QualitySource = {
  readonly type: NodeType;
  /** Of each record, in the order asked, as of a day. Null where there is none, or none any more. */
  readonly qualityOf: (
    scope: Scope,
    ids: readonly string[],
    today: LocalDate,
  ) => Promise<readonly (RecordQuality | null)[]>;
  readonly idsAfter: IdsAfter;
};
