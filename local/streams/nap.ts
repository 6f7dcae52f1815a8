/** A wait that can be cut short. */
export type Nap = {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Ends the sleep that is under way, if one is. */
  readonly wake: () => void;
};

export function createNap(): Nap {
  let wake = (): void => undefined;
  return {
    wake: () => {
      wake();
    },
    async sleep(milliseconds) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      wake = () => {
        resolve(undefined);
      };
      const timer = setTimeout(wake, milliseconds);
      await promise;
      clearTimeout(timer);
    },
  };
}
