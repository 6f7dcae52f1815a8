import type { WithoutNulls } from '../../../platform/without-nulls.ts';
import type { Fact, FactData } from '../domain/facts.ts';

/** `FactInput` is exactly one of its fields: the schema has made sure of it. */
export function factOf(input: WithoutNulls<Partial<FactData>>): Fact {
  const [kind, data] = Object.entries(input)[0] ?? [];
  return { kind, data } as Fact;
}
