import { describe, expect, it } from '@jest/globals';
import type { ConsoleFiguresFragment } from '../../../graphql/generated/console-operations.ts';
import { panelsOf } from './panels.ts';
import { tableOf } from './table.ts';
import { VIEWS } from './views.ts';

type Told = readonly [authority: string | null, value: string, period?: string];

const column = (...told: readonly Told[]): ConsoleFiguresFragment => ({
  edges: told.map(([id, value, period = '202627']) => ({
    node: {
      ...{ period, value, authority: id === null ? null : { id } },
      whyHidden: value === 'c' ? 'CONFIDENTIAL' : null,
    },
  })),
});

const TIMELINESS = VIEWS.find(({ name }) => name === 'timeliness')!;
const PLACES = ['Ashby', 'Birch', 'Cole', 'Dunmore on the Hill by the Sea'].map((name) => ({
  id: name[0] ?? '',
  name,
}));
const asked = { places: PLACES, neighbours: new Map([['A', ['B', 'C', 'D']]]), period: null };

describe('one view of a release', () => {
  const figures = {
    triage: column(['A', '50'], ['B', '41.5'], ['C', 'c'], ['D', '80'], [null, '60'], ['A', '9', '202526']),
  };
  const table = tableOf(TIMELINESS, figures, asked);

  it('is of the latest year unless another is asked for', () => {
    expect(table?.period).toBe('202627');
    expect(tableOf(TIMELINESS, figures, { ...asked, period: '202526' })?.rows[0]?.cells[0]?.figure.text).toBe('9%');
    expect(tableOf(TIMELINESS, { triage: column() }, asked)).toBeNull();
  });

  it('has every authority by its name, whatever its figure, and all of them together at the end', () => {
    expect(table?.rows.map(({ name, cells }) => [name, cells[0]?.figure.text])).toEqual([
      ['Ashby', '50%'],
      ['Birch', '41.5%'],
      ['Cole', 'c'],
      ['Dunmore on the Hill by the Sea', '80%'],
      ['All authorities together', '60%'],
    ]);
  });

  it('says beside a figure from where to where its neighbours go that are told', () => {
    expect(table?.rows.map(({ cells }) => cells[0]?.neighbours)).toEqual(['41.5% to 80%', '', '', '', '']);
  });

  it('draws a panel of each column, with no bar for what is hidden and none for all together', () => {
    const panels = table === null ? [] : panelsOf(table);
    expect(panels.map(({ id }) => id)).toEqual(TIMELINESS.columns.map(({ key }) => `panel-${key}`));
    expect(panels[0]?.rows.map(({ name, bar, text }) => [name, bar, text])).toEqual([
      ['Ashby', 50, '50%'],
      ['Birch', 42, '41.5%'],
      ['Cole', null, 'c'],
      ['Dunmore on the H…', 80, '80%'],
    ]);
    expect(panels[0]?.rows[0]?.range).toEqual({ from: 42, to: 80 });
    expect(panels[1]?.rows.every(({ bar, text }) => bar === null && text === 'x')).toBe(true);
  });
});
