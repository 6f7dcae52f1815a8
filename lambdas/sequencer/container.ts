import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { authorityIds } from '../../contexts/programme/index.ts';
import { networkScope, scopeOf } from '../../platform/actor/scope.ts';
import { sequenceStream, type StreamRecord } from '../../platform/journal/sequencing/from-stream.ts';
import type { Sequencer } from '../../platform/journal/sequencing/sequence.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import type { SequencerEnvironment } from './environment.ts';

export type SequencerContainer = {
  readonly handler: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  readonly sweep: () => Promise<void>;
  readonly close: () => void;
};

/** Makes everything once, as the function starts. */
export function openContainer(
  environment: SequencerEnvironment,
  given: { readonly log?: Log } = {},
): SequencerContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)) } = given;
  const client = dynamoDbClient({ endpoint: environment.DYNAMODB_ENDPOINT, region: 'eu-west-2' });
  const table = openTable(client, environment.TABLE_NAME, realPause);
  const sequencer: Sequencer = {
    table,
    pause: realPause,
    noteParked: (chain, sequence) => log('EVENT_PARKED', { chain, sequence }),
    noteFailed: (chain, error) => log('SEQUENCING_FAILED', { chain, ...errorFields(error) }),
    noteSkipped: () => log('STREAM_RECORD_SKIPPED'),
  };
  return {
    async handler({ Records: records }) {
      const failedAt = await sequenceStream(sequencer, records.map(streamRecord));
      return { batchItemFailures: failedAt === null ? [] : [{ itemIdentifier: failedAt }] };
    },
    async sweep() {
      const owners = [networkScope, ...(await authorityIds(table)).map(scopeOf)];
      const swept = await sweepAll(sequencer, owners);
      if (swept.found > 0) log('SWEPT', { found: swept.found });
      if (swept.failed > 0) throw new Error(`Chains that could not be swept: ${swept.failed}. See SEQUENCING_FAILED.`);
    },
    close: () => client.destroy(),
  };
}

function streamRecord({ dynamodb }: DynamoDBRecord): StreamRecord {
  const image = dynamodb?.NewImage;
  return {
    sequenceNumber: dynamodb?.SequenceNumber ?? '',
    pk: image?.['pk']?.S,
    sk: image?.['sk']?.S,
    unsequenced: image?.['unsequenced']?.S,
  };
}
