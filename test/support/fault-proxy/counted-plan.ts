import type { Call, CallInput } from './call.ts';
import type { Fault, Rule } from './plan.ts';

/** The rule of now, and how many calls of each operation it has seen. */
export class CountedPlan {
  #rule: Rule = () => undefined;
  #seen = new Map<string, number>();

  replace(rule: Rule): void {
    this.#rule = rule;
    this.#seen = new Map();
  }

  next(operation: string, input: CallInput): { readonly call: Call; readonly fault: Fault | undefined } {
    const nth = (this.#seen.get(operation) ?? 0) + 1;
    this.#seen.set(operation, nth);
    const call = { operation, nth, input };
    return { call, fault: this.#rule(call) };
  }
}
