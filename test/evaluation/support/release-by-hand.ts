import type { Mutation, Query } from '../../../graphql/generated/resolvers-types.ts';
import type { TestNetwork } from '../../support/network.ts';
import { newKey } from '../../support/record.ts';
import type { UserName } from '../../support/two-authorities.ts';

/** Whoever asks the API, and the worker, which runs when it is called. */
export type WorkedByHand = Pick<TestNetwork, 'as' | 'work'> & {
  readonly running: Pick<TestNetwork['running'], 'caughtUp'>;
};

type Shown = {
  readonly status: string;
  readonly problems: readonly unknown[];
  readonly release: { readonly id: string } | null;
};
type Named = { readonly title: string; readonly replacesId?: string };

/** Runs of the worker, at most: each does all that there is to do by then. */
const MOST_RUNS = 10;

/** Two people and the worker, on a network that is worked by hand. Releases are of the newest snapshot. */
export function releasesOn(network: WorkedByHand) {
  async function decide(user: UserName, mutation: keyof Mutation, input: object): Promise<string> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { status problems { code } release { id } } }`;
    const caller = await network.as(user);
    const answer = await caller.ask<Record<string, Shown>>(document, { input: { idempotencyKey: newKey(), ...input } });
    const { status, problems, release } = answer[mutation]!;
    if (status !== 'APPLIED' || release === null) throw new Error(`${mutation}: ${JSON.stringify(problems)}`);
    return release.id;
  }

  async function seen(id: string) {
    const document = 'query ($id: ID!) { release(id: $id) { status filesProgress { stored all } } }';
    return (await (await network.as('staff')).ask<Query>(document, { id })).release!;
  }

  async function workUntil(isDone: () => Promise<boolean>): Promise<void> {
    for (let runs = 0; !(await isDone()); runs += 1) {
      if (runs === MOST_RUNS) throw new Error('It does not come to its end.');
      await network.work();
    }
  }

  async function draft(named: Named): Promise<string> {
    const { snapshots } = await (
      await network.as('staff')
    ).ask<Query>('{ snapshots(first: 1) { edges { node { id } } } }');
    const id = await decide('staff', 'draftRelease', { snapshotId: snapshots.edges[0]!.node.id, ...named });
    await workUntil(async () => (await seen(id)).status === 'CHECKED');
    return id;
  }

  return {
    /** Taken, and done. */
    async takeSnapshot(): Promise<void> {
      const staff = await network.as('staff');
      await staff.ask('mutation ($input: TakeSnapshotInput!) { takeSnapshot(input: $input) { status } }', {
        input: { idempotencyKey: newKey() },
      });
      await network.work();
    },
    /** Checked, and not approved. @returns its global id, as all do */
    draft,
    async publish(named: Named): Promise<string> {
      const id = await draft(named);
      await decide('administrator', 'approveRelease', { releaseId: id });
      await workUntil(async () => {
        const { filesProgress: files } = await seen(id);
        return files?.stored !== undefined && files.stored === files.all;
      });
      await decide('administrator', 'publishRelease', { releaseId: id });
      await network.running.caughtUp();
      return id;
    },
    async withdraw(id: string, notice: string): Promise<void> {
      await decide('administrator', 'withdrawRelease', { releaseId: id, notice });
      await network.running.caughtUp();
    },
  };
}
