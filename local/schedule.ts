export type Schedule = { readonly stop: () => Promise<void> };

/** Does a task again and again, never twice at once: stands where EventBridge Scheduler stands. */
export function startSchedule(
  task: () => Promise<void>,
  { everyMs, onError }: { readonly everyMs: number; readonly onError: (error: unknown) => void },
): Schedule {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= task()
      .catch(onError)
      .finally(() => {
        running = null;
      });
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
