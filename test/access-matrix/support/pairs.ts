import { AUTHORITY } from '../../support/two-authorities.ts';
import { type Actor, actorNamed } from './cast.ts';
import { type Entry, nodeIds } from './entries.ts';
import { KNOWN_THERE } from './episodes.ts';
import { cursorBeside } from './cursors.ts';
import type { NamingPlace } from './places.ts';
import { keyOf } from './apply.ts';
import type { Holdings } from './world.ts';

/** Something that is there, but not for everybody, and something just like it that is nowhere. */
export type Pair = {
  readonly there: unknown;
  readonly nowhere: unknown;
  /** The type that an id is of. */
  readonly type?: string;
  /** Whose it is, so that whoever owns it may know that it is there. */
  readonly of: 'AUTHORITY' | 'NOT_GRANTED' | 'CALLER' | 'PROGRAMME' | 'BOTH_SIDES' | 'EVERYBODY';
};

const NOBODYS_ULID = '01K0ZZZZZZZZZZZZZZZZZZZZZZ';
export const NOBODYS_OWNER = 'A0000009';
export const NOBODYS_RECIPIENT = 'PROJECTNOBODY';
/** Ids that say what they are of: a recipient, a year. */
const NOBODYS_BY_PREFIX: Readonly<Record<string, string>> = {
  dsag: NOBODYS_RECIPIENT,
  allc: '2099FH1',
  rprj: 'PROJECTNOBODYS',
};

const OF_NODE: Readonly<Record<string, Pair['of']>> = {
  Conference: 'AUTHORITY',
  FollowUp: 'AUTHORITY',
  Authority: 'EVERYBODY',
  AuthorityPolicy: 'BOTH_SIDES',
  ApiClient: 'PROGRAMME',
  RegisteredPerson: 'PROGRAMME',
  SharingAgreement: 'BOTH_SIDES',
  BreakGlassGrant: 'BOTH_SIDES',
  LegalHold: 'AUTHORITY',
  SharingDecision: 'AUTHORITY',
  SupportPackage: 'AUTHORITY',
  LedgerEntry: 'AUTHORITY',
  SupportPolicy: 'AUTHORITY',
  Allocation: 'AUTHORITY',
  FileImport: 'AUTHORITY',
  LearningLoop: 'EVERYBODY',
  PracticeAdoption: 'EVERYBODY',
  Webhook: 'AUTHORITY',
  PracticeQuestion: 'EVERYBODY',
  PracticeAnswer: 'EVERYBODY',
  HelpOffer: 'EVERYBODY',
  HelpRequest: 'EVERYBODY',
  PracticeVisit: 'EVERYBODY',
  PracticeConcern: 'BOTH_SIDES',
  PracticeGroup: 'EVERYBODY',
  // Of no authority's: that one was taken is no secret, what it counts is told by no field of it.
  Snapshot: 'EVERYBODY',
  Release: 'EVERYBODY',
  ResearchProject: 'PROGRAMME',
  Extract: 'PROGRAMME',
  DisclosureSimulation: 'PROGRAMME',
};

/** What to try at a place that names something. `cursor` is the end of the list that the entry gives. */
export function pairsFor(
  { naming, path }: NamingPlace,
  holdings: Holdings,
  { cursor, entry }: Trying,
): readonly Pair[] {
  switch (naming) {
    case 'ID':
      return [...idPairs(holdings, entry), otherOwner(holdings)].filter(
        ({ type }) => entry.node === null || entry.node.name === type,
      );
    case 'IdempotencyKey':
      return [{ there: keyOf(actorNamed('system')), nowhere: 'the-key-of-nobody-at-all', of: 'CALLER' }];
    case 'SourceRecordInput':
      return [{ there: holdings.source, nowhere: { ...holdings.source, recordId: 'nobodys' }, of: 'AUTHORITY' }];
    case 'LocalReference':
      return [localPair(path.at(-1) === 'laChildId' ? KNOWN_THERE.laChildId : KNOWN_THERE.coordinatorRef)];
    case 'Cursor':
      return cursor === null ? [] : [{ there: cursor, nowhere: cursorBeside(cursor), of: ownerOfList(entry) }];
  }
}

