import { AssumeRoleCommand, type AssumeRoleCommandInput, type STSClient } from '@aws-sdk/client-sts';
import { NETWORK, type OwnerId } from '../actor/scope.ts';
import type { Clock } from '../clock.ts';

export type OwnerCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
};

export type CredentialsOf = (owner: OwnerId) => Promise<OwnerCredentials>;

/** The roles that may reach data: one for all authorities, fenced by the session's tag, and one for the network. */
export type OwnerRoles = {
  readonly tenant: string;
  /** Null for a function that works for authorities alone. */
  readonly network: string | null;
};

export type TenantCredentialsDeps = {
  readonly sts: STSClient;
  readonly roles: OwnerRoles;
  readonly clock: Clock;
  /** Told why credentials that still hold could not be renewed: they are tried again at the next call. */
  readonly noteFailed: (error: unknown) => void;
  /** How many owners' credentials are held; the one not asked for longest goes first. */
  readonly mostOwners?: number;
};

/** England has 153 authorities with children's services, and there is the network. */
const MOST_OWNERS = 160;
/** Seconds. The longest that AWS allows a role which assumes another. */
const SESSION = 60 * 60;
/** Milliseconds before the end at which new ones are fetched, while the old are still given out. */
const AHEAD = 10 * 60 * 1000;
/** Milliseconds before the end from which they are not given out: a call under way may take its retries to finish. */
const LEAST_LEFT = 60 * 1000;

type Held = { current: OwnerCredentials | null; coming: Promise<OwnerCredentials> | null };

/**
 * Credentials that reach one owner's data for at most an hour. One call to STS however many ask at once, and nobody
 * waits for it save at the first. A failure is not remembered.
 *
 * @throws what STS answers, where there are no credentials that still hold.
 */
export function tenantCredentials(deps: TenantCredentialsDeps): CredentialsOf {
  const { clock, noteFailed, mostOwners = MOST_OWNERS } = deps;
  const held = new Map<OwnerId, Held>();

  function touch(owner: OwnerId): Held {
    const found = held.get(owner) ?? { current: null, coming: null };
    held.delete(owner);
    held.set(owner, found);
    const [oldest] = held.keys();
    if (held.size > mostOwners && oldest !== undefined) held.delete(oldest);
    return found;
  }

  function renew(owner: OwnerId, of: Held): Promise<OwnerCredentials> {
    of.coming ??= assume(deps, owner)
      .then((credentials) => (of.current = credentials))
      .finally(() => (of.coming = null));
    return of.coming;
  }

  return async (owner) => {
    const of = touch(owner);
    const { current } = of;
    const left = current === null ? 0 : current.expiration.getTime() - clock.now().getTime();
    if (current === null || left < LEAST_LEFT) return renew(owner, of);
    if (left < AHEAD) renew(owner, of).catch(noteFailed);
    return current;
  };
}

async function assume({ sts, roles }: TenantCredentialsDeps, owner: OwnerId): Promise<OwnerCredentials> {
  const { Credentials: given } = await sts.send(
    new AssumeRoleCommand({
      RoleSessionName: owner,
      DurationSeconds: SESSION,
      ...roleFor(roles, owner),
    }),
  );
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = given ?? {};
  const expiration = given?.Expiration;
  if (
    accessKeyId === undefined ||
    secretAccessKey === undefined ||
    sessionToken === undefined ||
    expiration === undefined
  ) {
    throw new Error('STS answered without credentials.');
  }
  return { accessKeyId, secretAccessKey, sessionToken, expiration };
}

function roleFor({ tenant, network }: OwnerRoles, owner: OwnerId): Pick<AssumeRoleCommandInput, 'RoleArn' | 'Tags'> {
  if (owner !== NETWORK) return { RoleArn: tenant, Tags: [{ Key: 'tenant', Value: owner }] };
  if (network === null) throw new Error('This function has no role for the network.');
  return { RoleArn: network };
}
