import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { authorityIds } from '../../contexts/programme/index.ts';
import { networkScope, scopeOf } from '../../platform/actor/scope.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { sequenceStream, type StreamRecord } from '../../platform/journal/sequencing/from-stream.ts';
import { oldestWaiting } from '../../platform/journal/sequencing/oldest-waiting.ts';
import type { Sequencer } from '../../platform/journal/sequencing/sequence.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { type MeasureWaiting, waitingMetric } from '../../platform/journal/sequencing/waiting-metric.ts';
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

type Given = {
  readonly log?: Log;
  readonly clock?: Clock;
  /** Absent: written to the log on AWS, where CloudWatch reads it, and nowhere else. */
  readonly measure?: MeasureWaiting;
};

const write = (line: string): void => void process.stdout.write(`${line}\n`);

/** Makes everything once, as the function starts. */
export function openContainer(environment: SequencerEnvironment, given: Given = {}): SequencerContainer {
  const { log = jsonLog(write), clock = systemClock, measure = measuredOn(environment, clock) } = given;
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
      // Before any work: a sweep that fails, or runs out of time, has told what it left waiting.
      measure(await oldestWaiting(table, owners, clock.now()));
      const swept = await sweepAll(sequencer, owners);
      if (swept.found > 0) log('SWEPT', { found: swept.found });
      if (swept.failed > 0) throw new Error(`Chains that could not be swept: ${swept.failed}. See SEQUENCING_FAILED.`);
    },
    close: () => client.destroy(),
  };
}

function measuredOn({ STAGE, DYNAMODB_ENDPOINT }: SequencerEnvironment, clock: Clock): MeasureWaiting {
  if (STAGE === undefined || DYNAMODB_ENDPOINT !== undefined) return () => undefined;
  return waitingMetric({ write, namespace: `families-first-${STAGE}`, now: () => clock.now().getTime() });
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
