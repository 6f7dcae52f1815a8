import type { Table } from '../../platform/table/table.ts';
import { keys } from './store.ts';

/** Nobody's: a token's subject is never empty, nor one character. */
const NOBODY = '-';

/**
 * Asks the registry for nobody, so that the connection is open, and the code of the SDK warm, before the first request
 * asks for somebody.
 */
export async function reachRegistry(table: Table): Promise<void> {
  await table.get(keys.identity(NOBODY));
}
