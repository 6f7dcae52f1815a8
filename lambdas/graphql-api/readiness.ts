import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../platform/clock.ts';
import type { PartName } from '../../platform/log.ts';

/** Rejects where what it asks does not answer as it should. */
export type Part = () => Promise<unknown>;

export type Readiness = { readonly failing: readonly PartName[] };

type ReadinessDeps = {
  readonly parts: Readonly<Record<PartName, Part>>;
  readonly clock: Clock;
  readonly noteFailing: (part: PartName, error: unknown) => void;
};

/** Milliseconds that an answer is given again: whoever asks more often asks nothing of what we stand on. */
export const KEPT = 10_000;
/** Milliseconds after which a part that has not answered counts as failing. */
const MOST_WAIT = 3_000;

/** Really asks each part, at most once in ten seconds however many want to know. */
export function createReadiness({ parts, clock, noteFailing }: ReadinessDeps): () => Promise<Readiness> {
  let last: { readonly askedAt: number; readonly answer: Promise<Readiness> } | undefined;

  async function fails(part: PartName): Promise<boolean> {
    try {
      await withinTime(parts[part]());
      return false;
    } catch (error) {
      noteFailing(part, error);
      return true;
    }
  }

  async function ask(): Promise<Readiness> {
    const names = Object.keys(parts) as PartName[];
    const failed = await Promise.all(names.map(fails));
    return { failing: names.filter((_, index) => failed[index]) };
  }

  return () => {
    const now = clock.now().getTime();
    if (last === undefined || now - last.askedAt >= KEPT) last = { askedAt: now, answer: ask() };
    return last.answer;
  };
}

async function withinTime(asked: Promise<unknown>): Promise<void> {
  const answered = new AbortController();
  const late = setTimeout(MOST_WAIT, undefined, { ref: false, signal: answered.signal }).then(() => {
    throw new Error('A part did not answer in time.');
  });
  try {
    await Promise.race([asked, late]);
  } finally {
    late.catch(() => undefined);
    answered.abort();
  }
}
