import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Extract, Made } from '../../contexts/evaluation/domain/extracts/extract.ts';
import type { Snapshot } from '../../contexts/evaluation/domain/snapshots/snapshot.ts';
import { downloadExtract } from '../../contexts/evaluation/download-extract.ts';
import { requestExtract } from '../../contexts/evaluation/request-extract.ts';
import { runExtracts } from '../../contexts/evaluation/run-extracts.ts';
import { openSolver } from '../../contexts/evaluation/solver.ts';
import { readExtract } from '../../contexts/evaluation/store/extracts.ts';
import { acceptSharingAgreement } from '../../contexts/governance/accept-sharing-agreement.ts';
import { approveResearchProject } from '../../contexts/governance/approve-research-project.ts';
import { endResearchProject } from '../../contexts/governance/end-research-project.ts';
import { offerSharingAgreement } from '../../contexts/governance/offer-sharing-agreement.ts';
import { requestResearchProject } from '../../contexts/governance/request-research-project.ts';
import { revokeSharingAgreement } from '../../contexts/governance/revoke-sharing-agreement.ts';
import type { Actor } from '../../platform/actor/actor.ts';
import { type OwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { localDate } from '../../platform/dates/index.ts';
import { systemIds } from '../../platform/ids.ts';
import type { Journal, Performed, Request } from '../../platform/journal/perform.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { localKeyed } from '../../platform/secrets/keyed.ts';
import { actFor, actingFor } from '../../platform/table/fenced-acting.ts';
import { fencedTable } from '../../platform/table/fenced-table.ts';
import type { Table } from '../../platform/table/table.ts';
import { newKey } from '../conferences/support/desk.ts';
import { useEngine } from '../support/engine.ts';
import { ACTORS } from '../support/governance.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { AUTHORITY, twoAuthorities } from '../support/two-authorities.ts';
import { recordFamilies } from './support/families.ts';
import { statisticsOffice, type StatisticsOffice } from './support/statistics-office.ts';

const SEED = 20_261_122;
const NOW = new Date('2026-07-01T09:00:00Z');
const KEY = 'a fictional key of 32 characters';
const engine = useEngine();

const OWNERS = Object.values(AUTHORITY);
const EVALUATOR: Actor = { ...ACTORS.staff, ...personOf('EVALUATOR', 'EVAL'), id: '01K0000000000000000000000E' };
const STRANGER: Actor = { ...EVALUATOR, id: '01K0000000000000000000000Z', subject: 'stranger' };

function personOf(kind: 'EVALUATOR', subject: string): Pick<Actor, 'kind' | 'subject'> {
  return { kind, subject: subject.toLowerCase() };
}

let now: Date;
const clock = { now: () => now };
let office: StatisticsOffice;
let table: Table;
let journal: Journal;
let tableName: string;
const files = new Map<string, Buffer>();
const failures: unknown[] = [];
const references = new Set<string>();

beforeEach(async () => {
  now = NOW;
  files.clear();
  failures.length = 0;
  references.clear();
  tableName = await engine.freshTable();
  const { client } = engine;
  const signal = new AbortController().signal;
  const loading = {
    client,
    tableName,
    seed: 'extracts',
    conferencesPerAuthority: 0,
    onProgress: () => undefined,
    signal,
  };
  await twoAuthorities.load(loading);
  office = statisticsOffice(client, tableName, clock);
  table = office.table;
  const pause = (): Promise<void> => Promise.resolve();
  const fenced = fencedTable({ clientFor: () => client, referenceClient: client, actingFor, tableName, pause });
  const ids = systemIds(clock);
  journal = { table: fenced, pause, nextId: () => ids.next(), hashKey: 'x'.repeat(32) };
  for (const owner of OWNERS) {
    for (const name of await recordFamilies(owner, { client, tableName, seed: SEED })) references.add(name);
    await sweepAll(sequencerOn(table).sequencer, [scopeOf(owner)]);
  }
});

let requests = 0;
function by<T>(actor: Actor, work: (request: Request) => Promise<T>): Promise<T> {
  requests += 1;
  const request = { id: `request-${String(requests)}`, actor, now };
  return actFor(actor.scope.owner, () => work(request));
}

const call = () => ({ idempotencyKey: newKey(), dryRun: false, expectedVersion: null });
const codesOf = ({ outcome: { status, problems } }: Performed<unknown>): string =>
  [status, ...problems.map(({ code }) => code)].join(' ');

async function project(reference: string, places: 'AUTHORITY' | 'PROGRAMME_ARM' = 'PROGRAMME_ARM'): Promise<void> {
  const text = 'It finds out whether plans hold.';
  const asked = {
    ...{ reference, places, title: 'What becomes of plans', members: [EVALUATOR.id], endsOn: localDate('2026-12-31') },
    fiveSafes: { project: text, people: text, data: text, settings: text, outputs: text },
  };
  await by(ACTORS.staff, (request) => requestResearchProject({ journal }, request, { ...call(), ...asked }));
  await by(ACTORS.administrator, (request) => approveResearchProject({ journal }, request, { ...call(), reference }));
}

const LEAD = { [AUTHORITY.nearby]: ACTORS.lead, [AUTHORITY.faraway]: ACTORS.farawayLead } as Record<OwnerId, Actor>;
const partiesOf = (authority: OwnerId, project_: string) => ({
  authority,
  recipient: { kind: 'EVALUATION_PROJECT', project: project_ } as const,
});

async function share(authority: OwnerId, reference: string): Promise<void> {
  const terms = {
    dataClasses: ['PSEUDONYMISED_EXTRACT'] as const,
    purposes: ['EVALUATION'] as const,
    lawfulBasis: 'PUBLIC_TASK_RESEARCH' as const,
    from: localDate('2026-07-01'),
    until: null,
  };
  const parties = partiesOf(authority, reference);
  await by(ACTORS.administrator, (request) =>
    offerSharingAgreement({ journal }, request, { ...call(), ...parties, terms }),
  );
  const accepted = await by(LEAD[authority]!, (request) =>
    acceptSharingAgreement({ journal }, request, { ...call(), parties, number: 1 }),
  );
  expect(codesOf(accepted)).toBe('APPLIED');
}

/** A second after the one before, and with everything in its feed: what both sides agreed to as well. */
async function snapshot(): Promise<Snapshot> {
  const taken = await asked();
  await office.work();
  return taken;
}

async function asked(): Promise<Snapshot> {
  now = new Date(now.getTime() + 1_000);
  await sweepAll(
    sequencerOn(table).sequencer,
    OWNERS.map((owner) => scopeOf(owner)),
  );
  return office.ask();
}

const ask = (reference: string, { id }: Pick<Snapshot, 'id'>, actor = ACTORS.staff) =>
  by(actor, (request) => requestExtract({ journal }, request, { ...call(), project: reference, snapshot: id }));

const work = () =>
  runExtracts(
    {
      table,
      clock,
      keyed: localKeyed(KEY),
      solver: openSolver,
      objects: { write: (key, body) => Promise.resolve(void files.set(key, body as Buffer)) },
    },
    { mayGoOn: () => true, noteFailed: (error) => failures.push(error) },
  );

async function made(
  reference: string,
  from?: Snapshot,
): Promise<{ readonly extract: Extract; readonly made: Made | undefined }> {
  const { state, outcome } = await ask(reference, from ?? (await snapshot()));
  if (state === undefined) throw new Error(JSON.stringify(outcome));
  await work();
  expect(failures).toEqual([]);
  const found = await readExtract(table, state.value.id);
  return { extract: found!.value, made: found!.made };
}

const download = (id: string, actor = EVALUATOR) =>
  by(actor, (request) => downloadExtract({ journal }, request, { ...call(), extract: id }));

const zipOf = ({ id }: Extract): Buffer => files.get(`NETWORK0/extracts/${id}/extract.zip`)!;

function recordsIn(zip: Buffer): readonly Readonly<Record<string, string>>[] {
  return parse(strFromU8(unzipSync(zip)['records.csv']!), { columns: true });
}

describe(`An extract (seed ${String(SEED)})`, () => {
  it('is made of the authorities that share with the project, and holds nobody who could be told apart', async () => {
    await project('ONE');
    await share(AUTHORITY.nearby, 'ONE');
    const { extract, made: became } = await made('ONE');
    expect(extract.authorities).toEqual([AUTHORITY.nearby]);
    if (became?.kind !== 'MADE') throw new Error(JSON.stringify(became));
    const zip = zipOf(extract);
    expect([zip.length, createHash('sha256').update(zip).digest('hex')]).toEqual([became.bytes, became.sha256]);
    const records = recordsIn(zip);
    expect(records).toHaveLength(became.rows);
    expect(became.rows).toBeGreaterThan(60);
    const described = became.columns.filter(({ kind }) => kind === 'DESCRIPTION').map(({ key }) => key);
    const classes = Map.groupBy(records, (each) => described.map((key) => each[key]).join());
    for (const alike of classes.values()) {
      expect(new Set(alike.map(({ child }) => child)).size).toBeGreaterThanOrEqual(10);
      expect(new Set(alike.map(({ furthest_stage }) => furthest_stage)).size).toBeGreaterThanOrEqual(2);
    }
  });

  it('holds no reference of a child and no authority in any byte of any of its files', async () => {
    await project('ONE');
    for (const owner of OWNERS) await share(owner, 'ONE');
    const { extract } = await made('ONE');
    const text = Object.values(unzipSync(zipOf(extract)))
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    expect(text.length).toBeGreaterThan(10_000);
    expect([...references].filter((reference) => text.includes(reference))).toEqual([]);
    expect(OWNERS.filter((owner) => text.includes(owner))).toEqual([]);
    expect(text).not.toMatch(/\b20\d\d-(?!07-01|09-29)\d\d-\d\d/);
  });

  it('has no pseudonym of another, of the same project or not', async () => {
    await project('ONE');
    await project('TWO');
    for (const reference of ['ONE', 'TWO']) await share(AUTHORITY.nearby, reference);
    const from = await snapshot();
    const all = [await made('ONE', from), await made('TWO', from), await made('ONE', from)];
    const names = all.map(
      ({ extract }) => new Set(recordsIn(zipOf(extract)).flatMap(({ child, row_mark }) => [child!, row_mark!])),
    );
    expect(names.map(({ size }) => size > 100)).toEqual([true, true, true]);
    expect(names[0]!.intersection(names[1]!).size + names[0]!.intersection(names[2]!).size).toBe(0);
  });

  it('is made alike by a worker that goes on for one that died after it wrote the file', async () => {
    await project('ONE');
    await share(AUTHORITY.nearby, 'ONE');
    const { state } = await ask('ONE', await snapshot());
    const dying: Table = { ...table, write: () => Promise.reject(new Error('killed')) };
    const keep = { write: (key: string, body: unknown) => Promise.resolve(void files.set(key, body as Buffer)) };
    await runExtracts(
      { table: dying, clock, keyed: localKeyed(KEY), solver: openSolver, objects: keep },
      { mayGoOn: () => true, noteFailed: (error) => failures.push(error) },
    );
    expect(failures).toHaveLength(1);
    const before = zipOf(state!.value);
    failures.length = 0;
    await work();
    expect(zipOf(state!.value).equals(before)).toBe(true);
    expect((await readExtract(table, state!.value.id))?.made).toMatchObject({ kind: 'MADE' });
  });

  it('is refused by whatever would let nobody have it', async () => {
    const first = await snapshot();
    expect(codesOf(await ask('NONE', first))).toBe('REFUSED NOT_FOUND');
    await project('ONE');
    expect(codesOf(await ask('ONE', { id: '01K0ZZZZZZZZZZZZZZZZZZZZZZ' }))).toBe('REFUSED NOT_FOUND');
    expect(codesOf(await ask('ONE', first))).toBe('REFUSED EX2');
    await share(AUTHORITY.nearby, 'ONE');
    const waiting = await asked();
    expect(codesOf(await ask('ONE', first))).toBe('REFUSED EX3');
    expect(codesOf(await ask('ONE', waiting))).toBe('REFUSED EX3');
    await office.work();
    expect(codesOf(await ask('ONE', waiting))).toBe('APPLIED');
    await by(ACTORS.staff, (request) => endResearchProject({ journal }, request, { ...call(), reference: 'ONE' }));
    expect(codesOf(await ask('ONE', waiting))).toBe('REFUSED EX1');
  });

  it.each([
    ['the project ends', 'PROJECT_ENDED'],
    ['an authority takes its leave back', 'NOT_SHARED'],
    ['a later snapshot is counted', 'ROWS_GONE'],
  ])('is not made where, before it is, %s', async (what, because) => {
    await project('ONE');
    await share(AUTHORITY.nearby, 'ONE');
    const { state } = await ask('ONE', await snapshot());
    if (because === 'PROJECT_ENDED') {
      await by(ACTORS.staff, (request) => endResearchProject({ journal }, request, { ...call(), reference: 'ONE' }));
    } else if (because === 'NOT_SHARED') await revoke('ONE');
    else await snapshot();
    await work();
    expect([what, (await readExtract(table, state!.value.id))?.made]).toEqual([
      what,
      { kind: 'REFUSED', at: now.toISOString(), because },
    ]);
    expect(files.size).toBe(0);
  });
});

async function revoke(reference: string): Promise<void> {
  const parties = partiesOf(AUTHORITY.nearby, reference);
  const revoked = await by(ACTORS.lead, (request) =>
    revokeSharingAgreement({ journal }, request, { ...call(), parties }),
  );
  expect(codesOf(revoked)).toBe('APPLIED');
}

describe('An extract that was made', () => {
  const ready = async (): Promise<Extract> => {
    await project('ONE');
    await share(AUTHORITY.nearby, 'ONE');
    return (await made('ONE')).extract;
  };

  it('is had by the project’s people alone, and each time is noted', async () => {
    const { id } = await ready();
    expect(codesOf(await download(id))).toBe('APPLIED');
    expect(codesOf(await download(id))).toBe('APPLIED');
    expect(codesOf(await download(id, STRANGER))).toBe('REFUSED NOT_FOUND');
    expect(codesOf(await download(id, ACTORS.administrator))).toBe('REFUSED NOT_FOUND');
    const at = now.toISOString();
    const noted = (await readExtract(table, id))?.value.downloads;
    expect(noted).toEqual([
      { by: EVALUATOR.id, at },
      { by: EVALUATOR.id, at },
    ]);
  });

  it('cannot be had once its last day is over, its project has ended or its authority shares no more', async () => {
    const { id, expiresOn } = await ready();
    expect(expiresOn).toBe('2026-09-29');
    now = new Date('2026-09-29T22:00:00Z');
    expect(codesOf(await download(id))).toBe('APPLIED');
    now = new Date('2026-09-29T23:30:00Z');
    expect(codesOf(await download(id))).toBe('REFUSED EX4');
    now = NOW;
    await revoke('ONE');
    expect(codesOf(await download(id))).toBe('REFUSED EX2');
    await by(ACTORS.staff, (request) => endResearchProject({ journal }, request, { ...call(), reference: 'ONE' }));
    expect(codesOf(await download(id))).toBe('REFUSED EX1');
  });
});
