import { defaultConferencePolicy } from '../../../contexts/programme/index.ts';
import { type Actor, SUSPENDED } from './cast.ts';
import { factOf, newReferral } from './episodes.ts';
import { TERMS } from './agreements.ts';
import { keyOf } from './apply.ts';
import { LEAFLET } from './attachments.ts';
import { DECISION } from './decisions.ts';
import { FOUND, NOT_FOUND } from './follow-ups.ts';
import { ASKED } from './grants.ts';
import { PROJECT } from './research.ts';
import { ASKED_FOR, FINDINGS, LINE, LIVING, PANEL, PLANNED_LINE, POLICY } from './packages.ts';
import { ACT, ADAPTED, ADOPTED, CONTENT, PLAN, STUDY, TODAY } from './practice.ts';
import { clientId, type Holdings, personId, type World } from './world.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What there is of the actor's own authority, or of the first where it has none. */
export function holdingsFor(world: World, { home }: Actor): Holdings {
  return world[home ?? 'nearby'];
}

/** What an argument or an input field of type ID names, by its own name: an id that is there. */
export const ID_NAMED: Readonly<Record<string, (holdings: Holdings) => string>> = {
  conferenceId: ({ conferences }) => conferences.underWay,
  recordId: ({ conferences }) => conferences.wholeEpisode,
  authorityId: ({ authority }) => authority,
  clientId: () => clientId('system-without-scopes'),
  personId: () => personId('evaluator'),
  agreementId: ({ agreements }) => agreements.inForce,
  grantId: ({ grants }) => grants.approved,
  holdId: ({ holds }) => holds.standing,
  followUpId: ({ followUp }) => followUp,
  sharingDecisionId: ({ sharingDecision }) => sharingDecision,
  packageId: ({ packages }) => packages.approved,
  webhookId: ({ webhooks }) => webhooks.active,
  paymentId: ({ packages }) => packages.payment,
  importId: ({ imports }) => imports.waiting,
  loopId: ({ practices }) => practices.whole,
  practiceId: ({ practices }) => practices.whole,
  adoptionId: ({ practices }) => practices.adoption,
  noticeId: ({ practices }) => practices.othersNotice,
  questionId: ({ people }) => people.othersQuestion,
  answerId: ({ people }) => people.othersAnswer,
  offerId: ({ people }) => people.othersOffer,
  requestId: ({ people }) => people.othersRequest,
  visitId: ({ people }) => people.visit,
  contributionId: ({ people }) => people.question,
  harmId: ({ practices }) => practices.harm,
  aboutId: ({ practices }) => practices.othersPublished,
  concernId: ({ people }) => people.concern,
  groupId: ({ people }) => people.group,
  attachmentId: ({ practices }) => practices.announcedAttachment,
  projectId: ({ research }) => research.approved,
  extractId: ({ research }) => research.extract,
  snapshotId: ({ snapshot }) => snapshot,
};

type Sample = (holdings: Holdings, actor: Actor) => Variables;

/** What has been done on most samples already is done on one where it is still to do. */
function onOpenEpisode(...mutations: readonly string[]): Readonly<Record<string, Sample>> {
  const sample: Sample = ({ conferences }) => ({ conferenceId: conferences.openEpisode });
  return Object.fromEntries(mutations.map((mutation) => [`Mutation.${mutation}`, sample]));
}

const NEW_SOURCE = { system: 'CASESYSTEM', recordId: 'new' };

