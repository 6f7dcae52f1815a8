import type { Clock } from '../../platform/clock.ts';

/** Half of the minute within which a suspension must take effect. */
const KEPT_MILLISECONDS = 30_000;
const MOST_ENTRIES = 2_000;

type Entry<T> = { readonly readAt: number; readonly value: Promise<T> };

/**
 * Reads what was not read within the last thirty seconds, counted from the start of the reading. Those who ask while it
 * is being read share the one reading. What `worthKeeping` denies, and a reading that fails, is forgotten at once.
 */
export function rememberBriefly<T>(
  read: (key: string) => Promise<T>,
  { clock, worthKeeping }: { readonly clock: Clock; readonly worthKeeping: (value: T) => boolean },
): (key: string) => Promise<T> {
  const entries = new Map<string, Entry<T>>();

  function forget(key: string, entry: Entry<T>): void {
    if (entries.get(key) === entry) entries.delete(key);
  }

  return (key) => {
    const now = clock.now().getTime();
    const known = entries.get(key);
    if (known !== undefined && Math.abs(now - known.readAt) < KEPT_MILLISECONDS) return known.value;

    const entry = { readAt: now, value: read(key) };
    entries.delete(key);
    dropOldest(entries);
    entries.set(key, entry);
    entry.value.then(
      (value) => worthKeeping(value) || forget(key, entry),
      () => forget(key, entry),
    );
    return entry.value;
  };
}

/** A Map keeps the order in which its entries were added, so the first is the oldest. */
function dropOldest(entries: Map<string, unknown>): void {
  const oldest = entries.keys().next();
  if (entries.size >= MOST_ENTRIES && oldest.done !== true) entries.delete(oldest.value);
}
