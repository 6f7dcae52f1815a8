/* Generated from graphql/operations/console/*.graphql by `npm run generate`. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who acts. */
export type ActorKind =
  /** A record system of an authority: a machine. */
  | 'AUTHORITY_SYSTEM'
  /** An evaluator of the programme. */
  | 'EVALUATOR'
  /** A system of the evaluators, which reads what is published: a machine. */
  | 'EVALUATOR_SYSTEM'
  /** A practice lead in an authority. */
  | 'PRACTICE_LEAD'
  /** An administrator of the programme. */
  | 'PROGRAMME_ADMINISTRATOR'
  /** A member of the programme's staff at the Department for Education. */
  | 'PROGRAMME_STAFF'
  /** The service itself: the clock that erases what is past its time. */
  | 'SERVICE';

/** The second person's leave. */
export type ApproveReleaseInput = {
  /** True to be told what would happen to this call, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The release. */
  readonly releaseId: string;
};

/** How figures are protected. Each name is a version that never changes. */
export type DisclosureParameterSet =
  /** Authorities one by one: one to five are hidden, others told as they are; all together rounded to ten. */
  | 'DFE_LOCAL_AUTHORITY'
  /** All authorities together alone, rounded to ten. */
  | 'NETWORK_TOTAL';

/** A release that is wanted. */
export type DraftReleaseInput = {
  /** True to be told what would happen to this call, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** How it is protected. */
  readonly parameters?: DisclosureParameterSet;
  /** The published release that it corrects. Null for one of its own. */
  readonly replacesId?: string | null | undefined;
  /** The snapshot that it is made from. */
  readonly snapshotId: string;
  /** Its title, for everybody to read. */
  readonly title: string;
};

/** Why a figure is no number, for everybody alike: it says nothing of the figure. */
export type FigureSymbol =
  /** Confidential (c): for its own sake or for that of others, and it is not said which. */
  | 'CONFIDENTIAL'
  /** Rounds to nothing, and is something (low). */
  | 'LOW'
  /** There can be nobody: not applicable (z). */
  | 'NOT_APPLICABLE'
  /** Of low reliability (u). */
  | 'UNRELIABLE';

