import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { closeGracefully, listen } from '../../local/http/listen.ts';

export type AwsEndpoint = { readonly url: string; readonly close: () => Promise<void> };

/** The same for each version that is asked for, as it is for a time while a key is being changed. */
const SECRET = JSON.stringify({ Name: 'hash-key', SecretString: 'a key that is good for nothing but measuring' });

const CREDENTIALS = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
<AccessKeyId>local</AccessKeyId><SecretAccessKey>local</SecretAccessKey><SessionToken>local</SessionToken>
<Expiration>2100-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;

/**
 * Answers the two calls besides DynamoDB's that a cold start makes on AWS: for the hash key, and for the credentials of
 * an authority. What is measured is what they cost the function, not what they take on AWS.
 */
export async function startAwsEndpoint(): Promise<AwsEndpoint> {
  const server = createServer((request, response) => {
    const isSecret = request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue';
    response.setHeader('content-type', isSecret ? 'application/x-amz-json-1.1' : 'text/xml');
    void text(request).then(() => response.end(isSecret ? SECRET : CREDENTIALS));
  });
  const port = await listen(server, 0);
  server.unref();
  return { url: `http://127.0.0.1:${port}`, close: () => closeGracefully(server, 0) };
}
