export type Closers = {
  readonly add: (close: () => Promise<void> | void) => void;
  /** Closes all, the last one first. One that fails does not keep the others open; the first failure is thrown last. */
  readonly closeAll: () => Promise<void>;
};

/** What has to be closed again, in the order in which it was opened. */
export function createClosers(): Closers {
  const closers: (() => Promise<void> | void)[] = [];
  return {
    add: (close) => closers.push(close),
    async closeAll() {
      const failures: unknown[] = [];
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
        try {
          await close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
