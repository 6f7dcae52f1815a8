import type { Route } from './gateway/start-gateway.ts';
import { isFromThisMachinesPage } from './graphiql/same-machine.ts';
import { sendJson } from './http/send.ts';

/** `POST /checkpoints`: signs how far the chains have come, without waiting for the hour. On this machine alone. */
export function checkpointRoute(checkpoint: () => Promise<void>): Route {
  return {
    methods: ['POST'],
    path: '/checkpoints',
    async serve(request, response) {
      request.resume();
      if (!isFromThisMachinesPage(request)) {
        sendJson(response, 403, { message: 'Ask from this machine.' });
        return;
      }
      await checkpoint();
      sendJson(response, 200, { message: 'Every chain that had moved is signed.' });
    },
  };
}
