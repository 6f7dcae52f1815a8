import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { QualitySource, RecordQuality } from '../../platform/quality/quality-source.ts';
import type { Table } from '../../platform/table/table.ts';
import { qualityOfFollowUp } from './domain/quality.ts';
import { judgedIn } from './problems-in.ts';
import { conferenceWithFollowUps, listFollowUps } from './store/follow-ups.ts';
import { followUpNamed, ownIdOf } from './store/ids.ts';

/** The quality of follow-ups, worked out from them and their conferences as any reader of them does. */
export function outcomesQuality({ table }: { readonly table: Table }): QualitySource {
  return {
    type: 'FollowUp',
    async qualityOf(scope, ids, today) {
      const names = ids.map((id) => followUpNamed({ type: 'FollowUp', owner: scope.owner, id }));
      const conferences = new Set(names.flatMap((name) => name?.conference ?? []));
      const found = await Promise.all([...conferences].map((id) => qualitiesIn(table, scope, { id, today })));
      const byId = new Map(found.flat());
      return ids.map((id) => byId.get(id) ?? null);
    },
    async idsAfter(scope, { after, limit }) {
      const found = await listFollowUps(table, scope, { after, limit });
      const next = found.length < limit ? null : (found.at(-1)?.sortKey ?? null);
      return { ids: found.map(({ item }) => ownIdOf(item)), next };
    },
  };
}

async function qualitiesIn(
  table: Table,
  scope: Scope,
  { id, today }: { readonly id: string; readonly today: LocalDate },
): Promise<readonly (readonly [string, RecordQuality])[]> {
  const beside = await conferenceWithFollowUps(table, scope, id);
  return beside.followUps.map((followUp) => [
    ownIdOf(followUp),
    { version: followUp.version, ...qualityOfFollowUp(judgedIn(followUp, { ...beside, today })) },
  ]);
}
