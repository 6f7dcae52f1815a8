import { AssumeRoleCommand, type AssumeRoleCommandInput, type STSClient } from '@aws-sdk/client-sts';
import { NETWORK, type OwnerId } from '../actor/scope.ts';
import type { Clock } from '../clock.ts';

export type OwnerCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
};

/** All that is an owner's; or to look at it, and write down in its audit trail that somebody has. */
export type Reach = 'ALL' | 'LOOK';

export type CredentialsOf = (owner: OwnerId, reach: Reach) => Promise<OwnerCredentials>;

/** The roles that may reach data: one for all authorities, fenced by the session's tag, and one for the network. */
export type OwnerRoles = {
  readonly tenant: string;
  /** As the first, for whoever may only look. Null for a function that never does so. */
  readonly look: string | null;
  /** Null for a function that works for authorities alone. */
  readonly network: string | null;
};

export type TenantCredentialsDeps = {
  readonly sts: STSClient;
  readonly roles: OwnerRoles;
  readonly clock: Clock;
  /** Told why credentials that still hold could not be renewed: they are tried again at the next call. */
  readonly noteFailed: (error: unknown) => void;
  /** How many sessions are held; the one not asked for longest goes first. */
  readonly mostSessions?: number;
};

/** England has 153 authorities with children's services, and there is the network; few are looked at. */
const MOST_SESSIONS = 170;
/** Seconds. The longest that AWS allows a role which assumes another. */
const SESSION = 60 * 60;
/** Milliseconds before the end at which new ones are fetched, while the old are still given out. */
const AHEAD = 10 * 60 * 1000;
/** Milliseconds before the end from which they are not given out: a call under way may take its retries to finish. */
const LEAST_LEFT = 60 * 1000;

type Session = { readonly owner: OwnerId; readonly reach: Reach };
type Held = { current: OwnerCredentials | null; coming: Promise<OwnerCredentials> | null };

/**
 * Credentials that reach one owner's data for at most an hour. One call to STS however many ask at once, and nobody
 * waits for it save at the first. A failure is not remembered.
 *
 * @throws what STS answers, where there are no credentials that still hold.
 */
export function tenantCredentials(deps: TenantCredentialsDeps): CredentialsOf {
  const { clock, noteFailed, mostSessions = MOST_SESSIONS } = deps;
  const held = new Map<string, Held>();

  function touch({ owner, reach }: Session): Held {
    const name = `${owner} ${reach}`;
    const found = held.get(name) ?? { current: null, coming: null };
    held.delete(name);
    held.set(name, found);
    const [oldest] = held.keys();
    if (held.size > mostSessions && oldest !== undefined) held.delete(oldest);
    return found;
  }

  function renew(session: Session, of: Held): Promise<OwnerCredentials> {
    of.coming ??= assume(deps, session)
      .then((credentials) => (of.current = credentials))
      .finally(() => (of.coming = null));
    return of.coming;
  }

  return async (owner, reach) => {
    const session = { owner, reach };
    const of = touch(session);
    const { current } = of;
    const left = current === null ? 0 : current.expiration.getTime() - clock.now().getTime();
    if (current === null || left < LEAST_LEFT) return renew(session, of);
    if (left < AHEAD) renew(session, of).catch(noteFailed);
    return current;
  };
}

async function assume({ sts, roles }: TenantCredentialsDeps, session: Session): Promise<OwnerCredentials> {
  const { Credentials: given } = await sts.send(
    new AssumeRoleCommand({
      RoleSessionName: session.reach === 'LOOK' ? `${session.owner}-LOOK` : session.owner,
      DurationSeconds: SESSION,
      ...roleFor(roles, session),
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

function roleFor(
  { tenant, look, network }: OwnerRoles,
  { owner, reach }: Session,
): Pick<AssumeRoleCommandInput, 'RoleArn' | 'Tags'> {
  const role = owner === NETWORK ? network : reach === 'LOOK' ? look : tenant;
  // What may only look never falls back to a role that may do more.
  if (role === null || (owner === NETWORK && reach === 'LOOK')) throw new Error('This function has no role for that.');
  return owner === NETWORK ? { RoleArn: role } : { RoleArn: role, Tags: [{ Key: 'tenant', Value: owner }] };
}
