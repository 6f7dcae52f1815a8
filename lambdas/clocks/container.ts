import { erasePastRetention } from '../../contexts/conferences/index.ts';
import { erasePackagesPastRetention } from '../../contexts/networks/index.ts';
import { authorityIds } from '../../contexts/programme/index.ts';
import { createRecording } from '../../contexts/recording/index.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { serviceActor } from '../../platform/actor/service.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { systemIds } from '../../platform/ids.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import { hashKeysIn } from '../../platform/journal/hash-keys.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields, isRecordId } from '../../platform/loggable.ts';
import { noteErasedIn } from '../../platform/retention/note-erased.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { actFor } from '../../platform/table/fenced-acting.ts';
import { openFencedTable } from '../../platform/table/fenced-open.ts';
import type { ClocksEnvironment } from './environment.ts';
import { eachInTurn, together } from './each-in-turn.ts';

export type ClocksContainer = {
  readonly handler: () => Promise<void>;
  readonly close: () => void;
};

type Given = { readonly log?: Log; readonly clock?: Clock; readonly client?: ReturnType<typeof dynamoDbClient> };

/** Makes everything once, as the function starts. */
export function openContainer(environment: ClocksEnvironment, given: Given = {}): ClocksContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)), clock = systemClock } = given;
  const endpoint = 'DYNAMODB_ENDPOINT' in environment ? environment.DYNAMODB_ENDPOINT : undefined;
  const { client = dynamoDbClient({ endpoint, region: 'eu-west-2' }) } = given;
  const table = openFencedTable({
    client,
    tableName: environment.TABLE_NAME,
    pause: realPause,
    clock,
    roles: 'TENANT_ROLE_ARN' in environment ? { tenant: environment.TENANT_ROLE_ARN, look: null, network: null } : null,
    noteFailed: (error) => log('CREDENTIALS_NOT_RENEWED', errorFields(error)),
  });
  const ids = systemIds(clock);
  const journal: Journal = { table, pause: realPause, nextId: () => ids.next(), ...hashKeysIn(environment) };
  const { conferences, packages } = createRecording({ journal, clock, noteErased: noteErasedIn(log) });

  /** As a request of the authority's own: with credentials that reach its data, and no other's. */
  function eraseFor(owner: OwnerId, mayGoOn: () => boolean): ReturnType<typeof erasePastRetention> {
    const request = { id: ids.next(), actor: serviceActor('RETENTION', owner), now: clock.now() };
    const noteFailed = (record: string, error: unknown): void => {
      if (isRecordId(record)) log('RETENTION_FAILED', { owner, record, ...errorFields(error) });
    };
    const run = { request, mayGoOn, noteFailed };
    return actFor(owner, async () =>
      together(await erasePastRetention(conferences, run), await erasePackagesPastRetention(packages, run)),
    );
  }

  return {
    async handler() {
      const run = await eachInTurn(await authorityIds(table), {
        now: clock.now(),
        eraseFor,
        noteFailed: (owner, error) => log('RETENTION_BROKE_OFF', { owner, ...errorFields(error) }),
      });
      log('RETENTION_CHECKED', run);
      if (run.failed > 0)
        throw new Error(`What could not be erased: ${run.failed}. See RETENTION_FAILED and RETENTION_BROKE_OFF.`);
    },
    close: () => client.destroy(),
  };
}
