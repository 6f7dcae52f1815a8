import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';
import { describedFrom } from './descriptions.ts';
import { formatError, type LogUnexpected } from './errors.ts';
import { outagesPlugin } from './outages-plugin.ts';
import { gatePlugin } from './limits/gate-plugin.ts';
import { LIMITS } from './limits/limits.ts';

/**
 * The GraphQL server, knowing neither HTTP nor Lambda. Cache hints are switched off: case records are never cached.
 *
 * @param readSdl the SDL with its descriptions, which the schema has not: read at the first introspection.
 */
export function graphqlServer(
  schema: GraphQLSchema,
  logUnexpected: LogUnexpected,
  readSdl?: () => Promise<string>,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    // The gate validates, once it has found that a document is small enough to be validated.
    dangerouslyDisableValidation: true,
    // It would refuse a simple GET. It guards what a browser sends by itself, such as cookies; a token is never sent so.
    csrfPrevention: false,
    formatError: formatError(logUnexpected),
    plugins: [
      gatePlugin(readSdl && describedFrom(schema, readSdl)),
      outagesPlugin(logUnexpected),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
