import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ClientPool } from './constructs/client-pool.ts';
import type { HashKey } from './constructs/hash-key.ts';
import { HouseFunction } from './constructs/house-function.ts';
import type { HouseTable } from './constructs/house-table.ts';
import { PublicApi } from './constructs/public-api.ts';
import { Sequencer } from './constructs/sequencer.ts';

export type ApiStackProps = StackProps & {
  readonly table: HouseTable;
  readonly hashKey: HashKey;
  readonly identity: ClientPool;
};

/** What holds no state, and can be deleted and deployed again: the API, and the sequencer behind it. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const graphqlApi = new HouseFunction(this, 'GraphqlApi', {
      entry: 'lambdas/graphql-api/handler.ts',
      runbookHeading: 'The API fails',
      errorImpact: 'Authority systems and people get no answer; a write may have happened though its reply was lost.',
      // Just under the 29 seconds that API Gateway waits, so that the log says what timed out.
      timeoutSeconds: 28,
      memoryMegabytes: 1_769,
    });
    props.table.grantRead(graphqlApi);
    props.table.grantWrite(graphqlApi);
    props.hashKey.grantRead(graphqlApi);
    props.identity.grantVerifyTokens(graphqlApi);
    props.identity.grantKeepClients(graphqlApi);

    new PublicApi(this, 'Api', { graphqlApi });
    new Sequencer(this, 'Sequencer', { table: props.table });
  }
}
