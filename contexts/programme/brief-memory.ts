import type { Clock } from '../../platform/clock.ts';

/** Half of the minute within which a suspension must take effect. */
const KEPT_MILLISECONDS = 30_000;
const MOST_ENTRIES = 2_000;

type Entry<T> = { readonly readAt: number; readonly value: Promise<T> };

/** What was read, by key. */
export type BriefMemory<T> = ((key: string) => Promise<T>) & {
  /** Takes a value that was read elsewhere, as of now. */
  readonly keep: (key: string, value: T) => void;
  readonly forget: (key: string) => void;
};

/**
 * Reads what was not read within the last thirty seconds, counted from the start of the reading. Those who ask while it
 * is being read share the one reading. What `worthKeeping` denies, and a reading that fails, is forgotten at once.
 */
export function rememberBriefly<T>(
  read: (key: string) => Promise<T>,
  { clock, worthKeeping }: { readonly clock: Clock; readonly worthKeeping: (value: T) => boolean },
): BriefMemory<T> {
  const entries = new Map<string, Entry<T>>();

  function forget(key: string, entry: Entry<T>): void {
    if (entries.get(key) === entry) entries.delete(key);
  }

  function keep(key: string, entry: Entry<T>): void {
    entries.delete(key);
    dropOldest(entries);
    entries.set(key, entry);
  }

  function remembered(key: string): Promise<T> {
    const now = clock.now().getTime();
    const known = entries.get(key);
    if (known !== undefined && Math.abs(now - known.readAt) < KEPT_MILLISECONDS) return known.value;

    const entry = { readAt: now, value: read(key) };
    keep(key, entry);
    entry.value.then(
      (value) => worthKeeping(value) || forget(key, entry),
      () => forget(key, entry),
    );
    return entry.value;
  }

  return Object.assign(remembered, {
    keep: (key: string, value: T) => keep(key, { readAt: clock.now().getTime(), value: Promise.resolve(value) }),
    forget: (key: string) => void entries.delete(key),
  });
}

/** A Map keeps the order in which its entries were added, so the first is the oldest. */
function dropOldest(entries: Map<string, unknown>): void {
  const oldest = entries.keys().next();
  if (entries.size >= MOST_ENTRIES && oldest.done !== true) entries.delete(oldest.value);
}