/** What an actor may do. Each field says which one it needs. */
export type Permission =
  /** See who has looked at or changed the records of one's own authority. */
  | 'AUDIT_READ'
  /** Send records in batches. Each record needs the permission of its kind besides. */
  | 'BATCH_RECORD'
  /** Approve what another person has asked for. */
  | 'BREAK_GLASS_APPROVE'
  /** Read break-glass grants: those for one's own authority, or as the programme those for all. */
  | 'BREAK_GLASS_READ'
  /** Ask to look at case records of an authority in an emergency. */
  | 'BREAK_GLASS_REQUEST'
  /** Revoke break-glass grants. */
  | 'BREAK_GLASS_REVOKE'
  /** Follow all that changes in the records of one's own authority. */
  | 'CHANGES_READ'
  /** Create, change and suspend API clients and rotate their secrets. */
  | 'CLIENT_ADMINISTER'
  /** Read API clients, never their secrets. */
  | 'CLIENT_READ'
  /** Erase conferences of one's own authority, for good. */
  | 'CONFERENCE_ERASE'
  /** Read the conferences of one's own authority. */
  | 'CONFERENCE_READ'
  /** Record conferences of one's own authority. */
  | 'CONFERENCE_RECORD'
  /** See what was sent, and how good the records of one's own authority are. */
  | 'DATA_QUALITY_READ'
  /** Follow what changes in what figures are made from: an evaluator's part of the network's feed. */
  | 'EVALUATION_CHANGES_READ'
  /** Have the extracts of the projects that one is one of the people of. */
  | 'EXTRACT_DOWNLOAD'
  /** Read what became of extracts for research projects, never what is in them: the programme all, an evaluator those of their projects. */
  | 'EXTRACT_READ'
  /** Rate the evidence for practice, with citations. */
  | 'LEARNING_CURATE'
  /** Decide for the programme what is published, and handle concerns. */
  | 'LEARNING_MODERATE'
  /** Read the practice that the network has published, and what became of it; of one's own authority, drafts too. */
  | 'LEARNING_READ'
  /** Start, test, publish and retire practice of one's own authority, adopt that of others, and ask and answer about it. */
  | 'LEARNING_RECORD'
  /** Place, lift and read the legal holds of one's own authority. */
  | 'LEGAL_HOLD_ADMINISTER'
  /** Follow all that changes in what is the network's own. */
  | 'NETWORK_CHANGES_READ'
  /** See how good the records of each authority are: no record, and no small number. */
  | 'NETWORK_QUALITY_READ'
  /** Read what measures say of one's own authority. */
  | 'OWN_FIGURES_READ'
  /** Set an authority's policies. */
  | 'POLICY_ADMINISTER'
  /** Read an authority's policies. */
  | 'POLICY_READ'
  /** Import the roster, record memberships and register people. */
  | 'PROGRAMME_ADMINISTER'
  /** Read the network's authorities, programmes and memberships. */
  | 'PROGRAMME_READ'
  /** Approve a research project that another person has asked for. */
  | 'PROJECT_APPROVE'
  /** Read research projects: the programme reads all of them, an evaluator those that they are one of the people of. */
  | 'PROJECT_READ'
  /** Ask for a research project, and end one. */
  | 'PROJECT_REQUEST'
  /** Approves releases that another person drafted; publishes and withdraws them. */
  | 'RELEASE_APPROVE'
  /** Drafts releases of figures, and sees what the check of them has found. */
  | 'RELEASE_DRAFT'
  /** Reads releases that are published. */
  | 'RELEASE_READ'
  /** Accept agreements on sharing data for one's own authority. */
  | 'SHARING_ACCEPT'
  /** Read one's own authority's decisions to share information about a child, or not to. */
  | 'SHARING_DECISION_READ'
  /** Record such decisions. */
  | 'SHARING_DECISION_RECORD'
  /** Offer agreements on sharing data to authorities. */
  | 'SHARING_OFFER'
  /** Read agreements on sharing data: those of one's own authority, or as the programme those of all. */
  | 'SHARING_READ'
  /** Revoke agreements on sharing data. */
  | 'SHARING_REVOKE'
  /** Held by everyone with a valid token of an active client or person. */
  | 'SIGNED_IN'
  /** Read which snapshots of the network were taken, and how far they have come. */
  | 'SNAPSHOT_READ'
  /** Take a snapshot of the network, which figures are made from. */
  | 'SNAPSHOT_TAKE'
  /** Set the support policy and the allocations of one's own authority. */
  | 'SUPPORT_ADMINISTER'
  /** Decide about support packages of one's own authority, in somebody's name. */
  | 'SUPPORT_APPROVE'
  /** Erase support packages of one's own authority, for good. */
  | 'SUPPORT_ERASE'
  /** Commit, pay and mend the money of support packages of one's own authority. */
  | 'SUPPORT_PAY'
  /** Read the support packages of one's own authority, and their money. */
  | 'SUPPORT_READ'
  /** Ask for, change, review and end support packages of one's own authority. */
  | 'SUPPORT_RECORD'
  /** Register, change and watch the webhooks of one's own authority. */
  | 'WEBHOOK_ADMINISTER';

/** A programme (DOMAIN 1.1 and 1.2). */
export type ProgrammeCode =
  /** Families First for Children Pathfinder. */
  | 'FFCP'
  /** Families First Partnership programme, in all of England. */
  | 'FFP_NATIONAL'
  /** Family Networks Pilot. */
  | 'FNP';

/** What is published. */
export type PublishReleaseInput = {
  /** True to be told what would happen to this call, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The release. */
  readonly releaseId: string;
};

/** What is reformed (DOMAIN 1.3). */
export type ReformStrand =
  /** Multi-agency child protection teams. */
  | 'CHILD_PROTECTION'
  /** Family help: targeted early help and child in need as one service. */
  | 'FAMILY_HELP'
  /** Family group decision making and family network support. */
  | 'FAMILY_NETWORKS'
  /** Multi-agency safeguarding arrangements. */
  | 'SAFEGUARDING_PARTNERS';

/** Where a release stands. */
export type ReleaseStatus =
  /** Approved by a second person. */
  | 'APPROVED'
  /** The check has found nothing that could be worked out: a second person may approve it. */
  | 'CHECKED'
  /** Drafted: its tables are being protected and checked. */
  | 'DRAFTED'
  /** The check has found what could be worked out: it cannot be approved. */
  | 'FAILED'
  /** Published: it never changes any more. */
  | 'PUBLISHED'
  /** Withdrawn, with a notice. It stays to be seen, since what was told stays known. */
  | 'WITHDRAWN';

/** Where a snapshot stands. */
export type SnapshotStatus =
  /** Every authority is done: the counts are frozen. */
  | 'DONE'
  /** Some authorities are done, or are being looked at. */
  | 'UNDER_WAY'
  /** Asked for. The work on it begins within a minute. */
  | 'WAITING';

