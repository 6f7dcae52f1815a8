import { type BackOff, Stopped } from './back-off.ts';

export type Credentials = { readonly tokenUrl: string; readonly clientId: string; readonly clientSecret: string };

/** A token, got anew when it is about to end or was refused. */
export type Tokens = { readonly get: () => Promise<string>; readonly drop: () => void };

/** Seconds before its end at which a token is not used any more. */
const EARLY_SECONDS = 60;
const ANSWER_WITHIN_MS = 35_000;

type Token = { readonly text: string; readonly until: number };

/** OAuth 2.0 client credentials (RFC 6749, section 4.4). */
export function openTokens({ tokenUrl, clientId, clientSecret }: Credentials, backOff: BackOff): Tokens {
  let token: Token | null = null;

  async function fetched(): Promise<Token> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(tokenUrl, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      }).catch((error: unknown) => String(error));
      if (typeof response === 'string') await backOff.wait(attempt, `no token: ${response}`);
      else if (response.ok) {
        const { access_token: text, expires_in: seconds } = (await response.json()) as {
          access_token: string;
          expires_in: number;
        };
        return { text, until: Date.now() + (seconds - EARLY_SECONDS) * 1000 };
      } else if (response.status < 500 && response.status !== 429) {
        throw new Stopped(`The credentials were refused: HTTP ${String(response.status)}`);
      } else await backOff.wait(attempt, `no token: HTTP ${String(response.status)}`, retryAfter(response));
    }
  }

  return {
    async get() {
      if (token === null || Date.now() >= token.until) token = await fetched();
      return token.text;
    },
    drop() {
      token = null;
    },
  };
}

/** Seconds that the server asks to wait; 0 if it does not say. */
export function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) ? seconds : 0;
}
