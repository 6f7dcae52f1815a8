import { openContainer as openAppClientSweep } from '../lambdas/app-client-sweep/container.ts';
import { openContainer as openCheckpoints } from '../lambdas/checkpoints/container.ts';
import { openContainer as openClocks } from '../lambdas/clocks/container.ts';
import { openContainer as openConsole } from '../lambdas/console/container.ts';
import { openContainer as openExtracts } from '../lambdas/extracts/container.ts';
import { openContainer as openFileImport } from '../lambdas/file-import/container.ts';
import { openContainer as openFollowers } from '../lambdas/followers/container.ts';
import { openContainer as openApi } from '../lambdas/graphql-api/container.ts';
import { openContainer as openSequencer } from '../lambdas/sequencer/container.ts';
import { openContainer as openSnapshots } from '../lambdas/snapshots/container.ts';
import { openContainer as openWebhooks } from '../lambdas/webhooks/container.ts';
import type { Log } from '../platform/log.ts';
import type { OpenHandlers } from './handlers.ts';

/** Opens the containers that the functions open on AWS, with an environment of their own. */
export function openLambdasLoggingTo(log: Log): OpenHandlers {
  return (environment) => {
    const api = openApi(environment, { log });
    const console = openConsole(environment, { log });
    const sequencer = openSequencer(environment, { log });
    const checkpoints = openCheckpoints(environment, { log });
    const appClients = openAppClientSweep(environment, { log });
    const clocks = openClocks(environment, { log });
    const followers = openFollowers(environment, { log });
    const webhooks = openWebhooks(environment, { log });
    const snapshots = openSnapshots(environment, { log });
    const extracts = openExtracts(environment, { log });
    const imports = openFileImport(environment, { log });
    return Promise.resolve({
      api: api.handler,
      console: console.handler,
      sequence: sequencer.handler,
      sweep: sequencer.sweep,
      checkpoint: checkpoints.handler,
      sweepAppClients: appClients.handler,
      erasePastRetention: clocks.handler,
      follow: followers.handler,
      followAll: followers.sweep,
      runWebhooks: webhooks.handler,
      runSnapshots: snapshots.handler,
      runExtracts: extracts.handler,
      importFile: imports.handler,
      sweepImports: imports.sweep,
      close() {
        api.close();
        sequencer.close();
        checkpoints.close();
        appClients.close();
        clocks.close();
        followers.close();
        webhooks.close();
        snapshots.close();
        extracts.close();
        imports.close();
        return Promise.resolve();
      },
    });
  };
}
