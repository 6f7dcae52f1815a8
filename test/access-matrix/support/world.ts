import { globalId } from '../../../platform/graphql/global-id.ts';
import { NETWORK, type OwnerId } from '../../../platform/actor/scope.ts';
import { AUTHORITY } from '../../support/two-authorities.ts';
import { type Actor, actorNamed, EVERYBODY, type Home, REMOVED, SUSPENDED } from './cast.ts';
import {
  agreedEpisode,
  doubledEpisode,
  episodeKnownThere,
  type GivenFact,
  newReferral,
  notProceedingEpisode,
  openEpisode,
  underWay,
  wholeEpisode,
  withdrawnEpisode,
} from './episodes.ts';
import { giveLooks, type Grants, lookUnder, makeGrants } from './grants.ts';
import { makeReleases, type Releases } from './releases.ts';
import { makeResearch, type Research } from './research.ts';
import { makeDecision } from './decisions.ts';
import { makeFollowUps } from './follow-ups.ts';
import { type Holds, makeEndings } from './endings.ts';
import { registeredId } from './registry.ts';
import { type Agreements, makeAgreements } from './agreements.ts';
import { applied, keyOf } from './apply.ts';
import { leaveForYears } from './leave-for-years.ts';
import { announce, type Imports, makeImports, type Work } from './imports.ts';
import { makePackages, type Packages } from './packages.ts';
import { makePeople, type People } from './people.ts';
import { makePractices, type Practices } from './practice.ts';
import type { Api, Stage } from './stage.ts';
import { makeWebhooks, type Webhooks } from './webhooks.ts';

const EPISODES = {
  wholeEpisode,
  openEpisode,
  doubledEpisode,
  underWay,
  agreedEpisode,
  withdrawnEpisode,
  notProceedingEpisode,
  erasedEpisode: withdrawnEpisode,
};

export type Episode = keyof typeof EPISODES;

/** What there is of one authority: global ids. */
export type Holdings = {
  readonly conferences: Readonly<Record<Episode, string>>;
  readonly authority: string;
  readonly policy: string;
  readonly source: { readonly system: string; readonly recordId: string };
  /** Of the open episode. */
  readonly otherSource: { readonly system: string; readonly recordId: string };
  readonly agreements: Agreements;
  readonly grants: Grants;
  readonly holds: Holds;
  readonly sharingDecision: string;
  readonly followUp: string;
  readonly packages: Packages;
  readonly practices: Practices;
  readonly webhooks: Webhooks;
  readonly people: People;
  readonly imports: Imports;
  /** Of all authorities. */
  readonly snapshot: string;
  readonly release: string;
  readonly releases: Releases;
  readonly simulation: string;
  /** Of the network. */
  readonly research: Research;
};

type OfOneAuthority = Omit<
  Holdings,
  'practices' | 'people' | 'snapshot' | 'release' | 'releases' | 'simulation' | 'research'
>;

export type World = Readonly<Record<Home, Holdings>>;

export const clientId = (name: string): string => programmeId('ApiClient', name);
export const personId = (name: string): string => programmeId('Person', name);

function programmeId(type: 'ApiClient' | 'Person', name: string): string {
  return globalId({ type, owner: NETWORK, id: registeredId(EVERYBODY.indexOf(actorNamed(name))) });
}

const RECORD = `mutation Record($input: RecordConferenceInput!) {
  recordConference(input: $input) { status problems { code path } conference { id } }
}`;
const REOPEN = `mutation Reopen($input: ReopenConferenceInput!) {
  reopenConference(input: $input) { status problems { code path } conference { id } }
}`;
const BATCH =
  'mutation Send($input: RecordBatchInput!) { recordBatch(input: $input) { status problems { code path } } }';
const SUSPEND = 'mutation Suspend($input: SuspendApiClientInput!) { suspendApiClient(input: $input) { status } }';
const REMOVE = 'mutation Remove($input: RemovePersonInput!) { removePerson(input: $input) { status } }';

