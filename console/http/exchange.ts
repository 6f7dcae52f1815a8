/** A request as the console sees it, whatever brought it. */
export type ConsoleRequest = {
  readonly method: string;
  /** With the origin that the console is known by, never the one that a header names. */
  readonly url: URL;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly cookies: ReadonlyMap<string, string>;
  /** Empty for anything but a form that was posted. */
  readonly form: URLSearchParams;
  /** By which the logs know it. */
  readonly id: string;
  /** When it came: read once. */
  readonly now: Date;
};

export type ConsoleResponse = {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whole `Set-Cookie` lines. */
  readonly cookies: readonly string[];
  readonly body: string | Buffer;
};

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

export function html(status: number, body: string): ConsoleResponse {
  return { status, headers: HTML, cookies: [], body };
}

/** 303: whatever was posted, the next request is a GET, and reloading posts nothing twice. */
export function redirect(location: string, cookies: readonly string[] = []): ConsoleResponse {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, cookies, body: '' };
}

export function withCookies(response: ConsoleResponse, cookies: readonly string[]): ConsoleResponse {
  return { ...response, cookies: [...response.cookies, ...cookies] };
}
