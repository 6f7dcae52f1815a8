import { createServer } from 'node:http';
import { listen } from '../http/listen.ts';

/** A port that is free now. Another program may take it first: whoever listens on it must be ready to be refused. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
