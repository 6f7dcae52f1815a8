import { authorityIds } from '../../contexts/programme/index.ts';
import { networkScope, scopeOf } from '../../platform/actor/scope.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { checkpointAll } from '../../platform/journal/checkpoints/checkpoint-all.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { kmsSigner } from '../../platform/signing/kms-signer.ts';
import { privateKeySigner } from '../../platform/signing/private-key-signer.ts';
import type { Signer } from '../../platform/signing/signer.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import type { CheckpointsEnvironment } from './environment.ts';

export type CheckpointsContainer = {
  readonly handler: () => Promise<void>;
  readonly close: () => void;
};

/** Makes everything once, as the function starts. */
export function openContainer(
  environment: CheckpointsEnvironment,
  given: { readonly log?: Log; readonly clock?: Clock } = {},
): CheckpointsContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)), clock = systemClock } = given;
  const client = dynamoDbClient({ endpoint: environment.DYNAMODB_ENDPOINT, region: 'eu-west-2' });
  const table = openTable(client, environment.TABLE_NAME, realPause);
  const signer = signerFor(environment);
  return {
    async handler() {
      const owners = [networkScope, ...(await authorityIds(table)).map(scopeOf)];
      const { signed, failed } = await checkpointAll(
        {
          table,
          signer,
          now: clock.now(),
          noteContradicted: ({ scope, chain }, { sequence, fault }) =>
            log('CHECKPOINT_CONTRADICTED', { owner: scope.owner, chain, sequence, fault }),
          noteFailed: ({ scope, chain }, error) =>
            log('CHECKPOINT_FAILED', { owner: scope.owner, chain, ...errorFields(error) }),
        },
        owners,
      );
      if (signed > 0) log('CHECKPOINTS_SIGNED', { signed });
      if (failed > 0) throw new Error(`Chains that could not be looked at: ${failed}. See CHECKPOINT_FAILED.`);
    },
    close: () => client.destroy(),
  };
}

function signerFor(environment: CheckpointsEnvironment): Signer {
  if ('SIGNING_PRIVATE_KEY' in environment) return privateKeySigner(environment.SIGNING_PRIVATE_KEY);
  return kmsSigner(environment.SIGNING_KEY_ARN);
}