/** A list of the programme's whose cursors others are refused: elsewhere, another's leads to a place in one's own list. */
function ownerOfList({ name }: Entry): Pair['of'] {
  if (SHARED_LISTS.has(name)) return 'EVERYBODY';
  return NETWORK_LISTS.has(name) ? 'PROGRAMME' : 'AUTHORITY';
}

/** Lists of the programme's own. */
const NETWORK_LISTS: ReadonlySet<string> = new Set([
  'Query.networkChanges',
  'Query.evaluationChanges',
  'Query.networkAudit',
]);

/** Lists of what authorities share: where one goes on is no secret. */
const SHARED_LISTS: ReadonlySet<string> = new Set([
  'Query.learningLoops',
  'Query.learningLoopsToModerate',
  'Query.practiceNotices',
  'Query.practiceNoticesGiven',
  'Query.practiceQuestions',
  'Query.helpOffers',
  'Query.practiceVisits',
  'Query.practiceGroups',
  'Query.snapshots',
  'Query.releases',
]);

/** What whoever looks at one record may not even know to be there: the others of the same authority. */
export function pairsNotGranted(
  { naming }: NamingPlace,
  { conferences, otherSource }: Holdings,
  { node }: Entry,
): readonly Pair[] {
  const there = conferences.openEpisode;
  if (naming === 'SourceRecordInput') {
    return [{ there: otherSource, nowhere: { ...otherSource, recordId: 'nobodys' }, of: 'NOT_GRANTED' }];
  }
  const isAsked = naming === 'ID' && (node === null || node.name === 'Conference');
  return isAsked ? [{ type: 'Conference', there, nowhere: nobodys(there), of: 'NOT_GRANTED' }] : [];
}

type Trying = { readonly cursor: string | null; readonly entry: Entry };

const localPair = (there: string): Pair => ({ there, nowhere: `${there}X`, of: 'AUTHORITY' });

function idPairs(holdings: Holdings, { name }: Entry): readonly Pair[] {
  return Object.entries(nodeIds(holdings)).map(([type, there]) => {
    const of = OF_NODE[type];
    if (of === undefined) throw new Error(`Say in pairs.ts who may know that a ${type} is there.`);
    // Anybody may know the authorities, but not what is kept of them.
    const isPublic = of === 'EVERYBODY' && (!PRIVATE_OF_AUTHORITY.has(name) || OF_TWO_SIDES.has(type));
    return {
      type,
      there,
      nowhere: nobodys(there),
      of: isPublic ? 'EVERYBODY' : of === 'EVERYBODY' ? 'BOTH_SIDES' : of,
    };
  });
}

/** Of which another authority has said its own side, so that its own trail tells of them too. */
const OF_TWO_SIDES: ReadonlySet<string> = new Set(['PracticeQuestion', 'PracticeVisit', 'PracticeGroup']);

/** Entries that take an authority's id, and give what not everybody may know. */
const PRIVATE_OF_AUTHORITY: ReadonlySet<string> = new Set([
  'Query.authorityPolicy',
  'Query.accessLog',
  'Query.sharingAgreements',
  'Query.wouldShare',
  'Query.breakGlassGrants',
]);

/** A record of theirs, claimed to be the stranger's own. */
function otherOwner({ conferences }: Holdings): Pair {
  const claimed = conferences.wholeEpisode.replace(AUTHORITY.nearby, AUTHORITY.faraway);
  return { type: 'Conference', there: claimed, nowhere: nobodys(claimed), of: 'AUTHORITY' };
}

function nobodys(id: string): string {
  const [prefix = '', owner = '', own = ''] = id.split('_');
  const named = NOBODYS_BY_PREFIX[prefix];
  if (named !== undefined) return [prefix, owner, named].join('_');
  if (own.length === NOBODYS_OWNER.length) return [prefix, owner, NOBODYS_OWNER].join('_');
  // Some ids are of two: of a record, and of what is within it.
  return [prefix, owner, NOBODYS_ULID.repeat(own.length / NOBODYS_ULID.length)].join('_');
}

/** Whether an actor who may use the entry may also know that the thing is there. */
export function mayKnow({ home, name }: Actor, { of }: Pair): boolean {
  if (of === 'EVERYBODY') return true;
  if (of === 'CALLER') return name === 'system';
  if (of === 'NOT_GRANTED') return false;
  if (of === 'PROGRAMME') return home === null;
  return home === 'nearby' || (of === 'BOTH_SIDES' && home === null);
}
