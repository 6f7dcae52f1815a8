import { keyOfDecision } from '../../../contexts/governance/index.ts';
import { CONFERENCE_RULES, createConferences, keyOfConference } from '../../../contexts/conferences/index.ts';
import { createOutcomes, OUTCOMES_RULES } from '../../../contexts/outcomes/index.ts';
import { createRetention } from '../../../contexts/retention/index.ts';
import { definitions } from '../../../graphql/generated/definitions.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import { executableSchema } from '../../../platform/graphql/executable-schema.ts';
import { nodeResolvers } from '../../../platform/graphql/node-resolvers.ts';
import { outcomeResolvers } from '../../../platform/graphql/outcome-resolvers.ts';
import { problemResolvers } from '../../../platform/graphql/problem-resolvers.ts';
import { graphqlServer } from '../../../platform/graphql/server.ts';
import { GENERAL_RULES } from '../../../platform/journal/rule.ts';
import { RETENTION_RULES } from '../../../platform/retention/rules.ts';
import { requireNamedIn } from '../../support/rule-fields.ts';
import type { Desk } from './desk.ts';

/** Asks the conferences' part of the API, without HTTP and tokens: one document is one request of the desk's actor. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;

export function openApi({ deps, request }: Desk): Ask {
  const conferences = createConferences(deps);
  const failures: unknown[] = [];
  const schema = executableSchema(definitions, [
    problemResolvers([GENERAL_RULES, CONFERENCE_RULES, OUTCOMES_RULES, RETENTION_RULES]),
    outcomeResolvers(deps.journal),
    nodeResolvers({ Conference: conferences.node }),
    ...conferences.resolvers,
    ...createOutcomes({ journal: deps.journal, conferenceById: conferences.byId }).resolvers,
    ...createRetention({
      journal: deps.journal,
      keyOfRecord: (scope, name) => keyOfConference(scope, name) ?? keyOfDecision(scope, name),
    }).resolvers,
  ]);
  const server = graphqlServer(schema, (error) => failures.push(error));
  return async (query, variables = {}) => {
    const asked = request();
    const contextValue = { ...asked, today: londonDate(asked.now), made: new Map<symbol, unknown>() };
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (failures.length > 0) throw failures[0];
    if (body.kind !== 'single') throw new Error('An answer came in parts.');
    const { data, errors } = body.singleResult;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    requireNamedIn(data);
    return data;
  };
}
