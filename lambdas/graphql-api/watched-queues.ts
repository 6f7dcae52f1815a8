import type { WatchedQueues } from '../../contexts/oversight/index.ts';
import { openDeadLetters, openWatch } from '../../platform/queue/open-watch.ts';
import type { ApiEnvironment } from './environment.ts';
import { REGION } from './files.ts';

/** The queues that staff of the programme watch over. Null for one that there is not, as off AWS there is no stream of its own. */
export function watchedQueuesFor({
  FILES_ENDPOINT: endpoint,
  IMPORT_QUEUE_URL: imports,
  IMPORT_DEAD_LETTERS_URL: importsGivenUp,
  SEQUENCER_DEAD_LETTERS_URL: sequencerGivenUp,
  FOLLOWERS_DEAD_LETTERS_URL: followersGivenUp,
}: ApiEnvironment): WatchedQueues {
  const settings = (url: string) => ({ url, endpoint, region: REGION });
  const watched = (url: string | undefined) => (url === undefined ? null : openWatch(settings(url)));
  const isRedriven = imports !== undefined && importsGivenUp !== undefined;
  return {
    IMPORTS: watched(imports),
    IMPORTS_GIVEN_UP: isRedriven ? openDeadLetters(settings(importsGivenUp), imports) : null,
    SEQUENCER_GIVEN_UP: watched(sequencerGivenUp),
    FOLLOWERS_GIVEN_UP: watched(followersGivenUp),
  };
}
