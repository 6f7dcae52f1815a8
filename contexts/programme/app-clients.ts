/** What is kept at the identity provider, as whoever tidies up there sees it: never a secret. */
export type AppClients = {
  /** The ids of all app clients, in pages of at most a hundred. */
  readonly pages: () => AsyncIterable<readonly string[]>;
  /** Null if it is gone. */
  readonly look: (clientId: string) => Promise<FoundAppClient | null>;
  /** One that is not there (any more) is as good as deleted. */
  readonly remove: (clientId: string) => Promise<void>;
};

export type FoundAppClient = {
  /** Null where it is not known. */
  readonly createdAt: Date | null;
  /** Client credentials, and no other way to a token: an application that people sign in to is none. */
  readonly isMachine: boolean;
};
