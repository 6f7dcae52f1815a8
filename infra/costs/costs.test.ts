import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../constructs/bundling.ts';
import { estimate, totalOf, trafficOf } from './estimate.ts';
import { costsPage } from './page.ts';
import { today } from './workload.ts';

describe('the traffic of a year', () => {
  it('is 90,000 changes and 1,261,440 polls of twelve authorities today', () => {
    expect(trafficOf(today)).toEqual({
      changes: 90_000,
      reads: 90_000,
      polls: 1_261_440,
      requests: 1_441_440,
      tokens: 105_120,
    });
  });

  it('is a hundred times as much at a hundred times the volume, save for tokens', () => {
    expect(trafficOf(today, 100)).toMatchObject({ changes: 9_000_000, polls: 126_144_000, tokens: 105_120 });
  });
});

describe('the estimate', () => {
  it('grows with use where use is paid for, and nowhere else', () => {
    const [once, often] = [estimate(today), estimate(today, 100)];

    expect(often['API Gateway']).toBeCloseTo(100 * once['API Gateway']);
    expect(often['Nightly copies']).toBeCloseTo(100 * once['Nightly copies']);
    expect(often['Tokens and app clients']).toBe(once['Tokens and app clients']);
  });

  it('charges nothing by use for a stage that nobody uses, save for the sweep', () => {
    const idle = estimate({ ...today, authorities: 0 });

    expect(idle).toMatchObject({ 'API Gateway': 0, 'Nightly copies': 0, 'Tokens and app clients': 0 });
    expect(totalOf(idle)).toBeLessThan(500);
  });

  it('counts the table as its units are counted: 39 for a change, 14 for numbering its two entries', () => {
    const onlyChanges = { ...today, readsOfAChange: 0, minutesBetweenPolls: Infinity };
    const withOneMore = { ...onlyChanges, changesOfAReferral: onlyChanges.changesOfAReferral + 1 };
    const more = estimate(withOneMore)['Table: reads and writes'] - estimate(onlyChanges)['Table: reads and writes'];

    expect(more / (12 * 750)).toBeCloseTo((53 * 0.7423 + 11 * 0.1485) / 1e6, 9);
  });
});

describe('docs/costs.md', () => {
  it('is as it is computed', () => {
    expect(readFileSync(`${ROOT}/docs/costs.md`, 'utf8')).toBe(costsPage());
  });
});
