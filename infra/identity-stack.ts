import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ClientPool } from './constructs/client-pool.ts';

/** Who may ask for a token. Apart from the data: a pool can be restored from the registry, records from nothing. */
export class IdentityStack extends Stack {
  readonly pool: ClientPool;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.pool = new ClientPool(this, 'Clients');
  }
}
