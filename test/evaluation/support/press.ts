import { generateKeyPairSync } from 'node:crypto';
import type { Solver } from '../../../contexts/evaluation/domain/disclosure/attack/program.ts';
import {
  type Progress,
  type Release,
  type ReleaseParameters,
  statusOf,
} from '../../../contexts/evaluation/domain/releases/release.ts';
import { approveRelease } from '../../../contexts/evaluation/approve-release.ts';
import { draftRelease } from '../../../contexts/evaluation/draft-release.ts';
import { publishRelease } from '../../../contexts/evaluation/publish-release.ts';
import type { DecideRelease } from '../../../contexts/evaluation/releases/decide-release.ts';
import { runReleases } from '../../../contexts/evaluation/run-release.ts';
import { runReleaseFiles } from '../../../contexts/evaluation/run-release-files.ts';
import type { Thresholds } from '../../../contexts/evaluation/domain/simulations/thresholds.ts';
import { simulateDisclosure } from '../../../contexts/evaluation/simulate-disclosure.ts';
import { findRelease, readProgress } from '../../../contexts/evaluation/store/releases.ts';
import { withdrawRelease } from '../../../contexts/evaluation/withdraw-release.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { permissionsOf } from '../../../platform/actor/permissions.ts';
import { networkScope } from '../../../platform/actor/scope.ts';
import type { Clock } from '../../../platform/clock.ts';
import { systemIds } from '../../../platform/ids.ts';
import { privateKeySigner } from '../../../platform/signing/private-key-signer.ts';
import type { Table } from '../../../platform/table/table.ts';
import { HASH_KEY, newKey } from '../../conferences/support/desk.ts';
import { turn } from '../../support/journal/notebook.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const SIGNER = privateKeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

const person = (subject: string): Actor => ({
  kind: 'PROGRAMME_STAFF',
  id: `01PERSON0000000000000000${subject}`,
  subject,
  authority: null,
  permissions: permissionsOf('PROGRAMME_STAFF', null),
  scope: networkScope,
});

type Given = { readonly table: Table; readonly clock: Clock; readonly solver: () => Promise<Solver> };
type Working = { readonly worker?: string; readonly on?: Table; readonly mayGoOn?: () => boolean };

/** Drafts, works on and decides releases, as two people and a worker do. */
export function openPress({ table, clock, solver }: Given) {
  const ids = systemIds(clock);
  const journal = { table, pause: turn, nextId: () => ids.next(), hashKey: HASH_KEY };
  const as = (subject: string) => ({ id: ids.next(), actor: person(subject), now: clock.now() });
  const call = (release: Release): DecideRelease => ({
    idempotencyKey: newKey(),
    dryRun: false,
    release: release.id,
    expectedVersion: null,
  });
  return {
    async draft(
      snapshot: string,
      more: { readonly parameters?: ReleaseParameters; readonly replaces?: string } = {},
    ): Promise<Release> {
      const { parameters = 'DFE_LOCAL_AUTHORITY', replaces = null } = more;
      const asked = {
        idempotencyKey: newKey(),
        dryRun: false,
        title: 'Figures of the year',
        snapshot,
        parameters,
        replaces,
      };
      const { state, outcome } = await draftRelease({ journal }, as('A1'), asked);
      if (state === undefined || outcome.status !== 'APPLIED') throw new Error(JSON.stringify(outcome));
      return state;
    },
    async work({ worker = 'W1', on = table, mayGoOn = () => true }: Working = {}): Promise<void> {
      const failures: unknown[] = [];
      await runReleases(
        { table: on, clock, worker, solver },
        { mayGoOn, noteFailed: (_id, error) => failures.push(error) },
      );
      if (failures.length > 0) throw failures[0];
    },
    /** Stores the files of what was approved, into a store that keeps nothing: tests of files have a real one. */
    async store(codeVersion = '0.0.0-fictional'): Promise<void> {
      const failures: unknown[] = [];
      const objects = { writeOnce: () => Promise.resolve('WRITTEN' as const) };
      await runReleaseFiles(
        { table, clock, objects, signer: SIGNER, codeVersion },
        { mayGoOn: () => true, noteFailed: (error) => failures.push(error) },
      );
      if (failures.length > 0) throw failures[0];
    },
    /** Asks what protecting a snapshot would cost. Gives the simulation's id. */
    async simulate(snapshot: string, tried: Thresholds, comparedWith: Thresholds): Promise<string> {
      const asked = { idempotencyKey: newKey(), dryRun: false, snapshot, tried, comparedWith };
      const { state, outcome } = await simulateDisclosure({ journal }, as('A1'), asked);
      if (state === undefined) throw new Error(JSON.stringify(outcome));
      return state.id;
    },
    approve: async (release: Release, by = 'B2') => (await approveRelease({ journal }, as(by), call(release))).outcome,
    publish: async (release: Release, by = 'B2') => (await publishRelease({ journal }, as(by), call(release))).outcome,
    withdraw: async (release: Release, notice: string) =>
      (await withdrawRelease({ journal }, as('B2'), { ...call(release), notice })).outcome,
    progress: (release: Release): Promise<Progress | undefined> => readProgress(table, release.id),
    async status(release: Release) {
      const found = await findRelease(table, release.id);
      return found && statusOf(found, await readProgress(table, release.id));
    },
  };
}

export type Press = ReturnType<typeof openPress>;
