import { SYMBOLS } from '../symbols.ts';
import { LICENCE, type ReleaseFacts } from '../release-facts.ts';
import type { Chart, Mark, Panel } from './chart.ts';
import { describedIn, drawn } from './draw.ts';
import { figureText, UNIT_NAMES } from './figure-text.ts';
import { element, textElement } from './markup.ts';

const STYLE =
  'body{font-family:Arial,sans-serif;color:#0b0c0c;margin:1.5rem;max-width:75rem}' +
  'svg{width:100%;height:auto}.wide{overflow-x:auto}table{border-collapse:collapse;margin:1.5rem 0}' +
  'caption{text-align:left;font-weight:bold}th,td{border:1px solid #b1b4b6;padding:.25rem .5rem;text-align:right}' +
  'th{text-align:left}';

/** A page with a chart, and beside it the tables that hold every figure which it draws. Well-formed XML too. */
export function chartPage(chart: Chart, { title, version }: Pick<ReleaseFacts, 'title' | 'version'>): string {
  const periods = [chart.period, ...(chart.before === null ? [] : [chart.before])];
  return `<!DOCTYPE html>\n${element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang: 'en-GB' },
    element(
      'head',
      {},
      '<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />',
      textElement('title', {}, `${chart.title}: ${title}`),
      textElement('style', {}, STYLE),
    ),
    element(
      'body',
      {},
      element(
        'main',
        {},
        textElement('h1', {}, chart.title),
        textElement('p', {}, `${title}, version ${String(version)}. ${describedIn(chart)}`),
        drawn(chart),
        symbolList(),
        ...periods.map((period, place) => tableOf(chart, { period, of: place === 0 ? 'now' : 'before' })),
        element('p', {}, textElement('a', { href: LICENCE.url }, LICENCE.name)),
      ),
    ),
  )}\n`;
}

function symbolList(): string {
  const entries = Object.entries(SYMBOLS).map(
    ([symbol, { title, meaning }]) => textElement('dt', {}, `${symbol}: ${title}`) + textElement('dd', {}, meaning),
  );
  return textElement('h2', {}, 'Symbols') + element('dl', {}, ...entries);
}

type Shown = { readonly period: string; readonly of: 'now' | 'before' };

/** It may be wider than the screen: whoever has a keyboard alone can scroll it. */
function tableOf({ title, panels, places }: Chart, shown: Shown): string {
  const caption = `${title}, year ending 31 March ${shown.period}`;
  const heads = panels.map((panel) =>
    textElement('th', { scope: 'col' }, `${panel.title} (${UNIT_NAMES[panel.unit]})`),
  );
  const row = (name: string, markIn: (panel: Panel) => Omit<Mark, 'place'> | undefined): string =>
    element(
      'tr',
      {},
      textElement('th', { scope: 'row' }, name),
      ...panels.map((panel) => textElement('td', {}, textIn(markIn(panel), panel, shown))),
    );
  return element(
    'div',
    { class: 'wide', role: 'region', 'aria-label': caption, tabindex: 0 },
    element(
      'table',
      {},
      textElement('caption', {}, caption),
      element('thead', {}, element('tr', {}, textElement('th', { scope: 'col' }, 'Authority'), ...heads)),
      element(
        'tbody',
        {},
        row('All participating authorities', ({ network }) => network),
        ...places.map((name, place) => row(name, ({ marks }) => marks[place])),
      ),
    ),
  );
}

function textIn(mark: Omit<Mark, 'place'> | undefined, { unit }: Panel, { of }: Shown): string {
  const read = mark?.[of];
  return read === undefined || read === null ? '' : figureText(read, unit);
}
