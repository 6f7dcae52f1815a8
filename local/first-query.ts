import { readFileSync } from 'node:fs';

const FILE = new URL('../graphql/operations/what-is-due.graphql', import.meta.url);

/** The query that a newcomer is shown, in the terminal, in GraphiQL and in the README: what the team has to do. */
export const firstQuery = readFileSync(FILE, 'utf8');
