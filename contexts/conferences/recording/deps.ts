import type { Journal } from '../../../platform/journal/perform.ts';
import type { Profiles } from '../../programme/index.ts';

/** What the use cases of this context stand on. */
export type ConferencesDeps = { readonly journal: Journal; readonly profiles: Profiles };
