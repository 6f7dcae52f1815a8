import type { ApiEnvironment } from '../../lambdas/graphql-api/environment.ts';
import { openForBench } from '../api/open-network.ts';
import { documentClientHandlers } from './bare-document-client.ts';
import { documentClientHandlersWithWrites } from './bare-with-writes.ts';
import { lowLevelClientHandlers } from './bare-low-level-client.ts';
import type { Handler, Read, Subject } from './handler.ts';

export function openSubject(subject: Subject, read: Read, environment: ApiEnvironment): Handler {
  switch (subject) {
    case 'graphql':
      return openForBench(environment).handler;
    case 'documentClient':
      return documentClientHandlers(environment)[read];
    case 'documentClientWithWrites':
      return documentClientHandlersWithWrites(environment)[read];
    case 'lowLevelClient':
      return lowLevelClientHandlers(environment)[read];
  }
}
