export type QueueSettings = {
  readonly url: string;
  /** Off AWS: where the queues are. */
  readonly endpoint?: string | undefined;
  readonly region: string;
};

/** Puts a message into a queue, as JSON. What takes it may take it more than once. */
export type Send = (message: unknown) => Promise<void>;

/** The SDK for queues is loaded at the first message: few requests send one. */
export function openQueue(settings: QueueSettings): Send {
  let opened: Promise<Send> | undefined;
  return async (message) => {
    opened ??= import('./sqs-queue.ts').then(({ sqsQueue }) => sqsQueue(settings));
    await (
      await opened
    )(message);
  };
}
