import type { ConsoleLoopQuery } from '../../../graphql/generated/console-operations.ts';
import { govukDate } from '../../format.ts';
import { adoptionAddress, loopAddress } from './addresses.ts';
import { ACT_WORDS, ADOPTION_WORDS } from './words.ts';

type Node = NonNullable<ConsoleLoopQuery['practiceLineage']>['nodes'][number];

/** A member of the lineage, with those who took it from there: what the nested list shows. */
export type Branch = {
  readonly name: string;
  readonly href: string;
  readonly said: readonly string[];
  readonly isHarm: boolean;
  readonly isHere: boolean;
  readonly branches: readonly Branch[];
};

type Box = {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly said: string;
  readonly kind: string;
};
/** The same, drawn: boxes and the lines that join them, in units of the drawing. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly string[];
};

export type DrawnLineage = { readonly roots: readonly Branch[]; readonly drawing: Drawing; readonly summary: string };

const [WIDTH, HEIGHT, ACROSS, DOWN] = [190, 44, 220, 60];
/** Letters that fit into a box: the list beside the drawing has all of them. */
const MOST_LETTERS = 24;

/** Who took a practice from whom: drawn, and as a list that says the same. */
export function lineageOf(nodes: readonly Node[], here: string): DrawnLineage {
  const known = new Set(nodes.map(({ practiceId }) => practiceId));
  const from = Map.groupBy(nodes, ({ takenFromId }) =>
    takenFromId !== null && known.has(takenFromId) ? takenFromId : '',
  );
  const branch = (node: Node): Branch => ({
    name: node.authority.name,
    href: node.kind === 'LOOP' ? loopAddress(node.practiceId) : adoptionAddress(node.practiceId),
    said: wordsOf(node),
    isHarm: node.harm,
    isHere: node.practiceId === here,
    branches: (from.get(node.practiceId) ?? []).map(branch),
  });
  const roots = (from.get('') ?? []).map(branch);
  const adoptions = nodes.filter(({ kind }) => kind === 'ADOPTION').length;
  return { roots, drawing: drawingOf(roots), summary: summaryOf(nodes.length - adoptions, adoptions) };
}

function summaryOf(loops: number, adoptions: number): string {
  const several = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
  return `${several(loops, 'loop', 'loops')}, taken on ${several(adoptions, 'time', 'times')}`;
}

function wordsOf({
  kind,
  status,
  at,
  changes,
  changesCore,
  harm,
  cyclesDecided,
  lastDecision,
}: Node): readonly string[] {
  const what = kind === 'LOOP' || status === null ? 'A loop of its own' : ADOPTION_WORDS[status];
  return [
    `${what}, since ${govukDate(at.slice(0, 10))}`,
    ...(harm ? ['Harm was recorded'] : []),
    ...(changes === null ? [] : [`Changed: ${changes}`]),
    ...(changesCore === true ? ['A core component was changed'] : []),
    ...(cyclesDecided === 0 ? [] : [`Cycles decided: ${cyclesDecided}`]),
    ...(lastDecision === null ? [] : [`The last of them: ${ACT_WORDS[lastDecision].toLowerCase()}`]),
  ];
}

function drawingOf(roots: readonly Branch[]): Drawing {
  const [boxes, lines]: [Box[], string[]] = [[], []];
  const draw = (one: Branch, depth: number): Box => {
    const { name, said, isHarm, isHere } = one;
    const kind = isHarm ? 'harm' : isHere ? 'here' : 'other';
    const box = { x: depth * ACROSS, y: boxes.length * DOWN, name: short(name), said: short(said[0] ?? ''), kind };
    boxes.push(box);
    for (const next of one.branches.map((child) => draw(child, depth + 1))) lines.push(joined(box, next));
    return box;
  };
  for (const root of roots) draw(root, 0);
  const furthest = Math.max(0, ...boxes.map(({ x }) => x));
  return { width: furthest + WIDTH + 2, height: Math.max(0, boxes.length - 1) * DOWN + HEIGHT + 2, boxes, lines };
}

/** From below the left of one box, down and across to the side of the other. */
function joined(from: Box, to: Box): string {
  const middle = to.y + HEIGHT / 2;
  return `M${from.x + 16} ${from.y + HEIGHT}V${middle}H${to.x}`;
}

function short(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1)}…`;
}
