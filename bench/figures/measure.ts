import { generateKeyPairSync } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSolver } from '../../contexts/evaluation/solver.ts';
import { readSnapshotParts, type SnapshotSize } from './snapshot-size.ts';
import { startEngine } from '../../local/engine/start-engine.ts';
import { fixedClock } from '../../platform/clock.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openPress } from '../../test/evaluation/support/press.ts';
import { statisticsOffice } from '../../test/evaluation/support/statistics-office.ts';
import { NOW } from '../api/open-network.ts';
import { dataFile, TABLE_NAME } from '../network/data-file.ts';
import { bareRead } from './bare-read.ts';
import { oneRun, type RunFigures } from './one-run.ts';

/** Of the 1,024 MB of the function: what does not fit in less is noticed. The solver lies outside the heap. */
const HEAP_MB = 512;

/** What a network of one size took. */
export type FiguresOfSize = SnapshotSize & {
  readonly conferencesPerAuthority: number;
  /** All items, read and thrown away. */
  readonly bareSeconds: number;
  readonly snapshot: RunFigures;
  /** Every table of a release, protected and attacked. */
  readonly release: RunFigures;
  /** Figures of the release, and how many of them are told. */
  readonly figures: number;
  readonly told: number;
  readonly parts: number;
};

export type Asked = {
  readonly seed: string;
  readonly sizes: readonly number[];
  readonly note: (text: string) => void;
};

/** A snapshot of a whole network, then every table of a release of it, at one size after the other. */
export async function measureFigures({ seed, sizes, note }: Asked): Promise<readonly FiguresOfSize[]> {
  const measured: FiguresOfSize[] = [];
  for (const conferencesPerAuthority of sizes) {
    const { path } = await dataFile({ seed, conferencesPerAuthority }, note);
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    const copy = join(folder, 'data.sqlite');
    await copyFile(path, copy, constants.COPYFILE_FICLONE);
    const engine = await startEngine({ host: '127.0.0.1', dataFile: copy });
    try {
      const figures = await measureOne(engine.endpoint, (text) =>
        note(`12 × ${conferencesPerAuthority.toLocaleString('en-GB')} conferences: ${text}`),
      );
      measured.push({ conferencesPerAuthority, ...figures });
    } finally {
      await engine.stop();
      await rm(folder, { recursive: true });
    }
  }
  return measured;
}

async function measureOne(
  endpoint: string,
  note: (text: string) => void,
): Promise<Omit<FiguresOfSize, 'conferencesPerAuthority'>> {
  const client = dynamoDbClient({ endpoint, region: 'eu-west-2' });
  const clock = fixedClock(NOW);
  const office = statisticsOffice(client, TABLE_NAME, clock);
  const press = openPress({ table: office.table, clock, solver: openSolver });
  const orders = { environment: environmentAt(endpoint), now: NOW.toISOString() };
  try {
    note('a bare read of all items');
    const bareSeconds = await bareRead(endpoint, TABLE_NAME);
    const asked = await office.ask();
    note('a snapshot');
    const snapshot = await oneRun(orders, HEAP_MB);
    note(told(snapshot));
    const size = await readSnapshotParts(office, asked);
    const drafted = await press.draft(asked.id);
    note('every table of a release');
    const release = await oneRun(orders, HEAP_MB);
    note(told(release));
    const status = await press.status(drafted);
    const progress = await press.progress(drafted);
    if (status !== 'CHECKED' || progress === undefined) throw new Error(`The release is ${String(status)}.`);
    const { TOLD: shown = 0, ...hidden } = progress.loss;
    const figures = shown + Object.values(hidden).reduce((all, each) => all + each, 0);
    return { ...size, bareSeconds, snapshot, release, figures, told: shown, parts: progress.parts.length };
  } finally {
    client.destroy();
  }
}

/** The release is approved by nobody, so no file of it is stored, and nothing is signed. */
function environmentAt(endpoint: string): Readonly<Record<string, string>> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    TABLE_NAME,
    DYNAMODB_ENDPOINT: endpoint,
    RELEASES_BUCKET: 'there-is-none',
    CODE_VERSION: 'bench',
    RECEIPT_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const told = ({ seconds, mostBytes }: RunFigures): string =>
  `${seconds.toFixed(1)} s, at most ${(mostBytes / 1e6).toFixed(0)} MB`;
