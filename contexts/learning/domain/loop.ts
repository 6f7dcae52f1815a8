import type { OwnerId } from '../../../platform/actor/scope.ts';
import type {
  EvidenceLevel,
  HarmDecisionKind,
  ImplementationStage,
  LearningPillar,
  ModerationDecisionKind,
  NationalFrameworkOutcome,
  ReformStrand,
} from './codes.ts';
import type { Attachment } from './attachment.ts';
import type { LoopContent } from './content.ts';
import type { Cycle } from './cycle.ts';

/** A loop or an adoption, by whose it is and our own id of it. */
export type Named = { readonly authority: OwnerId; readonly id: string };

/** Somebody's harm: at once nobody is to begin with the practice (L5). Instants are ISO 8601, UTC. */
export type Harm = { readonly id: string; readonly at: string; readonly what: string };

/** Harm that an adopter recorded of its way of a loop: it lies with the adoption, by which it is named. */
export type HarmElsewhere = Named & { readonly loop: Named; readonly harm: Harm };

/** What was decided about a harm, by its id: whether the practice may go on (L5). `at`: ISO 8601 instant, UTC. */
export type HarmDecision = {
  readonly harm: string;
  readonly decision: HarmDecisionKind;
  readonly reason: string;
  readonly at: string;
};

/** A version of the content that nothing changes any more. `hash`: SHA-256 of its canonical JSON, in hex. */
export type FrozenVersion = { readonly number: number; readonly hash: string; readonly at: string };

/** Instants are ISO 8601, UTC. */
export type Submission = { readonly version: number; readonly at: string; readonly withdrawnAt?: string };

/** The owner's side of a loop: a versioned claim about practice, its tests, and what the owner has said of it since. */
export type LearningLoop = {
  readonly id: string;
  readonly owner: OwnerId;
  readonly startedAt: string;
  /** The newest content; frozen once its number stands in `versions`. */
  readonly content: LoopContent;
  readonly contentVersion: number;
  /** Frozen ones, oldest first. */
  readonly versions: readonly FrozenVersion[];
  readonly stage: ImplementationStage;
  /** The adoption that it grew out of, and the loop at the root of that one. */
  readonly grownFrom?: { readonly adoption: Named; readonly root: Named };
  readonly cycles: readonly Cycle[];
  /** Sent to the moderators, oldest first. */
  readonly submissions: readonly Submission[];
  readonly retirement?: { readonly at: string; readonly reason: string };
  readonly harms: readonly Harm[];
  /** Files that go with it, oldest first. */
  readonly attachments?: readonly Attachment[];
  /** About harm that adopters recorded, oldest first. */
  readonly harmDecisions?: readonly HarmDecision[];
};

/** `by`: our own id of the person of the programme. */
export type Moderation = {
  readonly version: number;
  readonly decision: ModerationDecisionKind;
  readonly reasons?: string;
  readonly at: string;
  readonly by: string;
};

export type Rating = {
  readonly version: number;
  readonly level: EvidenceLevel;
  /** Where the evaluation can be read. Always there from LEVEL_2 on. */
  readonly citation?: string;
  readonly at: string;
  readonly by: string;
};

/** Where a published loop stands in the lists: since when, by which version, and of what it is. */
export type Listing = {
  readonly at: string;
  readonly strand: ReformStrand;
  readonly version: number;
  readonly pillars: readonly LearningPillar[];
  readonly outcome: NationalFrameworkOutcome;
};

/** The programme's side of a loop: what moderators and curators have decided, oldest first. */
export type Oversight = {
  readonly moderations: readonly Moderation[];
  readonly ratings: readonly Rating[];
  /** About any harm of it, oldest first: they stand above the owner's. */
  readonly harmDecisions?: readonly HarmDecision[];
  /** Absent while it is not published. */
  readonly listed?: Listing;
};

export const NO_OVERSIGHT: Oversight = { moderations: [], ratings: [] };

/** Both sides of a loop, and the harm that its adopters recorded, oldest first. */
export type WholeLoop = {
  readonly loop: LearningLoop;
  readonly oversight: Oversight;
  readonly harmElsewhere: readonly HarmElsewhere[];
};

export function rootOf({ owner, id, grownFrom }: LearningLoop): Named {
  return grownFrom?.root ?? { authority: owner, id };
}

/** The versions that everybody may read and adopt: approved, and not taken down since. */
export function publishedVersions(whole: WholeLoop): readonly number[] {
  return publishedSubmissions(whole).map(({ version }) => version);
}

/** How each of them was sent in, oldest first. */
export function publishedSubmissions({ loop, oversight: { moderations } }: WholeLoop): readonly Submission[] {
  const lastDown = moderations.findLastIndex(({ decision }) => decision === 'TAKEN_DOWN');
  const approved = moderations.slice(lastDown + 1).filter(({ decision }) => decision === 'APPROVED');
  return approved.flatMap((each) => submissionOf(loop, each) ?? []);
}

/** Each side writes its own item: an approval that crossed a withdrawal approved nothing. */
function submissionOf({ submissions }: LearningLoop, { version, at }: Moderation): Submission | undefined {
  return submissions.find(
    (each) => each.version === version && each.at <= at && (each.withdrawnAt === undefined || each.withdrawnAt > at),
  );
}

/** The newest of them. Undefined if there is none. */
export function publishedVersion(whole: WholeLoop): number | undefined {
  const versions = publishedVersions(whole);
  return versions.length === 0 ? undefined : Math.max(...versions);
}

export function isTakenDown(moderations: readonly Moderation[]): boolean {
  return moderations.findLast(({ decision }) => decision !== 'RETURNED')?.decision === 'TAKEN_DOWN';
}

/** Sent in, and not decided. */
export function waitingVersion({ loop, oversight }: WholeLoop): number | undefined {
  const last = loop.submissions.at(-1);
  if (last === undefined || last.withdrawnAt !== undefined) return undefined;
  const isDecided = oversight.moderations.some(({ version, at }) => version === last.version && at >= last.at);
  return isDecided ? undefined : last.version;
}

/** The newest rating, of whatever version: a practice nobody has assessed is at most local insight. */
export function evidenceOf({ loop, oversight }: WholeLoop): EvidenceLevel {
  const newest = oversight.ratings.at(-1);
  if (newest !== undefined) return newest.level;
  return loop.cycles.some(({ study }) => study !== undefined) ? 'LOCAL_INSIGHT' : 'NOT_ASSESSED';
}
