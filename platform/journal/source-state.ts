/** Which state of a record came last from the system that it is a copy of. */
export type SourceState = {
  /** When the source last changed it: ISO 8601 instant, UTC. */
  readonly updatedAt: string;
  /** The version that it brought here. A higher one since is somebody else's. */
  readonly version: number;
};

type Held = { readonly version: number; readonly sourceState?: SourceState };

/** Whether a later state has come already: a batch that was long on its way must not set a record back. */
export function isOutdated({ sourceState }: Held, updatedAt: string | undefined): boolean {
  if (sourceState === undefined || updatedAt === undefined) return false;
  return instantOf(updatedAt) < instantOf(sourceState.updatedAt);
}

/** Whether the state is later than any that came, so that it must be noted even where it says nothing new. */
export function isLater({ sourceState }: Held, updatedAt: string | undefined): boolean {
  if (updatedAt === undefined) return false;
  return sourceState === undefined || instantOf(updatedAt) > instantOf(sourceState.updatedAt);
}

/** Whether the record is as its source left it: then nobody's entry is lost when the source replaces it. */
export function isAsSourceLeftIt({ version, sourceState }: Held): boolean {
  return sourceState?.version === version;
}

/** What is to be kept with the version that a state brings. Empty where the source has not said when. */
export function broughtBy(updatedAt: string | undefined, version: number): { readonly sourceState?: SourceState } {
  return updatedAt === undefined ? {} : { sourceState: { updatedAt: new Date(updatedAt).toISOString(), version } };
}

function instantOf(text: string): number {
  return new Date(text).getTime();
}
