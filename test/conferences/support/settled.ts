import type { AssessedConference } from '../../../contexts/conferences/recording/assessed.ts';
import { Outage } from '../../../platform/journal/outage.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { Call } from './calls.ts';
import type { Desk } from './desk.ts';

export type Answer = Performed<AssessedConference>;

/** A call and what the caller was told: an answer, or the error that left it in the dark. */
export type Sent = { readonly call: Call; readonly answer: Answer } | { readonly call: Call; readonly error: Error };

export async function send(desk: Desk, call: Call): Promise<Sent> {
  try {
    return { call, answer: await desk.make(call) };
  } catch (error) {
    if (error instanceof Error) return { call, error };
    throw error;
  }
}

export function sendAtOnce(desk: Desk, calls: readonly Call[]): Promise<readonly Sent[]> {
  return Promise.all(calls.map((call) => send(desk, call)));
}

const MOST_TIMES = 20;

/** Sends again, with the same key, whatever met too many others, until everything is answered. */
export async function settle(desk: Desk, calls: readonly Call[]): Promise<readonly Answer[]> {
  let sent = await sendAtOnce(desk, calls);
  for (let times = 1; times < MOST_TIMES && sent.some((one) => 'error' in one); times += 1) {
    sent = await Promise.all(
      sent.map(async (one) => ('error' in one && isOutage(one.error) ? await send(desk, one.call) : one)),
    );
  }
  return sent.map((one) => {
    if ('error' in one) throw one.error;
    return one.answer;
  });
}

function isOutage(error: Error): boolean {
  return error instanceof Outage;
}

export function codesOf({ outcome }: Answer): readonly string[] {
  return outcome.problems.map(({ code }) => code);
}

export function withStatus<T extends Answer>(answers: readonly T[], status: Answer['outcome']['status']): readonly T[] {
  return answers.filter(({ outcome }) => outcome.status === status);
}
