/** Where the secrets of machines are made and kept: Cognito, or its stand-in on one machine. */
export type IdentityProvider = {
  /** One id and one secret for the API's scope. `label` is for people who look at the provider's own pages. */
  readonly createAppClient: (label: string) => Promise<IssuedAppClient>;
  /** One that is not there (any more) is as good as deleted. */
  readonly deleteAppClient: (clientId: string) => Promise<void>;
};

export type IssuedAppClient = { readonly clientId: string; readonly secret: string };
