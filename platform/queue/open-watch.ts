import { once } from '../graphql/at-need.ts';
import type { QueueSettings } from './open-queue.ts';
import type { DeadLetters, WatchedQueue } from './queue-counts.ts';

const load = once(() => import('./sqs-watch.ts'));

/** The SDK for queues is loaded when somebody first looks. */
export function openWatch(settings: QueueSettings): WatchedQueue {
  const opened = once(async () => (await load()).watchQueue(settings));
  return { counts: async () => (await opened()).counts() };
}

/** @param to the address of the queue that the messages came from */
export function openDeadLetters(settings: QueueSettings, to: string): DeadLetters {
  const opened = once(async () => (await load()).watchDeadLetters(settings, to));
  return {
    counts: async () => (await opened()).counts(),
    sendBack: async (most) => (await opened()).sendBack(most),
  };
}
