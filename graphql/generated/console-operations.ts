/* Generated from graphql/operations/console/*.graphql by `npm run generate`. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a cycle ends. */
export type ActDecision =
  /** It is given up. */
  | 'ABANDON'
  /** It goes on, changed. */
  | 'ADAPT'
  /** It becomes how things are done. */
  | 'ADOPT'
  /** It is tested further as it is. */
  | 'CONTINUE_TESTING';

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

/** What an authority does with another's practice. */
export type AdoptionDecisionKind =
  /** Does not take it on, or gives it up. */
  | 'ABANDON'
  /** Takes it on with changes, which it says (L9). */
  | 'ADAPT'
  /** Takes it on as it is. */
  | 'ADOPT';

/** Where an adoption stands: it follows from what has happened to it. */
export type AdoptionStatus =
  /** Looked at or tried, and not gone on with. It stays visible: a negative result is learning too. */
  | 'ABANDONED'
  /** Taken on with changes. */
  | 'ADAPTED'
  /** Taken on as it is. */
  | 'ADOPTED'
  /** Harm was recorded here, or stops the loop that it is of. */
  | 'STOPPED_FOR_SAFETY';

/** For whom an API client comes. */
export type ApiClientKind =
  /** A record system of one authority. */
  | 'AUTHORITY_SYSTEM'
  /** A system of the evaluators: it reads published releases, and what is new among them. */
  | 'EVALUATOR_SYSTEM';

/** Whether an API client may come in. */
export type ApiClientStatus =
  /** Accepted. */
  | 'ACTIVE'
  /** Refused within a minute, until resumed. */
  | 'SUSPENDED';

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

/** The second person's leave. */
export type ApproveResearchProjectInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The project. */
  readonly projectId: string;
};

/** In what way a link is not as it was. */
export type AuditFault =
  /** The entry, its number or its hash is another. */
  | 'ALTERED'
  /** The chain is not what was signed of it: it was made anew, or cut short. */
  | 'CONTRADICTED'
  /** There is a link too many. */
  | 'INSERTED'
  /** A number is missing, or the chain ends before it. */
  | 'REMOVED'
  /** A number comes later than its turn. */
  | 'REORDERED';

/** What was seen of the links of an audit chain. */
export type AuditVerdict =
  /** A link is not as it was. */
  | 'BROKEN'
  /** All links of the range fit together, up to the end of the chain, and with what was signed of it. */
  | 'SOUND'
  /** All fit so far: check again to go on. */
  | 'UNFINISHED';

/** A triple of codes and its time (T4). */
export type AuthorityCodesInput = {
  /** The first day. Null if since before our records. */
  readonly from?: string | null | undefined;
  /** The name, exactly as the DfE's statistics have it. */
  readonly name: string;
  /** The GSS code: E06, E07, E08, E09 or E10 and six digits. */
  readonly newLaCode: string;
  /** The DfE's three digits. */
  readonly oldLaCode: string;
  /** The last day. Null if it has no end. */
  readonly until?: string | null | undefined;
};

/** A mailbox to write to. */
export type AuthorityContactInput = {
  /** The address of the mailbox: at most 100 characters (G29). One that looks like a person's is refused (G30). */
  readonly mailbox: string;
  /** What about. Each purpose once (G31). */
  readonly purpose: ContactPurpose;
};

/** The kind of an authority, by the beginning of its GSS code (DOMAIN 1.1). */
export type AuthorityKind =
  /** County (E10). */
  | 'COUNTY'
  /** London borough (E09). */
  | 'LONDON_BOROUGH'
  /** Metropolitan district (E08). */
  | 'METROPOLITAN_DISTRICT'
  /** Non-metropolitan district (E07). */
  | 'NON_METROPOLITAN_DISTRICT'
  /** Unitary authority (E06). */
  | 'UNITARY';

/** What an API client may do from now on. */
export type ChangeApiClientScopesInput = {
  /** The client. */
  readonly clientId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** All that it may do, of what a record system may do. */
  readonly scopes: ReadonlyArray<Permission>;
};

/** Whose audit chain to check, and from where. */
export type CheckAuditChainInput = {
  /** The authority. Null for the network's own trail. */
  readonly authorityId?: string | null | undefined;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The number of the link to begin at (OV1). Null to go on where the last check ended; at the beginning if there was none. */
  readonly from?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
};

/** What moderators decide about a concern, and do about what it concerns. */
export type ConcernDecision =
  /** It is not. */
  | 'NOT_UPHELD'
  /** It is well founded: what was said is hidden, or the loop is taken down. */
  | 'UPHELD';

/** Why somebody is concerned. */
export type ConcernKind =
  /** It tells who somebody is, or could. */
  | 'IDENTIFIERS'
  /** It is not so. */
  | 'INACCURATE'
  /** Somebody could come to harm. */
  | 'SAFETY'
  /** It speaks of people as it should not. */
  | 'TONE';

/** Where a concern stands. */
export type ConcernStatus =
  /** It is not. */
  | 'NOT_UPHELD'
  /** No moderator has decided. */
  | 'OPEN'
  /** It is well founded: what it is about was hidden or taken down. */
  | 'UPHELD';

/** Targets for every model that has none of its own. */
export type ConferenceTargetsInput = {
  /** Calendar days from the referral: late up to here is amber, later is red. */
  readonly conferenceAmberDays: number;
  /** Calendar days from the referral to the conference. */
  readonly conferenceDays: number;
  /** Working days from acceptance to the allocation of a coordinator. */
  readonly coordinatorWorkingDays: number;
  /** Working days from the day on which the plan was made to the decision on it. */
  readonly planDecisionWorkingDays: number;
  /** Working days from the day on which the plan was made to its sharing. */
  readonly planSharedWorkingDays: number;
  /** Calendar days from the agreement of the plan to the first review. Later ones are due on the day that the review before arranged (`nextReviewOn`). */
  readonly reviewDays: number;
  /** Working days from the referral to the triage decision. */
  readonly triageWorkingDays: number;
};

/** What an authority can be written to about. */
export type ContactPurpose =
  /** Data protection, and agreements on sharing. */
  | 'DATA_PROTECTION'
  /** Money for support packages. */
  | 'FINANCE'
  /** Practice, and who leads it there. */
  | 'PRACTICE_LEADS_OFFICE'
  /** Its systems that call this API. */
  | 'TECHNICAL';

/** What moderators decide about something that was said. */
export type ContributionDecision =
  /** It is hidden. */
  | 'HIDDEN'
  /** It is shown again. */
  | 'SHOWN';

/** Where something stands that was said. */
export type ContributionStatus =
  /** Hidden by moderators: its text is shown to its author and to them alone. */
  | 'HIDDEN'
  /** Everybody reads it. */
  | 'OPEN'
  /** Taken back by who said it: its text is gone. */
  | 'WITHDRAWN';

/** A new API client. */
export type CreateApiClientInput = {
  /** The authority that it acts for. Null for a system of the evaluators, and for no other (G28). */
  readonly authorityId?: string | null | undefined;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** For whom it comes. */
  readonly kind?: ApiClientKind;
  /** What people will call it: 1 to 40 letters, digits, spaces and hyphens. Never a person. */
  readonly label: string;
  /** What it may do, of what such a system may do (G13). */
  readonly scopes: ReadonlyArray<Permission>;
};

/** What moderators decide about a concern. */
export type DecideConcernInput = {
  /** The concern. */
  readonly concernId: string;
  /** The decision. */
  readonly decision: ConcernDecision;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** Why. Whoever reported it reads it, and so does the author of what is hidden. */
  readonly reason: string;
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

/** The last day of an authority in a programme. */
export type EndMembershipInput = {
  /** The authority. */
  readonly authorityId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The last day. */
  readonly lastDay: string;
  /** The programme: its latest membership in it is meant. */
  readonly programme: ProgrammeCode;
};

/** The end of a project, at once. */
export type EndResearchProjectInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The project. */
  readonly projectId: string;
};

/**
 * How strong the evidence is that a practice causes what it claims (after the Foundations Guidebook): strength of evidence,
 * never size of effect.
 */
export type EvidenceLevel =
  /** Preliminary evidence of improving an outcome; no conclusion about cause. */
  | 'LEVEL_2'
  /** At least one rigorous evaluation found a short-term positive impact. */
  | 'LEVEL_3'
  /** Several rigorous evaluations found a positive impact, at least one of a year or longer. */
  | 'LEVEL_4'
  /** What one or more places have learnt: no evaluation. */
  | 'LOCAL_INSIGHT'
  /** A rigorous evaluation found no effect. */
  | 'NE'
  /** Evaluated, and short of level 2. */
  | 'NL2'
  /** Nobody has assessed it. */
  | 'NOT_ASSESSED';

/** What a column of an extract holds. */
export type ExtractColumnKind =
  /** A code. */
  | 'CODES'
  /** A length of time in days or working days. No date is told. */
  | 'DAYS'
  /** Something by which a child could be recognised: at least ten children share all of these together. */
  | 'DESCRIPTION'
  /** A mark by which a row can be traced to this extract. */
  | 'MARK'
  /** The pseudonym of a child, in this extract alone. */
  | 'PSEUDONYM';

/** Why an extract could not be made. */
export type ExtractRefusal =
  /** The check of the finished file found a child who could be told apart. Nothing was kept of it. */
  | 'CHECK_FAILED'
  /** An authority did not share with the project any more. */
  | 'NOT_SHARED'
  /** With it, a count could be worked out that a release hides. Nothing was kept of it. */
  | 'OPENS_A_RELEASE'
  /** The project had ended by then. */
  | 'PROJECT_ENDED'
  /** A later snapshot was taken meanwhile, so the rows were gone. */
  | 'ROWS_GONE'
  /** There were too few children for anything to be told of them. */
  | 'TOO_FEW';

/** Where an extract stands today. */
export type ExtractStatus =
  /** Its last day is over. */
  | 'EXPIRED'
  /** The people of the project can have it. */
  | 'READY'
  /** It could not be made: see `refusedBecause`. */
  | 'REFUSED'
  /** Asked for. The work on it begins within a minute. */
  | 'WAITING';

/** How the accreditation of an authority's FGC service stands (Family Rights Group; DOMAIN 2.6). */
export type FgcAccreditationStatus =
  /** Awarded, and not yet expired. */
  | 'ACCREDITED'
  /** Applied for, and not yet awarded. */
  | 'IN_PROGRESS'
  /** Expired three years after the award, or given up. */
  | 'LAPSED'
  /** Not applied for. */
  | 'NOT_APPLIED';

/** What can be recorded of an accreditation. A lapse follows from the day, and is not. */
export type FgcAccreditationStep =
  /** Awarded, for three years. */
  | 'ACCREDITED'
  /** Applied for, for the first time or again. */
  | 'IN_PROGRESS'
  /** Not applied for; after an award, given up. */
  | 'NOT_APPLIED';

/** The kind of family group decision making (DOMAIN 2.1). */
export type FgdmModel =
  /** Emergency network meeting: within days. */
  | 'EMERGENCY_NETWORK_MEETING'
  /** Family group conference: the accredited three-part model. */
  | 'FAMILY_GROUP_CONFERENCE'
  /** Family network meeting: led by a practitioner. */
  | 'FAMILY_NETWORK_MEETING'
  /** Family group conference within Lifelong Links. */
  | 'LIFELONG_LINKS_FGC'
  /** Another form of family group decision making. */
  | 'OTHER_FGDM'
  /** Restorative conversation. */
  | 'RESTORATIVE_CONVERSATION';

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

/** Why it is safe that a project is given records: each in a few words, without names, dates or numbers of people (FS2). */
export type FiveSafesInput = {
  /** Which records are needed, and why no fewer would do. */
  readonly data: string;
  /** How what leaves that place is checked. */
  readonly outputs: string;
  /** Who may work with the records, and how they were trained. Roles and organisations. */
  readonly people: string;
  /** What the project is for, and why that is in the public's interest. */
  readonly project: string;
  /** Where the records are kept, and how. */
  readonly settings: string;
};

/** Who decided about harm of a loop. */
export type HarmDecider =
  /** The programme's moderators: about any harm. Their decision stands above the owner's. */
  | 'MODERATOR'
  /** The authority whose loop it is: about harm that an adopter recorded. */
  | 'OWNER';

/** What is decided about harm of a loop. */
export type HarmDecisionKind =
  /** The loop may go on, and whoever took it on: whoever recorded the harm stays stopped. */
  | 'GO_ON'
  /** It stays stopped. */
  | 'STOP';

/** Where an offer of help stands. */
export type HelpOfferStatus =
  /** Its last day is past. */
  | 'ENDED'
  /** As many have been accepted as it has room for. */
  | 'FULL'
  /** Hidden by moderators. */
  | 'HIDDEN'
  /** It can be taken up. */
  | 'OPEN'
  /** Taken back by who made it. */
  | 'WITHDRAWN';

/** Where it stands that an offer is taken up. */
export type HelpRequestStatus =
  /** The help is given. */
  | 'ACCEPTED'
  /** The help is not given. */
  | 'DECLINED'
  /** Hidden by moderators. */
  | 'HIDDEN'
  /** Whoever offers has not decided. */
  | 'WAITING'
  /** Taken back by who asked. */
  | 'WITHDRAWN';

/** How far a practice is put to work (National Implementation Research Network). */
export type ImplementationStage =
  /** It is found out whether it fits. */
  | 'EXPLORATION'
  /** It is how things are done. */
  | 'FULL_IMPLEMENTATION'
  /** It is tried with some. */
  | 'INITIAL_IMPLEMENTATION'
  /** What it needs is put in place. */
  | 'INSTALLATION';

/** A roster of authorities. */
export type ImportRosterInput = {
  /** At most 40 authorities. One that is left out stays as it is. */
  readonly authorities: ReadonlyArray<RosterAuthorityInput>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** Programmes, each as a whole. One that is left out stays as it is. */
  readonly programmes?: ReadonlyArray<ProgrammeInput>;
};

/** In law, why it may be shared (UK GDPR and the Data Protection Act 2018). */
export type LawfulBasis =
  /** Public task, Article 6(1)(e); special categories by Article 9(2)(j) and 89 with Schedule 1 paragraph 4, research. */
  | 'PUBLIC_TASK_RESEARCH'
  /** Public task, Article 6(1)(e); special categories by Article 9(2)(g) with Schedule 1 paragraph 18, safeguarding of children. */
  | 'PUBLIC_TASK_SAFEGUARDING'
  /** Public task, Article 6(1)(e); special categories by Article 9(2)(g) with Schedule 1 paragraph 6, statutory purposes. */
  | 'PUBLIC_TASK_STATUTORY';

/** Other parts of the strategy that a practice belongs to, besides the four strands that are tested. */
export type LearningPillar =
  /** Kinship care. */
  | 'KINSHIP'
  /** The National Framework, and learning from data. */
  | 'NATIONAL_FRAMEWORK'
  /** Regional care cooperatives. */
  | 'REGIONAL_CARE_COOPERATIVES'
  /** The workforce. */
  | 'WORKFORCE';

/** What a node of a lineage is. */
export type LineageNodeKind =
  /** An adoption. */
  | 'ADOPTION'
  /** A loop: where the lineage begins, or one that grew out of an adoption. */
  | 'LOOP';

/** Where a loop stands: it follows from what has happened to it, and is never set. */
export type LoopStatus =
  /** Being written. Nobody else sees it. */
  | 'DRAFT'
  /** A cycle is planned, with its prediction. Nobody else sees it. */
  | 'PROPOSED'
  /** A version was approved: the whole network sees it. */
  | 'PUBLISHED'
  /** Its owner does it no more. It stays readable, and what was adopted stays linked to its version. */
  | 'RETIRED'
  /** Somebody recorded harm, here or where it was taken on, and nobody who may has decided that it may go on: nobody is to begin with it. It stays readable. */
  | 'STOPPED_FOR_SAFETY'
  /** Taken down by the programme's moderators: its text is shown to its owner and to them alone. */
  | 'TAKEN_DOWN'
  /** A cycle has begun. Nobody else sees it. */
  | 'TESTING'
  /** Sent to the programme's moderators, who have not decided. */
  | 'UNDER_REVIEW';

/** What a measure is for. */
export type MeasureKind =
  /** What could get worse elsewhere. */
  | 'BALANCING'
  /** What changes for children and families. */
  | 'OUTCOME'
  /** Whether it is done as meant. */
  | 'PROCESS';

/** What a measure counts in. */
export type MeasureUnit =
  /** Days, as a mean. */
  | 'DAYS'
  /** So many of so many, in per cent. */
  | 'PER_CENT'
  /** Pounds, as a mean. */
  | 'POUNDS'
  /** Points on a scale, as a mean. */
  | 'SCORE';

