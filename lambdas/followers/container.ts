import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { conferenceQuality } from '../../contexts/conferences/index.ts';
import { createQualityFollower, createSendingFollower } from '../../contexts/exchange/index.ts';
import { createSearchFollower } from '../../contexts/learning/index.ts';
import { createDueFollower, outcomesQuality } from '../../contexts/outcomes/index.ts';
import { createBudgetFollower } from '../../contexts/networks/index.ts';
import { authorityIds, createProfiles } from '../../contexts/programme/index.ts';
import { NETWORK, networkScope, type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import type { FollowersEnvironment } from './environment.ts';
import { firstOf, ownersIn } from './stream-records.ts';

export type FollowersContainer = {
  readonly handler: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  readonly sweep: () => Promise<void>;
  readonly close: () => void;
};

/** Makes everything once, as the function starts. */
export function openContainer(
  environment: FollowersEnvironment,
  given: { readonly log?: Log; readonly clock?: Clock } = {},
): FollowersContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)), clock = systemClock } = given;
  const client = dynamoDbClient({ endpoint: environment.DYNAMODB_ENDPOINT, region: 'eu-west-2' });
  const table = openTable(client, environment.TABLE_NAME, realPause);
  const search = createSearchFollower({ table, pause: realPause });
  const sources = [
    conferenceQuality({ table, profiles: createProfiles({ table, clock }) }),
    outcomesQuality({ table }),
  ];
  const ofRecords = [
    createBudgetFollower({ table, pause: realPause }),
    createDueFollower({ table, pause: realPause }),
    createQualityFollower({ table, pause: realPause, clock, sources }),
    createSendingFollower({ table, pause: realPause }),
  ];

  /** The network has neither packages nor conferences. */
  const followersOf = ({ owner }: Scope) => (owner === NETWORK ? [search] : [...ofRecords, search]);

  /** Those that could not be brought forward. One that fails holds up no other, nor one follower another. */
  async function followAll(scopes: readonly Scope[]): Promise<readonly Scope[]> {
    const failed = new Set<Scope>();
    for (const scope of scopes) {
      for (const follower of followersOf(scope)) {
        try {
          await follower.follow(scope);
        } catch (error) {
          log('FOLLOWING_FAILED', { owner: scope.owner, ...errorFields(error) });
          failed.add(scope);
        }
      }
    }
    return [...failed];
  }

  return {
    async handler({ Records: records }) {
      const failed = await followAll(ownersIn(records));
      const first = firstOf(records, new Set(failed.map(({ owner }) => owner)));
      return { batchItemFailures: first === null ? [] : [{ itemIdentifier: first }] };
    },
    async sweep() {
      const failed = await followAll([networkScope, ...(await authorityIds(table)).map(scopeOf)]);
      await search.snapshotIfDue();
      if (failed.length > 0)
        throw new Error(`Feeds that could not be followed: ${failed.length}. See FOLLOWING_FAILED.`);
    },
    close: () => client.destroy(),
  };
}
