import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { OwnerId } from '../actor/scope.ts';
import type { CredentialsOf } from './tenant-credentials.ts';

/**
 * A client for each owner, made at its first call. All use the connections, time-outs and region of `base`, and so end
 * with it: only who signs differs.
 */
export function ownerClients(base: DynamoDBClient, credentialsOf: CredentialsOf): (owner: OwnerId) => DynamoDBClient {
  const clients = new Map<OwnerId, DynamoDBClient>();
  return (owner) => {
    const known = clients.get(owner);
    if (known !== undefined) return known;
    const made = new DynamoDBClient({
      region: base.config.region,
      requestHandler: base.config.requestHandler,
      credentials: () => credentialsOf(owner),
    });
    clients.set(owner, made);
    return made;
  };
}
