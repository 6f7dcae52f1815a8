import { describe, expect, it } from '@jest/globals';
import type { ConsoleLoopQuery } from '../../../graphql/generated/console-operations.ts';
import { type Branch, lineageOf } from './lineage.ts';

type Node = NonNullable<ConsoleLoopQuery['practiceLineage']>['nodes'][number];

const node = (practiceId: string, takenFromId: string | null, given: Partial<Node> = {}): Node => ({
  practiceId,
  takenFromId,
  kind: takenFromId === null ? 'LOOP' : 'ADOPTION',
  depth: 0,
  at: '2026-06-01T09:00:00.000Z',
  status: takenFromId === null ? null : 'ADOPTED',
  changes: null,
  changesCore: null,
  harm: false,
  cyclesDecided: 0,
  lastDecision: null,
  authority: { id: `auth_${practiceId}`, name: `Place ${practiceId}` },
  ...given,
});

const namesIn = (branches: readonly Branch[]): readonly string[] =>
  branches.flatMap(({ name, branches: next }) => [name, ...namesIn(next)]);

describe('the lineage of a practice, drawn', () => {
  const nodes = [node('a', null), node('b', 'a'), node('c', 'a', { harm: true }), node('d', 'b'), node('e', 'b')];
  const { roots, drawing, summary } = lineageOf(nodes, 'd');

  it('has a box for each member, in the order of the list that says the same', () => {
    expect(drawing.boxes.map(({ name }) => name)).toEqual(namesIn(roots));
    expect(namesIn(roots)).toEqual(['a', 'b', 'd', 'e', 'c'].map((id) => `Place ${id}`));
  });

  it('puts each to the right of what it was taken from, and no two boxes upon each other', () => {
    expect(drawing.boxes.map(({ x }) => x)).toEqual([0, 220, 440, 440, 220]);
    expect(new Set(drawing.boxes.map(({ y }) => y)).size).toBe(nodes.length);
    expect(drawing.lines).toHaveLength(nodes.length - 1);
    for (const { x, y } of drawing.boxes) {
      expect(x + 190).toBeLessThanOrEqual(drawing.width);
      expect(y + 44).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('marks harm, and where its reader is', () => {
    expect(drawing.boxes.map(({ kind }) => kind)).toEqual(['other', 'other', 'here', 'other', 'harm']);
    expect(roots[0]?.branches[1]?.said).toContain('Harm was recorded');
  });

  it('says how many there are', () => {
    expect(summary).toBe('1 loop, taken on 4 times');
  });

  it('shows whoever took it from what its reader may not read', () => {
    expect(namesIn(lineageOf([node('b', 'gone'), node('c', 'b')], 'b').roots)).toEqual(['Place b', 'Place c']);
  });
});
