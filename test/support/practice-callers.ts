import { expect } from '@jest/globals';
import type { Caller } from './caller.ts';
import { actOn, ENDED, planBy, studyOn } from './practice.ts';
import { newKey } from './record.ts';

type Problem = {
  readonly code: string;
  readonly path: readonly string[];
  readonly place: { readonly start: number; readonly end: number; readonly kind: string } | null;
};

export type Payload = {
  readonly status: string;
  readonly problems: readonly Problem[];
  readonly loop?: { readonly id: string; readonly status: string } | null;
  readonly adoption?: { readonly id: string; readonly status: string } | null;
  readonly harm?: { readonly harmId: string } | null;
};

const SHOWN: Readonly<Record<string, string>> = {
  startLoop: 'loop { id status }',
  submitLoop: 'loop { id status }',
  moderateLoop: 'loop { id status }',
  adoptPractice: 'adoption { id status }',
  decideAdoption: 'adoption { id status }',
  decideHarm: 'loop { id status }',
  moderateHarm: 'loop { id status }',
  reportHarm: 'harm { harmId }',
};

/** A mutation by its name, with a key of its own. */
export async function tell(caller: Caller, mutation: string, input: object): Promise<Payload> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Tell($input: ${type}!) {
    ${mutation}(input: $input) { status problems { code path place { start end kind } } ${SHOWN[mutation] ?? ''} }
  }`;
  const answer = await caller.ask<Readonly<Record<string, Payload>>>(query, {
    input: { idempotencyKey: newKey(), ...input },
  });
  return answer[mutation]!;
}

/** @throws unless it was applied. */
export async function applied(caller: Caller, mutation: string, input: object): Promise<Payload> {
  const payload = await tell(caller, mutation, input);
  expect(payload).toMatchObject({ status: 'APPLIED', problems: [] });
  return payload;
}

/** Each rule that stands against it, and where. */
export async function refusal(caller: Caller, mutation: string, input: object): Promise<readonly string[]> {
  const { status, problems } = await tell(caller, mutation, input);
  expect(status).toBe('REFUSED');
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** One whole cycle of a loop or an adoption, all on one day. */
export function runCycleOn(today: string) {
  return async (caller: Caller, practiceId: string, numerator: number): Promise<void> => {
    await applied(caller, 'planCycle', { practiceId, plan: planBy('2026-12-31') });
    await applied(caller, 'beginCycle', { practiceId, startedOn: today });
    await applied(caller, 'endCycle', { practiceId, endedOn: today, ...ENDED });
    await applied(caller, 'studyCycle', { practiceId, study: studyOn(today, numerator) });
    await applied(caller, 'decideCycle', { practiceId, act: actOn(today) });
  };
}

/** A loop that was tested once and approved. Gives its global id. */
export async function publishedBy(
  { owner, staff, today }: { readonly owner: Caller; readonly staff: Caller; readonly today: string },
  content: object,
): Promise<string> {
  const { loop } = await applied(owner, 'startLoop', { content });
  const loopId = loop?.id ?? '';
  await runCycleOn(today)(owner, loopId, 24);
  await applied(owner, 'submitLoop', { loopId });
  await applied(staff, 'moderateLoop', { loopId, loopVersion: 1, decision: 'APPROVED' });
  return loopId;
}
