/** What a plain browser does: it keeps cookies, and follows no redirect by itself. */
export type PlainBrowser = {
  readonly get: (url: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (url: string, form: Record<string, string>, headers?: Record<string, string>) => Promise<Response>;
  /** By their names. */
  readonly cookies: Map<string, string>;
  /** Every `Set-Cookie` line that it was given. */
  readonly given: readonly string[];
};

type Sent = Omit<RequestInit, 'headers'> & { readonly headers: Record<string, string> };

export function plainBrowser(cookies = new Map<string, string>()): PlainBrowser {
  const given: string[] = [];
  async function send(url: string, { headers, ...init }: Sent): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      given.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }
  return {
    get: (url, headers = {}) => send(url, { headers }),
    post: (url, form, headers = {}) => send(url, { method: 'POST', body: new URLSearchParams(form), headers }),
    cookies,
    given,
  };
}

/** Follows redirects from here to the provider's page, says who it is, and gives the address that it is sent back to. */
export async function signInAs(browser: PlainBrowser, start: string, subject: string): Promise<string> {
  const toProvider = locationOf(await follow(browser, start, (url) => url.pathname === '/oauth2/authorize'));
  const page = locationOf(await browser.get(toProvider));
  const chosen = await browser.post(page, { subject });
  return locationOf(await browser.get(locationOf(chosen)));
}

/** The answer that leads to an address like this. */
async function follow(browser: PlainBrowser, start: string, isThere: (url: URL) => boolean): Promise<Response> {
  let answer = await browser.get(start);
  while (!isThere(new URL(locationOf(answer)))) answer = await browser.get(locationOf(answer));
  return answer;
}

/** Where an answer leads to. */
export function locationOf(answer: Response): string {
  return new URL(answer.headers.get('location') ?? '', answer.url).href;
}
