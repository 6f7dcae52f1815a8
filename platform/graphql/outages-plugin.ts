import type { ApolloServerPlugin } from '@apollo/server';
import { Outage } from '../journal/outage.ts';
import type { RequestContext } from './context.ts';
import type { LogUnexpected } from './errors.ts';

/** The caller is told of an outage as what it is; we are too, with the request that met it. */
export function outagesPlugin(note: LogUnexpected): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue }) =>
      Promise.resolve({
        didEncounterErrors({ errors }) {
          for (const { originalError } of errors) {
            if (originalError instanceof Outage) note(originalError, contextValue.id);
          }
          return Promise.resolve();
        },
      }),
  };
}
