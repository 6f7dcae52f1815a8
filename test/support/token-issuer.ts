import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

export const SCOPE = 'families-first-network/api';
export const CLIENT_ID = 'client-of-A0000001';

/** An issuer of tokens of Cognito's shape, whose answers a test can spoil. */
export type TokenIssuer = {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly publicKey: CryptoKey;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** What it answers from now on in place of its keys. */
  readonly answerWith: (listener: RequestListener | null) => void;
  /** A new key besides the others, which signs from now on. */
  readonly rotate: () => Promise<void>;
  /** A machine's access token, valid for an hour, but for what is said otherwise; undefined leaves a claim out. */
  readonly sign: (claims?: Claims, options?: SignOptions) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export type Claims = { readonly [Name in keyof JWTPayload]?: JWTPayload[Name] | undefined };

export type SignOptions = {
  /** Not the issuer's own. */
  readonly key?: CryptoKey | Uint8Array;
  readonly header?: Readonly<Record<string, unknown>>;
};

type Pair = { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey; readonly jwk: JWK };

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const pairs = [await newPair(1)];
  let asked = 0;
  let spoilt: RequestListener | null = null;
  const server = createServer((request, response) => {
    asked += 1;
    if (spoilt !== null) spoilt(request, response);
    else response.end(JSON.stringify({ keys: pairs.map(({ jwk }) => jwk) }));
  });
  const origin = await listening(server);
  const newest = (): Pair => pairs.at(-1)!;
  return {
    issuer: origin,
    jwksUri: `${origin}/jwks.json`,
    get publicKey() {
      return newest().publicKey;
    },
    asked: () => asked,
    answerWith(listener) {
      spoilt = listener;
    },
    async rotate() {
      pairs.push(await newPair(pairs.length + 1));
    },
    sign: (claims = {}, { key, header = {} } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: origin,
        sub: CLIENT_ID,
        client_id: CLIENT_ID,
        token_use: 'access',
        scope: SCOPE,
        iat: now,
        exp: now + 3_600,
        ...claims,
      } as JWTPayload;
      const protectedHeader = { alg: 'RS256', kid: newest().jwk.kid!, ...header };
      return new SignJWT(payload).setProtectedHeader(protectedHeader).sign(key ?? newest().privateKey);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function newPair(nth: number): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: `key-${String(nth)}`, alg: 'RS256', use: 'sig' };
  return { publicKey, privateKey, jwk };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
