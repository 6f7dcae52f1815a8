/** Milliseconds. npm hands its own Ctrl-C on to us, so that one press can arrive twice. */
const SAME_PRESS = 500;

/**
 * Calls `stop` on the first Ctrl-C (or SIGTERM, or the end of the terminal); a second Ctrl-C ends the process at once,
 * and the embedded engine's watchdog ends the engine.
 */
export function onStopSignal(stop: () => void): void {
  let askedAt: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (askedAt !== null) {
        // 128 and SIGINT's number, 2: the shell's convention.
        if (Date.now() - askedAt > SAME_PRESS) process.exit(130);
        return;
      }
      askedAt = Date.now();
      stop();
    });
  }
}