/** Targets that differ for one model. */
export type ModelTargetsInput = {
  /** Calendar days from the referral: late up to here is amber, later is red. Null: as for every model. */
  readonly conferenceAmberDays?: number | null | undefined;
  /** Calendar days from the referral to the conference. Null: as for every model. */
  readonly conferenceDays?: number | null | undefined;
  /** Working days from acceptance to the allocation of a coordinator. Null: as for every model. */
  readonly coordinatorWorkingDays?: number | null | undefined;
  /** The model. */
  readonly model: FgdmModel;
  /** Working days from the day on which the plan was made to the decision on it. Null: as for every model. */
  readonly planDecisionWorkingDays?: number | null | undefined;
  /** Working days from the day on which the plan was made to its sharing. Null: as for every model. */
  readonly planSharedWorkingDays?: number | null | undefined;
  /** Calendar days from the agreement of the plan to the first review. Later ones are due on the day that the review before arranged (`nextReviewOn`). Null: as for every model. */
  readonly reviewDays?: number | null | undefined;
  /** Working days from the referral to the triage decision. Null: as for every model. */
  readonly triageWorkingDays?: number | null | undefined;
};

/** What moderators decide about the words of an adoption. */
export type ModerateAdoptionInput = {
  /** The adoption. */
  readonly adoptionId: string;
  /** The decision. */
  readonly decision: ContributionDecision;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version of the programme's side that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** Why. Its author reads it. */
  readonly reason: string;
};

/** What moderators decide about something that was said. */
export type ModerateContributionInput = {
  /** The question, answer, offer, request or visit. */
  readonly contributionId: string;
  /** The decision. */
  readonly decision: ContributionDecision;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version of the programme's side that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** Why. Its author reads it. */
  readonly reason: string;
};

/** A moderator's decision about harm of a loop. */
export type ModerateHarmInput = {
  /** Whether the loop may go on. */
  readonly decision: HarmDecisionKind;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version of the programme's side that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** The harm. */
  readonly harmId: string;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The loop. */
  readonly loopId: string;
  /** Why, in general words: what was found, and what answers it. */
  readonly reason: string;
};

/** A decision of a moderator. */
export type ModerateLoopInput = {
  /** The decision. */
  readonly decision: ModerationDecisionKind;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The loop. */
  readonly loopId: string;
  /** The version. */
  readonly loopVersion: number;
  /** Why. Null is for an approval alone. */
  readonly reasons?: string | null | undefined;
};

/** What a moderator decided about a version. */
export type ModerationDecisionKind =
  /** It is published. */
  | 'APPROVED'
  /** It goes back with reasons. */
  | 'RETURNED'
  /** What was published is hidden. */
  | 'TAKEN_DOWN';

/** An outcome or enabler of the Children's Social Care National Framework, by name: its numbers differ from page to page. */
export type NationalFrameworkOutcome =
  /** Enabler: the workforce is equipped and effective. */
  | 'EQUIPPED_WORKFORCE'
  /** Children and young people are supported by their family network. */
  | 'FAMILY_NETWORK'
  /** Enabler: leaders drive conditions for effective practice. */
  | 'LEADERS'
  /** Enabler: multi-agency working is prioritised and effective. */
  | 'MULTI_AGENCY'
  /** Children and young people are safe in and outside of their homes. */
  | 'SAFE'
  /** Children in care and care leavers have stable, loving homes. */
  | 'STABLE_LOVING_HOMES'
  /** Children, young people and families stay together and get the help they need. */
  | 'STAY_TOGETHER';

/** What was done with records, as the programme is told it. */
export type NetworkAccessKind =
  /** Somebody of the programme looked at them under a break-glass grant. */
  | 'BREAK_GLASS'
  /** They were changed, or somebody asked to change them. */
  | 'CHANGE'
  /** Somebody was given them as a file to take away. */
  | 'EXPORT'
  /** They were looked at. */
  | 'READ';

/** What may be shared with whom, as the programme offers it to an authority. */
export type OfferSharingAgreementInput = {
  /** The authority. */
  readonly authorityId: string;
  /** What may be shared. */
  readonly dataClasses: ReadonlyArray<SharingDataClass>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen: 0 if there was none. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** The first day: today or later. From then on it holds in the stead of earlier versions, once accepted. */
  readonly from: string;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** Why that is lawful. */
  readonly lawfulBasis: LawfulBasis;
  /** The reference of the evaluation project: 1 to 19 capital letters and digits. Null where the recipient is the programme. */
  readonly project?: string | null | undefined;
  /** What for. */
  readonly purposes: ReadonlyArray<SharingPurpose>;
  /** With whom its data would be shared. */
  readonly recipient: SharingRecipientKind;
  /** The last day. Null if it has no end. */
  readonly until?: string | null | undefined;
};

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
  /** Read API clients, never their secrets, and how authorities' systems are joined: no record, and no small number. */
  | 'CLIENT_READ'
  /** Erase conferences of one's own authority, for good. */
  | 'CONFERENCE_ERASE'
  /** Read the conferences of one's own authority. */
  | 'CONFERENCE_READ'
  /** Record conferences of one's own authority. */
  | 'CONFERENCE_RECORD'
  /** Read where authorities are written to: mailboxes of offices, never of people. */
  | 'CONTACT_READ'
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
  /** Read what each authority was given for its support packages: never what it has approved, paid or has left. */
  | 'NETWORK_ALLOCATION_READ'
  /** Search who looked at or changed what, at all authorities: records by their handles alone; and check that no trail was altered. */
  | 'NETWORK_AUDIT_READ'
  /** Follow all that changes in what is the network's own. */
  | 'NETWORK_CHANGES_READ'
  /** See how good the records of each authority are: no record, and no small number. */
  | 'NETWORK_QUALITY_READ'
  /** Read what measures say of one's own authority. */
  | 'OWN_FIGURES_READ'
  /** End one's own sign-ins everywhere. */
  | 'OWN_SIGN_INS_END'
  /** Set an authority's policies. */
  | 'POLICY_ADMINISTER'
  /** Read an authority's policies. */
  | 'POLICY_READ'
  /** Import the roster, record memberships and contacts, and register people. */
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
  /** Send back what the service could not handle. */
  | 'SERVICE_ADMINISTER'
  /** See how the service is: its parts, what waits, what it is limited to. */
  | 'SERVICE_READ'
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

/** What a person is registered as. */
export type PersonKind =
  /** An evaluator of the programme. */
  | 'EVALUATOR'
  /** A practice lead in an authority. */
  | 'PRACTICE_LEAD'
  /** An administrator of the programme. */
  | 'PROGRAMME_ADMINISTRATOR'
  /** A member of the programme's staff at the Department for Education. */
  | 'PROGRAMME_STAFF';

/** Whether a person may come in. */
export type PersonStatus =
  /** Registered. */
  | 'ACTIVE'
  /** Removed: refused. */
  | 'REMOVED';

/** Where a practice was tried, as far as it matters to others. */
export type PracticeContext =
  /** The coast. */
  | 'COASTAL'
  /** High deprivation. */
  | 'HIGH_DEPRIVATION'
  /** A large authority. */
  | 'LARGE_AUTHORITY'
  /** Many languages. */
  | 'MANY_LANGUAGES'
  /** The countryside, or small towns. */
  | 'RURAL'
  /** A small authority. */
  | 'SMALL_AUTHORITY'
  /** Two tiers of local government. */
  | 'TWO_TIER'
  /** A city, or a large town. */
  | 'URBAN';

/** By what practice can be narrowed down. */
export type PracticeFacetName =
  /** The authority that tells it, by the id within its global id. */
  | 'AUTHORITY'
  /** Where it was tried. */
  | 'CONTEXT'
  /** How strong the evidence is. */
  | 'EVIDENCE'
  /** The outcome or enabler of the National Framework. */
  | 'OUTCOME'
  /** Another part of the strategy. */
  | 'PILLAR'
  /** How far it is put to work. */
  | 'STAGE'
  /** The strand of the reforms. */
  | 'STRAND';

/** What is looked for. Of each list any value will do; of different lists, all have to be met. */
export type PracticeSearch = {
  /** Told by these authorities. Null for any. */
  readonly authorityIds?: ReadonlyArray<string> | null | undefined;
  /** Tried in these contexts. Null for any. */
  readonly contexts?: ReadonlyArray<PracticeContext> | null | undefined;
  /** With evidence of these levels. Null for any. */
  readonly evidence?: ReadonlyArray<EvidenceLevel> | null | undefined;
  /** True to see first what authorities like one's own have tried: statistical neighbours, then those of the same kind and region. */
  readonly likeUs?: boolean;
  /** True for what one's own authority neither tells nor has taken on. */
  readonly newForMe?: boolean;
  /** Of these outcomes or enablers. Null for any. */
  readonly outcomes?: ReadonlyArray<NationalFrameworkOutcome> | null | undefined;
  /** Of these parts of the strategy. Null for any. */
  readonly pillars?: ReadonlyArray<LearningPillar> | null | undefined;
  /** Published since this instant. Null for any. */
  readonly publishedSince?: string | null | undefined;
  /** Like this loop, in the stead of a text. Null for none. */
  readonly relatedToId?: string | null | undefined;
  /** In these stages. Null for any. */
  readonly stages?: ReadonlyArray<ImplementationStage> | null | undefined;
  /** Of these strands. Null for any. */
  readonly strands?: ReadonlyArray<ReformStrand> | null | undefined;
  /** In plain English, as practitioners write: misspellings and other words for the same thing are understood. Null for anything. */
  readonly text?: string | null | undefined;
};

/** Which way a measure is predicted to go. */
export type PredictedDirection =
  /** It falls. */
  | 'DECREASE'
  /** It rises. */
  | 'INCREASE'
  /** It stays as it is. */
  | 'NO_CHANGE';

/** What came of a prediction. */
export type PredictionOutcome =
  /** As predicted. */
  | 'MET'
  /** Not as predicted. */
  | 'NOT_MET'
  /** Partly. */
  | 'PARTLY_MET'
  /** Nothing can be said. */
  | 'UNCLEAR';

/** What an evaluation compares (DOMAIN 1.3). */
export type ProgrammeArm =
  /** The pathfinder's first wave. */
  | 'FFCP_WAVE_1'
  /** The pathfinder's second wave. */
  | 'FFCP_WAVE_2'
  /** The national programme. */
  | 'FFP_NATIONAL'
  /** The Family Networks Pilot, which tests support packages in isolation. */
  | 'FNP';

/** A programme (DOMAIN 1.1 and 1.2). */
export type ProgrammeCode =
  /** Families First for Children Pathfinder. */
  | 'FFCP'
  /** Families First Partnership programme, in all of England. */
  | 'FFP_NATIONAL'
  /** Family Networks Pilot. */
  | 'FNP';

/** A programme, as a whole. */
export type ProgrammeInput = {
  /** The code. */
  readonly code: ProgrammeCode;
  /** The name. */
  readonly name: string;
  /** How many authorities it has room for on any day. Null for no limit. */
  readonly places?: number | null | undefined;
  /** What it reforms. */
  readonly strands: ReadonlyArray<ReformStrand>;
  /** Its waves. */
  readonly waves: ReadonlyArray<WaveInput>;
};

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

/** Why somebody looks at or changes a case record: the header `x-purpose` of the request. */
export type Purpose =
  /** To answer a complaint, a court or an inquiry. */
  | 'COMPLAINT_OR_INQUIRY'
  /** To find and mend what is wrong in records. */
  | 'DATA_QUALITY'
  /** Supervision, and audit of practice. */
  | 'QUALITY_ASSURANCE'
  /** To keep a child from harm now. */
  | 'SAFEGUARDING'
  /** Work with the family, and the record of it. Taken where none is given. */
  | 'SERVICE_DELIVERY'
  /** To answer somebody who asks what is held about them. */
  | 'SUBJECT_ACCESS';

/** A rating. */
export type RateEvidenceInput = {
  /** Where the evaluation can be read. Null where there is none. */
  readonly citation?: string | null | undefined;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The level. */
  readonly level: EvidenceLevel;
  /** The loop. */
  readonly loopId: string;
  /** The version. */
  readonly loopVersion: number;
};

/** A step of the accreditation of an authority's FGC service. */
export type RecordAccreditationInput = {
  /** The authority. */
  readonly authorityId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The day of an entry that was recorded wrongly and that this one replaces. Null to add one. */
  readonly insteadOf?: string | null | undefined;
  /** When: the day of the award, for one. What is recorded for that day already is replaced. */
  readonly on: string;
  /** What it came to. */
  readonly status: FgcAccreditationStep;
};

/** What a change is of. */
export type RecordKind =
  /** An allocation of money to a strand and year. */
  | 'ALLOCATION'
  /** An API client. */
  | 'API_CLIENT'
  /** A check of an audit chain. */
  | 'AUDIT_CHAIN_CHECK'
  /** An authority of the network. */
  | 'AUTHORITY'
  /** An authority's policies. */
  | 'AUTHORITY_POLICY'
  /** A break-glass grant. */
  | 'BREAK_GLASS_GRANT'
  /** A family group conference, from referral to closure. */
  | 'CONFERENCE'
  /** A simulation of what protecting figures costs. */
  | 'DISCLOSURE_SIMULATION'
  /** An extract of records for a research project. */
  | 'EXTRACT'
  /** A file of records that was sent: that it was asked for, started or cancelled. */
  | 'FILE_IMPORT'
  /** A follow-up of a child of a conference. */
  | 'FOLLOW_UP'
  /** An offer of help with a practice. */
  | 'HELP_OFFER'
  /** That such an offer is taken up. */
  | 'HELP_REQUEST'
  /** A learning loop: what its owner, and in the network's feed what the programme, did. */
  | 'LEARNING_LOOP'
  /** An entry of a support package's ledger. */
  | 'LEDGER_ENTRY'
  /** A legal hold. */
  | 'LEGAL_HOLD'
  /** Somebody who is registered. */
  | 'PERSON'
  /** An adoption of another's practice. */
  | 'PRACTICE_ADOPTION'
  /** An answer to such a question. */
  | 'PRACTICE_ANSWER'
  /** A concern about practice or about what was said: in the feed of whoever reported it, and the network's. */
  | 'PRACTICE_CONCERN'
  /** A practice group: what its convenor did, or a member. */
  | 'PRACTICE_GROUP'
  /** A notice about practice: that it was acknowledged. */
  | 'PRACTICE_NOTICE'
  /** A question about practice: what its author, and as to the accepted answer the loop's owner, did. */
  | 'PRACTICE_QUESTION'
  /** A visit to see a practice done: what the visitors did, or the host. */
  | 'PRACTICE_VISIT'
  /** A release of figures. */
  | 'RELEASE'
  /** A research project, which may be given records of children under pseudonyms. */
  | 'RESEARCH_PROJECT'
  /** A queue whose dead letters were sent back. */
  | 'SERVICE_QUEUE'
  /** An agreement on sharing data. */
  | 'SHARING_AGREEMENT'
  /** A decision to share information about a child, or not to. */
  | 'SHARING_DECISION'
  /** A snapshot of what figures are made from. */
  | 'SNAPSHOT'
  /** A support package. */
  | 'SUPPORT_PACKAGE'
  /** An authority's support policy. */
  | 'SUPPORT_POLICY'
  /** An entry that could not be read. It keeps its number, has been put aside to be looked at, and comes whatever kinds are asked for. */
  | 'UNREADABLE'
  /** A webhook. */
  | 'WEBHOOK';

/** An authority that joins a programme. */
export type RecordMembershipInput = {
  /** The authority. */
  readonly authorityId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** The first day. */
  readonly from: string;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The programme. */
  readonly programme: ProgrammeCode;
  /** The last day. Null if it has no end yet. */
  readonly until?: string | null | undefined;
  /** The code of one of the programme's waves. */
  readonly wave: string;
};

/** Which dead letters to send back. */
export type RedriveDeadLettersInput = {
  /** True to be told what would happen, and send nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The queue: IMPORTS_GIVEN_UP. No other has anything to send back (OV2). */
  readonly queue: ServiceQueueName;
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

/** A region of England. */
export type RegionInput = {
  /** The GSS code: E12 or E13 and six digits. */
  readonly code: string;
  /** The name. */
  readonly name: string;
  /** The region that it lies within. Null except for Inner and Outer London. */
  readonly partOf?: RegionNameInput | null | undefined;
};

/** A region that holds another. */
export type RegionNameInput = {
  /** The GSS code. */
  readonly code: string;
  /** The name. */
  readonly name: string;
};

/** Somebody who is to come in. */
export type RegisterPersonInput = {
  /** A practice lead's authority. Null for all others. */
  readonly authorityId?: string | null | undefined;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** What they are registered as. */
  readonly kind: PersonKind;
  /** The sign-in service's subject: 1 to 128 letters, digits and any of . _ : | -, hence never an e-mail address. */
  readonly subject: string;
};

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

/** Somebody who is to be refused. */
export type RemovePersonInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The person. */
  readonly personId: string;
};

