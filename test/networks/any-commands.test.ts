import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { longest, propertyRuns } from '../conferences/support/property-runs.ts';
import { useEngine } from '../support/engine.ts';
import { anyPlan, OPENING } from './support/any-commands.ts';
import { ALLOCATED, Run } from './support/run.ts';
import { endow, openTreasury } from './support/treasury.ts';

const engine = useEngine();

describe('any commands, in any order', () => {
  it(
    'are answered as a plain model of the rules would, and leave ledger, balances and budgets in agreement',
    async () => {
      const seen = new Map<string, number>();
      const property = fc.asyncProperty(
        fc.array(anyPlan, { minLength: 40, maxLength: 60, size: 'max' }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        async (plans, instants) => {
          const tableName = await engine.freshTable();
          const treasury = openTreasury(engine.client, tableName);
          await endow(treasury, ALLOCATED);
          const run = new Run(engine.client, treasury, tableName);
          const opening = OPENING.map((verb, place) => ({
            ...plans[place]!,
            verb,
            isAimed: true,
            days: 60,
            shape: 2 + place,
          }));
          for (const plan of [...opening, ...plans]) {
            const came = await run.step(plan);
            if (came !== null) seen.set(came, (seen.get(came) ?? 0) + 1);
          }
          await run.expectStatements(instants);
        },
      );
      await fc.assert(property, propertyRuns('any commands', { runs: 10, seed: 20_260_610 }));
      process.stdout.write(`${JSON.stringify(Object.fromEntries([...seen].sort()))}\n`);
      // The commands reach what they are for.
      const reached = ['submit', 'approve', 'vary', 'commit', 'pay', 'refund'].flatMap((verb) => [
        `${verb} APPLIED`,
        `${verb} REFUSED`,
      ]);
      expect([...seen.keys()]).toEqual(
        expect.arrayContaining([...reached, 'correct APPLIED', 'close APPLIED', 'erase APPLIED', 'erase REFUSED']),
      );
    },
    longest(180_000),
  );
});
