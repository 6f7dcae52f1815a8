import type { FamilyMeetings } from '../../conferences/index.ts';
import type { Profiles } from '../../programme/index.ts';
import type { NoteErased } from '../../../platform/retention/note-erased.ts';
import type { Journal } from '../../../platform/journal/perform.ts';

/** What the use cases of this context stand on. */
export type NetworksDeps = { readonly journal: Journal; readonly meetings: FamilyMeetings };

/** What whoever erases stands on besides. */
export type ErasingPackagesDeps = NetworksDeps & { readonly noteErased: NoteErased };

/** What whoever asks how long packages are kept stands on besides. */
export type RetainingDeps = ErasingPackagesDeps & { readonly profiles: Profiles };

/** What every mutation of a package says. */
export type PackageCall = {
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  /** Global id. */
  readonly packageId: string;
  /** Undefined to go ahead whatever came between. */
  readonly expectedVersion?: number | undefined;
};