/** Makes the records of both authorities, over the API; everybody who may change something changes something. */
export async function makeWorld(
  stage: Pick<Stage, 'api' | 'lend' | 'client' | 'tableName' | 'work' | 'sequence'>,
): Promise<World> {
  const { api, lend, work } = stage;
  const nearby = await holdingsOf({ api, work }, 'nearby', actorNamed('system'));
  const faraway = await holdingsOf({ api, work }, 'faraway', actorNamed('system-elsewhere'));
  const recorder = actorNamed('system-with-conference-record');
  const sourceRecord = { system: 'OTHERCASES', recordId: '1' };
  const idempotencyKey = keyOf(recorder);
  await applied(api, recorder, RECORD, { idempotencyKey, sourceRecord, facts: episodeKnownThere });
  await announce(api, actorNamed('system-with-batch-record'));
  for (const { packages } of [nearby, faraway]) await leaveForYears(stage, packages.left);
  const practices = await makePractices(api);
  const people = await makePeople(api, practices);
  const snapshot = await takeSnapshot(api);
  const release = await makeRelease(stage, snapshot);
  const releases = await makeReleases(stage, release);
  const simulation = await makeSimulation(stage, snapshot);
  const research = await makeResearch(stage, { memberIds: [personId('evaluator')], snapshot });
  // Last, so that they are the newest that the log of who has looked tells of.
  await lookAt(api, nearby);
  await lookUnder(api, nearby.grants.approved, nearby.conferences.wholeEpisode);
  await giveLooks({ api, lend }, { nearby: grantedOf(nearby), faraway: grantedOf(faraway) });
  await dismiss(api);
  await checkChain(stage, nearby.authority);
  return {
    nearby: {
      ...nearby,
      snapshot,
      release,
      releases,
      simulation,
      research,
      practices: practices.nearby,
      people: people.nearby,
    },
    faraway: {
      ...faraway,
      snapshot,
      release,
      releases,
      simulation,
      research,
      practices: practices.faraway,
      people: people.faraway,
    },
  };
}

const grantedOf = ({ authority, conferences }: OfOneAuthority) => ({
  authorityId: authority,
  recordId: conferences.wholeEpisode,
});

/** So that a person, too, stands in the log of who has looked. */
async function lookAt(api: Api, { conferences }: OfOneAuthority): Promise<void> {
  const query = 'query Look($id: ID!) { conference(id: $id) { status } }';
  await api(actorNamed('practice-lead'), {
    query,
    variables: { id: conferences.wholeEpisode },
    purpose: 'SAFEGUARDING',
  });
}

const CHECK = 'mutation Check($input: CheckAuditChainInput!) { checkAuditChain(input: $input) { status } }';

/** So that there is something to tell of an audit chain: its links, what was signed of them, and that somebody checked. */
async function checkChain({ api, sequence }: Pick<Stage, 'api' | 'sequence'>, authorityId: string): Promise<void> {
  await sequence();
  const input = { idempotencyKey: 'the-key-of-a-check', authorityId };
  await applied(api, actorNamed('programme-staff'), CHECK, input);
}

/** Both have just been let in, and are remembered. */
async function dismiss(api: Api): Promise<void> {
  for (const actor of [SUSPENDED, REMOVED]) await api(actor, { query: '{ viewer { kind } }' });
  const administrator = actorNamed('programme-administrator');
  const suspended = { idempotencyKey: keyOf(administrator), clientId: clientId(SUSPENDED.name) };
  await applied(api, administrator, SUSPEND, suspended);
  await applied(api, administrator, REMOVE, {
    idempotencyKey: 'the-key-of-a-removal',
    personId: personId(REMOVED.name),
  });
}

type Making = { readonly api: Api; readonly work: Work };

async function holdingsOf({ api, work }: Making, home: Home, system: Actor): Promise<OfOneAuthority> {
  const record = (name: Episode, facts: readonly GivenFact[]) =>
    recorded(api, system, RECORD, {
      idempotencyKey: name === 'wholeEpisode' ? keyOf(system) : `${keyOf(system)}-${name}`,
      sourceRecord: sourceOf(home, name),
      facts,
      sourceUpdatedAt: '2026-06-29T08:00:00Z',
    });
  const ids: Partial<Record<Episode, string>> = {};
  for (const [name, facts] of Object.entries(EPISODES)) ids[name as Episode] = await record(name as Episode, facts);
  const conferences = ids as Record<Episode, string>;
  await applied(api, system, REOPEN, {
    idempotencyKey: `${keyOf(system)}-again`,
    conferenceId: conferences.wholeEpisode,
    sourceRecord: { ...sourceOf(home, 'wholeEpisode'), recordId: 'again' },
    referral: newReferral,
  });
  const sentTogether = {
    sourceRecord: sourceOf(home, 'openEpisode'),
    facts: EPISODES.openEpisode,
    sourceUpdatedAt: LATER,
  };
  await applied(api, system, BATCH, {
    idempotencyKey: `${keyOf(system)}-batch`,
    records: [{ conference: sentTogether }],
  });
  await applied(api, system, BATCH, {
    idempotencyKey: `${keyOf(system)}-trial`,
    records: [{ conference: { ...sentTogether, sourceRecord: { ...sentTogether.sourceRecord, recordId: 'tried' } } }],
    dryRun: true,
  });
  const id: OwnerId = AUTHORITY[home];
  const authority = globalId({ type: 'Authority', owner: NETWORK, id });
  return {
    conferences,
    authority,
    policy: globalId({ type: 'AuthorityPolicy', owner: NETWORK, id }),
    source: sourceOf(home, 'wholeEpisode'),
    otherSource: sourceOf(home, 'openEpisode'),
    agreements: await makeAgreements(api, home, authority),
    imports: await makeImports(api, work, system),
    sharingDecision: await makeDecision(api, home, conferences.wholeEpisode),
    followUp: await makeFollowUps(api, home, conferences.wholeEpisode),
    packages: await makePackages(api, { home, meeting: conferences.wholeEpisode }),
    webhooks: await makeWebhooks(api, home),
    holds: await makeEndings(api, { home, kept: conferences.openEpisode, erased: conferences.erasedEpisode }),
    grants: await makeGrants(api, { home, authorityId: authority, recordId: conferences.wholeEpisode }),
  };
}

