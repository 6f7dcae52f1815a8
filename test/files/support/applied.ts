import type { Caller } from '../../support/caller.ts';
import { newKey } from '../../support/record.ts';

/** Makes a change that must go through. */
export async function applied(system: Caller, mutation: string, input: object): Promise<void> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { status problems { code } } }`;
  const data = await system.ask<Record<string, { status: string }>>(query, {
    input: { idempotencyKey: newKey(), ...input },
  });
  if (data[mutation]?.status !== 'APPLIED') throw new Error(`${mutation}: ${JSON.stringify(data)}`);
}
