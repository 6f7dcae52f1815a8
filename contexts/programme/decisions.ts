import type { Journal } from '../../platform/journal/perform.ts';

export { type Call, isStale, notFound, refused, unchanged, versionConflict } from '../../platform/journal/decisions.ts';

/** What every use case stands on. */
export type ProgrammeDeps = { readonly journal: Journal };