const SNAPSHOT = 'mutation Take($input: TakeSnapshotInput!) { takeSnapshot(input: $input) { status snapshot { id } } }';

/** Worked on as soon as everything has its number. */
async function takeSnapshot(api: Api): Promise<string> {
  const input = { idempotencyKey: 'the-key-of-a-snapshot' };
  const { snapshot } = await applied(api, actorNamed('programme-staff'), SNAPSHOT, input);
  if (snapshot === null || snapshot === undefined) throw new Error('No snapshot was taken.');
  return snapshot.id;
}

const RELEASE = {
  draft: 'mutation Draft($input: DraftReleaseInput!) { draftRelease(input: $input) { status release { id } } }',
  approve: 'mutation Approve($input: ApproveReleaseInput!) { approveRelease(input: $input) { status } }',
  withdraw: 'mutation Withdraw($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { status } }',
  publish: 'mutation Publish($input: PublishReleaseInput!) { publishRelease(input: $input) { status } }',
};

/** Protected and checked by the worker, approved by another person than drafted it. */
async function makeRelease({ api, sequence }: Pick<Stage, 'api' | 'sequence'>, snapshotId: string): Promise<string> {
  await sequence();
  const wanted = { idempotencyKey: 'the-key-of-a-release', title: 'Figures of the year', snapshotId };
  const { release } = await applied(api, actorNamed('programme-staff'), RELEASE.draft, wanted);
  if (release === null || release === undefined) throw new Error('No release was drafted.');
  await sequence();
  const second = actorNamed('programme-administrator');
  for (const step of ['approve', 'publish'] as const) {
    const input = { idempotencyKey: `the-key-to-${step}-a-release`, releaseId: release.id };
    await applied(api, second, RELEASE[step], input);
    // Its files are stored once it was approved.
    await sequence();
  }
  const input = { idempotencyKey: 'the-key-to-a-notice', releaseId: release.id, notice: 'A wrong year was counted.' };
  await applied(api, second, RELEASE.withdraw, input);
  return release.id;
}

const SIMULATE =
  'mutation Try($input: SimulateDisclosureInput!) { simulateDisclosure(input: $input) { status simulation { id } } }';

/** Tried by the worker, with every threshold of its own. */
async function makeSimulation({ api, sequence }: Pick<Stage, 'api' | 'sequence'>, snapshotId: string): Promise<string> {
  const tried = { suppressedTo: 9, leastFamilies: 4, leastAuthorities: 4, roundingBase: 20 };
  const wanted = { idempotencyKey: 'the-key-of-a-simulation', snapshotId, tried, comparedWith: tried };
  const { simulation } = await applied(api, actorNamed('programme-staff'), SIMULATE, wanted);
  if (simulation === null || simulation === undefined) throw new Error('Nothing was simulated.');
  await sequence();
  return simulation.id;
}

const LATER = '2026-06-29T09:00:00Z';

/** Known to one authority alone. */
function sourceOf(home: Home, name: Episode): Holdings['source'] {
  return { system: 'CASESYSTEM', recordId: `${home}-${name}` };
}

/** The id of what was recorded. */
async function recorded(api: Api, actor: Actor, query: string, input: object): Promise<string> {
  const { conference } = await applied(api, actor, query, input);
  if (conference === null || conference === undefined) throw new Error(`${actor.name} is not told what was recorded.`);
  return conference.id;
}