/**
 * What the smallest input cannot guess, by field of Query or Mutation: laid over it. A mutation is given what is
 * applied when its rightful caller sends it.
 */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  'Query.conference': ({ conferences }) => ({ id: conferences.wholeEpisode }),
  'Query.conferenceBySourceRecord': ({ source }) => ({ sourceRecord: source }),
  'Query.accessLog': () => ({ first: 100 }),
  // Each has its extracts, and each of those as many places: more would cost more than one request may.
  'Query.researchProjects': () => ({ first: 3 }),
  'Query.networkAudit': () => ({ first: 10, kind: 'BREAK_GLASS' }),
  'Query.conferences': () => ({ first: 10 }),
  'Query.erasedRecord': ({ conferences }) => ({ recordId: conferences.erasedEpisode }),
  'Query.authority': ({ authority }) => ({ id: authority }),
  'Query.authorityByCode': () => ({ code: 'E06000901' }),
  'Query.wouldShare': ({ authority }, { home }) => ({
    authorityId: authority,
    recipient: 'PROGRAMME',
    dataClass: 'AGGREGATE_STATISTICS',
    // One of the two authorities would share for it, and the other says why not.
    purpose: home === 'faraway' ? 'COMPLAINT_OR_INQUIRY' : 'PROGRAMME_MONITORING',
  }),
  'Query.supportStatement': ({ packages }) => ({ packageId: packages.whole }),
  'Query.supportPackage': ({ packages }) => ({ id: packages.whole }),
  'Query.supportPackageBySourceRecord': (_, { home }) => ({
    sourceRecord: { system: 'CASESYSTEM', recordId: `${home ?? 'nearby'}-package-whole` },
  }),
  'Query.supportPackages': () => ({ first: 7 }),
  'Query.supportLedger': () => ({ first: 50 }),
  'Query.supportBudget': () => ({ year: 2025 }),
  'Query.changes': () => ({ first: 100 }),
  'Query.networkChanges': () => ({ first: 100 }),
  'Query.evaluationChanges': () => ({ first: 100 }),
  'Query.changesDigest': () => ({ from: 1, to: 2 }),
  'Query.networkChangesDigest': () => ({ from: 1, to: 2 }),
  'Query.evaluationChangesDigest': () => ({ from: 1, to: 2 }),
  'Query.outcome': (_, actor) => ({ idempotencyKey: keyOf(actor) }),
  'Mutation.makeReferral': () => ({ sourceRecord: NEW_SOURCE, referral: newReferral }),
  'Mutation.recordConference': () => ({ sourceRecord: NEW_SOURCE, facts: [{ referral: newReferral }] }),
  'Mutation.reopenConference': ({ conferences }) => ({
    conferenceId: conferences.notProceedingEpisode,
    sourceRecord: NEW_SOURCE,
    referral: newReferral,
  }),
  ...onOpenEpisode('triageReferral', 'recordConsent', 'recordPreparation', 'pauseConference', 'offerMeeting'),
  ...onOpenEpisode('withdrawReferral', 'decideNotToProceed'),
  'Mutation.holdConference': () => ({ meeting: factOf('meeting', { heldOn: '2026-02-16' }) }),
  'Mutation.makePlan': () => ({ plan: factOf('plan', { madeOn: '2026-02-16' }) }),
  'Mutation.reviewPlan': ({ conferences }) => ({ conferenceId: conferences.agreedEpisode }),
  'Mutation.recordBirth': ({ conferences }) => ({
    conferenceId: conferences.doubledEpisode,
    birth: factOf('birth', { laChildId: 'C2' }),
  }),
  'Mutation.setPolicy': () => ({
    expectedVersion: 1,
    effectiveFrom: '2026-09-01',
    section31ZAInForceFrom: '2026-01-01',
    targets: defaultConferencePolicy.targets,
  }),
  'Mutation.redriveDeadLetters': () => ({ queue: 'IMPORTS_GIVEN_UP' }),
  'Mutation.importRoster': () => ({
    authorities: [
      {
        codes: [{ newLaCode: 'E06000903', oldLaCode: '903', name: 'Elsewhere', from: null, until: null }],
        region: { code: 'E12000099', name: 'Nowhere' },
        memberships: [],
        statisticalNeighbours: [],
      },
    ],
  }),
  'Mutation.recordMembership': () => ({ programme: 'FNP', wave: 'PILOT', from: '2027-04-01', until: '2028-03-31' }),
  'Mutation.endMembership': () => ({ programme: 'FFCP', lastDay: '2026-12-31' }),
  'Mutation.signOutEverywhere': () => ({}),
  'Mutation.registerPerson': () => ({ subject: 'somebody-new', kind: 'EVALUATOR' }),
  'Mutation.resumeApiClient': () => ({ clientId: clientId(SUSPENDED.name) }),
  'Mutation.changeApiClientScopes': () => ({ scopes: ['CONFERENCE_READ'] }),
  'Mutation.offerSharingAgreement': () => ({ recipient: 'PROGRAMME', ...TERMS, from: '2026-09-01' }),
  'Mutation.acceptSharingAgreement': ({ agreements }) => ({ agreementId: agreements.offered, agreementVersion: 1 }),
  'Query.followUp': ({ followUp }) => ({ id: followUp }),
  'Mutation.recordFollowUp': ({ conferences }) => ({
    conferenceId: conferences.wholeEpisode,
    laChildId: 'C1',
    point: 'MONTHS_12',
    followUp: NOT_FOUND,
  }),
  'Mutation.correctFollowUp': () => ({ followUp: { ...FOUND, found: { ...FOUND.found, reReferred: true } } }),
  'Mutation.recordSharingDecision': ({ conferences }) => ({
    aboutConferenceId: conferences.openEpisode,
    decision: DECISION,
  }),
  'Mutation.correctSharingDecision': () => ({ decision: { ...DECISION, recipient: 'HEALTH' } }),
  'Mutation.requestBreakGlass': () => ASKED,
  'Mutation.approveBreakGlass': ({ grants }) => ({ grantId: grants.requested }),
  'Mutation.requestResearchProject': () => ({
    ...PROJECT,
    reference: 'RESEARCH3',
    memberIds: [personId('evaluator')],
  }),
  'Mutation.approveResearchProject': ({ research }) => ({ projectId: research.requested }),
  'Mutation.recordAccreditation': () => ({ status: 'IN_PROGRESS', on: '2026-06-01' }),
  'Mutation.setAuthorityContacts': () => ({
    contacts: [{ purpose: 'TECHNICAL', mailbox: 'systems@council.example' }],
  }),
  'Mutation.setAuthorityAllowance': () => ({ pointsPerMinute: 2_000_000 }),
  'Mutation.setApiClientAllowance': () => ({ pointsPerMinute: 20_000 }),
  'Mutation.requestPackage': () => ({ sourceRecord: NEW_SOURCE, request: ASKED_FOR }),
  'Mutation.requestPackageFromPlan': ({ conferences }) => ({
    sourceRecord: NEW_SOURCE,
    conferenceId: conferences.wholeEpisode,
    lines: [PLANNED_LINE],
  }),
  'Mutation.changePackage': ({ packages }) => ({
    packageId: packages.draft,
    request: { ...ASKED_FOR, familyRef: 'FAMILY2' },
  }),
  'Mutation.submitPackage': ({ packages }) => ({ packageId: packages.draft }),
  'Mutation.cancelPackage': ({ packages }) => ({ packageId: packages.draft }),
  'Mutation.erasePackage': ({ packages }) => ({ packageId: packages.closed }),
  'Mutation.checkEligibility': ({ packages }) => ({
    packageId: packages.submitted,
    on: '2026-06-30',
    findings: FINDINGS,
  }),
  'Mutation.approvePackage': ({ packages }) => ({ packageId: packages.checked, ...PANEL }),
  'Mutation.rejectPackage': ({ packages }) => ({ packageId: packages.checked }),
  'Mutation.returnPackage': ({ packages }) => ({ packageId: packages.checked }),
  'Mutation.requestVariation': () => ({ lines: [{ ...LINE, pence: 11_000 }] }),
  'Mutation.reviewPackage': () => ({ on: '2026-06-30', children: LIVING }),
  'Mutation.suspendPackage': () => ({ on: '2026-06-30' }),
  'Mutation.resumePackage': ({ packages }) => ({ packageId: packages.suspended }),
  'Mutation.closePackage': () => ({ on: '2026-06-30', children: LIVING }),
  'Mutation.recordPayment': () => ({ paidOn: '2026-06-30', reference: 'AP/9' }),
  'Mutation.recordRefund': () => ({ on: '2026-06-30' }),
  'Mutation.correctPayment': () => ({ on: '2026-06-30', pence: 900 }),
  'Mutation.setSupportPolicy': () => ({ expectedVersion: 1, ...POLICY, reviewWeeks: 6 }),
  'Mutation.setAllocation': () => ({ year: 2026, strand: 'CHILD_PROTECTION', expectedVersion: 0 }),
  'Mutation.transferAllocation': () => ({ year: 2026, from: 'FAMILY_NETWORKS', to: 'FAMILY_HELP' }),
  'Mutation.closeFinancialYear': () => ({ year: 2025, strand: 'FAMILY_NETWORKS', carriedForward: 0 }),
  // One record: the calls of two at once come in any order, which would seem to tell something.
  'Mutation.recordBatch': () => ({
    records: [{ conference: { sourceRecord: NEW_SOURCE, facts: [{ referral: newReferral }] } }],
  }),
  'Query.batches': () => ({ first: 10 }),
  'Query.recordsBreaking': () => ({ rule: 'D5B', first: 10 }),
  'Query.fileImport': ({ imports }) => ({ id: imports.done }),
  'Query.ownFigures': () => ({ measure: 'fgdm_held_percent', dimension: 'sex' }),
  'Query.snapshots': () => ({ first: 2 }),
  'Query.snapshot': ({ snapshot }) => ({ id: snapshot }),
  'Query.releases': () => ({ first: 2 }),
  'Query.release': ({ release }) => ({ id: release }),
  'Mutation.draftRelease': ({ snapshot }) => ({ title: 'Figures of the year', snapshotId: snapshot }),
  'Mutation.approveRelease': ({ releases }) => ({ releaseId: releases.checked }),
  'Mutation.publishRelease': ({ releases }) => ({ releaseId: releases.approved }),
  'Mutation.withdrawRelease': ({ releases }) => ({
    releaseId: releases.published,
    notice: 'A wrong year was counted.',
  }),
  'Query.disclosureSimulation': ({ simulation }) => ({ id: simulation }),
  'Mutation.simulateDisclosure': ({ snapshot }) => {
    const tried = { suppressedTo: 9, leastFamilies: 4, leastAuthorities: 4, roundingBase: 20 };
    return { snapshotId: snapshot, tried, comparedWith: tried };
  },
  'Query.researchProject': ({ research }) => ({ id: research.approved }),
  'Query.extract': ({ research }) => ({ id: research.extract }),
  'Query.fileImports': () => ({ first: 10 }),
  'Mutation.requestUpload': () => ({ format: 'NDJSON', bytes: 2, sha256: '0'.repeat(64) }),
  'Query.learningLoop': ({ practices }) => ({ id: practices.whole }),
  'Query.learningLoopVersion': ({ practices }) => ({ loopId: practices.whole, version: 1 }),
  'Query.screenPracticeText': () => ({ text: 'Ring 020 7946 0018 about it.' }),
  'Query.practiceNotices': () => ({ includeAcknowledged: true, first: 3 }),
  'Query.practiceNoticesGiven': () => ({ first: 3 }),
  'Mutation.startLoop': () => ({ content: CONTENT }),
  'Mutation.changeLoop': ({ practices }) => ({
    loopId: practices.draft,
    content: { ...CONTENT, title: 'Another title' },
  }),
  'Mutation.planCycle': ({ practices }) => ({ practiceId: practices.draft, plan: PLAN }),
  'Mutation.beginCycle': ({ practices }) => ({ practiceId: practices.planned, startedOn: TODAY }),
  'Mutation.endCycle': ({ practices }) => ({ practiceId: practices.begun, endedOn: TODAY, fidelity: 90 }),
  'Mutation.studyCycle': ({ practices }) => ({ practiceId: practices.ended, study: STUDY }),
  'Mutation.decideCycle': ({ practices }) => ({ practiceId: practices.studied, act: ACT }),
  'Mutation.submitLoop': ({ practices }) => ({ loopId: practices.decided }),
  'Mutation.withdrawLoop': ({ practices }) => ({ loopId: practices.waiting }),
  'Mutation.retireLoop': ({ practices }) => ({ loopId: practices.published }),
  'Mutation.reportHarm': ({ practices }) => ({ practiceId: practices.published }),
  'Mutation.moderateLoop': ({ practices }) => ({ loopId: practices.waiting, loopVersion: 1, decision: 'APPROVED' }),
  'Mutation.decideHarm': ({ practices }) => ({ loopId: practices.harmed }),
  'Mutation.moderateHarm': ({ practices }) => ({ loopId: practices.harmed }),
  'Mutation.rateEvidence': ({ practices }) => ({
    loopId: practices.published,
    loopVersion: 1,
    level: 'LEVEL_2',
    citation: 'An evaluation, 2025.',
  }),
  'Mutation.adoptPractice': ({ practices }) => ({
    loopId: practices.othersPublished,
    loopVersion: 1,
    decision: ADOPTED,
  }),
  'Mutation.decideAdoption': () => ({ decision: { ...ADAPTED, changesCore: false, coreComponents: null } }),
  'Mutation.registerWebhook': () => ({ url: 'https://another.example.org/hook' }),
  'Mutation.resumeWebhook': ({ webhooks }) => ({ webhookId: webhooks.paused }),
  'Mutation.replayWebhook': () => ({ since: '2026-06-01T00:00:00.000Z' }),
  'Query.practiceQuestions': ({ practices }) => ({ loopId: practices.published }),
  'Query.helpOffers': ({ practices }) => ({ loopId: practices.published }),
  'Query.practiceVisits': ({ practices }) => ({ loopId: practices.published }),
  'Query.practiceInbox': () => ({ first: 2 }),
  'Query.ownContributions': () => ({ kind: 'QUESTION', first: 2 }),
  'Query.practiceConcerns': () => ({ includeDecided: true, first: 3 }),
  'Query.practiceGroups': () => ({ mine: false, first: 2 }),
  'Mutation.requestAttachment': ({ practices }) => ({ loopId: practices.draft, ...LEAFLET }),
  'Mutation.checkAttachment': ({ practices }) => ({
    loopId: practices.draft,
    attachmentId: practices.sentAttachment,
  }),
  'Mutation.removeAttachment': ({ practices }) => ({ loopId: practices.draft }),
  'Mutation.startGroup': () => ({ subject: { strand: 'FAMILY_HELP' } }),
  'Mutation.joinGroup': ({ people }) => ({ groupId: people.othersGroup }),
  'Mutation.leaveGroup': ({ people }) => ({ groupId: people.joinedGroup }),
  'Mutation.attachLoop': ({ practices }) => ({ loopId: practices.othersPublished }),
  'Mutation.detachLoop': ({ practices }) => ({ loopId: practices.published }),
  'Mutation.askQuestion': ({ practices }) => ({ loopId: practices.othersPublished }),
  'Mutation.answerQuestion': ({ practices }) => ({ adoptionId: practices.adoption }),
  'Mutation.offerHelp': ({ practices }) => ({ practiceId: practices.published, until: '2027-03-31' }),
  'Mutation.decideHelpRequest': () => ({ reason: 'Gladly.' }),
  'Mutation.askForVisit': ({ practices }) => ({ practiceId: practices.othersPublished }),
  'Mutation.agreeVisit': ({ people }) => ({ visitId: people.othersVisit, on: '2026-07-31' }),
  'Mutation.holdVisit': ({ people }) => ({ visitId: people.agreedVisit, heldOn: TODAY }),
  'Mutation.createApiClient': ({ authority: authorityId }) => ({
    ...{ authorityId, label: 'A new system', scopes: ['CONFERENCE_READ'] },
  }),
};

