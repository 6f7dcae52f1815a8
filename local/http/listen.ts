import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode } from '../error-code.ts';
import { StartFailure } from '../start-failure.ts';

/** Only this machine can reach what the local network serves. */
export const LOOPBACK = '127.0.0.1';

/**
 * Listens on the loopback address.
 *
 * @param port 0 for any free one
 * @returns the port that it listens on
 * @throws StartFailure when the port is taken or may not be used
 */
export async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject);
  server.listen(port, LOOPBACK, () => {
    resolve(undefined);
  });
  try {
    await promise;
  } catch (error) {
    throw asStartFailure(error, port);
  } finally {
    server.off('error', reject);
  }
  return (server.address() as AddressInfo).port;
}

/** Stops taking requests, lets those in flight end within the grace, then cuts what is left. */
export async function closeGracefully(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.close(() => {
    resolve(undefined);
  });
  // A connection kept alive is idle only once its answer is out, so this is asked again and again.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 10);
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, graceMs);
  await promise;
  clearInterval(sweep);
  clearTimeout(cut);
}

function asStartFailure(error: unknown, port: number): unknown {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') return portTaken(port);
  if (code === 'EACCES') {
    return new StartFailure(
      `Port ${String(port)} may not be used by this account.`,
      'Choose one above 1023: npm start -- --port 5000',
    );
  }
  return error;
}

export function portTaken(port: number): StartFailure {
  return new StartFailure(
    `Port ${String(port)} is already in use by another program.`,
    'Stop that program, or choose other ports: npm start -- --port 5000 (takes 5000 to 5003).',
  );
}
