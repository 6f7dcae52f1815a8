import type { IdentityProvider } from '../identity-provider.ts';

/** Holds app clients as the real ones do, and can be made to fail. */
export type FakeProvider = IdentityProvider & {
  readonly held: Set<string>;
  /** Null, or what every call fails with. */
  failure: Error | null;
};

export function fakeProvider(): FakeProvider {
  let made = 0;
  const held = new Set<string>();
  const provider: FakeProvider = {
    held,
    failure: null,
    createAppClient() {
      if (provider.failure !== null) return Promise.reject(provider.failure);
      made += 1;
      held.add(`app-${made}`);
      return Promise.resolve({ clientId: `app-${made}`, secret: `secret-${made}` });
    },
    deleteAppClient(clientId) {
      if (provider.failure !== null) return Promise.reject(provider.failure);
      held.delete(clientId);
      return Promise.resolve();
    },
  };
  return provider;
}
