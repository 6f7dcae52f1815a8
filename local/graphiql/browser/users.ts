/** A user of the sandbox with a token ready: what `GET /graphiql/tokens` answers with. */
export type ReadyUser = {
  readonly id: string;
  readonly label: string;
  readonly accessToken: string;
  /** Seconds */
  readonly expiresIn: number;
};

/** Milliseconds: a token is renewed so long before it ends. */
const RENEW_BEFORE = 60_000;

let users: readonly ReadyUser[] = [];
let renewAt = 0;

export async function loadUsers(): Promise<readonly ReadyUser[]> {
  const answer = await fetch('/graphiql/tokens');
  if (!answer.ok) throw new Error(`the network answered ${String(answer.status)}`);
  ({ users } = (await answer.json()) as { readonly users: readonly ReadyUser[] });
  const shortest = Math.min(...users.map(({ expiresIn }) => expiresIn));
  renewAt = Date.now() + shortest * 1000 - RENEW_BEFORE;
  return users;
}

/** A page may stay open for days: tokens are renewed as they end. */
export async function tokenOf(userId: string): Promise<string | undefined> {
  if (Date.now() > renewAt) await loadUsers();
  return users.find(({ id }) => id === userId)?.accessToken;
}
