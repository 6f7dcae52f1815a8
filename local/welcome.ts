import { stripIgnoredCharacters } from 'graphql';
import { firstQuery } from './first-query.ts';
import type { AppClient } from './identity/app-clients.ts';
import type { Network } from './network.ts';
import type { Sandbox } from './sandbox-contract.ts';

/** What a newcomer needs: where things are, one query to paste, and a command that works as it is printed. */
export function welcome(network: Network, client: AppClient, { authorities, asOf }: Sandbox): string {
  const { sandbox } = network;
  const conferences = authorities * sandbox.conferencesPerAuthority;
  return `
The network is running: ${String(authorities)} fictional authorities, ${conferences.toLocaleString('en-GB')} conferences${asOf === undefined ? '' : `, with data to ${asOf}`}.

  GraphiQL   ${network.graphiqlUrl}   (a token is ready for each kind of user)
  Console    ${network.consoleUrl}   (the pages of programme staff: choose who you are)
  GraphQL    ${network.graphqlUrl}
  Identity   ${network.identity.issuer}
  DynamoDB   ${network.dynamoDbEndpoint}   (table ${network.tableName})
  Data       ${network.dataFolder}   (kept; start over with npm start -- --fresh)

A query to paste into GraphiQL:

${indent(firstQuery.trimEnd())}

The same from a terminal, as the system of one authority:

${curlCommand(network, client)}

For a program that sends as that system (docs/sending.md):

${credentials(network, client)}

Ctrl-C stops everything.
`;
}

/** Two lines: a token by OAuth2 client credentials, and the query that it is used for. */
export function curlCommand(network: Pick<Network, 'identity' | 'graphqlUrl'>, client: AppClient): string {
  const { tokenUri } = network.identity;
  const body = JSON.stringify({ query: stripIgnoredCharacters(firstQuery) });
  return [
    `TOKEN=$(curl -sS -u '${client.clientId}:${client.clientSecret}' -d grant_type=client_credentials ${tokenUri} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -sS ${network.graphqlUrl} -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '${body}'`,
  ].join('\n');
}

/** One line for a shell: what a worked sender reads from its environment. */
function credentials({ identity, graphqlUrl }: Pick<Network, 'identity' | 'graphqlUrl'>, client: AppClient): string {
  const { clientId, clientSecret } = client;
  return `export GRAPHQL_URL='${graphqlUrl}' TOKEN_URL='${identity.tokenUri}' CLIENT_ID='${clientId}' CLIENT_SECRET='${clientSecret}'`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
