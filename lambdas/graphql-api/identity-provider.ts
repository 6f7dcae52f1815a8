import {
  cognitoIdentityProvider,
  type IdentityProvider,
  localIdentityProvider,
} from '../../contexts/programme/index.ts';
import type { ApiEnvironment } from './environment.ts';

/** Where app clients are made. */
export function identityProviderFor(environment: ApiEnvironment): IdentityProvider {
  switch (environment.IDENTITY_PROVIDER) {
    case 'cognito':
      return cognitoIdentityProvider({ userPoolId: environment.USER_POOL_ID });
    case 'local':
      return localIdentityProvider({
        adminUrl: environment.LOCAL_IDENTITY_ADMIN_URL,
        adminKey: environment.LOCAL_IDENTITY_ADMIN_KEY,
      });
  }
}
