import type { Scope } from '../actor/scope.ts';
import type { Problem } from '../journal/problem.ts';

/** What another context keeps about a record, by our own id of it, and does not erase with it: what whoever erases is told of it. */
export type StaysAfter = (scope: Scope, id: string) => Promise<readonly Problem[]>;
