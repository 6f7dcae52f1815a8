/** A system of the sandbox: it gets its tokens by OAuth2 client credentials. */
export type Machine = {
  readonly kind: 'machine';
  /** Fixed and plainly fictional: `sandbox-<authority slug>-system`. */
  readonly clientId: string;
  /** For people to choose by, such as "Authority system of …". */
  readonly label: string;
};

/** A person of the sandbox: a role, never a name. */
export type Person = {
  readonly kind: 'person';
  /** The token's `sub`, such as `practice-lead.901`. */
  readonly subject: string;
  readonly label: string;
};

export type User = Machine | Person;
