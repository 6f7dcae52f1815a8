import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

/** Cognito's SDK, loaded at first use: hardly a request needs it, and every cold start would pay. */
export function lazyCognito() {
  let client: CognitoIdentityProviderClient | undefined;
  return async () => {
    const sdk = await import('@aws-sdk/client-cognito-identity-provider');
    client ??= new sdk.CognitoIdentityProviderClient({});
    return { sdk, client };
  };
}
