/** What one request may ask for at most. Far above any query of ours, far below what hurts. */
export const LIMITS = {
  /** Bytes of a request's body. API Gateway would take 10 MB and Lambda 6 MB. */
  bodyBytes: 1_000_000,
  /** Lists and objects within each other in a request's body, as it is sent. The deepest input of ours takes ten. */
  bodyDepth: 50,
  /** Lexical tokens of a document: it is parsed no further. */
  tokens: 4_000,
  /** Operations and fragments of a document. */
  definitions: 100,
  /** Fields, spreads and inline fragments of a document as it is written. */
  selections: 1_000,
  /** Fields of one operation once its fragments are followed. */
  fields: 2_000,
  /** Fields within fields. */
  depth: 15,
  /** The same under `__schema` and `__type`: what the usual tools ask for goes fifteen deep. */
  introspectionDepth: 20,
  /** Renamed fields of one operation, its fragments followed. */
  aliases: 100,
  /** Directives of one operation, its fragments followed. */
  directives: 50,
  /** Entries of any one list in the variables. */
  listEntries: 1_000,
  /** Entries of one page. */
  perPage: 100,
  /** Things asked for at once by their global ids. */
  idsAtOnce: 50,
  /** Points that one operation may cost: see cost.ts. */
  cost: 10_000,
} as const;
