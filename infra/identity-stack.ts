import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ClientPool } from './constructs/client-pool.ts';
import { PeopleSignIn } from './constructs/people-sign-in.ts';
import { settingsFrom } from './settings.ts';

/** Who may ask for a token. Apart from the data: a pool can be restored from the registry, records from nothing. */
export class IdentityStack extends Stack {
  readonly pool: ClientPool;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.pool = new ClientPool(this, 'Clients');
    const { federation } = settingsFrom(this.node);
    if (federation === undefined) return;
    const { userPool, apiScope } = this.pool;
    new PeopleSignIn(this, 'People', { userPool, apiScope, federation });
  }
}