/** A snapshot that is wanted. */
export type TakeSnapshotInput = {
  /** True to be told what would happen to this call, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
};

/** What is withdrawn. */
export type WithdrawReleaseInput = {
  /** True to be told what would happen to this call, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** Why it is not to be used, for everybody to read. */
  readonly notice: string;
  /** The release. */
  readonly releaseId: string;
};

export type ConsoleApproveReleaseMutationVariables = Exact<{
  input: ApproveReleaseInput;
}>;


export type ConsoleApproveReleaseMutation = { readonly approveRelease: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly release: { readonly id: string } | null } };

export type ConsoleDraftReleaseMutationVariables = Exact<{
  input: DraftReleaseInput;
}>;


export type ConsoleDraftReleaseMutation = { readonly draftRelease: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly release: { readonly id: string } | null } };

export type ConsoleNetworkFiguresQueryVariables = Exact<{
  release: string;
  period?: string | null | undefined;
}>;


export type ConsoleNetworkFiguresQuery = { readonly release: { readonly id: string, readonly referred: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly offered: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly held: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly agreed: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly breaches: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly packages: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly adoptions: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> } } | null };

export type ConsoleFiguresFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> };

export type ConsoleNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleNetworkQuery = { readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly publishedAt: string | null } }> }, readonly programmes: ReadonlyArray<{ readonly code: ProgrammeCode, readonly name: string, readonly strands: ReadonlyArray<ReformStrand>, readonly waves: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly members: ReadonlyArray<{ readonly wave: string, readonly authority: { readonly id: string, readonly name: string, readonly region: { readonly name: string } } }> }>, readonly networkPlaces: { readonly places: number | null, readonly free: number | null } };

export type ConsoleNewReleaseQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleNewReleaseQuery = { readonly snapshots: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: SnapshotStatus, readonly takenAt: string, readonly asOf: string, readonly parts: ReadonlyArray<{ readonly isDone: boolean }> } }> }, readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: ReleaseStatus } }> } };

export type ConsolePublishReleaseMutationVariables = Exact<{
  input: PublishReleaseInput;
}>;


export type ConsolePublishReleaseMutation = { readonly publishRelease: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly release: { readonly id: string } | null } };

export type ConsoleReleaseQueryVariables = Exact<{
  id: string;
  measure: string;
  after?: string | null | undefined;
}>;


