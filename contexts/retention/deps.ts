import type { Journal } from '../../platform/journal/perform.ts';
import type { KeyOfRecord } from './store.ts';

/** What the use cases of this context stand on. */
export type RetentionDeps = { readonly journal: Journal; readonly keyOfRecord: KeyOfRecord };
