import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { closeGracefully, listen } from '../../local/http/listen.ts';
import { sendJson } from '../../local/http/send.ts';
import { API_SCOPE } from '../../local/identity/token-shape.ts';

export type Issuer = {
  readonly issuer: string;
  readonly jwksUri: string;
  /** An access token of Cognito's shape for an app client, good for two hours. */
  readonly tokenOf: (clientId: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

const ALGORITHM = 'RS256';
const KEY_ID = 'bench';

/** Signs real tokens and serves the key that they are verified by: what the identity provider is to the API, no more. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { modulusLength: 2048 });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM, use: 'sig' }] };
  const server = createServer((_request, response) => {
    sendJson(response, 200, jwks);
  });
  const port = await listen(server, 0);
  server.unref();
  const issuer = `http://127.0.0.1:${port}`;
  return {
    issuer,
    jwksUri: `${issuer}/jwks.json`,
    tokenOf: (clientId) =>
      new SignJWT({ client_id: clientId, token_use: 'access', scope: API_SCOPE })
        .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
        .setIssuer(issuer)
        .setSubject(clientId)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(privateKey),
    close: () => closeGracefully(server, 0),
  };
}
