/** What a year brings. Assumptions, save where it says that something was measured. */
export type Workload = {
  readonly authorities: number;
  readonly referralsOfAnAuthority: number;
  readonly changesOfAReferral: number;
  readonly packagesOfAnAuthority: number;
  /** From the request to the end, each payment counted. */
  readonly changesOfAPackage: number;
  /** Times that whoever made a change looks at the record. */
  readonly readsOfAChange: number;
  readonly minutesBetweenPolls: number;
  /** Of a thousand records each. */
  readonly filesOfAnAuthority: number;
  readonly appClientsOfAnAuthority: number;
  readonly minutesOfAToken: number;
};

export const today: Workload = {
  authorities: 12,
  referralsOfAnAuthority: 750,
  changesOfAReferral: 10,
  packagesOfAnAuthority: 100,
  changesOfAPackage: 20,
  readsOfAChange: 1,
  minutesBetweenPolls: 5,
  // One a week.
  filesOfAnAuthority: 52,
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

/**
 * Units that following the feed takes, as if no two events were ever followed together: of any event, to be woken, to
 * keep the place, and three to see what was sent and whether the programme knows; of a package's, to work out anew what it comes
 * to. Measured as the others were, with thirty payments.
 */
export const following = {
  event: { readUnits: 10, writeUnits: 2 },
  ofAPackage: { readUnits: 10, writeUnits: 8 },
} as const;

/** What a function does of which the templates cannot know: what wakes it, how long it takes, what it asks of the table. */
export type Work = {
  readonly wokenBy: 'REQUEST' | 'ENTRY' | 'CHANGE' | 'FILE' | 'SCHEDULE';
  /** Milliseconds that are paid for each time, well above what was measured on a machine shared with others. */
  readonly milliseconds: number;
  /** Units of the table that a scheduled run takes, if it finds nothing to do: what it then does is counted with its cause. */
  readonly readUnits?: number;
  readonly writeUnits?: number;
};

/** By the name that its template has for it: every function has an entry, and a test says which has none. */
export const functions: Readonly<Record<string, Work>> = {
  GraphqlApi: { wokenBy: 'REQUEST', milliseconds: 60 },
  SequencerStream: { wokenBy: 'ENTRY', milliseconds: 60 },
  // The index twice for each chain of each owner, and the roster.
  SequencerSweep: { wokenBy: 'SCHEDULE', milliseconds: 500, readUnits: 30 },
  FollowersStream: { wokenBy: 'CHANGE', milliseconds: 60 },
  // Of each authority the place and the end of its feed, what it sent and what is told of that, and the roster.
  FollowersSweep: { wokenBy: 'SCHEDULE', milliseconds: 500, readUnits: 76 },
  // Of each chain its head, its last checkpoint, the link that it signed and what came since; a checkpoint for each.
  CheckpointsSign: { wokenBy: 'SCHEDULE', milliseconds: 5_000, readUnits: 300, writeUnits: 60 },
  // The entry of each app client in the registry.
  AppClientsSweep: { wokenBy: 'SCHEDULE', milliseconds: 5_000, readUnits: 30 },
  // Of each authority what was erased since, and whether a snapshot is open. A few a year are.
  SnapshotsTake: { wokenBy: 'SCHEDULE', milliseconds: 300, readUnits: 30 },
  // Which extracts are open. A few a year are.
  ExtractsMake: { wokenBy: 'SCHEDULE', milliseconds: 100, readUnits: 1 },
  // Of each authority its webhooks, twice, and what is told of them. What is then sent is counted with its cause: see docs/webhooks.md.
  WebhooksDeliver: { wokenBy: 'SCHEDULE', milliseconds: 500, readUnits: 54 },
  // Of each authority the latest imports: most have none.
  FileImportsSweep: { wokenBy: 'SCHEDULE', milliseconds: 500, readUnits: 30 },
  // Of each record what is recorded of it; nine in ten say so already, and what changes is counted as a change.
  FileImportsWork: { wokenBy: 'FILE', milliseconds: 15_000, readUnits: 5_000, writeUnits: 100 },
  // Of each authority its policies, holds and what was closed long enough ago.
  RetentionErase: { wokenBy: 'SCHEDULE', milliseconds: 30_000, readUnits: 500 },
};

/** Bytes that stay, indexes included, by what brought them. */
export const bytes = { change: 5_000, read: 1_500, poll: 3_000 } as const;
/** Bytes of logs, access log included. */
export const LOG_BYTES_OF_A_REQUEST = 1_200;
/** Nightly copies that lie in the vault at a time, each whole. */
export const COPIES = 35;
