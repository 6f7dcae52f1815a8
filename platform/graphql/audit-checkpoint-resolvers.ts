import type { AuditCheckpoint, QueryAuditCheckpointsArgs } from '../../graphql/generated/resolvers-types.ts';
import { type Found, newestCheckpoints } from '../journal/checkpoints/checkpoint.ts';
import { knownKeys } from '../journal/checkpoints/signing-keys.ts';
import type { Table } from '../table/table.ts';
import { connectionOf, filledPage, type Keyed, pageRequest } from './connection.ts';
import type { RequestContext } from './context.ts';
import { badInput } from './errors.ts';
import type { ResolverMap } from './executable-schema.ts';

const LIST = 'auditCheckpoints';

type Shown = Omit<AuditCheckpoint, '__typename'>;

/** What the audit chain of the actor's own owner was signed as, and with which keys. */
export function auditCheckpointResolvers(table: Table) {
  return {
    Query: {
      async auditCheckpoints(_: unknown, args: QueryAuditCheckpointsArgs, { actor }: RequestContext) {
        const request = pageRequest(args, LIST);
        if (request.after !== null && !/^\d{1,12}$/.test(request.after)) {
          throw badInput('"after" is not a cursor of this API: give the endCursor of the page before.');
        }
        const page = await filledPage({
          request,
          matches: null,
          async fetch(after, limit) {
            const wanted = { after: after === null ? null : Number(after), limit };
            return (await newestCheckpoints(table, { scope: actor.scope, chain: 'AUDIT' }, wanted)).map(shown);
          },
        });
        return connectionOf(page, LIST, request);
      },
      async auditSigningKeys() {
        const keys = await knownKeys(table);
        return keys.map(({ keyId, algorithm, pem, since }) => ({ keyId, algorithm, publicKey: pem, since }));
      },
    },
  } satisfies ResolverMap;
}

/** @throws Error where something lies that is no checkpoint: it was not written by our code, and its alarm is on. */
function shown({ sequence, checkpoint }: Found): Keyed<Shown> {
  if (checkpoint === null) throw new Error('A checkpoint cannot be read.');
  const { hash, at, signed, keyId, algorithm, signature } = checkpoint;
  return { item: { sequence, hash, at, signed, keyId, algorithm, signature }, sortKey: String(sequence) };
}