/** What is laid over a change that is only tried out, once more: something that is refused, so that problems are told. */
export const REFUSED: Readonly<Record<string, Variables>> = {
  'Mutation.recordMembership': { from: '2023-07-01' },
  'Mutation.requestBreakGlass': { hours: 99 },
  'Mutation.requestResearchProject': { endsOn: '2020-01-01' },
  'Mutation.downloadExtract': { extractId: 'nobodys' },
  'Mutation.eraseConference': { expectedVersion: 99 },
  'Mutation.recordFollowUp': { expectedVersion: 99 },
  'Mutation.correctFollowUp': { expectedVersion: 99 },
  'Mutation.correctSharingDecision': { expectedVersion: 99 },
  'Mutation.erasePackage': { expectedVersion: 99 },
  'Mutation.submitPackage': { expectedVersion: 99 },
  'Mutation.approvePackage': { expectedVersion: 99 },
  'Mutation.recordPayment': { expectedVersion: 99 },
  'Mutation.setAllocation': { expectedVersion: 99 },
  'Mutation.recordBatch': { records: [] },
  'Mutation.registerWebhook': { url: 'https://localhost/hook' },
  'Mutation.requestUpload': { bytes: 0 },
  'Mutation.startImport': { importId: 'nobodys' },
  'Mutation.cancelImport': { importId: 'nobodys' },
  'Mutation.liftLegalHold': { holdId: 'nobodys' },
  'Mutation.changeLoop': { content: { ...CONTENT, problem: 'Ring 020 7946 0018 about it.' } },
  'Mutation.rateEvidence': { citation: 'Ring 020 7946 0018 for it.' },
};
