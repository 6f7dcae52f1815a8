import type { Scope } from '../../../platform/actor/scope.ts';
import { type TellingDeps, tellProgramme } from '../quality/tell-programme.ts';
import { lastTrial, listSentBatches } from '../store/batches.ts';
import { integrationKeys } from '../store/integration.ts';
import { toldBatch, type ToldSending } from './as-told.ts';

/** Batches that the programme is told of. */
const LATEST = 10;

/** What tells the programme of the batches that an authority has sent, and of the last that it tried out. */
export type SendingFollower = { readonly follow: (scope: Scope) => Promise<void> };

export function createSendingFollower(deps: TellingDeps): SendingFollower {
  const { table } = deps;
  return {
    follow: (scope) =>
      tellProgramme(deps, integrationKeys.sending(scope.owner), async (): Promise<ToldSending> => {
        const batches = await listSentBatches(table, scope, { after: null, limit: LATEST });
        return { batches: batches.map(({ item }) => toldBatch(item)), trial: await lastTrial(table, scope) };
      }),
  };
}
