import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedProgramme } from '../../../contexts/programme/index.ts';
import { findImport, fileKey, importItem, resultKey } from '../../../contexts/exchange/store/imports.ts';
import type { FileImport, Progress } from '../../../contexts/exchange/files/file-import.ts';
import { startObjects } from '../../../local/objects/start-objects.ts';
import { scopeOf } from '../../../platform/actor/scope.ts';
import { openObjects } from '../../../platform/objects/open-objects.ts';
import { actFor } from '../../../platform/table/fenced-acting.ts';
import { openTable } from '../../../platform/table/table.ts';
import { apiClient, AUTHORITY, authority } from '../../support/two-authorities.ts';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What a worker is told. */
export type Orders = {
  readonly environment: Readonly<Record<string, string>>;
  readonly owner: string;
  readonly id: string;
  readonly mostRecords: number;
};

const OWNER = AUTHORITY.nearby;
const SYSTEM = 'nearby-system';
const ID = '01K0000000000000000000000F';
const AT = '2026-06-30T09:00:00.000Z';
/** Who has started it. */
export const CLIENT = apiClient('01K0000000000000000000000A', SYSTEM, OWNER);

export type OneFile = {
  readonly environment: Readonly<Record<string, string>>;
  readonly orders: (mostRecords: number) => Orders;
  readonly progress: () => Promise<Progress>;
  /** Rows of the result, without what is made up for each: the ids of records. */
  readonly result: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

type Place = { readonly client: DynamoDBClient; readonly endpoint: string; readonly tableName: string };

type Sent = Pick<FileImport, 'format' | 'kind'>;

/** A file that was sent and started, in a table with the registry in it, and a store of files. Of lines unless it is said. */
export async function startedFile(
  { client, endpoint, tableName }: Place,
  text: string,
  { format, kind }: Sent = { format: 'NDJSON', kind: null },
): Promise<OneFile> {
  const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
  const files = await startObjects({ folder, port: 0, onError: () => undefined });
  const table = openTable(client, tableName, () => Promise.resolve());
  const scope = scopeOf(OWNER);
  const seeded = seedProgramme({
    programmes: [],
    authorities: [authority(OWNER, '901', 'Nearby')],
    policies: [],
    clients: [CLIENT],
    people: [],
  });
  const file = {
    id: ID,
    version: 2,
    format,
    kind,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    tryOut: false,
    requestedAt: AT,
    start: { at: AT, lastAt: AT, subject: SYSTEM, client: CLIENT.id, request: 'a-request' },
    cancelledAt: null,
  } as const;
  await table.write([...seeded, importItem(scope, file)].map((item) => ({ kind: 'PUT', item })));
  const { bucket, endpoint: filesEndpoint } = files;
  const objects = openObjects({ bucket, endpoint: filesEndpoint, region: 'eu-west-2', credentialsOf: null });
  await actFor(OWNER, () => objects.write(fileKey(scope, file), Buffer.from(text), 'application/x-ndjson'));
  const environment = {
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: endpoint,
    FILES_BUCKET: bucket,
    FILES_ENDPOINT: filesEndpoint,
    IMPORT_QUEUE_URL: `${filesEndpoint}/000000000000/imports`,
    HASH_KEY: 'a-key-for-tests-of-32-characters',
  };
  return {
    environment,
    orders: (mostRecords) => ({ environment, owner: OWNER, id: ID, mostRecords }),
    async progress() {
      const found = await findImport(table, scope, ID);
      if (found === undefined) throw new Error('The import is gone.');
      return found.progress;
    },
    result: () =>
      actFor(OWNER, async () => {
        const key = resultKey(scope, ID);
        const found = await objects.find(key);
        if (found === null) throw new Error('There is no result.');
        const chunks: Buffer[] = [];
        for await (const chunk of await objects.read(key, found)) chunks.push(chunk as Buffer);
        return Buffer.concat(chunks)
          .toString()
          .replace(/fgdm_\w+/g, 'ID')
          .trimEnd()
          .split('\r\n');
      }),
    async close() {
      await files.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Lines of conferences, of which every tenth is refused. */
export function someLines(count: number): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

function line(index: number): string {
  const receivedOn = index % 10 === 9 ? '2026-02-30' : '2026-06-01';
  const child = { laChildId: `C${String(index)}`, sex: 'F', birthMonth: '2015-03' };
  const referral = { receivedOn, model: 'FAMILY_GROUP_CONFERENCE', triggerPoint: 'CHILD_IN_NEED', children: [child] };
  const sourceRecord = { system: 'CASESYSTEM', recordId: `K-${String(index)}` };
  return JSON.stringify({ conference: { sourceRecord, facts: [{ referral }] } });
}