/** An extract that is asked for. */
export type RequestExtractInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The project: approved, and not over (EX1). */
  readonly projectId: string;
  /** The newest snapshot, which is done (EX3). */
  readonly snapshotId: string;
};

/** A research project that is asked for. */
export type RequestResearchProjectInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Its last day: within five years (FS4). */
  readonly endsOn: string;
  /** Why it is safe. */
  readonly fiveSafes: FiveSafesInput;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The global ids of its people, 1 to 20, each registered as an evaluator (FS3). */
  readonly memberIds: ReadonlyArray<string>;
  /** How closely it may be told where children are. */
  readonly places?: ResearchPlaces;
  /** Its reference: 1 to 19 capital letters and digits, which no other project has (FS1). */
  readonly reference: string;
  /** Its name. */
  readonly title: string;
};

/** How closely a project may be told where children are. */
export type ResearchPlaces =
  /** By authority, where at least ten children of it share each description. */
  | 'AUTHORITY'
  /** By arm of the programme, and no authority is named. */
  | 'PROGRAMME_ARM';

/** Where a research project stands. */
export type ResearchProjectStatus =
  /** Approved: it may be given extracts of the authorities that have agreed to share with it. */
  | 'APPROVED'
  /** It was ended, or its last day is over: it is given nothing any more. */
  | 'ENDED'
  /** Asked for: it is given nothing before a second person approves it. */
  | 'REQUESTED';

/** A suspended API client that is to be accepted again. */
export type ResumeApiClientInput = {
  /** The client. */
  readonly clientId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
};

/** For how many years records are kept from the end of their episode: whole years, 1 to 75 (G27). */
export type RetentionYearsInput = {
  /** Of class CHILD_IN_NEED. Null for the default. */
  readonly childInNeed?: number | null | undefined;
  /** Of class CHILD_PROTECTION. Null for the default. */
  readonly childProtection?: number | null | undefined;
  /** Of class LOOKED_AFTER. Null for the default. */
  readonly lookedAfter?: number | null | undefined;
  /** Of class STANDARD. Null for the default. */
  readonly standard?: number | null | undefined;
  /** Of class SUPPORT_PACKAGE: from the end of the financial year in which the package ended. Null for the default. */
  readonly supportPackage?: number | null | undefined;
};

/** An authority, as a roster lists it. */
export type RosterAuthorityInput = {
  /** Every triple of codes that it has had, in any order. It is known again by any of them. */
  readonly codes: ReadonlyArray<AuthorityCodesInput>;
  /**
   * Its memberships. One that is not recorded yet (by programme and first day) is added, and a last day is set where none
   * is recorded. Nothing recorded is changed or removed: that is for `recordMembership` and `endMembership`.
   */
  readonly memberships: ReadonlyArray<RosterMembershipInput>;
  /** The region. */
  readonly region: RegionInput;
  /** The DfE codes of its statistical neighbours, the most alike first. */
  readonly statisticalNeighbours: ReadonlyArray<string>;
};

/** A membership, as a roster lists it. */
export type RosterMembershipInput = {
  /** The first day. */
  readonly from: string;
  /** The programme. */
  readonly programme: ProgrammeCode;
  /** The last day. Null if it has no end yet. */
  readonly until?: string | null | undefined;
  /** The code of one of its waves. */
  readonly wave: string;
};

/** A new secret for an API client. */
export type RotateApiClientSecretInput = {
  /** The client. */
  readonly clientId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Days for which the old secrets stay valid: 0 to 30. 0 ends them within a minute. */
  readonly graceDays?: number;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
};

/** A part of the service that gives a sign of life. */
export type ServicePartName =
  /** What signs how far chains have come, every hour in which one has moved. */
  | 'CHECKPOINTS'
  /** What gives changes and looks their numbers. */
  | 'SEQUENCER'
  /** What takes snapshots. It works while one is wanted. */
  | 'SNAPSHOTS'
  /** The table: it answered this very question. */
  | 'TABLE';

/** Whether a part of the service works. */
export type ServicePartState =
  /** There was nothing to do for it yet. */
  | 'IDLE'
  /** Something has waited for it longer than it should. */
  | 'LATE'
  /** It gave a sign of life, and nothing waits for it too long. */
  | 'WORKING';

/** A queue of the service. */
export type ServiceQueueName =
  /** Places that the followers gave up on. The next sweep makes good for them. */
  | 'FOLLOWERS_GIVEN_UP'
  /** Files of records that were started. */
  | 'IMPORTS'
  /** Files that were given up after five attempts: they can be sent back. */
  | 'IMPORTS_GIVEN_UP'
  /** Places in the stream of changes that the sequencer gave up on. The next sweep finds what lay there. */
  | 'SEQUENCER_GIVEN_UP';

/** What an API client may spend from now on. */
export type SetApiClientAllowanceInput = {
  /** The client. */
  readonly clientId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** Points a minute, 1,000 to 10,000,000 (G22). Null for the usual. */
  readonly pointsPerMinute?: number | null | undefined;
};

/** Where an authority is written to from now on. */
export type SetAuthorityContactsInput = {
  /** The authority. */
  readonly authorityId: string;
  /** All of its mailboxes. Of a purpose that is left out there is none from now on. */
  readonly contacts: ReadonlyArray<AuthorityContactInput>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version of the authority that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
};

/** A new version of an authority's policies, as a whole: nothing is taken over from the version before. */
export type SetPolicyInput = {
  /** The authority. */
  readonly authorityId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The day from which the targets hold, for referrals of that day and later: tomorrow or later, for the first version too (G8). */
  readonly effectiveFrom: string;
  /** The version that you have seen: 0 if none has been set. */
  readonly expectedVersion: number;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /**
   * For how long records are kept here, by their retention class: from `effectiveFrom` on for every record, whenever it was
   * referred. Whatever thereby becomes due is kept for 31 days more. Null for the defaults.
   */
  readonly retentionYears?: RetentionYearsInput | null | undefined;
  /**
   * The day from which section 31ZA of the Children Act 1989 is in force there: any day, past or future. Null while none is
   * appointed. It is a fact of law, so what is given here holds for every record at once, whatever `effectiveFrom` is.
   */
  readonly section31ZAInForceFrom?: string | null | undefined;
  /** The targets. */
  readonly targets: ConferenceTargetsInput;
  /** Targets that differ for a model: each model once. */
  readonly targetsByModel?: ReadonlyArray<ModelTargetsInput>;
};

/** Where one version of an agreement stands today. */
export type SharingAgreementStatus =
  /** Agreed by both sides, and begins on a later day. */
  | 'AGREED'
  /** Its last day is over. */
  | 'ENDED'
  /** Agreed by both sides, and holds today. */
  | 'IN_FORCE'
  /** Offered by the programme: binds nobody before the authority has accepted it. */
  | 'OFFERED'
  /** One side has revoked it: it allows nothing any more, whatever its days are. */
  | 'REVOKED'
  /** A later version holds in its stead. */
  | 'SUPERSEDED';

/** What may be shared. */
export type SharingDataClass =
  /** Figures after disclosure control, from which nobody can be told. */
  | 'AGGREGATE_STATISTICS'
  /** Single case records, looked at in an emergency under a break-glass grant. Only the programme can be given this. */
  | 'CASE_RECORDS_IN_EMERGENCY'
  /** Rows of a project's extract, under pseudonyms of the project's own. */
  | 'PSEUDONYMISED_EXTRACT';

/** What shared data may be used for. */
export type SharingPurpose =
  /** To answer a complaint, a court or an inquiry. */
  | 'COMPLAINT_OR_INQUIRY'
  /** To find and mend what is wrong in records. */
  | 'DATA_QUALITY'
  /** To find out what works. */
  | 'EVALUATION'
  /** To follow how the programme goes. */
  | 'PROGRAMME_MONITORING'
  /** To keep a child from harm now. */
  | 'SAFEGUARDING';

/** Whom an authority shares data with. */
export type SharingRecipientKind =
  /** An approved evaluation project, by its reference. */
  | 'EVALUATION_PROJECT'
  /** The staff of the programme at the Department for Education. */
  | 'PROGRAMME';

/** One of the two sides of an agreement. */
export type SharingSide =
  /** The authority, which controls the data. */
  | 'AUTHORITY'
  /** The programme. */
  | 'PROGRAMME';

/** A wish to end one's own sign-ins. */
export type SignOutEverywhereInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
};

/** Somebody whose sign-ins are to end. */
export type SignOutPersonInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
  /** The person. */
  readonly personId: string;
};

/** Where a snapshot stands. */
export type SnapshotStatus =
  /** Every authority is done: the counts are frozen. */
  | 'DONE'
  /** Some authorities are done, or are being looked at. */
  | 'UNDER_WAY'
  /** Asked for. The work on it begins within a minute. */
  | 'WAITING';

/** An API client that is to be refused. */
export type SuspendApiClientInput = {
  /** The client. */
  readonly clientId: string;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
};

/** A snapshot that is wanted. */
export type TakeSnapshotInput = {
  /** True to be told what would happen to this call, and write nothing. */
  readonly dryRun?: boolean;
  /** Chosen by you for this call. */
  readonly idempotencyKey: string;
};

/** Where a visit stands. */
export type VisitStatus =
  /** The host agrees; no day is set. */
  | 'AGREED'
  /** Asked for. */
  | 'ASKED'
  /** It was called off. */
  | 'CANCELLED'
  /** A day is set. */
  | 'DATED'
  /** The host does not agree. */
  | 'DECLINED'
  /** It took place, and the visitors said what they learnt. */
  | 'HELD'
  /** Hidden by moderators. */
  | 'HIDDEN';

/** A wave of a programme. */
export type WaveInput = {
  /** The arm of the evaluation that its members count in. */
  readonly arm: ProgrammeArm;
  /** The code, such as WAVE_1: 1 to 20 capital letters, digits and underscores. */
  readonly code: string;
  /** The name. */
  readonly name: string;
};

/** Why a webhook was disabled. */
export type WebhookDisabledReason =
  /** Its receiver answered 410: it is gone. */
  | 'GONE'
  /** Nothing has arrived for three days. */
  | 'NOTHING_ARRIVED';

/** Whether a webhook is sent to. */
export type WebhookStatus =
  /** It is told of every change. */
  | 'ACTIVE'
  /** It is sent nothing, since nothing arrived: see `disabledReason`. Resume it once its receiver is mended. */
  | 'DISABLED'
  /** Somebody has paused it. */
  | 'PAUSED';

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

export type ConsoleAdoptionQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAdoptionQuery = { readonly node:
    | { readonly __typename: 'PracticeAdoption', readonly id: string, readonly loopId: string, readonly loopVersion: number, readonly startedAt: string, readonly stage: ImplementationStage, readonly status: AdoptionStatus, readonly isHidden: boolean, readonly hiddenReason: string | null, readonly authority: { readonly id: string, readonly name: string }, readonly decisions: ReadonlyArray<{ readonly decision: AdoptionDecisionKind, readonly at: string, readonly reason: string | null, readonly changes: string | null, readonly changesCore: boolean | null }>, readonly cycles: ReadonlyArray<{ readonly number: number, readonly plans: ReadonlyArray<{ readonly question: string, readonly prediction: { readonly measure: string, readonly direction: PredictedDirection, readonly size: number, readonly byWhen: string }, readonly measures: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind, readonly name: string, readonly unit: MeasureUnit, readonly baseline: { readonly n: number, readonly numerator: number | null, readonly mean: number | null } | null }> }>, readonly doing: { readonly startedOn: string, readonly endedOn: string | null, readonly fidelity: number | null, readonly deviations: ReadonlyArray<string> } | null, readonly study: { readonly prediction: PredictionOutcome, readonly comparedWithPrediction: string, readonly unintendedConsequences: string, readonly equalityImpact: string, readonly observed: ReadonlyArray<{ readonly measure: string, readonly figure: { readonly n: number, readonly numerator: number | null, readonly mean: number | null } | null }> } | null, readonly act: { readonly decision: ActDecision, readonly rationale: string, readonly decidedOn: string } | null }>, readonly harms: ReadonlyArray<{ readonly harmId: string, readonly practiceId: string, readonly at: string, readonly what: string | null, readonly stops: boolean, readonly decisions: ReadonlyArray<{ readonly decision: HarmDecisionKind, readonly reason: string, readonly at: string, readonly by: HarmDecider }> }> }
    | Record<PropertyKey, never>
   | null };

export type ConsoleApproveProjectMutationVariables = Exact<{
  input: ApproveResearchProjectInput;
}>;


export type ConsoleApproveProjectMutation = { readonly approveResearchProject: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly project: { readonly id: string } | null } };

export type ConsoleApproveReleaseMutationVariables = Exact<{
  input: ApproveReleaseInput;
}>;


export type ConsoleApproveReleaseMutation = { readonly approveRelease: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly release: { readonly id: string } | null } };

export type ConsoleAuditIntegrityQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleAuditIntegrityQuery = { readonly auditIntegrity: ReadonlyArray<{ readonly length: number, readonly authority: { readonly id: string, readonly name: string } | null, readonly checkpoint: { readonly sequence: number, readonly at: string | null, readonly keyId: string | null, readonly isSigned: boolean } | null, readonly lastCheck: { readonly from: number, readonly to: number, readonly length: number, readonly verdict: AuditVerdict, readonly brokenAt: number | null, readonly fault: AuditFault | null, readonly at: string } | null }> };

export type ConsoleAuditQueryVariables = Exact<{
  authorityId?: string | null | undefined;
  actorId?: string | null | undefined;
  handle?: string | null | undefined;
  kind?: NetworkAccessKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  isSearched: boolean;
}>;


