/** What a year brings. Assumptions, save where it says that something was measured. */
export type Workload = {
  readonly authorities: number;
  readonly referralsOfAnAuthority: number;
  readonly changesOfAReferral: number;
  /** Times that whoever made a change looks at the record. */
  readonly readsOfAChange: number;
  readonly minutesBetweenPolls: number;
  readonly appClientsOfAnAuthority: number;
  readonly minutesOfAToken: number;
};

export const today: Workload = {
  authorities: 12,
  referralsOfAnAuthority: 750,
  changesOfAReferral: 10,
  readsOfAChange: 1,
  minutesBetweenPolls: 5,
  // One, and its successor while a secret is changed.
  appClientsOfAnAuthority: 1.1,
  minutesOfAToken: 60,
};

/** Units of the table that one call takes, as `npm run bench` measured them in November 2026, rounded up. */
export const measured = {
  change: { readUnits: 5, writeUnits: 39 },
  read: { readUnits: 2, writeUnits: 3 },
  /** A full page of fifty, as if every poll found so many: most find nothing. */
  poll: { readUnits: 5, writeUnits: 6 },
} as const;

/**
 * Units that numbering takes, as if no two entries were ever numbered together: of an entry the update and its leaving
 * the index, of its chain the head and a segment.
 */
export const sequencing = { entry: { readUnits: 3, writeUnits: 7 }, entriesOfAChange: 2, entriesOfARead: 1 } as const;

/** Milliseconds that are paid for, well above what was measured on a machine shared with others. */
export const milliseconds = { api: 60, stream: 60, sweep: 500 } as const;
export const gigabytes = { api: 1_769 / 1_024, sequencer: 0.5 } as const;
export const SWEEPS_A_YEAR = (365 * 24 * 60) / 5;
/** Read units: the index for each chain of each owner, and the roster. */
export const READ_UNITS_OF_A_SWEEP = 20;

/** Bytes that stay, indexes included, by what brought them. */
export const bytes = { change: 5_000, read: 1_500, poll: 3_000 } as const;
/** Bytes of logs, access log included. */
export const LOG_BYTES_OF_A_REQUEST = 1_200;
/** Nightly copies that lie in the vault at a time, each whole. */
export const COPIES = 35;
