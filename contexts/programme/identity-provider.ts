import { Outage } from '../../platform/journal/outage.ts';

/** Where the secrets of machines are made and kept: Cognito, or its stand-in on one machine. */
export type IdentityProvider = {
  /**
   * One id and one secret for the API's scope. `label` is for people who look at the provider's own pages.
   *
   * @throws IdentityProviderUnavailable when it cannot be reached or is too busy.
   */
  readonly createAppClient: (label: string) => Promise<IssuedAppClient>;
  /** One that is not there (any more) is as good as deleted. */
  readonly deleteAppClient: (clientId: string) => Promise<void>;
};

export type IssuedAppClient = { readonly clientId: string; readonly secret: string };

export class IdentityProviderUnavailable extends Outage {
  constructor() {
    super(
      'IDENTITY_PROVIDER_UNAVAILABLE',
      'The identity provider could not be reached. Nothing was written: send it again with the same key.',
    );
  }
}
