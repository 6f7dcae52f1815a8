import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Handlers } from '../../../local/handlers.ts';
import { type Network, startNetwork } from '../../../local/network.ts';
import { openLambdasLoggingTo } from '../../../local/open-lambdas.ts';
import { sandbox } from '../../../local/sandbox/sandbox.ts';
import { releasesOn } from '../../evaluation/support/release-by-hand.ts';
import { type Caller, callerFor } from '../../support/caller.ts';
import { type UserName, USERS } from '../../support/two-authorities.ts';

export type PublishedNetwork = {
  readonly running: Network;
  /** Requests that the API has had. */
  readonly apiRequests: () => number;
  readonly stop: () => Promise<void>;
};

/** Points a minute: whoever looks at page after page is not to wait. */
const ENDLESS = '1000000000';

/** The whole sandbox as `npm start` runs it, with a release of it that two people have let out: it takes minutes to protect. */
export async function startPublished(conferencesPerAuthority: number): Promise<PublishedNetwork> {
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  let handlers: Handlers | undefined;
  let requests = 0;
  const open = openLambdasLoggingTo((...[code, fields]) => {
    if (code.endsWith('_FAILED')) console.error(code, fields);
  });
  const running = await startNetwork({
    dataFolder: join(folder, 'data'),
    ports: null,
    sandbox,
    sandboxChoice: { seed: undefined, conferencesPerAuthority },
    async openHandlers(environment) {
      const allowances = { ALLOWANCE_PER_MINUTE: ENDLESS, AUTHORITY_ALLOWANCE_PER_MINUTE: ENDLESS };
      const opened = await open({ ...environment, ...allowances });
      handlers = opened;
      const api: Handlers['api'] = (...given) => {
        requests += 1;
        return opened.api(...given);
      };
      // The worker runs when it is called: nothing else is then in the way.
      return { ...opened, api, runSnapshots: () => Promise.resolve() };
    },
  });
  const callers = new Map<UserName, Promise<Caller>>();
  const as = (user: UserName): Promise<Caller> => {
    const caller = callers.get(user) ?? callerFor(running, USERS[user]);
    callers.set(user, caller);
    return caller;
  };
  const work = async (): Promise<void> => {
    await handlers?.runSnapshots();
  };
  const releases = releasesOn({ as, work, running });
  await releases.takeSnapshot();
  await releases.publish({ title: 'Figures of the year' });
  // What happens every ten minutes while it runs: trails are signed.
  await running.checkpoint();
  return {
    running,
    apiRequests: () => requests,
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true });
    },
  };
}
