import { type DeliveringDeps, httpPost, runWebhooks, type Targets } from '../../contexts/exchange/index.ts';
import { authorityIds } from '../../contexts/programme/index.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { systemIds } from '../../platform/ids.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { kmsUnseal } from '../../platform/secrets/kms-sealing.ts';
import { localSealing, type Unseal } from '../../platform/secrets/sealing.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import type { WebhooksEnvironment } from './environment.ts';

export type WebhooksContainer = {
  readonly handler: () => Promise<void>;
  readonly close: () => void;
};

type Given = { readonly log?: Log; readonly clock?: Clock; readonly client?: ReturnType<typeof dynamoDbClient> };

/** Milliseconds, of the 55 seconds of a run: an attempt that is begun then still has its ten. */
const MOST_RUNNING = 35_000;
/** Authorities that have their turn at once. */
const AT_ONCE = 8;

/** Makes everything once, as the function starts. */
export function openContainer(environment: WebhooksEnvironment, given: Given = {}): WebhooksContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)), clock = systemClock } = given;
  const endpoint = 'DYNAMODB_ENDPOINT' in environment ? environment.DYNAMODB_ENDPOINT : undefined;
  const { client = dynamoDbClient({ endpoint, region: 'eu-west-2' }) } = given;
  const table = openTable(client, environment.TABLE_NAME, realPause);
  const ids = systemIds(clock);
  const { unseal, targets } = sealingOf(environment);
  const deps: DeliveringDeps = {
    journal: { table, pause: realPause, nextId: () => ids.next(), hashKey: environment.HASH_KEY },
    clock,
    unseal,
    post: httpPost(targets),
    random: Math.random,
    noteDead: (owner) => log('WEBHOOK_DEAD', { owner }),
    noteDisabled: (owner, reason) => log('WEBHOOK_DISABLED', { owner, reason }),
  };
  return {
    async handler() {
      const began = performance.now();
      const mayGoOn = (): boolean => performance.now() - began < MOST_RUNNING;
      let failed = 0;
      await severalAtOnce(await authorityIds(table), async (owner) => {
        try {
          await runWebhooks(deps, owner, mayGoOn);
        } catch (error) {
          failed += 1;
          log('WEBHOOKS_FAILED', { owner, ...errorFields(error) });
        }
      });
      if (failed > 0) throw new Error(`Authorities whose webhooks could not be run: ${failed}. See WEBHOOKS_FAILED.`);
    },
    close: () => client.destroy(),
  };
}

/** Each owner has its turn; one that takes long holds up a share of the others' places, and none of them for good. */
async function severalAtOnce(owners: readonly OwnerId[], work: (owner: OwnerId) => Promise<void>): Promise<void> {
  const waiting = owners.values();
  const inTurn = async (): Promise<void> => {
    for (const owner of waiting) await work(owner);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
}

function sealingOf(environment: WebhooksEnvironment): { readonly unseal: Unseal; readonly targets: Targets } {
  if ('WEBHOOK_KEY_ARN' in environment) return { unseal: kmsUnseal(environment.WEBHOOK_KEY_ARN), targets: 'PUBLIC' };
  const targets = environment.WEBHOOK_LOOPBACK === 'allowed' ? 'LOOPBACK_TOO' : 'PUBLIC';
  return { unseal: localSealing(environment.HASH_KEY).unseal, targets };
}
