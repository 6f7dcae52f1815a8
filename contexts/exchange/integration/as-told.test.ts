import { describe, expect, it } from '@jest/globals';
import { toldTotals, toldWebhook } from './as-told.ts';

const MOST_RECORDS = 100;
const NONE = { created: 0, changed: 0, unchanged: 0, refused: 0, notReached: 0, unknown: 0, withQueries: 0 };

describe('a batch, as the programme is told of it', () => {
  it('tells no count of one to five by what all its bands leave open together', () => {
    const counts = new Map<string, { readonly accepted: Set<number>; readonly refused: Set<number> }>();
    for (let records = 1; records <= MOST_RECORDS; records += 1) {
      for (let accepted = 0; accepted <= records; accepted += 1) {
        for (let refused = 0; accepted + refused <= records; refused += 1) {
          const told = JSON.stringify(toldTotals({ ...NONE, records, created: accepted, refused }));
          const those = counts.get(told) ?? { accepted: new Set(), refused: new Set() };
          those.accepted.add(accepted);
          those.refused.add(refused);
          counts.set(told, those);
        }
      }
    }
    const isTold = (those: ReadonlySet<number>): boolean => those.size === 1 && !those.has(0);
    const given = [...counts].filter(([, { accepted, refused }]) => isTold(accepted) || isTold(refused));
    expect(counts.size).toBeGreaterThan(50);
    expect(given.map(([told]) => told)).toEqual([]);
  });

  it('counts as accepted what was so already', () => {
    const totals = { ...NONE, records: 40, created: 3, changed: 4, unchanged: 5, refused: 21, notReached: 7 };
    expect(toldTotals(totals)).toEqual({
      records: { least: 21, most: 50 },
      accepted: { least: 11, most: 20 },
      refused: { least: 21, most: 50 },
    });
  });
});

describe('a webhook, as the programme is told of it', () => {
  it('is the name of its receiver, and nothing else of its address or of what signs it', () => {
    const at = '2026-06-30T10:00:00.000Z';
    const told = toldWebhook(
      {
        id: '01K00000000000000000000001',
        version: 3,
        url: 'https://records.example.org:8443/a-path-that-is-a-secret?token=SECRET',
        kinds: ['CONFERENCE'],
        status: 'ACTIVE',
        activeSince: at,
        disabled: null,
        createdAt: at,
        keys: [{ publicKey: 'whpk_KEY', since: at, until: null }],
      },
      { lastSuccessAt: null, waiting: 7 },
    );
    expect(told).toEqual({
      host: 'records.example.org',
      kinds: ['CONFERENCE'],
      status: 'ACTIVE',
      disabled: null,
      createdAt: at,
      lastSuccessAt: null,
      waiting: { least: 6, most: 10 },
    });
  });
});
