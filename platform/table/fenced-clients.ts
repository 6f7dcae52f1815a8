import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { OwnerId } from '../actor/scope.ts';
import { withoutLogger } from './client.ts';
import { withUnitsCounted } from './consumed-units.ts';
import type { CredentialsOf, Reach } from './tenant-credentials.ts';

export type ClientFor = (owner: OwnerId, reach: Reach) => DynamoDBClient;

/**
 * A client for each owner and reach, made at its first call. All use the connections, time-outs and region of `base`, and so end
 * with it: only who signs differs.
 */
export function ownerClients(base: DynamoDBClient, credentialsOf: CredentialsOf): ClientFor {
  const clients = new Map<string, DynamoDBClient>();
  return (owner, reach) => {
    const name = `${owner} ${reach}`;
    const known = clients.get(name);
    if (known !== undefined) return known;
    const client = new DynamoDBClient({
      region: base.config.region,
      requestHandler: base.config.requestHandler,
      credentials: () => credentialsOf(owner, reach),
    });
    const made = withUnitsCounted(withoutLogger(client));
    clients.set(name, made);
    return made;
  };
}
