import type { Journal } from '../../../platform/journal/perform.ts';
import type { GoesWith } from '../../../platform/retention/goes-with.ts';
import type { StaysAfter } from '../../../platform/retention/stays-after.ts';
import type { NoteErased } from '../../../platform/retention/note-erased.ts';
import type { Profiles } from '../../programme/index.ts';

/** What the use cases of this context stand on. */
export type ConferencesDeps = { readonly journal: Journal; readonly profiles: Profiles };

/** What whoever erases stands on besides. */
export type ErasingDeps = ConferencesDeps & {
  readonly noteErased: NoteErased;
  /** What other contexts keep about a conference. */
  readonly goesWith: readonly GoesWith[];
  /** What other contexts keep about a conference once it is erased. */
  readonly staysAfter: readonly StaysAfter[];
};
