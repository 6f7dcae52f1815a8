/** `__Host-`: a browser takes it from this very host alone, over HTTPS (or from this machine), and for no other path. */
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export function setCookie(name: string, value: string, maxAgeSeconds: number): string {
  return `${name}=${value}; ${ATTRIBUTES}; Max-Age=${maxAgeSeconds}`;
}

export function dropCookie(name: string): string {
  return setCookie(name, '', 0);
}

/** The last of a name wins, as nothing of ours is ever set twice. */
export function parseCookies(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()];
  });
  return new Map(pairs.filter(([name]) => name !== ''));
}
