/** `ERROR` refuses; `QUERY` is accepted and wants a correction or a reason; `FLAG` is accepted and shown; `INFO` informs. */
export const SEVERITIES = ['ERROR', 'QUERY', 'FLAG', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What is wrong with an input or a record, without any value from it: it can be stored, logged and sent anywhere.
 * The sentence that goes with `code` is in the table of rules.
 */
export type Problem = {
  readonly code: string;
  readonly severity: Severity;
  /** From the mutation's argument or the record's root down to the field. */
  readonly path: readonly string[];
  /** Where in the text of that field, for a text that was screened. */
  readonly place?: TextPlace;
};

/** Characters are counted as UTF-16 units from 0, `end` not included. `kind`: what stands there, such as `POSTCODE`. */
export type TextPlace = { readonly start: number; readonly end: number; readonly kind: string };
