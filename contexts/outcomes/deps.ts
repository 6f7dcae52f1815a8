import type { Journal } from '../../platform/journal/perform.ts';

/** What every use case stands on. */
export type OutcomesDeps = { readonly journal: Journal };
