import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Adoption } from '../../contexts/learning/domain/adoption.ts';
import { statusOf } from '../../contexts/learning/domain/lifecycle.ts';
import { findFindings } from '../../contexts/learning/practices/find-findings.ts';
import { numberLearning, tellLearning, tellSteps } from '../../contexts/learning/seed.ts';
import { readAdoptions } from '../../contexts/learning/store/adoptions.ts';
import { allOwn, lineageOf } from '../../contexts/learning/store/lists.ts';
import { listNotices } from '../../contexts/learning/store/notices.ts';
import { readOwnLoops, type StoredLoop } from '../../contexts/learning/store/loops.ts';
import { sites } from '../../local/sandbox/registry/authorities.ts';
import { practices } from '../../local/sandbox/practices/practices.ts';
import { stories } from '../../local/sandbox/practices/stories.ts';
import { networkScope, scopeOf } from '../../platform/actor/scope.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { differences, nameOf, readAll } from '../conferences/support/stored.ts';
import { useEngine } from '../support/engine.ts';
import { turn } from '../support/journal/notebook.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';

/** As little of the story as has every verb and the whole network in it would be all of it: so all of it is told, once. */
const engine = useEngine();
const scopes = [networkScope, ...sites.map(({ authority }) => scopeOf(authority.id))];
let tableName: string;
let table: Table;
let loops: ReadonlyMap<string, StoredLoop>;

beforeAll(async () => {
  tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, turn);
  await tellSteps(table, practices);
  await sweepAll(sequencerOn(table).sequencer, scopes);
  const found = await Promise.all(
    sites.map(async ({ authority }) => {
      const scope = scopeOf(authority.id);
      const own = (await allOwn(table, scope)).filter(({ kind }) => kind === 'LOOP');
      return readOwnLoops(
        table,
        scope,
        own.map(({ id }) => id),
      );
    }),
  );
  loops = new Map(
    found.flat().flatMap((loop) => (loop === undefined ? [] : [[loop.loop.content.title, loop] as const])),
  );
}, 120_000);

describe('the practice of the sandbox', () => {
  it('lies as the use cases and the sequencer leave it in a real table, but for idempotency records', async () => {
    const wanted = await readAll(engine.client, tableName);
    const remembered = [...wanted].filter(([, { ttl }]) => ttl !== undefined).map(([name]) => name);
    const made = await numberLearning(await tellLearning(practices), [], practices.actors);
    const loaded = new Map(
      made.map((item) => [nameOf({ pk: item['pk']?.S ?? '', sk: item['sk']?.S ?? '' }), item] as const),
    );

    expect(remembered).toHaveLength(practices.steps.length);
    expect(differences(loaded, wanted).toSorted()).toEqual(remembered.toSorted());
  });

  it('stands where each story says', () => {
    const stand = stories.map(({ title }) => statusOf(loops.get(title)!));
    expect(stand).toEqual(stories.map(({ now }) => now));
  });

  it('has notices of harm and retirement, one of which is acknowledged and answered', async () => {
    const notices = await listNotices(table, { after: null, limit: 100 });
    expect(new Set(notices.map(({ item }) => item.kind))).toEqual(new Set(['HARM', 'RETIRED']));
    const decisions = [...loops.values()].flatMap(({ loop, oversight }) => [
      ...(loop.harmDecisions ?? []),
      ...(oversight.harmDecisions ?? []),
    ]);
    expect(new Set(decisions.map(({ decision }) => decision))).toEqual(new Set(['GO_ON', 'STOP']));
  });

  it('is reported back on by many who took it on, and not by all: so that findings are of several places', async () => {
    const taken = await adoptions();
    const reported = taken.filter(({ cycles }) => cycles.some(({ study }) => study !== undefined)).length;
    expect(reported).toBeGreaterThan(taken.length / 3);
    expect(reported).toBeLessThan(taken.length);

    const { loop } = loops.get('Relatives abroad join family meetings by video')!;
    const asking = { table, scope: networkScope, reader: 'NETWORK' } as const;
    const found = await findFindings(asking, { authority: loop.owner, id: loop.id });
    expect(found?.sites).toBeGreaterThan(1);
  });

  it('is refused as a whole where a use case refuses a step', async () => {
    const steps = practices.steps.filter(({ verb }) => verb !== 'studyCycle');
    await expect(tellLearning({ ...practices, steps })).rejects.toThrow('L1');
  });
});

async function adoptions(): Promise<readonly Adoption[]> {
  const lineages = await Promise.all(
    [...loops.values()].map(({ loop }) => lineageOf(table, { authority: loop.owner, id: loop.id })),
  );
  const entries = lineages.flat().filter(({ kind }) => kind === 'ADOPTION');
  return (await readAdoptions(table, entries)).flatMap((found) => found?.adoption ?? []);
}
