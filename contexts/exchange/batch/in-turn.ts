type InTurn<T, R> = {
  /** Names of what an item touches: of two items that share one, the first is done before the second is begun. */
  readonly touches: (item: T) => readonly string[];
  /** Items under way at once. */
  readonly atOnce: number;
  /** Never rejects. */
  readonly run: (item: T, index: number) => Promise<R>;
};

/** Runs each item: those that touch the same in their order, others at once. Answers in the order of the items. */
export function inTurn<T, R>(items: readonly T[], { touches, atOnce, run }: InTurn<T, R>): Promise<readonly R[]> {
  const whenFree = limitTo(atOnce);
  const lastOf = new Map<string, Promise<R>>();
  const runs = items.map((item, index) => {
    const names = touches(item);
    // A place is asked for only once nothing is waited for, so that places are never held by those who wait.
    const earlier = Promise.all(names.flatMap((name) => lastOf.get(name) ?? []));
    const done = earlier.then(() => whenFree(() => run(item, index)));
    for (const name of names) lastOf.set(name, done);
    return done;
  });
  return Promise.all(runs);
}

/** First come, first served. */
function limitTo(places: number): <R>(work: () => Promise<R>) => Promise<R> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes the place over.
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