export type ConsoleReleaseQuery = { readonly viewer: { readonly actorId: string }, readonly release: { readonly id: string, readonly version: number, readonly title: string, readonly status: ReleaseStatus, readonly parameters: DisclosureParameterSet, readonly snapshotId: string, readonly replacesId: string | null, readonly draftedAt: string, readonly draftedBy: string, readonly approvedBy: string | null, readonly publishedAt: string | null, readonly withdrawnAt: string | null, readonly notice: string | null, readonly filesRefused: ReadonlyArray<string>, readonly check: { readonly shown: number, readonly breaches: number, readonly mismatches: number, readonly tried: number } | null, readonly file: { readonly name: string } | null, readonly filesProgress: { readonly stored: number, readonly all: number } | null, readonly loss: ReadonlyArray<{ readonly reason: string, readonly figures: number }>, readonly figures: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ConsoleReleasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleReleasesQuery = { readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly draftedAt: string, readonly publishedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleTakeSnapshotMutationVariables = Exact<{
  input: TakeSnapshotInput;
}>;


export type ConsoleTakeSnapshotMutation = { readonly takeSnapshot: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly snapshot: { readonly id: string } | null } };

export type ConsoleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleViewerQuery = { readonly viewer: { readonly kind: ActorKind, readonly actorId: string, readonly permissions: ReadonlyArray<Permission> } };

export type ConsoleWithdrawReleaseMutationVariables = Exact<{
  input: WithdrawReleaseInput;
}>;


export type ConsoleWithdrawReleaseMutation = { readonly withdrawRelease: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly release: { readonly id: string } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ConsoleFiguresFragmentDoc = new TypedDocumentString(`
    fragment ConsoleFigures on ReleaseFigureConnection {
  edges {
    node {
      period
      value
      whyHidden
      authority {
        id
      }
    }
  }
}
    `, {"fragmentName":"ConsoleFigures"}) as unknown as TypedDocumentString<ConsoleFiguresFragment, unknown>;
export const ConsoleApproveReleaseDocument = new TypedDocumentString(`
    mutation ConsoleApproveRelease($input: ApproveReleaseInput!) {
  approveRelease(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleApproveReleaseMutation, ConsoleApproveReleaseMutationVariables>;
export const ConsoleDraftReleaseDocument = new TypedDocumentString(`
    mutation ConsoleDraftRelease($input: DraftReleaseInput!) {
  draftRelease(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleDraftReleaseMutation, ConsoleDraftReleaseMutationVariables>;
export const ConsoleNetworkFiguresDocument = new TypedDocumentString(`
    query ConsoleNetworkFigures($release: ID!, $period: String) {
  release(id: $release) {
    id
    referred: figures(measure: "fgdm_referred_count", period: $period, first: 100) {
      ...ConsoleFigures
    }
    offered: figures(measure: "fgdm_offered_count", period: $period, first: 100) {
      ...ConsoleFigures
    }
    held: figures(measure: "fgdm_held_count", period: $period, first: 100) {
      ...ConsoleFigures
    }
    agreed: figures(measure: "fgdm_plan_agreed_count", period: $period, first: 100) {
      ...ConsoleFigures
    }
    breaches: figures(
      measure: "s31za_breach_in_force_count"
      period: $period
      first: 100
    ) {
      ...ConsoleFigures
    }
    packages: figures(measure: "fnsp_approved_count", period: $period, first: 100) {
      ...ConsoleFigures
    }
    adoptions: figures(
      measure: "learning_adoptions_count"
      period: $period
      first: 100
    ) {
      ...ConsoleFigures
    }
  }
}
    fragment ConsoleFigures on ReleaseFigureConnection {
  edges {
    node {
      period
      value
      whyHidden
      authority {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<ConsoleNetworkFiguresQuery, ConsoleNetworkFiguresQueryVariables>;
export const ConsoleNetworkDocument = new TypedDocumentString(`
    query ConsoleNetwork {
  releases(first: 20) {
    edges {
      node {
        id
        title
        status
        publishedAt
      }
    }
  }
  programmes {
    code
    name
    strands
    waves {
      code
      name
    }
    members {
      wave
      authority {
        id
        name
        region {
          name
        }
      }
    }
  }
  networkPlaces {
    places
    free
  }
}
    `) as unknown as TypedDocumentString<ConsoleNetworkQuery, ConsoleNetworkQueryVariables>;
export const ConsoleNewReleaseDocument = new TypedDocumentString(`
    query ConsoleNewRelease {
  snapshots(first: 10) {
    edges {
      node {
        id
        status
        takenAt
        asOf
        parts {
          isDone
        }
      }
    }
  }
  releases(first: 20) {
    edges {
      node {
        id
        title
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleNewReleaseQuery, ConsoleNewReleaseQueryVariables>;
export const ConsolePublishReleaseDocument = new TypedDocumentString(`
    mutation ConsolePublishRelease($input: PublishReleaseInput!) {
  publishRelease(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsolePublishReleaseMutation, ConsolePublishReleaseMutationVariables>;
export const ConsoleReleaseDocument = new TypedDocumentString(`
    query ConsoleRelease($id: ID!, $measure: String!, $after: String) {
  viewer {
    actorId
  }
  release(id: $id) {
    id
    version
    title
    status
    parameters
    snapshotId
    replacesId
    draftedAt
    draftedBy
    approvedBy
    publishedAt
    withdrawnAt
    notice
    check {
      shown
      breaches
      mismatches
      tried
    }
    file {
      name
    }
    filesProgress {
      stored
      all
    }
    filesRefused
    loss {
      reason
      figures
    }
    figures(measure: $measure, first: 50, after: $after) {
      edges {
        node {
          period
          value
          whyHidden
          reason
          authority {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleReleaseQuery, ConsoleReleaseQueryVariables>;
export const ConsoleReleasesDocument = new TypedDocumentString(`
    query ConsoleReleases($after: String) {
  releases(first: 20, after: $after) {
    edges {
      node {
        id
        title
        status
        draftedAt
        publishedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleReleasesQuery, ConsoleReleasesQueryVariables>;
export const ConsoleTakeSnapshotDocument = new TypedDocumentString(`
    mutation ConsoleTakeSnapshot($input: TakeSnapshotInput!) {
  takeSnapshot(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    snapshot {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleTakeSnapshotMutation, ConsoleTakeSnapshotMutationVariables>;
export const ConsoleViewerDocument = new TypedDocumentString(`
    query ConsoleViewer {
  viewer {
    kind
    actorId
    permissions
  }
}
    `) as unknown as TypedDocumentString<ConsoleViewerQuery, ConsoleViewerQueryVariables>;
export const ConsoleWithdrawReleaseDocument = new TypedDocumentString(`
    mutation ConsoleWithdrawRelease($input: WithdrawReleaseInput!) {
  withdrawRelease(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleWithdrawReleaseMutation, ConsoleWithdrawReleaseMutationVariables>;