export type ConsoleAuditQuery = { readonly authorities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly networkAudit?: { readonly searchedBackTo: string, readonly edges: ReadonlyArray<{ readonly node: { readonly at: string, readonly kind: NetworkAccessKind, readonly actorKind: ActorKind, readonly actorId: string, readonly client: string | null, readonly breakGlassGrant: string | null, readonly purpose: Purpose | null, readonly operations: ReadonlyArray<string>, readonly requestId: string, readonly handles: ReadonlyArray<string>, readonly authority: { readonly id: string, readonly name: string } | null, readonly records: { readonly least: number, readonly most: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleAuthoritiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleAuthoritiesQuery = { readonly authorities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly region: { readonly name: string }, readonly memberships: ReadonlyArray<{ readonly programme: ProgrammeCode, readonly wave: string, readonly from: string, readonly until: string | null }>, readonly accreditation: { readonly status: FgcAccreditationStatus } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly networkDataQuality: ReadonlyArray<{ readonly lastChangeOn: string | null, readonly lastBatchOn: string | null, readonly authority: { readonly id: string } | null, readonly records: { readonly least: number, readonly most: number } }> };

export type ConsoleAuthorityClientsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConsoleAuthorityClientsQuery = { readonly authority: { readonly id: string, readonly name: string, readonly allowancePerMinute: number | null } | null, readonly apiClients: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: string, readonly status: ApiClientStatus, readonly scopes: ReadonlyArray<Permission>, readonly createdAt: string, readonly rotatedAt: string | null, readonly authority: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleAuthorityContactsQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAuthorityContactsQuery = { readonly authority: { readonly id: string, readonly name: string } | null, readonly authorityContacts: { readonly version: number, readonly contacts: ReadonlyArray<{ readonly purpose: ContactPurpose, readonly mailbox: string, readonly since: string }> } | null };

export type ConsoleAuthorityMembershipQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAuthorityMembershipQuery = { readonly authority: { readonly id: string, readonly version: number, readonly name: string, readonly codes: ReadonlyArray<{ readonly newLaCode: string, readonly oldLaCode: string, readonly name: string, readonly from: string | null, readonly until: string | null }>, readonly memberships: ReadonlyArray<{ readonly programme: ProgrammeCode, readonly wave: string, readonly arm: ProgrammeArm, readonly from: string, readonly until: string | null }>, readonly accreditation: { readonly status: FgcAccreditationStatus, readonly awardedOn: string | null, readonly expiresOn: string | null }, readonly accreditationHistory: ReadonlyArray<{ readonly status: FgcAccreditationStep, readonly on: string }> } | null, readonly programmes: ReadonlyArray<{ readonly code: ProgrammeCode, readonly name: string, readonly strands: ReadonlyArray<ReformStrand>, readonly waves: ReadonlyArray<{ readonly code: string, readonly name: string }> }> };

export type ConsoleAuthorityPolicyQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAuthorityPolicyQuery = { readonly authority: { readonly id: string, readonly name: string, readonly policy: { readonly id: string, readonly version: number, readonly section31ZAInForceFrom: string | null, readonly inForceOn: { readonly version: number, readonly effectiveFrom: string | null, readonly section31ZAInForceFrom: string | null, readonly targets: { readonly triageWorkingDays: number, readonly coordinatorWorkingDays: number, readonly conferenceDays: number, readonly conferenceAmberDays: number, readonly planSharedWorkingDays: number, readonly planDecisionWorkingDays: number, readonly reviewDays: number }, readonly targetsByModel: ReadonlyArray<{ readonly model: FgdmModel, readonly triageWorkingDays: number | null, readonly coordinatorWorkingDays: number | null, readonly conferenceDays: number | null, readonly conferenceAmberDays: number | null, readonly planSharedWorkingDays: number | null, readonly planDecisionWorkingDays: number | null, readonly reviewDays: number | null }>, readonly retentionYears: { readonly standard: number, readonly childInNeed: number, readonly childProtection: number, readonly lookedAfter: number, readonly supportPackage: number } }, readonly versions: ReadonlyArray<{ readonly version: number, readonly effectiveFrom: string | null, readonly section31ZAInForceFrom: string | null, readonly targets: { readonly triageWorkingDays: number, readonly coordinatorWorkingDays: number, readonly conferenceDays: number, readonly conferenceAmberDays: number, readonly planSharedWorkingDays: number, readonly planDecisionWorkingDays: number, readonly reviewDays: number }, readonly targetsByModel: ReadonlyArray<{ readonly model: FgdmModel, readonly triageWorkingDays: number | null, readonly coordinatorWorkingDays: number | null, readonly conferenceDays: number | null, readonly conferenceAmberDays: number | null, readonly planSharedWorkingDays: number | null, readonly planDecisionWorkingDays: number | null, readonly reviewDays: number | null }>, readonly retentionYears: { readonly standard: number, readonly childInNeed: number, readonly childProtection: number, readonly lookedAfter: number, readonly supportPackage: number } }> } | null } | null };

export type ConsolePolicyVersionFragment = { readonly version: number, readonly effectiveFrom: string | null, readonly section31ZAInForceFrom: string | null, readonly targets: { readonly triageWorkingDays: number, readonly coordinatorWorkingDays: number, readonly conferenceDays: number, readonly conferenceAmberDays: number, readonly planSharedWorkingDays: number, readonly planDecisionWorkingDays: number, readonly reviewDays: number }, readonly targetsByModel: ReadonlyArray<{ readonly model: FgdmModel, readonly triageWorkingDays: number | null, readonly coordinatorWorkingDays: number | null, readonly conferenceDays: number | null, readonly conferenceAmberDays: number | null, readonly planSharedWorkingDays: number | null, readonly planDecisionWorkingDays: number | null, readonly reviewDays: number | null }>, readonly retentionYears: { readonly standard: number, readonly childInNeed: number, readonly childProtection: number, readonly lookedAfter: number, readonly supportPackage: number } };

export type ConsoleAuthorityQualityQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAuthorityQualityQuery = { readonly authority: { readonly id: string, readonly name: string } | null, readonly networkDataQuality: ReadonlyArray<{ readonly validity: number | null, readonly completeness: number | null, readonly lastChangeOn: string | null, readonly lastBatchOn: string | null, readonly authority: { readonly id: string } | null, readonly records: { readonly least: number, readonly most: number }, readonly rules: ReadonlyArray<{ readonly rule: { readonly code: string, readonly message: string }, readonly records: { readonly least: number, readonly most: number }, readonly open: { readonly least: number, readonly most: number } }>, readonly fields: ReadonlyArray<{ readonly field: string, readonly completeness: number | null }> }> };

export type ConsoleAuthoritySharingQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConsoleAuthoritySharingQuery = { readonly authority: { readonly id: string, readonly name: string } | null, readonly sharingAgreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly recipient: SharingRecipientKind, readonly project: string | null, readonly versions: ReadonlyArray<{ readonly number: number, readonly status: SharingAgreementStatus, readonly dataClasses: ReadonlyArray<SharingDataClass>, readonly purposes: ReadonlyArray<SharingPurpose>, readonly lawfulBasis: LawfulBasis, readonly from: string, readonly until: string | null, readonly offeredAt: string, readonly acceptedAt: string | null, readonly revokedAt: string | null, readonly revokedBy: SharingSide | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleAuthoritySystemsQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAuthoritySystemsQuery = { readonly authority: { readonly id: string, readonly name: string } | null, readonly authorityIntegration: { readonly webhooks: ReadonlyArray<{ readonly host: string, readonly kinds: ReadonlyArray<RecordKind> | null, readonly status: WebhookStatus, readonly disabledAt: string | null, readonly disabledReason: WebhookDisabledReason | null, readonly createdAt: string, readonly lastSuccessAt: string | null, readonly waiting: { readonly least: number, readonly most: number } }>, readonly batches: ReadonlyArray<{ readonly at: string, readonly client: { readonly id: string, readonly label: string } | null, readonly records: { readonly least: number, readonly most: number }, readonly accepted: { readonly least: number, readonly most: number }, readonly refused: { readonly least: number, readonly most: number } }>, readonly lastTrial: { readonly at: string, readonly wouldBeAccepted: boolean, readonly client: { readonly id: string, readonly label: string } | null } | null } | null };

export type ConsoleAuthorityQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAuthorityQuery = { readonly authority: { readonly id: string, readonly name: string, readonly kind: AuthorityKind, readonly statisticalNeighbours: ReadonlyArray<string>, readonly region: { readonly name: string }, readonly codesOn: { readonly newLaCode: string, readonly oldLaCode: string } | null } | null, readonly authorities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly codesOn: { readonly oldLaCode: string } | null } }> }, readonly releaseCalendar: { readonly latest: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly publishedAt: string | null } | null } };

export type ConsoleChangeClientScopesMutationVariables = Exact<{
  input: ChangeApiClientScopesInput;
}>;


export type ConsoleChangeClientScopesMutation = { readonly changeApiClientScopes: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly client: { readonly id: string } | null } };

export type ConsoleCheckAuditChainMutationVariables = Exact<{
  input: CheckAuditChainInput;
}>;


export type ConsoleCheckAuditChainMutation = { readonly checkAuditChain: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly check: { readonly verdict: AuditVerdict } | null } };

export type ConsoleClientQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleClientQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly label: string, readonly status: ApiClientStatus, readonly scopes: ReadonlyArray<Permission>, readonly clientId: string, readonly createdAt: string, readonly rotatedAt: string | null, readonly allowancePerMinute: number | null, readonly secrets: ReadonlyArray<{ readonly clientId: string, readonly createdAt: string, readonly validUntil: string | null }>, readonly authority: { readonly id: string, readonly name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ConsoleCompareReleasesQueryVariables = Exact<{
  earlier: string;
  later: string;
  measure: string;
}>;


export type ConsoleCompareReleasesQuery = { readonly earlier: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly parameters: DisclosureParameterSet, readonly replacesId: string | null, readonly figures: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null, readonly later: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly parameters: DisclosureParameterSet, readonly replacesId: string | null, readonly figures: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type ConsoleComparedReleaseFragment = { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly parameters: DisclosureParameterSet, readonly replacesId: string | null, readonly figures: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ConsoleConcernQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleConcernQuery = { readonly node:
    | { readonly __typename: 'PracticeConcern', readonly id: string, readonly aboutId: string, readonly kind: ConcernKind, readonly text: string, readonly reportedAt: string, readonly status: ConcernStatus, readonly decidedAt: string | null, readonly decisionReason: string | null, readonly reporter: { readonly id: string, readonly name: string } }
    | Record<PropertyKey, never>
   | null };

export type ConsoleContributionQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleContributionQuery = { readonly node:
    | { readonly __typename: 'Allocation', readonly id: string }
    | { readonly __typename: 'ApiClient', readonly id: string }
    | { readonly __typename: 'Authority', readonly id: string }
    | { readonly __typename: 'AuthorityPolicy', readonly id: string }
    | { readonly __typename: 'BreakGlassGrant', readonly id: string }
    | { readonly __typename: 'Conference', readonly id: string }
    | { readonly __typename: 'DisclosureSimulation', readonly id: string }
    | { readonly __typename: 'Extract', readonly id: string }
    | { readonly __typename: 'FileImport', readonly id: string }
    | { readonly __typename: 'FollowUp', readonly id: string }
    | { readonly __typename: 'HelpOffer', readonly loopId: string, readonly text: string | null, readonly hiddenReason: string | null, readonly id: string, readonly saidAt: string, readonly offerStatus: HelpOfferStatus, readonly authority: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'HelpRequest', readonly loopId: string, readonly text: string | null, readonly hiddenReason: string | null, readonly id: string, readonly saidAt: string, readonly requestStatus: HelpRequestStatus, readonly authority: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'LearningLoop', readonly id: string, readonly content: { readonly title: string } }
    | { readonly __typename: 'LedgerEntry', readonly id: string }
    | { readonly __typename: 'LegalHold', readonly id: string }
    | { readonly __typename: 'PracticeAdoption', readonly loopId: string, readonly id: string, readonly authority: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'PracticeAnswer', readonly questionId: string, readonly text: string | null, readonly hiddenReason: string | null, readonly id: string, readonly saidAt: string, readonly answerStatus: ContributionStatus, readonly authority: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'PracticeConcern', readonly id: string }
    | { readonly __typename: 'PracticeGroup', readonly id: string }
    | { readonly __typename: 'PracticeQuestion', readonly loopId: string, readonly text: string | null, readonly hiddenReason: string | null, readonly id: string, readonly saidAt: string, readonly questionStatus: ContributionStatus, readonly authority: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'PracticeVisit', readonly loopId: string, readonly text: string | null, readonly learnt: string | null, readonly hiddenReason: string | null, readonly id: string, readonly saidAt: string, readonly visitStatus: VisitStatus, readonly authority: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'RegisteredPerson', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'ResearchProject', readonly id: string }
    | { readonly __typename: 'SharingAgreement', readonly id: string }
    | { readonly __typename: 'SharingDecision', readonly id: string }
    | { readonly __typename: 'Snapshot', readonly id: string }
    | { readonly __typename: 'SupportPackage', readonly id: string }
    | { readonly __typename: 'SupportPolicy', readonly id: string }
    | { readonly __typename: 'Webhook', readonly id: string }
   | null };

export type ConsoleCreateClientMutationVariables = Exact<{
  input: CreateApiClientInput;
}>;


export type ConsoleCreateClientMutation = { readonly createApiClient: { readonly secret: string | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly client: { readonly id: string, readonly label: string, readonly clientId: string, readonly secrets: ReadonlyArray<{ readonly clientId: string, readonly validUntil: string | null }>, readonly authority: { readonly id: string, readonly name: string } | null } | null } };

export type ConsoleDecideConcernMutationVariables = Exact<{
  input: DecideConcernInput;
}>;


export type ConsoleDecideConcernMutation = { readonly decideConcern: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleDraftReleaseMutationVariables = Exact<{
  input: DraftReleaseInput;
}>;


export type ConsoleDraftReleaseMutation = { readonly draftRelease: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly release: { readonly id: string } | null } };

export type ConsoleEndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type ConsoleEndMembershipMutation = { readonly endMembership: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly authority: { readonly id: string } | null } };

export type ConsoleEndProjectMutationVariables = Exact<{
  input: EndResearchProjectInput;
}>;


export type ConsoleEndProjectMutation = { readonly endResearchProject: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly project: { readonly id: string } | null } };

export type ConsoleExtractQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleExtractQuery = { readonly extract: { readonly id: string, readonly status: ExtractStatus, readonly refusedBecause: ExtractRefusal | null, readonly parameters: string, readonly leastChildren: number, readonly authorityCount: number, readonly requestedAt: string, readonly requestedBy: string, readonly expiresOn: string, readonly rows: number | null, readonly children: number | null, readonly rowsLeftOut: number | null, readonly bytes: number | null, readonly sha256: string | null, readonly columns: ReadonlyArray<{ readonly key: string, readonly title: string, readonly kind: ExtractColumnKind, readonly told: string | null, readonly topCode: number | null }>, readonly downloads: ReadonlyArray<{ readonly by: string, readonly at: string }> } | null };

export type ConsoleFirstBatchQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleFirstBatchQuery = { readonly authority: { readonly id: string, readonly name: string } | null, readonly authorityIntegration: { readonly lastTrial: { readonly at: string, readonly wouldBeAccepted: boolean } | null } | null, readonly networkDataQuality: ReadonlyArray<{ readonly lastBatchOn: string | null, readonly authority: { readonly id: string } | null, readonly records: { readonly most: number } }> };

export type ConsoleImportAuthorityMutationVariables = Exact<{
  input: ImportRosterInput;
}>;


export type ConsoleImportAuthorityMutation = { readonly importRoster: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly changes: ReadonlyArray<{ readonly authority: { readonly id: string } }> | null } };

export type ConsoleLearningQueryVariables = Exact<{
  search: PracticeSearch;
  after?: string | null | undefined;
}>;


export type ConsoleLearningQuery = { readonly searchLoops: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: LoopStatus, readonly stage: ImplementationStage, readonly evidence: EvidenceLevel, readonly content: { readonly problem: string, readonly changeIdea: string, readonly title: string, readonly strand: ReformStrand, readonly outcome: NationalFrameworkOutcome }, readonly authority: { readonly id: string, readonly name: string } } }>, readonly facets: ReadonlyArray<{ readonly facet: PracticeFacetName, readonly value: string, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly authorities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } };

export type ConsoleLoopRowFragment = { readonly id: string, readonly status: LoopStatus, readonly stage: ImplementationStage, readonly evidence: EvidenceLevel, readonly authority: { readonly id: string, readonly name: string }, readonly content: { readonly title: string, readonly strand: ReformStrand, readonly outcome: NationalFrameworkOutcome } };

export type ConsoleLoopSaidQueryVariables = Exact<{
  id: string;
  questionsAfter?: string | null | undefined;
  offersAfter?: string | null | undefined;
  visitsAfter?: string | null | undefined;
}>;


export type ConsoleLoopSaidQuery = { readonly learningLoop: { readonly id: string, readonly content: { readonly title: string } } | null, readonly practiceQuestions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: ContributionStatus, readonly text: string | null, readonly askedAt: string, readonly authority: { readonly id: string, readonly name: string }, readonly answers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: ContributionStatus, readonly text: string | null, readonly answeredAt: string, readonly authority: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly helpOffers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: HelpOfferStatus, readonly text: string | null, readonly offeredAt: string, readonly authority: { readonly id: string, readonly name: string }, readonly requests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: HelpRequestStatus, readonly text: string | null, readonly askedAt: string, readonly authority: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly practiceVisits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: VisitStatus, readonly text: string | null, readonly learnt: string | null, readonly askedAt: string, readonly authority: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleLoopToModerateQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleLoopToModerateQuery = { readonly learningLoop: { readonly oversightVersion: number, readonly contentVersion: number, readonly publishedVersions: ReadonlyArray<number>, readonly id: string, readonly status: LoopStatus, readonly stage: ImplementationStage, readonly evidence: EvidenceLevel, readonly waitingVersion: number | null, readonly content: { readonly problem: string, readonly changeIdea: string, readonly coreComponents: ReadonlyArray<string>, readonly adaptablePeriphery: ReadonlyArray<string>, readonly title: string, readonly strand: ReformStrand, readonly outcome: NationalFrameworkOutcome, readonly theoryOfChange: { readonly inputs: ReadonlyArray<string>, readonly activities: ReadonlyArray<string>, readonly mechanisms: ReadonlyArray<string>, readonly outcomes: ReadonlyArray<string>, readonly assumptions: ReadonlyArray<string> } }, readonly harms: ReadonlyArray<{ readonly harmId: string, readonly practiceId: string, readonly at: string, readonly what: string | null, readonly stops: boolean, readonly decisions: ReadonlyArray<{ readonly decision: HarmDecisionKind, readonly reason: string, readonly at: string, readonly by: HarmDecider }> }>, readonly screening: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly start: number, readonly end: number, readonly kind: string, readonly sentence: string, readonly refused: boolean }>, readonly attachments: ReadonlyArray<{ readonly attachmentId: string, readonly fileName: string | null, readonly description: string | null, readonly bytes: number, readonly downloadUrl: string | null }>, readonly authority: { readonly id: string, readonly name: string }, readonly moderations: ReadonlyArray<{ readonly version: number, readonly decision: ModerationDecisionKind, readonly reasons: string | null, readonly at: string }>, readonly ratings: ReadonlyArray<{ readonly version: number, readonly level: EvidenceLevel, readonly citation: string | null, readonly at: string }> } | null };

