import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../constructs/bundling.ts';
import { synthesise } from '../templates.ts';
import { deployedIn, runsAYear } from './deployed.ts';
import { estimate, totalOf, trafficOf } from './estimate.ts';
import { costsPage } from './page.ts';
import { functions, today } from './workload.ts';

const deployed = deployedIn(synthesise());

describe('what is deployed', () => {
  it('is, of functions, what the workload says something of, and nothing else', () => {
    expect(deployed.functions.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
  });

  it('cannot be estimated with a function of which it says nothing', () => {
    const another = { name: 'Another', gigabytes: 1, runsAYear: null };

    expect(() => estimate(today, { ...deployed, functions: [another] })).toThrow('What does the function Another do?');
  });

  it('runs as often as its schedules say', () => {
    const runs = Object.fromEntries(deployed.functions.map(({ name, runsAYear: each }) => [name, each]));

    expect(runs).toMatchObject({
      SequencerSweep: 105_120,
      CheckpointsSign: 8_760,
      RetentionErase: 365,
      GraphqlApi: null,
    });
    expect([runsAYear('rate(6 hours)'), runsAYear('rate(1 minute)')]).toEqual([1_460, 525_600]);
    expect(() => runsAYear('cron(0/5 * * * ? *)')).toThrow('How often');
  });

  it('has eight keys, a secret, a dashboard and more alarms than functions', () => {
    expect(deployed).toMatchObject({ keys: 8, secrets: 1, dashboards: 1, firewallRules: 4 });
    expect(deployed.alarmMetrics).toBeGreaterThan(20);
  });
});

const unitsOf = (workload: typeof today): number => estimate(workload, deployed)['Table: reads and writes'];

describe('the traffic of a year', () => {
  it('is 114,000 changes, 24,000 of packages, and 1,261,440 polls of twelve authorities today', () => {
    expect(trafficOf(today)).toEqual({
      changes: 114_000,
      packageChanges: 24_000,
      reads: 114_000,
      polls: 1_261_440,
      files: 624,
      requests: 1_489_440,
      tokens: 105_120,
    });
  });

  it('is a hundred times as much at a hundred times the volume, save for tokens', () => {
    expect(trafficOf(today, 100)).toMatchObject({ changes: 11_400_000, polls: 126_144_000, tokens: 105_120 });
  });
});

describe('the estimate', () => {
  it('grows with use where use is paid for, and nowhere else', () => {
    const [once, often] = [estimate(today, deployed), estimate(today, deployed, 100)];

    expect(often['API Gateway']).toBeCloseTo(100 * once['API Gateway']);
    expect(often['Nightly copies']).toBeCloseTo(100 * once['Nightly copies']);
    expect(often['Tokens and app clients']).toBe(once['Tokens and app clients']);
  });

  it('charges nothing by use for a stage that nobody uses, save for what runs by the clock', () => {
    const idle = estimate({ ...today, authorities: 0 }, deployed);

    expect(idle).toMatchObject({ 'API Gateway': 0, 'Nightly copies': 0, 'Tokens and app clients': 0 });
    expect(totalOf(idle)).toBeLessThan(500);
  });

  it('counts the table as its units are counted: 39 for a change, 14 for numbering its two entries, 2 for following', () => {
    const onlyChanges = { ...today, readsOfAChange: 0, packagesOfAnAuthority: 0, minutesBetweenPolls: Infinity };
    const withOneMore = { ...onlyChanges, changesOfAReferral: onlyChanges.changesOfAReferral + 1 };
    const more = unitsOf(withOneMore) - unitsOf(onlyChanges);

    expect(more / (12 * 750)).toBeCloseTo((55 * 0.7423 + 21 * 0.1485) / 1e6, 9);
  });
});

describe('docs/costs.md', () => {
  it('is as it is computed', () => {
    expect(readFileSync(`${ROOT}/docs/costs.md`, 'utf8')).toBe(costsPage(deployed));
  });
});
