type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

/**
 * In the stead of `@aws-sdk/credential-provider-node`, which looks in nine places, each a client of its own: Lambda puts
 * a function's credentials into its environment, and keeps them there for as long as the instance lives.
 */
export function defaultProvider(): () => Promise<Credentials> {
  return () => {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = process.env;
    if (accessKeyId === undefined || secretAccessKey === undefined) {
      return Promise.reject(new Error('There are no credentials in the environment: this bundle is made for Lambda.'));
    }
    const sessionToken = process.env['AWS_SESSION_TOKEN'];
    return Promise.resolve({ accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) });
  };
}