export type ConsoleLoopQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleLoopQuery = { readonly learningLoop: { readonly oversightVersion: number, readonly publishedVersions: ReadonlyArray<number>, readonly grownFromId: string | null, readonly retirementReason: string | null, readonly id: string, readonly status: LoopStatus, readonly stage: ImplementationStage, readonly evidence: EvidenceLevel, readonly waitingVersion: number | null, readonly content: { readonly problem: string, readonly changeIdea: string, readonly coreComponents: ReadonlyArray<string>, readonly adaptablePeriphery: ReadonlyArray<string>, readonly pillars: ReadonlyArray<LearningPillar>, readonly contexts: ReadonlyArray<PracticeContext>, readonly title: string, readonly strand: ReformStrand, readonly outcome: NationalFrameworkOutcome, readonly theoryOfChange: { readonly inputs: ReadonlyArray<string>, readonly activities: ReadonlyArray<string>, readonly mechanisms: ReadonlyArray<string>, readonly outcomes: ReadonlyArray<string>, readonly assumptions: ReadonlyArray<string> } }, readonly cycles: ReadonlyArray<{ readonly number: number, readonly plans: ReadonlyArray<{ readonly question: string, readonly prediction: { readonly measure: string, readonly direction: PredictedDirection, readonly size: number, readonly byWhen: string }, readonly measures: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind, readonly name: string, readonly unit: MeasureUnit, readonly baseline: { readonly n: number, readonly numerator: number | null, readonly mean: number | null } | null }> }>, readonly doing: { readonly startedOn: string, readonly endedOn: string | null, readonly fidelity: number | null, readonly deviations: ReadonlyArray<string> } | null, readonly study: { readonly prediction: PredictionOutcome, readonly comparedWithPrediction: string, readonly unintendedConsequences: string, readonly equalityImpact: string, readonly observed: ReadonlyArray<{ readonly measure: string, readonly figure: { readonly n: number, readonly numerator: number | null, readonly mean: number | null } | null }> } | null, readonly act: { readonly decision: ActDecision, readonly rationale: string, readonly decidedOn: string } | null }>, readonly harms: ReadonlyArray<{ readonly harmId: string, readonly practiceId: string, readonly at: string, readonly what: string | null, readonly stops: boolean, readonly decisions: ReadonlyArray<{ readonly decision: HarmDecisionKind, readonly reason: string, readonly at: string, readonly by: HarmDecider }> }>, readonly attachments: ReadonlyArray<{ readonly attachmentId: string, readonly fileName: string | null, readonly description: string | null, readonly bytes: number, readonly downloadUrl: string | null }>, readonly authority: { readonly id: string, readonly name: string }, readonly moderations: ReadonlyArray<{ readonly version: number, readonly decision: ModerationDecisionKind, readonly reasons: string | null, readonly at: string }>, readonly ratings: ReadonlyArray<{ readonly version: number, readonly level: EvidenceLevel, readonly citation: string | null, readonly at: string }> } | null, readonly practiceLineage: { readonly nodes: ReadonlyArray<{ readonly practiceId: string, readonly kind: LineageNodeKind, readonly takenFromId: string | null, readonly depth: number, readonly at: string, readonly status: AdoptionStatus | null, readonly changes: string | null, readonly changesCore: boolean | null, readonly harm: boolean, readonly cyclesDecided: number, readonly lastDecision: ActDecision | null, readonly authority: { readonly id: string, readonly name: string } }> } | null };

export type ConsoleLoopOversightFragment = { readonly id: string, readonly waitingVersion: number | null, readonly moderations: ReadonlyArray<{ readonly version: number, readonly decision: ModerationDecisionKind, readonly reasons: string | null, readonly at: string }>, readonly ratings: ReadonlyArray<{ readonly version: number, readonly level: EvidenceLevel, readonly citation: string | null, readonly at: string }> };

export type ConsoleHarmFragment = { readonly harmId: string, readonly practiceId: string, readonly at: string, readonly what: string | null, readonly stops: boolean, readonly decisions: ReadonlyArray<{ readonly decision: HarmDecisionKind, readonly reason: string, readonly at: string, readonly by: HarmDecider }> };

export type ConsoleMeasuredFigureFragment = { readonly n: number, readonly numerator: number | null, readonly mean: number | null };

export type ConsoleCycleFragment = { readonly number: number, readonly plans: ReadonlyArray<{ readonly question: string, readonly prediction: { readonly measure: string, readonly direction: PredictedDirection, readonly size: number, readonly byWhen: string }, readonly measures: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind, readonly name: string, readonly unit: MeasureUnit, readonly baseline: { readonly n: number, readonly numerator: number | null, readonly mean: number | null } | null }> }>, readonly doing: { readonly startedOn: string, readonly endedOn: string | null, readonly fidelity: number | null, readonly deviations: ReadonlyArray<string> } | null, readonly study: { readonly prediction: PredictionOutcome, readonly comparedWithPrediction: string, readonly unintendedConsequences: string, readonly equalityImpact: string, readonly observed: ReadonlyArray<{ readonly measure: string, readonly figure: { readonly n: number, readonly numerator: number | null, readonly mean: number | null } | null }> } | null, readonly act: { readonly decision: ActDecision, readonly rationale: string, readonly decidedOn: string } | null };

export type ConsoleModerateAdoptionMutationVariables = Exact<{
  input: ModerateAdoptionInput;
}>;


export type ConsoleModerateAdoptionMutation = { readonly moderateAdoption: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleModerateContributionMutationVariables = Exact<{
  input: ModerateContributionInput;
}>;


export type ConsoleModerateContributionMutation = { readonly moderateContribution: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleModerateHarmMutationVariables = Exact<{
  input: ModerateHarmInput;
}>;


export type ConsoleModerateHarmMutation = { readonly moderateHarm: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleModerateLoopMutationVariables = Exact<{
  input: ModerateLoopInput;
}>;


export type ConsoleModerateLoopMutation = { readonly moderateLoop: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleModerationQueryVariables = Exact<{
  loopsAfter?: string | null | undefined;
  concernsAfter?: string | null | undefined;
  includeDecided?: boolean;
}>;


export type ConsoleModerationQuery = { readonly learningLoopsToModerate: { readonly edges: ReadonlyArray<{ readonly node: { readonly waitingVersion: number | null, readonly id: string, readonly status: LoopStatus, readonly stage: ImplementationStage, readonly evidence: EvidenceLevel, readonly screening: ReadonlyArray<{ readonly kind: string }>, readonly authority: { readonly id: string, readonly name: string }, readonly content: { readonly title: string, readonly strand: ReformStrand, readonly outcome: NationalFrameworkOutcome } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly stopped: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: LoopStatus, readonly stage: ImplementationStage, readonly evidence: EvidenceLevel, readonly authority: { readonly id: string, readonly name: string }, readonly content: { readonly title: string, readonly strand: ReformStrand, readonly outcome: NationalFrameworkOutcome } } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly practiceConcerns: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ConcernKind, readonly status: ConcernStatus, readonly reportedAt: string, readonly reporter: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleMoneyFiguresQueryVariables = Exact<{
  release: string;
}>;


export type ConsoleMoneyFiguresQuery = { readonly release: { readonly id: string, readonly packages: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly approved: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly committed: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly paid: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly childNeeds: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly household: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly adaptation: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly clearance: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly transport: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly housing: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly income: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly weekly: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly activities: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly boughtIn: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly respite: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly therapy: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly legal: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly other: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> } } | null };

export type ConsoleMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMoneyQuery = { readonly releaseCalendar: { readonly latest: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly publishedAt: string | null } | null }, readonly authorities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly networkAllocations: ReadonlyArray<{ readonly year: number, readonly strand: ReformStrand, readonly given: number, readonly authority: { readonly id: string } }> };

export type ConsoleNetworkDutyQueryVariables = Exact<{
  release: string;
}>;


export type ConsoleNetworkDutyQuery = { readonly release: { readonly id: string, readonly considered: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly offered: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly applications: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly met: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly exempt: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly breaches: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> } } | null };

export type ConsoleNetworkFiguresQueryVariables = Exact<{
  release: string;
  period?: string | null | undefined;
}>;


export type ConsoleNetworkFiguresQuery = { readonly release: { readonly id: string, readonly referred: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly offered: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly held: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly agreed: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly breaches: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly packages: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly adoptions: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> } } | null };

export type ConsoleFiguresFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> };

export type ConsoleNetworkPracticeQueryVariables = Exact<{
  release: string;
}>;


export type ConsoleNetworkPracticeQuery = { readonly release: { readonly id: string, readonly loops: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly sentIn: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly cycles: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly adoptions: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly reporting: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> } } | null };

export type ConsoleNetworkSupportQueryVariables = Exact<{
  release: string;
}>;


export type ConsoleNetworkSupportQuery = { readonly release: { readonly id: string, readonly approved: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly reviewed: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly approvedMoney: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly committed: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly paid: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> } } | null };

export type ConsoleNetworkTimelinessQueryVariables = Exact<{
  release: string;
}>;


export type ConsoleNetworkTimelinessQuery = { readonly release: { readonly id: string, readonly triage: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly coordinator: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly conference: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly shared: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> }, readonly review: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly authority: { readonly id: string } | null } }> } } | null };

export type ConsoleNetworkQueryVariables = Exact<{
  withQuality?: boolean;
}>;


export type ConsoleNetworkQuery = { readonly releaseCalendar: { readonly weeksAfterQuarter: number, readonly isLate: boolean, readonly latest: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly publishedAt: string | null } | null, readonly next: { readonly quarterEndsOn: string, readonly dueAt: string }, readonly ahead: ReadonlyArray<{ readonly quarterEndsOn: string, readonly dueAt: string }> }, readonly programmes: ReadonlyArray<{ readonly code: ProgrammeCode, readonly name: string, readonly strands: ReadonlyArray<ReformStrand>, readonly waves: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly members: ReadonlyArray<{ readonly wave: string, readonly authority: { readonly id: string, readonly name: string, readonly statisticalNeighbours: ReadonlyArray<string>, readonly codesOn: { readonly oldLaCode: string } | null } }> }>, readonly networkDataQuality?: ReadonlyArray<{ readonly validity: number | null, readonly completeness: number | null, readonly lastChangeOn: string | null, readonly lastBatchOn: string | null, readonly authority: { readonly id: string } | null, readonly records: { readonly least: number, readonly most: number } }>, readonly networkPlaces: { readonly places: number | null, readonly free: number | null } };

export type ConsoleNewPracticeQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type ConsoleNewPracticeQuery = { readonly learningLoops: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: LoopStatus, readonly stage: ImplementationStage, readonly evidence: EvidenceLevel, readonly waitingVersion: number | null, readonly authority: { readonly id: string, readonly name: string }, readonly content: { readonly title: string, readonly strand: ReformStrand, readonly outcome: NationalFrameworkOutcome }, readonly moderations: ReadonlyArray<{ readonly version: number, readonly decision: ModerationDecisionKind, readonly reasons: string | null, readonly at: string }>, readonly ratings: ReadonlyArray<{ readonly version: number, readonly level: EvidenceLevel, readonly citation: string | null, readonly at: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleNewReleaseQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleNewReleaseQuery = { readonly snapshots: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: SnapshotStatus, readonly takenAt: string, readonly asOf: string, readonly parts: ReadonlyArray<{ readonly isDone: boolean }> } }> }, readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: ReleaseStatus } }> } };

export type ConsoleOfferAgreementMutationVariables = Exact<{
  input: OfferSharingAgreementInput;
}>;


export type ConsoleOfferAgreementMutation = { readonly offerSharingAgreement: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly agreement: { readonly id: string } | null } };

export type ConsoleOnboardQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleOnboardQuery = { readonly authority: { readonly id: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly from: string, readonly until: string | null }> } | null, readonly sharingAgreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly recipient: SharingRecipientKind, readonly versions: ReadonlyArray<{ readonly number: number, readonly status: SharingAgreementStatus, readonly from: string }> } }> }, readonly apiClients: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: string, readonly status: ApiClientStatus, readonly authority: { readonly id: string } | null } }> }, readonly authorityIntegration: { readonly lastTrial: { readonly at: string, readonly wouldBeAccepted: boolean } | null } | null, readonly networkDataQuality: ReadonlyArray<{ readonly lastBatchOn: string | null, readonly authority: { readonly id: string } | null, readonly records: { readonly most: number } }> };

export type ConsoleOnboardedQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleOnboardedQuery = { readonly authority: { readonly id: string, readonly name: string } | null };

export type ConsoleOnboardingQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleOnboardingQuery = { readonly authorities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly networkDataQuality: ReadonlyArray<{ readonly lastBatchOn: string | null, readonly authority: { readonly id: string } | null, readonly records: { readonly most: number } }> };

export type ConsolePeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsolePeopleQuery = { readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly subject: string, readonly kind: PersonKind, readonly status: PersonStatus, readonly registeredAt: string, readonly authority: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsolePersonQueryVariables = Exact<{
  id: string;
}>;


export type ConsolePersonQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly subject: string, readonly kind: PersonKind, readonly status: PersonStatus, readonly registeredAt: string, readonly signedOutAt: string | null, readonly authority: { readonly id: string, readonly name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ConsolePracticeLeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsolePracticeLeadsQuery = { readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PersonKind, readonly status: PersonStatus, readonly authority: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ConsoleProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleProgrammesQuery = { readonly programmes: ReadonlyArray<{ readonly code: ProgrammeCode, readonly name: string, readonly waves: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly networkPlaces: { readonly free: number | null } };

export type ConsoleProjectQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleProjectQuery = { readonly researchProject: { readonly id: string, readonly version: number, readonly reference: string, readonly title: string, readonly places: ResearchPlaces, readonly memberIds: ReadonlyArray<string>, readonly endsOn: string, readonly status: ResearchProjectStatus, readonly requestedBy: string, readonly requestedAt: string, readonly approvedBy: string | null, readonly approvedAt: string | null, readonly endedAt: string | null, readonly fiveSafes: { readonly project: string, readonly people: string, readonly data: string, readonly settings: string, readonly outputs: string }, readonly extracts: ReadonlyArray<{ readonly id: string, readonly status: ExtractStatus, readonly refusedBecause: ExtractRefusal | null, readonly requestedAt: string, readonly expiresOn: string }> } | null, readonly snapshots: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: SnapshotStatus, readonly asOf: string } }> } };

export type ConsoleProjectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleProjectsQuery = { readonly researchProjects: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string, readonly status: ResearchProjectStatus, readonly endsOn: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsolePublishReleaseMutationVariables = Exact<{
  input: PublishReleaseInput;
}>;


export type ConsolePublishReleaseMutation = { readonly publishRelease: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly release: { readonly id: string } | null } };

export type ConsoleRateEvidenceMutationVariables = Exact<{
  input: RateEvidenceInput;
}>;


export type ConsoleRateEvidenceMutation = { readonly rateEvidence: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleRecordAccreditationMutationVariables = Exact<{
  input: RecordAccreditationInput;
}>;


export type ConsoleRecordAccreditationMutation = { readonly recordAccreditation: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly authority: { readonly id: string } | null } };

export type ConsoleRecordMembershipMutationVariables = Exact<{
  input: RecordMembershipInput;
}>;


export type ConsoleRecordMembershipMutation = { readonly recordMembership: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly authority: { readonly id: string } | null } };

export type ConsoleRedriveDeadLettersMutationVariables = Exact<{
  input: RedriveDeadLettersInput;
}>;


export type ConsoleRedriveDeadLettersMutation = { readonly redriveDeadLetters: { readonly sentBack: number | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleRegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type ConsoleRegisterPersonMutation = { readonly registerPerson: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly person: { readonly id: string } | null } };

export type ConsoleReleaseFileAddressQueryVariables = Exact<{
  id: string;
  name: string;
}>;


export type ConsoleReleaseFileAddressQuery = { readonly release: { readonly id: string, readonly file: { readonly name: string, readonly url: string } | null } | null };

export type ConsoleReleaseFileQueryVariables = Exact<{
  id: string;
  name: string;
}>;


export type ConsoleReleaseFileQuery = { readonly release: { readonly id: string, readonly title: string, readonly file: { readonly name: string, readonly mediaType: string, readonly bytes: number, readonly rows: number | null, readonly sha256: string, readonly receipt: string } | null } | null, readonly receiptSigningKeys: ReadonlyArray<{ readonly keyId: string, readonly since: string }> };

export type ConsoleReleaseFilesQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleReleaseFilesQuery = { readonly release: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly filesRefused: ReadonlyArray<string>, readonly filesProgress: { readonly stored: number, readonly all: number } | null, readonly files: ReadonlyArray<{ readonly name: string, readonly mediaType: string, readonly bytes: number, readonly rows: number | null, readonly sha256: string, readonly dataSet: string | null }> } | null };

