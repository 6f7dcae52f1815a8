/** The code of a system error, such as `ENOENT`. Read without `instanceof`: tests run in a realm of their own. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
