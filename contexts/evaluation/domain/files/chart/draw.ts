import { type CellRead, SYMBOLS } from '../symbols.ts';
import { type Chart, type Mark, type Panel, symbolsIn } from './chart.ts';
import { figureText, UNIT_NAMES } from './figure-text.ts';
import { element, escaped, textElement } from './markup.ts';
import { endOfAxis } from './scale.ts';

/** All in the units of the drawing, which are pixels where it is not scaled. */
const ACROSS = 3;
const LABELS = 190;
const PANEL = { width: 300, gap: 24, head: 66, foot: 34 };
const ROW = 20;
const HEAD = 74;
const MARGIN = 16;
const INK = '#0b0c0c';
const GREY = '#505a5f';
const RULE = '#b1b4b6';
const BLUE = '#1d70b8';
/** Letters that a panel's title has room for on a line. */
const LINE_LETTERS = 44;

/**
 * A chart as SVG: numbers of the newest period are full circles, of the one before hollow diamonds, and what is not told stands
 * as its symbol, so nothing is said by colour alone. The same chart is always the same text.
 */
export function drawn(chart: Chart): string {
  const band = PANEL.head + chart.places.length * ROW + PANEL.foot;
  const bands = Math.ceil(chart.panels.length / ACROSS);
  const width = MARGIN * 2 + LABELS + ACROSS * (PANEL.width + PANEL.gap);
  const height = HEAD + bands * band + MARGIN;
  const size = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${String(width)} ${String(height)}` };
  const said = { role: 'img', 'aria-labelledby': 'title desc', 'font-family': 'Arial, sans-serif', 'font-size': 12 };
  return element(
    'svg',
    { ...size, ...said },
    textElement('title', { id: 'title' }, chart.title),
    textElement('desc', { id: 'desc' }, describedIn(chart)),
    element('rect', { width, height, fill: '#ffffff' }),
    words({ x: MARGIN, y: 28 }, chart.title, { 'font-size': 18, 'font-weight': 'bold' }),
    words({ x: MARGIN, y: 50 }, legendOf(chart), { fill: GREY }),
    ...chart.panels.map((panel, place) => {
      const column = place % ACROSS;
      const top = HEAD + Math.floor(place / ACROSS) * band;
      const left = MARGIN + LABELS + column * (PANEL.width + PANEL.gap);
      const labels = column === 0 ? chart.places.map((name, row) => labelOf(name, yOf(row))) : [];
      return element('g', { transform: `translate(0 ${String(top)})` }, ...labels, ...drawnPanel(panel, left));
    }),
  );
}

/** What whoever does not see the chart is told first; the table beside it holds every figure. */
export function describedIn(chart: Chart): string {
  const { panels, places, period, before } = chart;
  const hidden = symbolsIn(chart);
  const also = before === null ? '' : `, and in the year before`;
  return (
    `${String(panels.length)} panels, one a measure, each with the ${String(places.length)} participating authorities one under the other, ` +
    `in the year ending 31 March ${period}${also}. ${String(hidden)} of the figures of ${period} are not told and stand as symbols. ` +
    'The table beside the chart holds every figure that is drawn.'
  );
}

function legendOf({ period, before }: Chart): string {
  const symbols = Object.entries(SYMBOLS).map(([symbol, { title }]) => `${symbol} ${title.toLowerCase()}`);
  const earlier = before === null ? '' : `Diamond: year ending 31 March ${before}. `;
  return `Circle: year ending 31 March ${period}. ${earlier}Axes differ. ${symbols.join(', ')}.`;
}

const yOf = (row: number): number => PANEL.head + row * ROW + ROW / 2;

function labelOf(name: string, y: number): string {
  return words({ x: MARGIN + LABELS - 10, y: y + 4 }, name, { 'text-anchor': 'end' });
}

function drawnPanel(panel: Panel, left: number): readonly string[] {
  const end = endOfAxis(panel);
  const bottom = PANEL.head + panel.marks.length * ROW;
  const right = left + PANEL.width;
  const [first = '', second = ''] = linesOf(panel.title);
  const network = `All authorities: ${figureText(panel.network.now, panel.unit)}`;
  return [
    words({ x: left, y: 16 }, first, { 'font-weight': 'bold' }),
    words({ x: left, y: 31 }, second, { 'font-weight': 'bold' }),
    words({ x: left, y: 48 }, network, { fill: GREY }),
    ...[left, right].map((x) => line(x, bottom)),
    words({ x: left, y: bottom + 15 }, '0', { fill: GREY }),
    words({ x: right, y: bottom + 15 }, endText(end, panel), {
      ...{ fill: GREY, 'text-anchor': 'end' },
    }),
    ...panel.marks.map((mark, row) =>
      drawnMark(mark, { y: yOf(row), xOf: (value) => left + (value / end) * PANEL.width }),
    ),
  ];
}

/** Pounds say what they are by themselves. */
function endText(end: number, { unit }: Panel): string {
  const shown = { digits: String(end), status: 'shown' } as const;
  return unit === 'POUNDS' ? figureText(shown, unit) : `${figureText(shown, 'DAYS')} ${UNIT_NAMES[unit]}`;
}

type Spot = { readonly y: number; readonly xOf: (value: number) => number };

function drawnMark({ now, before }: Mark, { y, xOf }: Spot): string {
  const earlier = before?.digits ? diamondAt(rounded(xOf(Number(before.digits))), y) : '';
  return element('g', {}, earlier, ...drawnNow(now, { y, xOf }));
}

function drawnNow({ digits, status }: CellRead, { y, xOf }: Spot): readonly string[] {
  const zero = xOf(0);
  if (digits === null) return [words({ x: zero + 5, y: y + 4 }, status, { fill: GREY, 'font-style': 'italic' })];
  const x = rounded(xOf(Number(digits)));
  return [
    element('line', { x1: zero, y1: y, x2: x, y2: y, stroke: RULE }),
    element('circle', { cx: x, cy: y, r: 5, fill: BLUE }),
  ];
}

function diamondAt(x: number, y: number): string {
  const corners = [`${String(x)},${String(y - 6)}`, `${String(rounded(x + 6))},${String(y)}`];
  const others = [`${String(x)},${String(y + 6)}`, `${String(rounded(x - 6))},${String(y)}`];
  return element('polygon', { points: [...corners, ...others].join(' '), fill: 'none', stroke: INK });
}

function line(x: number, bottom: number): string {
  return element('line', { x1: x, y1: PANEL.head, x2: x, y2: bottom, stroke: RULE });
}

function words(
  { x, y }: { readonly x: number; readonly y: number },
  text: string,
  more: Readonly<Record<string, string | number>>,
): string {
  return element('text', { x, y, fill: INK, ...more }, escaped(text));
}

/** One place after the point: the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** @returns one line or two: longer titles are cut, and stand in full in the table. */
function linesOf(title: string): readonly string[] {
  if (title.length <= LINE_LETTERS) return [title];
  const cut = title.lastIndexOf(' ', LINE_LETTERS);
  const rest = title.slice(cut + 1);
  const second = rest.length <= LINE_LETTERS ? rest : `${rest.slice(0, LINE_LETTERS - 1)}…`;
  return [title.slice(0, cut), second];
}
