import { describe, expect, it } from '@jest/globals';
import { beginCycle } from '../../contexts/learning/begin-cycle.ts';
import { findFindings } from '../../contexts/learning/practices/find-findings.ts';
import { findLineage } from '../../contexts/learning/practices/find-lineage.ts';
import { involvementOf, noticesFor } from '../../contexts/learning/practices/find-notices.ts';
import type { Reader } from '../../contexts/learning/domain/reader.ts';
import { planCycle } from '../../contexts/learning/plan-cycle.ts';
import { localDate } from '../../platform/dates/index.ts';
import { useEngine } from '../support/engine.ts';
import { leadOf, useDesk } from './support/desk.ts';
import { adopted, adoptionName, draft, loopName, nameOf, plan, published } from './support/story.ts';

const engine = useEngine();
const desk = useDesk(engine);
const [owner, ...others] = [leadOf(1), leadOf(2), leadOf(3), leadOf(4)];

/** The calls to the engine that some work makes. */
async function callsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const calls: string[] = [];
  const note = (next: (args: never) => Promise<unknown>, { commandName }: { readonly commandName?: string }) => {
    return (args: never) => {
      calls.push((commandName ?? '').replace('Command', ''));
      return next(args);
    };
  };
  engine.client.middlewareStack.add(note as never, { step: 'initialize', name: 'noteCalls', override: true });
  try {
    await work();
  } finally {
    engine.client.middlewareStack.remove('noteCalls');
  }
  return calls;
}

describe('what learning asks of the table', () => {
  it('is a list of harm, one read and one write for a change, whatever the loop has been through', async () => {
    const name = loopName(await draft(desk, owner));
    const today = localDate(desk.today());

    // Harm that adopters recorded; the draft with its own credentials, and what is shared with the function's.
    const once = ['Query', 'BatchGetItem', 'BatchGetItem', 'TransactWriteItems'];
    await expect(callsOf(() => desk.tell(owner, planCycle, { name, plan, reason: null }))).resolves.toEqual(once);
    await expect(callsOf(() => desk.tell(owner, beginCycle, { name, startedOn: today }))).resolves.toEqual(once);
  });

  it('is the same for a lineage and its findings, however deep', async () => {
    const loop = await published(desk, owner);
    const depths: (readonly string[])[] = [];
    const asking = {
      table: desk.table,
      scope: owner.scope,
      reader: 'NETWORK',
      readerOf: (): Reader => 'NETWORK',
    } as const;
    let via = null;
    for (let depth = 0; depth < 6; depth += 1) {
      const lead = others[depth % others.length]!;
      const adoption = await adopted(desk, lead, loop, { via });
      via = nameOf(adoption);
      const findBoth = async () => {
        await findLineage(asking, adoptionName(adoption));
        await findFindings(asking, nameOf(loop));
      };
      depths.push(await callsOf(() => desk.as(owner, findBoth)));
    }

    expect(new Set(depths.map((calls) => calls.join(' '))).size).toBe(1);
    expect(depths[0]).toEqual([
      ...['GetItem', 'Query', 'BatchGetItem', 'Query'],
      ...['BatchGetItem', 'BatchGetItem', 'Query', 'Query', 'BatchGetItem', 'Query'],
    ]);
  });

  it('is two calls for what an authority is to know where nothing happened, however much it has taken on', async () => {
    const lead = others[0];
    for (let each = 0; each < 3; each += 1) await adopted(desk, lead, await published(desk, owner));
    const look = async () => {
      const involved = await involvementOf(desk.table, lead.scope.owner);
      await noticesFor(desk.table, lead.scope.owner, { after: null, limit: 100, involved });
    };

    await expect(callsOf(() => desk.as(lead, look))).resolves.toEqual(['Query', 'Query']);
  });
});