export type ConsoleReleaseQueryVariables = Exact<{
  id: string;
  measure: string;
  after?: string | null | undefined;
}>;


export type ConsoleReleaseQuery = { readonly viewer: { readonly actorId: string }, readonly release: { readonly id: string, readonly version: number, readonly title: string, readonly status: ReleaseStatus, readonly parameters: DisclosureParameterSet, readonly snapshotId: string, readonly replacesId: string | null, readonly draftedAt: string, readonly draftedBy: string, readonly approvedBy: string | null, readonly publishedAt: string | null, readonly withdrawnAt: string | null, readonly notice: string | null, readonly filesRefused: ReadonlyArray<string>, readonly check: { readonly shown: number, readonly breaches: number, readonly mismatches: number, readonly tried: number } | null, readonly file: { readonly name: string } | null, readonly filesProgress: { readonly stored: number, readonly all: number } | null, readonly loss: ReadonlyArray<{ readonly reason: string, readonly figures: number }>, readonly figures: { readonly edges: ReadonlyArray<{ readonly node: { readonly period: string, readonly value: string, readonly whyHidden: FigureSymbol | null, readonly reason: string | null, readonly authority: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ConsoleReleasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleReleasesQuery = { readonly releaseCalendar: { readonly weeksAfterQuarter: number, readonly isLate: boolean, readonly next: { readonly quarterEndsOn: string, readonly dueAt: string }, readonly ahead: ReadonlyArray<{ readonly quarterEndsOn: string, readonly dueAt: string }> }, readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: ReleaseStatus, readonly draftedAt: string, readonly publishedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleReleaseCalendarFragment = { readonly weeksAfterQuarter: number, readonly isLate: boolean, readonly next: { readonly quarterEndsOn: string, readonly dueAt: string }, readonly ahead: ReadonlyArray<{ readonly quarterEndsOn: string, readonly dueAt: string }> };

export type ConsoleRemovePersonMutationVariables = Exact<{
  input: RemovePersonInput;
}>;


export type ConsoleRemovePersonMutation = { readonly removePerson: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleRequestExtractMutationVariables = Exact<{
  input: RequestExtractInput;
}>;


export type ConsoleRequestExtractMutation = { readonly requestExtract: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly extract: { readonly id: string } | null } };

export type ConsoleRequestProjectMutationVariables = Exact<{
  input: RequestResearchProjectInput;
}>;


export type ConsoleRequestProjectMutation = { readonly requestResearchProject: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly project: { readonly id: string } | null } };

export type ConsoleResumeClientMutationVariables = Exact<{
  input: ResumeApiClientInput;
}>;


export type ConsoleResumeClientMutation = { readonly resumeApiClient: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly client: { readonly id: string } | null } };

export type ConsoleRotateClientSecretMutationVariables = Exact<{
  input: RotateApiClientSecretInput;
}>;


export type ConsoleRotateClientSecretMutation = { readonly rotateApiClientSecret: { readonly secret: string | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly client: { readonly id: string, readonly label: string, readonly clientId: string, readonly secrets: ReadonlyArray<{ readonly clientId: string, readonly validUntil: string | null }>, readonly authority: { readonly id: string, readonly name: string } | null } | null } };

export type ConsoleServiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleServiceQuery = { readonly serviceStatus: { readonly at: string, readonly codeVersion: string | null, readonly schemaHash: string, readonly parts: ReadonlyArray<{ readonly name: ServicePartName, readonly state: ServicePartState, readonly lastSignAt: string | null }>, readonly lags: ReadonlyArray<{ readonly lastEntryAt: string | null, readonly lastNumberedAt: string | null, readonly waitingSeconds: number, readonly lastCheckpointAt: string | null, readonly authority: { readonly id: string, readonly name: string } | null }>, readonly queues: ReadonlyArray<{ readonly name: ServiceQueueName, readonly isOfDeadLetters: boolean, readonly waiting: number | null, readonly underWay: number | null, readonly mayBeRedriven: boolean }>, readonly limits: ReadonlyArray<{ readonly name: string, readonly most: number, readonly unit: string }> } };

export type ConsoleSetClientAllowanceMutationVariables = Exact<{
  input: SetApiClientAllowanceInput;
}>;


export type ConsoleSetClientAllowanceMutation = { readonly setApiClientAllowance: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly client: { readonly id: string } | null } };

export type ConsoleSetContactsMutationVariables = Exact<{
  input: SetAuthorityContactsInput;
}>;


export type ConsoleSetContactsMutation = { readonly setAuthorityContacts: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly contacts: { readonly version: number } | null } };

export type ConsoleSetPolicyMutationVariables = Exact<{
  input: SetPolicyInput;
}>;


export type ConsoleSetPolicyMutation = { readonly setPolicy: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly policy: { readonly id: string } | null } };

export type ConsoleSignOutEverywhereMutationVariables = Exact<{
  input: SignOutEverywhereInput;
}>;


export type ConsoleSignOutEverywhereMutation = { readonly signOutEverywhere: { readonly signedOutAt: string | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleSignOutPersonMutationVariables = Exact<{
  input: SignOutPersonInput;
}>;


export type ConsoleSignOutPersonMutation = { readonly signOutPerson: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }> } };

export type ConsoleSuspendClientMutationVariables = Exact<{
  input: SuspendApiClientInput;
}>;


export type ConsoleSuspendClientMutation = { readonly suspendApiClient: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly nextStep: string, readonly path: ReadonlyArray<string> }>, readonly client: { readonly id: string } | null } };

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
export const ConsolePolicyVersionFragmentDoc = new TypedDocumentString(`
    fragment ConsolePolicyVersion on PolicyVersion {
  version
  effectiveFrom
  section31ZAInForceFrom
  targets {
    triageWorkingDays
    coordinatorWorkingDays
    conferenceDays
    conferenceAmberDays
    planSharedWorkingDays
    planDecisionWorkingDays
    reviewDays
  }
  targetsByModel {
    model
    triageWorkingDays
    coordinatorWorkingDays
    conferenceDays
    conferenceAmberDays
    planSharedWorkingDays
    planDecisionWorkingDays
    reviewDays
  }
  retentionYears {
    standard
    childInNeed
    childProtection
    lookedAfter
    supportPackage
  }
}
    `, {"fragmentName":"ConsolePolicyVersion"}) as unknown as TypedDocumentString<ConsolePolicyVersionFragment, unknown>;
export const ConsoleComparedReleaseFragmentDoc = new TypedDocumentString(`
    fragment ConsoleComparedRelease on Release {
  id
  title
  status
  parameters
  replacesId
  figures(measure: $measure, first: 100) {
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
    }
  }
}
    `, {"fragmentName":"ConsoleComparedRelease"}) as unknown as TypedDocumentString<ConsoleComparedReleaseFragment, unknown>;
export const ConsoleLoopRowFragmentDoc = new TypedDocumentString(`
    fragment ConsoleLoopRow on LearningLoop {
  id
  status
  stage
  evidence
  authority {
    id
    name
  }
  content {
    title
    strand
    outcome
  }
}
    `, {"fragmentName":"ConsoleLoopRow"}) as unknown as TypedDocumentString<ConsoleLoopRowFragment, unknown>;
export const ConsoleLoopOversightFragmentDoc = new TypedDocumentString(`
    fragment ConsoleLoopOversight on LearningLoop {
  id
  waitingVersion
  moderations {
    version
    decision
    reasons
    at
  }
  ratings {
    version
    level
    citation
    at
  }
}
    `, {"fragmentName":"ConsoleLoopOversight"}) as unknown as TypedDocumentString<ConsoleLoopOversightFragment, unknown>;
export const ConsoleHarmFragmentDoc = new TypedDocumentString(`
    fragment ConsoleHarm on PracticeHarm {
  harmId
  practiceId
  at
  what
  stops
  decisions {
    decision
    reason
    at
    by
  }
}
    `, {"fragmentName":"ConsoleHarm"}) as unknown as TypedDocumentString<ConsoleHarmFragment, unknown>;
export const ConsoleMeasuredFigureFragmentDoc = new TypedDocumentString(`
    fragment ConsoleMeasuredFigure on LearningFigure {
  n
  numerator
  mean
}
    `, {"fragmentName":"ConsoleMeasuredFigure"}) as unknown as TypedDocumentString<ConsoleMeasuredFigureFragment, unknown>;
export const ConsoleCycleFragmentDoc = new TypedDocumentString(`
    fragment ConsoleCycle on LearningCycle {
  number
  plans {
    question
    prediction {
      measure
      direction
      size
      byWhen
    }
    measures {
      key
      kind
      name
      unit
      baseline {
        ...ConsoleMeasuredFigure
      }
    }
  }
  doing {
    startedOn
    endedOn
    fidelity
    deviations
  }
  study {
    prediction
    comparedWithPrediction
    unintendedConsequences
    equalityImpact
    observed {
      measure
      figure {
        ...ConsoleMeasuredFigure
      }
    }
  }
  act {
    decision
    rationale
    decidedOn
  }
}
    fragment ConsoleMeasuredFigure on LearningFigure {
  n
  numerator
  mean
}`, {"fragmentName":"ConsoleCycle"}) as unknown as TypedDocumentString<ConsoleCycleFragment, unknown>;
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
export const ConsoleReleaseCalendarFragmentDoc = new TypedDocumentString(`
    fragment ConsoleReleaseCalendar on ReleaseCalendar {
  weeksAfterQuarter
  isLate
  next {
    quarterEndsOn
    dueAt
  }
  ahead {
    quarterEndsOn
    dueAt
  }
}
    `, {"fragmentName":"ConsoleReleaseCalendar"}) as unknown as TypedDocumentString<ConsoleReleaseCalendarFragment, unknown>;
