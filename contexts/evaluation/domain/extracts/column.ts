import type { ChildRecord } from './child-record.ts';

/** Symbol of what does not apply to a record (DOMAIN 6.1). */
export const NOT_APPLICABLE = 'z';

export type Said = {
  readonly key: string;
  readonly title: string;
  /** The ladder of which it tells something, and the coarsest step beside which it may stand. */
  readonly beside?: { readonly ladder: string; readonly step: number };
};

/** A column of codes: these, and no others. */
export type CodeColumn = Said & {
  readonly kind: 'CODES';
  readonly codes: Readonly<Record<string, string>>;
  readonly codeOf: (record: ChildRecord) => string;
};

/** A column of lengths of time, counted from the child's own referral or the stage before: no date is told. */
export type DaysColumn = Said & {
  readonly kind: 'DAYS';
  readonly unit: 'DAYS' | 'WORKING_DAYS';
  /** Null where it has not happened. */
  readonly daysOf: (record: ChildRecord) => number | null;
};

export type Column = CodeColumn | DaysColumn;
