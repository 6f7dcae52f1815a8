import type { Adapter, AdapterPayload } from 'oidc-provider';

type Entry = { readonly payload: AdapterPayload; readonly expiresAt: number };

/**
 * Where the provider keeps one kind of its short-lived things: sessions, grants, codes. They are gone with a restart,
 * which costs a person one more sign-in; access tokens are not kept at all, since they prove themselves.
 */
export class MemoryAdapter implements Adapter {
  readonly #entries = new Map<string, Entry>();

  /** @param expiresIn seconds */
  upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    this.#dropExpired();
    const expiresAt = expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000;
    this.#entries.set(id, { payload, expiresAt });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#live(this.#entries.get(id)));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#live(this.#entries.values().find((entry) => entry.payload.uid === uid)));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#live(this.#entries.values().find((entry) => entry.payload.userCode === userCode)));
  }

  consume(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry !== undefined) entry.payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.#entries.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, entry] of this.#entries) if (entry.payload.grantId === grantId) this.#entries.delete(id);
    return Promise.resolve();
  }

  #live(entry: Entry | undefined): AdapterPayload | undefined {
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  #dropExpired(): void {
    const now = Date.now();
    for (const [id, entry] of this.#entries) if (entry.expiresAt <= now) this.#entries.delete(id);
  }
}
