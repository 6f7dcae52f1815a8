/** What a queue says of itself. */
export type QueueCounts = {
  /** Messages that wait to be taken. About so many: a queue is many machines. */
  readonly waiting: number;
  /** Messages that were taken and not finished. */
  readonly underWay: number;
};

/** A queue as whoever watches over it sees it. Null where there is no such queue. */
export type WatchedQueue = {
  readonly counts: () => Promise<QueueCounts>;
};

/** Where goes what could not be handled, and how it goes back to where it came from. */
export type DeadLetters = WatchedQueue & {
  /** Sends at most so many messages back to where they came from. Gives how many. */
  readonly sendBack: (most: number) => Promise<number>;
};
