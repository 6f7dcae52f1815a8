import { describe, expect, it } from '@jest/globals';
import { partsOfTrails, snapshotsPart, type TrailSigns } from './service-parts.ts';

const NOW = new Date('2026-06-30T12:00:00.000Z');
const trail = (signs: Partial<TrailSigns> = {}): TrailSigns => ({
  lastEntryAt: '2026-06-30T11:59:00.000Z',
  lastNumberedAt: '2026-06-30T11:59:00.000Z',
  waitingSeconds: 0,
  lastCheckpointAt: '2026-06-30T11:00:00.000Z',
  ...signs,
});
const stateOf = (name: string, ...trails: readonly TrailSigns[]) =>
  partsOfTrails(trails, NOW).find((part) => part.name === name)?.state;

describe('the sequencer', () => {
  it.each([
    ['works while nothing waits', [trail()], 'WORKING'],
    ['works while the next sweeps may still come', [trail({ waitingSeconds: 600 })], 'WORKING'],
    ['is late where an entry of any authority waits longer', [trail(), trail({ waitingSeconds: 601 })], 'LATE'],
    ['is idle where nothing was ever numbered', [trail({ lastNumberedAt: null })], 'IDLE'],
  ])('%s', (_name, trails, state) => {
    expect(stateOf('SEQUENCER', ...trails)).toBe(state);
  });
});

describe('the checkpoints', () => {
  it.each([
    ['work while the chain has moved on within two hours', trail(), 'WORKING'],
    ['work where the chain has not moved since', trail({ lastNumberedAt: '2026-06-30T01:00:00.000Z' }), 'WORKING'],
    [
      'are late where it moved on and was not signed',
      trail({ lastNumberedAt: '2026-06-30T09:59:59.000Z', lastCheckpointAt: '2026-06-30T08:00:00.000Z' }),
      'LATE',
    ],
    [
      'are late where nothing was ever signed',
      trail({ lastNumberedAt: '2026-06-29T00:00:00.000Z', lastCheckpointAt: null }),
      'LATE',
    ],
  ])('%s', (_name, signs, state) => {
    expect(stateOf('CHECKPOINTS', signs)).toBe(state);
  });
});

describe('the snapshots', () => {
  const asked = (hours: number, isOpen: boolean) => ({
    askedAt: new Date(NOW.getTime() - hours * 3_600_000).toISOString(),
    isOpen,
    lastSignAt: '2026-06-30T10:00:00.000Z',
  });

  it('are late where one has been open for more than a day', () => {
    expect(snapshotsPart([asked(25, true)], NOW).state).toBe('LATE');
    expect(snapshotsPart([asked(23, true)], NOW).state).toBe('WORKING');
    expect(snapshotsPart([asked(25, false)], NOW).state).toBe('WORKING');
    expect(snapshotsPart([], NOW)).toEqual({ name: 'SNAPSHOTS', state: 'IDLE', lastSignAt: null });
  });
});