export const ConsoleAdoptionDocument = new TypedDocumentString(`
    query ConsoleAdoption($id: ID!) {
  node(id: $id) {
    ... on PracticeAdoption {
      __typename
      id
      loopId
      loopVersion
      startedAt
      stage
      status
      isHidden
      hiddenReason
      authority {
        id
        name
      }
      decisions {
        decision
        at
        reason
        changes
        changesCore
      }
      cycles {
        ...ConsoleCycle
      }
      harms {
        ...ConsoleHarm
      }
    }
  }
}
    fragment ConsoleHarm on PracticeHarm {
  harmId
  practiceId
  at
  what
  stops
  decisions {
    decision
    reason
    at
    by
  }
}
fragment ConsoleMeasuredFigure on LearningFigure {
  n
  numerator
  mean
}
fragment ConsoleCycle on LearningCycle {
  number
  plans {
    question
    prediction {
      measure
      direction
      size
      byWhen
    }
    measures {
      key
      kind
      name
      unit
      baseline {
        ...ConsoleMeasuredFigure
      }
    }
  }
  doing {
    startedOn
    endedOn
    fidelity
    deviations
  }
  study {
    prediction
    comparedWithPrediction
    unintendedConsequences
    equalityImpact
    observed {
      measure
      figure {
        ...ConsoleMeasuredFigure
      }
    }
  }
  act {
    decision
    rationale
    decidedOn
  }
}`) as unknown as TypedDocumentString<ConsoleAdoptionQuery, ConsoleAdoptionQueryVariables>;
export const ConsoleApproveProjectDocument = new TypedDocumentString(`
    mutation ConsoleApproveProject($input: ApproveResearchProjectInput!) {
  approveResearchProject(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    project {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleApproveProjectMutation, ConsoleApproveProjectMutationVariables>;
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
export const ConsoleAuditIntegrityDocument = new TypedDocumentString(`
    query ConsoleAuditIntegrity {
  auditIntegrity {
    authority {
      id
      name
    }
    length
    checkpoint {
      sequence
      at
      keyId
      isSigned
    }
    lastCheck {
      from
      to
      length
      verdict
      brokenAt
      fault
      at
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuditIntegrityQuery, ConsoleAuditIntegrityQueryVariables>;
export const ConsoleAuditDocument = new TypedDocumentString(`
    query ConsoleAudit($authorityId: ID, $actorId: ID, $handle: String, $kind: NetworkAccessKind, $from: DateTime, $to: DateTime, $first: Int, $after: String, $isSearched: Boolean!) {
  authorities(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  networkAudit(
    authorityId: $authorityId
    actorId: $actorId
    handle: $handle
    kind: $kind
    from: $from
    to: $to
    first: $first
    after: $after
  ) @include(if: $isSearched) {
    searchedBackTo
    edges {
      node {
        at
        authority {
          id
          name
        }
        kind
        actorKind
        actorId
        client
        breakGlassGrant
        purpose
        operations
        requestId
        records {
          least
          most
        }
        handles
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuditQuery, ConsoleAuditQueryVariables>;
export const ConsoleAuthoritiesDocument = new TypedDocumentString(`
    query ConsoleAuthorities($after: String) {
  authorities(first: 100, after: $after) {
    edges {
      node {
        id
        name
        region {
          name
        }
        memberships {
          programme
          wave
          from
          until
        }
        accreditation {
          status
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  networkDataQuality {
    authority {
      id
    }
    records {
      least
      most
    }
    lastChangeOn
    lastBatchOn
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuthoritiesQuery, ConsoleAuthoritiesQueryVariables>;
export const ConsoleAuthorityClientsDocument = new TypedDocumentString(`
    query ConsoleAuthorityClients($id: ID!, $after: String) {
  authority(id: $id) {
    id
    name
    allowancePerMinute
  }
  apiClients(first: 100, after: $after) {
    edges {
      node {
        id
        label
        status
        scopes
        createdAt
        rotatedAt
        authority {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuthorityClientsQuery, ConsoleAuthorityClientsQueryVariables>;
export const ConsoleAuthorityContactsDocument = new TypedDocumentString(`
    query ConsoleAuthorityContacts($id: ID!) {
  authority(id: $id) {
    id
    name
  }
  authorityContacts(authorityId: $id) {
    version
    contacts {
      purpose
      mailbox
      since
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuthorityContactsQuery, ConsoleAuthorityContactsQueryVariables>;
export const ConsoleAuthorityMembershipDocument = new TypedDocumentString(`
    query ConsoleAuthorityMembership($id: ID!) {
  authority(id: $id) {
    id
    version
    name
    codes {
      newLaCode
      oldLaCode
      name
      from
      until
    }
    memberships {
      programme
      wave
      arm
      from
      until
    }
    accreditation {
      status
      awardedOn
      expiresOn
    }
    accreditationHistory {
      status
      on
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
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuthorityMembershipQuery, ConsoleAuthorityMembershipQueryVariables>;
export const ConsoleAuthorityPolicyDocument = new TypedDocumentString(`
    query ConsoleAuthorityPolicy($id: ID!) {
  authority(id: $id) {
    id
    name
    policy {
      id
      version
      section31ZAInForceFrom
      inForceOn {
        ...ConsolePolicyVersion
      }
      versions {
        ...ConsolePolicyVersion
      }
    }
  }
}
    fragment ConsolePolicyVersion on PolicyVersion {
  version
  effectiveFrom
  section31ZAInForceFrom
  targets {
    triageWorkingDays
    coordinatorWorkingDays
    conferenceDays
    conferenceAmberDays
    planSharedWorkingDays
    planDecisionWorkingDays
    reviewDays
  }
  targetsByModel {
    model
    triageWorkingDays
    coordinatorWorkingDays
    conferenceDays
    conferenceAmberDays
    planSharedWorkingDays
    planDecisionWorkingDays
    reviewDays
  }
  retentionYears {
    standard
    childInNeed
    childProtection
    lookedAfter
    supportPackage
  }
}`) as unknown as TypedDocumentString<ConsoleAuthorityPolicyQuery, ConsoleAuthorityPolicyQueryVariables>;
export const ConsoleAuthorityQualityDocument = new TypedDocumentString(`
    query ConsoleAuthorityQuality($id: ID!) {
  authority(id: $id) {
    id
    name
  }
  networkDataQuality {
    authority {
      id
    }
    records {
      least
      most
    }
    validity
    completeness
    lastChangeOn
    lastBatchOn
    rules {
      rule {
        code
        message
      }
      records {
        least
        most
      }
      open {
        least
        most
      }
    }
    fields {
      field
      completeness
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuthorityQualityQuery, ConsoleAuthorityQualityQueryVariables>;
export const ConsoleAuthoritySharingDocument = new TypedDocumentString(`
    query ConsoleAuthoritySharing($id: ID!, $after: String) {
  authority(id: $id) {
    id
    name
  }
  sharingAgreements(authorityId: $id, first: 50, after: $after) {
    edges {
      node {
        id
        recipient
        project
        versions {
          number
          status
          dataClasses
          purposes
          lawfulBasis
          from
          until
          offeredAt
          acceptedAt
          revokedAt
          revokedBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuthoritySharingQuery, ConsoleAuthoritySharingQueryVariables>;
export const ConsoleAuthoritySystemsDocument = new TypedDocumentString(`
    query ConsoleAuthoritySystems($id: ID!) {
  authority(id: $id) {
    id
    name
  }
  authorityIntegration(authorityId: $id) {
    webhooks {
      host
      kinds
      status
      disabledAt
      disabledReason
      createdAt
      lastSuccessAt
      waiting {
        least
        most
      }
    }
    batches {
      at
      client {
        id
        label
      }
      records {
        least
        most
      }
      accepted {
        least
        most
      }
      refused {
        least
        most
      }
    }
    lastTrial {
      at
      wouldBeAccepted
      client {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuthoritySystemsQuery, ConsoleAuthoritySystemsQueryVariables>;
export const ConsoleAuthorityDocument = new TypedDocumentString(`
    query ConsoleAuthority($id: ID!) {
  authority(id: $id) {
    id
    name
    kind
    region {
      name
    }
    statisticalNeighbours
    codesOn {
      newLaCode
      oldLaCode
    }
  }
  authorities(first: 100) {
    edges {
      node {
        id
        name
        codesOn {
          oldLaCode
        }
      }
    }
  }
  releaseCalendar {
    latest {
      id
      title
      status
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAuthorityQuery, ConsoleAuthorityQueryVariables>;
export const ConsoleChangeClientScopesDocument = new TypedDocumentString(`
    mutation ConsoleChangeClientScopes($input: ChangeApiClientScopesInput!) {
  changeApiClientScopes(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    client {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleChangeClientScopesMutation, ConsoleChangeClientScopesMutationVariables>;
export const ConsoleCheckAuditChainDocument = new TypedDocumentString(`
    mutation ConsoleCheckAuditChain($input: CheckAuditChainInput!) {
  checkAuditChain(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    check {
      verdict
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleCheckAuditChainMutation, ConsoleCheckAuditChainMutationVariables>;
export const ConsoleClientDocument = new TypedDocumentString(`
    query ConsoleClient($id: ID!) {
  node(id: $id) {
    ... on ApiClient {
      id
      version
      label
      status
      scopes
      clientId
      createdAt
      rotatedAt
      allowancePerMinute
      secrets {
        clientId
        createdAt
        validUntil
      }
      authority {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleClientQuery, ConsoleClientQueryVariables>;
export const ConsoleCompareReleasesDocument = new TypedDocumentString(`
    query ConsoleCompareReleases($earlier: ID!, $later: ID!, $measure: String!) {
  earlier: release(id: $earlier) {
    ...ConsoleComparedRelease
  }
  later: release(id: $later) {
    ...ConsoleComparedRelease
  }
}
    fragment ConsoleComparedRelease on Release {
  id
  title
  status
  parameters
  replacesId
  figures(measure: $measure, first: 100) {
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
    }
  }
}`) as unknown as TypedDocumentString<ConsoleCompareReleasesQuery, ConsoleCompareReleasesQueryVariables>;
export const ConsoleConcernDocument = new TypedDocumentString(`
    query ConsoleConcern($id: ID!) {
  node(id: $id) {
    ... on PracticeConcern {
      __typename
      id
      aboutId
      kind
      text
      reportedAt
      status
      decidedAt
      decisionReason
      reporter {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleConcernQuery, ConsoleConcernQueryVariables>;
export const ConsoleContributionDocument = new TypedDocumentString(`
    query ConsoleContribution($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on LearningLoop {
      content {
        title
      }
    }
    ... on PracticeAdoption {
      loopId
      authority {
        id
        name
      }
    }
    ... on PracticeQuestion {
      loopId
      saidAt: askedAt
      text
      hiddenReason
      questionStatus: status
      authority {
        id
        name
      }
    }
    ... on PracticeAnswer {
      questionId
      saidAt: answeredAt
      text
      hiddenReason
      answerStatus: status
      authority {
        id
        name
      }
    }
    ... on HelpOffer {
      loopId
      saidAt: offeredAt
      text
      hiddenReason
      offerStatus: status
      authority {
        id
        name
      }
    }
    ... on HelpRequest {
      loopId
      saidAt: askedAt
      text
      hiddenReason
      requestStatus: status
      authority {
        id
        name
      }
    }
    ... on PracticeVisit {
      loopId
      saidAt: askedAt
      text
      learnt
      hiddenReason
      visitStatus: status
      authority {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleContributionQuery, ConsoleContributionQueryVariables>;
export const ConsoleCreateClientDocument = new TypedDocumentString(`
    mutation ConsoleCreateClient($input: CreateApiClientInput!) {
  createApiClient(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    secret
    client {
      id
      label
      clientId
      secrets {
        clientId
        validUntil
      }
      authority {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleCreateClientMutation, ConsoleCreateClientMutationVariables>;
export const ConsoleDecideConcernDocument = new TypedDocumentString(`
    mutation ConsoleDecideConcern($input: DecideConcernInput!) {
  decideConcern(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleDecideConcernMutation, ConsoleDecideConcernMutationVariables>;
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
export const ConsoleEndMembershipDocument = new TypedDocumentString(`
    mutation ConsoleEndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    authority {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleEndMembershipMutation, ConsoleEndMembershipMutationVariables>;
export const ConsoleEndProjectDocument = new TypedDocumentString(`
    mutation ConsoleEndProject($input: EndResearchProjectInput!) {
  endResearchProject(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    project {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleEndProjectMutation, ConsoleEndProjectMutationVariables>;
export const ConsoleExtractDocument = new TypedDocumentString(`
    query ConsoleExtract($id: ID!) {
  extract(id: $id) {
    id
    status
    refusedBecause
    parameters
    leastChildren
    authorityCount
    requestedAt
    requestedBy
    expiresOn
    rows
    children
    rowsLeftOut
    bytes
    sha256
    columns {
      key
      title
      kind
      told
      topCode
    }
    downloads {
      by
      at
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleExtractQuery, ConsoleExtractQueryVariables>;
export const ConsoleFirstBatchDocument = new TypedDocumentString(`
    query ConsoleFirstBatch($id: ID!) {
  authority(id: $id) {
    id
    name
  }
  authorityIntegration(authorityId: $id) {
    lastTrial {
      at
      wouldBeAccepted
    }
  }
  networkDataQuality {
    authority {
      id
    }
    records {
      most
    }
    lastBatchOn
  }
}
    `) as unknown as TypedDocumentString<ConsoleFirstBatchQuery, ConsoleFirstBatchQueryVariables>;
export const ConsoleImportAuthorityDocument = new TypedDocumentString(`
    mutation ConsoleImportAuthority($input: ImportRosterInput!) {
  importRoster(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    changes {
      authority {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleImportAuthorityMutation, ConsoleImportAuthorityMutationVariables>;
export const ConsoleLearningDocument = new TypedDocumentString(`
    query ConsoleLearning($search: PracticeSearch!, $after: String) {
  searchLoops(search: $search, first: 20, after: $after) {
    totalCount
    edges {
      node {
        ...ConsoleLoopRow
        content {
          problem
          changeIdea
        }
      }
    }
    facets {
      facet
      value
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  authorities(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    fragment ConsoleLoopRow on LearningLoop {
  id
  status
  stage
  evidence
  authority {
    id
    name
  }
  content {
    title
    strand
    outcome
  }
}`) as unknown as TypedDocumentString<ConsoleLearningQuery, ConsoleLearningQueryVariables>;
export const ConsoleLoopSaidDocument = new TypedDocumentString(`
    query ConsoleLoopSaid($id: ID!, $questionsAfter: String, $offersAfter: String, $visitsAfter: String) {
  learningLoop(id: $id) {
    id
    content {
      title
    }
  }
  practiceQuestions(loopId: $id, first: 20, after: $questionsAfter) {
    edges {
      node {
        id
        status
        text
        askedAt
        authority {
          id
          name
        }
        answers(first: 20) {
          edges {
            node {
              id
              status
              text
              answeredAt
              authority {
                id
                name
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  helpOffers(loopId: $id, first: 20, after: $offersAfter) {
    edges {
      node {
        id
        status
        text
        offeredAt
        authority {
          id
          name
        }
        requests(first: 20) {
          edges {
            node {
              id
              status
              text
              askedAt
              authority {
                id
                name
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  practiceVisits(loopId: $id, first: 20, after: $visitsAfter) {
    edges {
      node {
        id
        status
        text
        learnt
        askedAt
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
    `) as unknown as TypedDocumentString<ConsoleLoopSaidQuery, ConsoleLoopSaidQueryVariables>;
export const ConsoleLoopToModerateDocument = new TypedDocumentString(`
    query ConsoleLoopToModerate($id: ID!) {
  learningLoop(id: $id) {
    ...ConsoleLoopRow
    ...ConsoleLoopOversight
    oversightVersion
    contentVersion
    publishedVersions
    content {
      problem
      changeIdea
      coreComponents
      adaptablePeriphery
      theoryOfChange {
        inputs
        activities
        mechanisms
        outcomes
        assumptions
      }
    }
    harms {
      ...ConsoleHarm
    }
    screening {
      path
      start
      end
      kind
      sentence
      refused
    }
    attachments {
      attachmentId
      fileName
      description
      bytes
      downloadUrl
    }
  }
}
    fragment ConsoleLoopRow on LearningLoop {
  id
  status
  stage
  evidence
  authority {
    id
    name
  }
  content {
    title
    strand
    outcome
  }
}
fragment ConsoleLoopOversight on LearningLoop {
  id
  waitingVersion
  moderations {
    version
    decision
    reasons
    at
  }
  ratings {
    version
    level
    citation
    at
  }
}
fragment ConsoleHarm on PracticeHarm {
  harmId
  practiceId
  at
  what
  stops
  decisions {
    decision
    reason
    at
    by
  }
}`) as unknown as TypedDocumentString<ConsoleLoopToModerateQuery, ConsoleLoopToModerateQueryVariables>;
export const ConsoleLoopDocument = new TypedDocumentString(`
    query ConsoleLoop($id: ID!) {
  learningLoop(id: $id) {
    ...ConsoleLoopRow
    ...ConsoleLoopOversight
    oversightVersion
    publishedVersions
    grownFromId
    retirementReason
    content {
      problem
      changeIdea
      coreComponents
      adaptablePeriphery
      pillars
      contexts
      theoryOfChange {
        inputs
        activities
        mechanisms
        outcomes
        assumptions
      }
    }
    cycles {
      ...ConsoleCycle
    }
    harms {
      ...ConsoleHarm
    }
    attachments {
      attachmentId
      fileName
      description
      bytes
      downloadUrl
    }
  }
  practiceLineage(practiceId: $id) {
    nodes {
      practiceId
      kind
      takenFromId
      depth
      at
      status
      changes
      changesCore
      harm
      cyclesDecided
      lastDecision
      authority {
        id
        name
      }
    }
  }
}
    fragment ConsoleLoopRow on LearningLoop {
  id
  status
  stage
  evidence
  authority {
    id
    name
  }
  content {
    title
    strand
    outcome
  }
}
fragment ConsoleLoopOversight on LearningLoop {
  id
  waitingVersion
  moderations {
    version
    decision
    reasons
    at
  }
  ratings {
    version
    level
    citation
    at
  }
}
fragment ConsoleHarm on PracticeHarm {
  harmId
  practiceId
  at
  what
  stops
  decisions {
    decision
    reason
    at
    by
  }
}
fragment ConsoleMeasuredFigure on LearningFigure {
  n
  numerator
  mean
}
fragment ConsoleCycle on LearningCycle {
  number
  plans {
    question
    prediction {
      measure
      direction
      size
      byWhen
    }
    measures {
      key
      kind
      name
      unit
      baseline {
        ...ConsoleMeasuredFigure
      }
    }
  }
  doing {
    startedOn
    endedOn
    fidelity
    deviations
  }
  study {
    prediction
    comparedWithPrediction
    unintendedConsequences
    equalityImpact
    observed {
      measure
      figure {
        ...ConsoleMeasuredFigure
      }
    }
  }
  act {
    decision
    rationale
    decidedOn
  }
}`) as unknown as TypedDocumentString<ConsoleLoopQuery, ConsoleLoopQueryVariables>;
export const ConsoleModerateAdoptionDocument = new TypedDocumentString(`
    mutation ConsoleModerateAdoption($input: ModerateAdoptionInput!) {
  moderateAdoption(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleModerateAdoptionMutation, ConsoleModerateAdoptionMutationVariables>;
export const ConsoleModerateContributionDocument = new TypedDocumentString(`
    mutation ConsoleModerateContribution($input: ModerateContributionInput!) {
  moderateContribution(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleModerateContributionMutation, ConsoleModerateContributionMutationVariables>;
export const ConsoleModerateHarmDocument = new TypedDocumentString(`
    mutation ConsoleModerateHarm($input: ModerateHarmInput!) {
  moderateHarm(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleModerateHarmMutation, ConsoleModerateHarmMutationVariables>;
export const ConsoleModerateLoopDocument = new TypedDocumentString(`
    mutation ConsoleModerateLoop($input: ModerateLoopInput!) {
  moderateLoop(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleModerateLoopMutation, ConsoleModerateLoopMutationVariables>;
export const ConsoleModerationDocument = new TypedDocumentString(`
    query ConsoleModeration($loopsAfter: String, $concernsAfter: String, $includeDecided: Boolean! = false) {
  learningLoopsToModerate(first: 20, after: $loopsAfter) {
    edges {
      node {
        ...ConsoleLoopRow
        waitingVersion
        screening {
          kind
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  stopped: learningLoops(filter: {status: STOPPED_FOR_SAFETY}, first: 20) {
    edges {
      node {
        ...ConsoleLoopRow
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  practiceConcerns(
    first: 20
    after: $concernsAfter
    includeDecided: $includeDecided
  ) {
    edges {
      node {
        id
        kind
        status
        reportedAt
        reporter {
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
    fragment ConsoleLoopRow on LearningLoop {
  id
  status
  stage
  evidence
  authority {
    id
    name
  }
  content {
    title
    strand
    outcome
  }
}`) as unknown as TypedDocumentString<ConsoleModerationQuery, ConsoleModerationQueryVariables>;
export const ConsoleMoneyFiguresDocument = new TypedDocumentString(`
    query ConsoleMoneyFigures($release: ID!) {
  release(id: $release) {
    id
    packages: figures(measure: "fnsp_approved_count", first: 100) {
      ...ConsoleFigures
    }
    approved: figures(measure: "fnsp_approved_pounds", first: 100) {
      ...ConsoleFigures
    }
    committed: figures(measure: "fnsp_committed_pounds", first: 100) {
      ...ConsoleFigures
    }
    paid: figures(measure: "fnsp_paid_pounds", first: 100) {
      ...ConsoleFigures
    }
    childNeeds: figures(
      measure: "fnsp_paid_child_immediate_needs_pounds"
      first: 100
    ) {
      ...ConsoleFigures
    }
    household: figures(measure: "fnsp_paid_household_items_pounds", first: 100) {
      ...ConsoleFigures
    }
    adaptation: figures(measure: "fnsp_paid_home_adaptation_pounds", first: 100) {
      ...ConsoleFigures
    }
    clearance: figures(measure: "fnsp_paid_clearance_cleaning_pounds", first: 100) {
      ...ConsoleFigures
    }
    transport: figures(measure: "fnsp_paid_transport_pounds", first: 100) {
      ...ConsoleFigures
    }
    housing: figures(measure: "fnsp_paid_housing_costs_pounds", first: 100) {
      ...ConsoleFigures
    }
    income: figures(measure: "fnsp_paid_income_replacement_pounds", first: 100) {
      ...ConsoleFigures
    }
    weekly: figures(measure: "fnsp_paid_weekly_costs_pounds", first: 100) {
      ...ConsoleFigures
    }
    activities: figures(measure: "fnsp_paid_activities_pounds", first: 100) {
      ...ConsoleFigures
    }
    boughtIn: figures(measure: "fnsp_paid_bought_in_support_pounds", first: 100) {
      ...ConsoleFigures
    }
    respite: figures(measure: "fnsp_paid_childcare_respite_pounds", first: 100) {
      ...ConsoleFigures
    }
    therapy: figures(measure: "fnsp_paid_therapeutic_pounds", first: 100) {
      ...ConsoleFigures
    }
    legal: figures(measure: "fnsp_paid_legal_advice_pounds", first: 100) {
      ...ConsoleFigures
    }
    other: figures(measure: "fnsp_paid_other_pounds", first: 100) {
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
}`) as unknown as TypedDocumentString<ConsoleMoneyFiguresQuery, ConsoleMoneyFiguresQueryVariables>;
export const ConsoleMoneyDocument = new TypedDocumentString(`
    query ConsoleMoney {
  releaseCalendar {
    latest {
      id
      title
      status
      publishedAt
    }
  }
  authorities(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  networkAllocations {
    authority {
      id
    }
    year
    strand
    given
  }
}
    `) as unknown as TypedDocumentString<ConsoleMoneyQuery, ConsoleMoneyQueryVariables>;
export const ConsoleNetworkDutyDocument = new TypedDocumentString(`
    query ConsoleNetworkDuty($release: ID!) {
  release(id: $release) {
    id
    considered: figures(measure: "s31za_considered_count", first: 100) {
      ...ConsoleFigures
    }
    offered: figures(measure: "s31za_offered_count", first: 100) {
      ...ConsoleFigures
    }
    applications: figures(measure: "s31za_application_count", first: 100) {
      ...ConsoleFigures
    }
    met: figures(measure: "s31za_met_percent", first: 100) {
      ...ConsoleFigures
    }
    exempt: figures(measure: "s31za_exempt_percent", first: 100) {
      ...ConsoleFigures
    }
    breaches: figures(measure: "s31za_breach_in_force_count", first: 100) {
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
}`) as unknown as TypedDocumentString<ConsoleNetworkDutyQuery, ConsoleNetworkDutyQueryVariables>;
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
export const ConsoleNetworkPracticeDocument = new TypedDocumentString(`
    query ConsoleNetworkPractice($release: ID!) {
  release(id: $release) {
    id
    loops: figures(measure: "learning_loops_count", first: 100) {
      ...ConsoleFigures
    }
    sentIn: figures(measure: "learning_loops_sent_in_count", first: 100) {
      ...ConsoleFigures
    }
    cycles: figures(measure: "learning_cycles_decided_count", first: 100) {
      ...ConsoleFigures
    }
    adoptions: figures(measure: "learning_adoptions_count", first: 100) {
      ...ConsoleFigures
    }
    reporting: figures(measure: "learning_adoptions_reporting_percent", first: 100) {
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
}`) as unknown as TypedDocumentString<ConsoleNetworkPracticeQuery, ConsoleNetworkPracticeQueryVariables>;
export const ConsoleNetworkSupportDocument = new TypedDocumentString(`
    query ConsoleNetworkSupport($release: ID!) {
  release(id: $release) {
    id
    approved: figures(measure: "fnsp_approved_count", first: 100) {
      ...ConsoleFigures
    }
    reviewed: figures(measure: "fnsp_reviewed_count", first: 100) {
      ...ConsoleFigures
    }
    approvedMoney: figures(measure: "fnsp_approved_pounds", first: 100) {
      ...ConsoleFigures
    }
    committed: figures(measure: "fnsp_committed_pounds", first: 100) {
      ...ConsoleFigures
    }
    paid: figures(measure: "fnsp_paid_pounds", first: 100) {
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
}`) as unknown as TypedDocumentString<ConsoleNetworkSupportQuery, ConsoleNetworkSupportQueryVariables>;
export const ConsoleNetworkTimelinessDocument = new TypedDocumentString(`
    query ConsoleNetworkTimeliness($release: ID!) {
  release(id: $release) {
    id
    triage: figures(
      measure: "fgdm_referral_to_triage_in_target_percent"
      first: 100
    ) {
      ...ConsoleFigures
    }
    coordinator: figures(
      measure: "fgdm_acceptance_to_coordinator_in_target_percent"
      first: 100
    ) {
      ...ConsoleFigures
    }
    conference: figures(
      measure: "fgdm_referral_to_conference_in_target_percent"
      first: 100
    ) {
      ...ConsoleFigures
    }
    shared: figures(measure: "fgdm_plan_to_shared_in_target_percent", first: 100) {
      ...ConsoleFigures
    }
    review: figures(
      measure: "fgdm_agreement_to_review_in_target_percent"
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
}`) as unknown as TypedDocumentString<ConsoleNetworkTimelinessQuery, ConsoleNetworkTimelinessQueryVariables>;
export const ConsoleNetworkDocument = new TypedDocumentString(`
    query ConsoleNetwork($withQuality: Boolean! = false) {
  releaseCalendar {
    ...ConsoleReleaseCalendar
    latest {
      id
      title
      status
      publishedAt
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
        statisticalNeighbours
        codesOn {
          oldLaCode
        }
      }
    }
  }
  networkDataQuality @include(if: $withQuality) {
    authority {
      id
    }
    records {
      least
      most
    }
    validity
    completeness
    lastChangeOn
    lastBatchOn
  }
  networkPlaces {
    places
    free
  }
}
    fragment ConsoleReleaseCalendar on ReleaseCalendar {
  weeksAfterQuarter
  isLate
  next {
    quarterEndsOn
    dueAt
  }
  ahead {
    quarterEndsOn
    dueAt
  }
}`) as unknown as TypedDocumentString<ConsoleNetworkQuery, ConsoleNetworkQueryVariables>;
export const ConsoleNewPracticeDocument = new TypedDocumentString(`
    query ConsoleNewPractice($since: DateTime!, $after: String) {
  learningLoops(filter: {publishedSince: $since}, first: 50, after: $after) {
    edges {
      node {
        ...ConsoleLoopRow
        ...ConsoleLoopOversight
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConsoleLoopRow on LearningLoop {
  id
  status
  stage
  evidence
  authority {
    id
    name
  }
  content {
    title
    strand
    outcome
  }
}
fragment ConsoleLoopOversight on LearningLoop {
  id
  waitingVersion
  moderations {
    version
    decision
    reasons
    at
  }
  ratings {
    version
    level
    citation
    at
  }
}`) as unknown as TypedDocumentString<ConsoleNewPracticeQuery, ConsoleNewPracticeQueryVariables>;
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
export const ConsoleOfferAgreementDocument = new TypedDocumentString(`
    mutation ConsoleOfferAgreement($input: OfferSharingAgreementInput!) {
  offerSharingAgreement(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    agreement {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleOfferAgreementMutation, ConsoleOfferAgreementMutationVariables>;
export const ConsoleOnboardDocument = new TypedDocumentString(`
    query ConsoleOnboard($id: ID!) {
  authority(id: $id) {
    id
    name
    memberships {
      from
      until
    }
  }
  sharingAgreements(authorityId: $id, first: 50) {
    edges {
      node {
        id
        recipient
        versions {
          number
          status
          from
        }
      }
    }
  }
  apiClients(first: 100) {
    edges {
      node {
        id
        label
        status
        authority {
          id
        }
      }
    }
  }
  authorityIntegration(authorityId: $id) {
    lastTrial {
      at
      wouldBeAccepted
    }
  }
  networkDataQuality {
    authority {
      id
    }
    records {
      most
    }
    lastBatchOn
  }
}
    `) as unknown as TypedDocumentString<ConsoleOnboardQuery, ConsoleOnboardQueryVariables>;
export const ConsoleOnboardedDocument = new TypedDocumentString(`
    query ConsoleOnboarded($id: ID!) {
  authority(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ConsoleOnboardedQuery, ConsoleOnboardedQueryVariables>;
export const ConsoleOnboardingDocument = new TypedDocumentString(`
    query ConsoleOnboarding($after: String) {
  authorities(first: 100, after: $after) {
    edges {
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  networkDataQuality {
    authority {
      id
    }
    records {
      most
    }
    lastBatchOn
  }
}
    `) as unknown as TypedDocumentString<ConsoleOnboardingQuery, ConsoleOnboardingQueryVariables>;
export const ConsolePeopleDocument = new TypedDocumentString(`
    query ConsolePeople($after: String) {
  people(first: 100, after: $after) {
    edges {
      node {
        id
        subject
        kind
        status
        registeredAt
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
    `) as unknown as TypedDocumentString<ConsolePeopleQuery, ConsolePeopleQueryVariables>;
export const ConsolePersonDocument = new TypedDocumentString(`
    query ConsolePerson($id: ID!) {
  node(id: $id) {
    ... on RegisteredPerson {
      id
      version
      subject
      kind
      status
      registeredAt
      signedOutAt
      authority {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsolePersonQuery, ConsolePersonQueryVariables>;
export const ConsolePracticeLeadsDocument = new TypedDocumentString(`
    query ConsolePracticeLeads {
  people(first: 100) {
    edges {
      node {
        id
        kind
        status
        authority {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ConsolePracticeLeadsQuery, ConsolePracticeLeadsQueryVariables>;
export const ConsoleProgrammesDocument = new TypedDocumentString(`
    query ConsoleProgrammes {
  programmes {
    code
    name
    waves {
      code
      name
    }
  }
  networkPlaces {
    free
  }
}
    `) as unknown as TypedDocumentString<ConsoleProgrammesQuery, ConsoleProgrammesQueryVariables>;
export const ConsoleProjectDocument = new TypedDocumentString(`
    query ConsoleProject($id: ID!) {
  researchProject(id: $id) {
    id
    version
    reference
    title
    places
    memberIds
    endsOn
    status
    requestedBy
    requestedAt
    approvedBy
    approvedAt
    endedAt
    fiveSafes {
      project
      people
      data
      settings
      outputs
    }
    extracts {
      id
      status
      refusedBecause
      requestedAt
      expiresOn
    }
  }
  snapshots(first: 1) {
    edges {
      node {
        id
        status
        asOf
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleProjectQuery, ConsoleProjectQueryVariables>;
export const ConsoleProjectsDocument = new TypedDocumentString(`
    query ConsoleProjects($after: String) {
  researchProjects(first: 20, after: $after) {
    edges {
      node {
        id
        reference
        title
        status
        endsOn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleProjectsQuery, ConsoleProjectsQueryVariables>;
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
export const ConsoleRateEvidenceDocument = new TypedDocumentString(`
    mutation ConsoleRateEvidence($input: RateEvidenceInput!) {
  rateEvidence(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRateEvidenceMutation, ConsoleRateEvidenceMutationVariables>;
export const ConsoleRecordAccreditationDocument = new TypedDocumentString(`
    mutation ConsoleRecordAccreditation($input: RecordAccreditationInput!) {
  recordAccreditation(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    authority {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRecordAccreditationMutation, ConsoleRecordAccreditationMutationVariables>;
export const ConsoleRecordMembershipDocument = new TypedDocumentString(`
    mutation ConsoleRecordMembership($input: RecordMembershipInput!) {
  recordMembership(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    authority {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRecordMembershipMutation, ConsoleRecordMembershipMutationVariables>;
export const ConsoleRedriveDeadLettersDocument = new TypedDocumentString(`
    mutation ConsoleRedriveDeadLetters($input: RedriveDeadLettersInput!) {
  redriveDeadLetters(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    sentBack
  }
}
    `) as unknown as TypedDocumentString<ConsoleRedriveDeadLettersMutation, ConsoleRedriveDeadLettersMutationVariables>;
export const ConsoleRegisterPersonDocument = new TypedDocumentString(`
    mutation ConsoleRegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRegisterPersonMutation, ConsoleRegisterPersonMutationVariables>;
export const ConsoleReleaseFileAddressDocument = new TypedDocumentString(`
    query ConsoleReleaseFileAddress($id: ID!, $name: String!) {
  release(id: $id) {
    id
    file(name: $name) {
      name
      url
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleReleaseFileAddressQuery, ConsoleReleaseFileAddressQueryVariables>;
export const ConsoleReleaseFileDocument = new TypedDocumentString(`
    query ConsoleReleaseFile($id: ID!, $name: String!) {
  release(id: $id) {
    id
    title
    file(name: $name) {
      name
      mediaType
      bytes
      rows
      sha256
      receipt
    }
  }
  receiptSigningKeys {
    keyId
    since
  }
}
    `) as unknown as TypedDocumentString<ConsoleReleaseFileQuery, ConsoleReleaseFileQueryVariables>;
export const ConsoleReleaseFilesDocument = new TypedDocumentString(`
    query ConsoleReleaseFiles($id: ID!) {
  release(id: $id) {
    id
    title
    status
    filesProgress {
      stored
      all
    }
    filesRefused
    files {
      name
      mediaType
      bytes
      rows
      sha256
      dataSet
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleReleaseFilesQuery, ConsoleReleaseFilesQueryVariables>;
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
  releaseCalendar {
    ...ConsoleReleaseCalendar
  }
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
    fragment ConsoleReleaseCalendar on ReleaseCalendar {
  weeksAfterQuarter
  isLate
  next {
    quarterEndsOn
    dueAt
  }
  ahead {
    quarterEndsOn
    dueAt
  }
}`) as unknown as TypedDocumentString<ConsoleReleasesQuery, ConsoleReleasesQueryVariables>;
export const ConsoleRemovePersonDocument = new TypedDocumentString(`
    mutation ConsoleRemovePerson($input: RemovePersonInput!) {
  removePerson(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRemovePersonMutation, ConsoleRemovePersonMutationVariables>;
export const ConsoleRequestExtractDocument = new TypedDocumentString(`
    mutation ConsoleRequestExtract($input: RequestExtractInput!) {
  requestExtract(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    extract {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRequestExtractMutation, ConsoleRequestExtractMutationVariables>;
export const ConsoleRequestProjectDocument = new TypedDocumentString(`
    mutation ConsoleRequestProject($input: RequestResearchProjectInput!) {
  requestResearchProject(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    project {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRequestProjectMutation, ConsoleRequestProjectMutationVariables>;
export const ConsoleResumeClientDocument = new TypedDocumentString(`
    mutation ConsoleResumeClient($input: ResumeApiClientInput!) {
  resumeApiClient(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    client {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleResumeClientMutation, ConsoleResumeClientMutationVariables>;
export const ConsoleRotateClientSecretDocument = new TypedDocumentString(`
    mutation ConsoleRotateClientSecret($input: RotateApiClientSecretInput!) {
  rotateApiClientSecret(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    secret
    client {
      id
      label
      clientId
      secrets {
        clientId
        validUntil
      }
      authority {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleRotateClientSecretMutation, ConsoleRotateClientSecretMutationVariables>;
export const ConsoleServiceDocument = new TypedDocumentString(`
    query ConsoleService {
  serviceStatus {
    at
    codeVersion
    schemaHash
    parts {
      name
      state
      lastSignAt
    }
    lags {
      authority {
        id
        name
      }
      lastEntryAt
      lastNumberedAt
      waitingSeconds
      lastCheckpointAt
    }
    queues {
      name
      isOfDeadLetters
      waiting
      underWay
      mayBeRedriven
    }
    limits {
      name
      most
      unit
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleServiceQuery, ConsoleServiceQueryVariables>;
export const ConsoleSetClientAllowanceDocument = new TypedDocumentString(`
    mutation ConsoleSetClientAllowance($input: SetApiClientAllowanceInput!) {
  setApiClientAllowance(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    client {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSetClientAllowanceMutation, ConsoleSetClientAllowanceMutationVariables>;
export const ConsoleSetContactsDocument = new TypedDocumentString(`
    mutation ConsoleSetContacts($input: SetAuthorityContactsInput!) {
  setAuthorityContacts(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    contacts {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSetContactsMutation, ConsoleSetContactsMutationVariables>;
export const ConsoleSetPolicyDocument = new TypedDocumentString(`
    mutation ConsoleSetPolicy($input: SetPolicyInput!) {
  setPolicy(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    policy {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSetPolicyMutation, ConsoleSetPolicyMutationVariables>;
export const ConsoleSignOutEverywhereDocument = new TypedDocumentString(`
    mutation ConsoleSignOutEverywhere($input: SignOutEverywhereInput!) {
  signOutEverywhere(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    signedOutAt
  }
}
    `) as unknown as TypedDocumentString<ConsoleSignOutEverywhereMutation, ConsoleSignOutEverywhereMutationVariables>;
export const ConsoleSignOutPersonDocument = new TypedDocumentString(`
    mutation ConsoleSignOutPerson($input: SignOutPersonInput!) {
  signOutPerson(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSignOutPersonMutation, ConsoleSignOutPersonMutationVariables>;
export const ConsoleSuspendClientDocument = new TypedDocumentString(`
    mutation ConsoleSuspendClient($input: SuspendApiClientInput!) {
  suspendApiClient(input: $input) {
    problems {
      code
      message
      nextStep
      path
    }
    client {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSuspendClientMutation, ConsoleSuspendClientMutationVariables>;
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
