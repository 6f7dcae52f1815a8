import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

export type CountedMatch = {
  /** Where the match ends, or null if there is none from that place. */
  readonly end: number | null;
  /** Characters compared on the way. */
  readonly steps: number;
};

type Next = (at: number) => number | null;

/**
 * Matches as a backtracking engine does, at one place of a text, and counts what it compares: so a test can hold a
 * pattern to a number of steps, where a stopwatch would hold it to a machine. Knows what our patterns use.
 */
export class CountedPattern {
  private readonly pattern: AST.Pattern;
  private readonly flags: string;
  private readonly accepted = new Map<string, boolean>();
  private readonly captured = new Map<number, string>();
  private text = '';
  private steps = 0;

  constructor(pattern: RegExp) {
    this.pattern = parseRegExpLiteral(pattern).pattern;
    this.flags = pattern.flags.replace('g', '');
  }

  matchAt(text: string, place: number): CountedMatch {
    this.text = text;
    this.steps = 0;
    const end = this.oneOf(this.pattern.alternatives, place, (at) => at);
    return { end, steps: this.steps };
  }

  private oneOf(alternatives: readonly AST.Alternative[], at: number, next: Next): number | null {
    for (const { elements } of alternatives) {
      const end = this.row(elements, at, next);
      if (end !== null) return end;
    }
    return null;
  }

  private row(elements: readonly AST.Element[], at: number, next: Next): number | null {
    const [first, ...rest] = elements;
    return first === undefined ? next(at) : this.element(first, at, (after) => this.row(rest, after, next));
  }

  private element(element: AST.Element, at: number, next: Next): number | null {
    switch (element.type) {
      case 'Group':
        return this.oneOf(element.alternatives, at, next);
      case 'CapturingGroup':
        return this.oneOf(element.alternatives, at, (end) => {
          this.captured.set(element.start, this.text.slice(at, end));
          return next(end);
        });
      case 'Backreference':
        return this.backreference(element, at, next);
      case 'Quantifier':
        return this.repeat({ element: element.element, min: element.min, max: element.max }, at, next);
      case 'Assertion':
        return this.holds(element, at) ? next(at) : null;
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.character(element.raw, at) ? next(at + 1) : null;
      case 'ExpressionCharacterClass':
        throw new Error(`Our patterns use no ${element.type}`);
    }
  }

  /** Greedy, as every quantifier of ours is. */
  private repeat(times: { element: AST.QuantifiableElement; min: number; max: number }, at: number, next: Next) {
    const again = (count: number, from: number): number | null => {
      const longer =
        count < times.max
          ? this.element(times.element, from, (to) => (to === from ? null : again(count + 1, to)))
          : null;
      return longer ?? (count >= times.min ? next(from) : null);
    };
    return again(0, at);
  }

  private backreference({ resolved }: AST.Backreference, at: number, next: Next): number | null {
    const group = Array.isArray(resolved) ? resolved[0] : resolved;
    const wanted = this.captured.get(group?.start ?? -1) ?? '';
    this.steps += wanted.length;
    return this.text.startsWith(wanted, at) ? next(at + wanted.length) : null;
  }

  private holds(assertion: AST.Assertion, at: number): boolean {
    if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') {
      throw new Error(`Our patterns use no ${assertion.kind}`);
    }
    const found = assertion.alternatives.some(({ elements }) => {
      // What we look back at is a row of single characters.
      const from = assertion.kind === 'lookahead' ? at : at - elements.length;
      return from >= 0 && this.row(elements, from, (end) => end) !== null;
    });
    return found !== assertion.negate;
  }

  private character(raw: string, at: number): boolean {
    this.steps += 1;
    if (at >= this.text.length) return false;
    const character = this.text.charAt(at);
    const key = `${raw} ${character}`;
    const known = this.accepted.get(key) ?? new RegExp(`^${raw}$`, this.flags).test(character);
    this.accepted.set(key, known);
    return known;
  }
}

/** The quantifiers of a pattern that have no upper bound, as they are written. */
export function unboundedQuantifiers(pattern: RegExp): readonly string[] {
  const found: string[] = [];
  const visit = (node: AST.Pattern | AST.Alternative | AST.Element): void => {
    if (node.type === 'Quantifier' && node.max === Number.POSITIVE_INFINITY) found.push(node.raw);
    if (node.type === 'Quantifier') visit(node.element);
    if (node.type === 'Alternative') node.elements.forEach(visit);
    if ('alternatives' in node) node.alternatives.forEach(visit);
  };
  visit(parseRegExpLiteral(pattern).pattern);
  return found;
}
