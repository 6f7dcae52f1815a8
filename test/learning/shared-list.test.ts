import { describe, expect, it } from '@jest/globals';
import { listedIn, lists, partitions } from '../../contexts/learning/store/keys.ts';
import { listShared, summaryOf } from '../../contexts/learning/store/shared-list.ts';
import type { Actor } from '../../platform/actor/actor.ts';
import { keyIn } from '../../platform/table/keys.ts';
import { useEngine } from '../support/engine.ts';
import { leadOf, useDesk } from './support/desk.ts';

const desk = useDesk(useEngine());
const [speaker, forger, reader] = [leadOf(1), leadOf(2), leadOf(3)];

/** An entry of the list of notices that lies with one authority and says that it is of another. */
function write(by: Actor, of: Actor, number: number): Promise<void> {
  const id = `NOTICE-${String(number).padStart(2, '0')}`;
  const summary = { authority: of.scope.owner, id };
  const item = {
    key: keyIn(partitions.shared({ authority: by.scope.owner, id }), 'NOTICE'),
    version: 1,
    body: summary,
    indexed: listedIn(lists.notices, id, summary),
  };
  return desk.as(by, () => desk.whole.write([{ kind: 'PUT', item }]));
}

async function idsOf(paging: {
  readonly after: string | null;
  readonly limit: number;
  readonly newestFirst?: boolean;
}) {
  const found = await desk.as(reader, () => listShared(desk.table, lists.notices, paging));
  return found.map(({ entry }) => (summaryOf(entry) as { readonly id: string }).id);
}

describe('a list of what authorities share', () => {
  it('is as long as was asked for, whatever somebody has written into it for somebody else', async () => {
    for (let number = 0; number < 20; number += 1) await write(number % 5 === 4 ? speaker : forger, speaker, number);

    await expect(idsOf({ after: null, limit: 3 })).resolves.toEqual(['NOTICE-04', 'NOTICE-09', 'NOTICE-14']);
    await expect(idsOf({ after: 'NOTICE-09', limit: 2 })).resolves.toEqual(['NOTICE-14', 'NOTICE-19']);
    const newestFirst = { after: 'NOTICE-19', limit: 3, newestFirst: true };
    await expect(idsOf(newestFirst)).resolves.toEqual(['NOTICE-14', 'NOTICE-09', 'NOTICE-04']);
    await expect(idsOf({ after: 'NOTICE-19', limit: 3 })).resolves.toEqual([]);
  });

  it('has none of what was written for somebody else', async () => {
    for (let number = 0; number < 4; number += 1) await write(forger, speaker, number);

    await expect(idsOf({ after: null, limit: 2 })).resolves.toEqual([]);
  });
});
