import type { Actor } from './cast.ts';

/** What no sample can show, and why. The matrix fails when one of these becomes reachable: then it is taken out here. */

type Unreached = {
  /** Of which there is nothing for an actor who may have none of `reachedBy`. */
  readonly type: string;
  /** Cells of the matrix: a type name alone stands for all of its fields. */
  readonly reachedBy: readonly string[];
  /** Of those, what does not lead there. */
  readonly except?: readonly string[];
  readonly why: string;
};

/** What became of a batch is asked by sending it again, and without the permission of a kind there is nothing to ask of. */
const BATCHES = ['Mutation.recordBatch'];

export const UNREACHED: readonly Unreached[] = [
  {
    type: 'Outcome',
    reachedBy: ['Mutation'],
    except: BATCHES,
    why: 'Who may change nothing has no key whose outcome could be asked.',
  },
  {
    type: 'Problem',
    reachedBy: ['Mutation', 'Query.conference'],
    why: 'Problems are told of conferences, of changes and of outcomes.',
  },
  ...['PracticeConcern', 'PracticeConcernEdge'].map((type) => ({
    type,
    reachedBy: ['Query.ownConcerns', 'Query.practiceConcerns'],
    why: 'Concerns are told to whoever reported them and to moderators.',
  })),
  {
    type: 'PracticeConcernConnection',
    reachedBy: ['Query.ownConcerns', 'Query.practiceConcerns'],
    why: 'The same.',
  },
  {
    type: 'TextPlace',
    reachedBy: ['Mutation.changeLoop', 'Mutation.rateEvidence'],
    why: 'Places are told of texts about practice that are refused.',
  },
  {
    type: 'RecordVersion',
    reachedBy: ['Mutation', 'Query.accessLog', 'Query.changes', 'Query.networkChanges', 'Query.evaluationChanges'],
    except: BATCHES,
    why: 'Versions of records are told in outcomes, in feeds and in the log of who has looked.',
  },
  { type: 'FigureChange', reachedBy: [], why: 'One snapshot is taken here, and the first differs from none.' },
  ...['UploadForm', 'UploadField', 'AttachmentForm', 'AttachmentFormField'].map((type) => ({
    type,
    reachedBy: [],
    why: 'Changes are only tried out where fields are asked for, and then there is no form.',
  })),
  ...['Change', 'ChangeEdge', 'ChangeConnection', 'ChangeWindow', 'ChangesDigest'].map((type) => ({
    type,
    reachedBy: ['changes', 'networkChanges', 'evaluationChanges'].flatMap((feed) => [
      `Query.${feed}`,
      `Query.${feed}Digest`,
    ]),
    why: 'Changes are told to whoever follows a feed, and to nobody else.',
  })),
];

type Unbarred = {
  readonly actor: string;
  readonly entries: readonly string[];
  readonly type: string;
  readonly why: string;
};

/** Denied fields that a way does not come to, since there is nothing to deny them of. */
export const UNBARRED: readonly Unbarred[] = [
  ...['evaluator', 'evaluator-system', 'evaluator-system-without-scopes'].map((actor) => ({
    ...{ actor, entries: ['Query.viewer'], type: 'Authority' },
    why: 'Whoever evaluates is of no authority.',
  })),
  ...['evaluator', 'evaluator-system'].flatMap((actor) =>
    ['Authority', 'ReleaseFigure'].map((type) => ({
      ...{ actor, entries: ['Query.releaseCalendar'], type },
      why: 'The release that stands here is a copy of one, without its figures.',
    })),
  ),
];

/** Permissions that a mutation's sample needs besides its own: without one it is refused as data, and not denied. */
export const NEEDS_BESIDES: Readonly<Record<string, readonly string[]>> = {
  'Mutation.recordBatch': ['CONFERENCE_RECORD'],
};

const FORM_OF_ATTACHMENT = [
  'AttachmentForm.url',
  'AttachmentForm.fields',
  'AttachmentForm.expiresAt',
  'AttachmentFormField.name',
  'AttachmentFormField.value',
];

/** Fields that are null for everybody here. */
export const NEVER_SHOWN: Readonly<Record<string, string>> = {
  'CreateApiClientPayload.secret': 'Changes are only tried out where fields are asked for, and then no secret is made.',
  'RotateApiClientSecretPayload.secret': 'The same.',
  'RegisterWebhookPayload.secret': 'The same.',
  'DownloadExtractPayload.url': 'Tried out, no address is given: test/evaluation/extracts has one.',
  'Extract.refusedBecause': 'The one extract here was made; test/evaluation/extracts has those that were refused.',
  'RotateWebhookSecretPayload.secret': 'The same.',
  'PlaceLegalHoldPayload.hold': 'The same: there is a hold once it has been placed.',
  'LiftLegalHoldPayload.hold': 'The same.',
  'NetworkDataQuality.validity': 'Shares are told of more than twenty records, and there are fewer here.',
  'NetworkDataQuality.completeness': 'The same.',
  'NetworkFieldCompleteness.completeness': 'The same of places.',
  'RequestUploadPayload.fileImport': 'The same: it is there once it was asked for.',
  'RequestUploadPayload.upload': 'The same.',
  ...Object.fromEntries(
    ['RequestAttachmentPayload.attachmentId', 'RequestAttachmentPayload.upload', ...FORM_OF_ATTACHMENT].map((cell) => [
      cell,
      'The same.',
    ]),
  ),
  'PracticeAdoption.hiddenReason': 'Moderators have hidden no adoption here: it would hide its fields from others.',
  'UploadForm.url': 'The same.',
  'UploadForm.fields': 'The same.',
  'UploadForm.expiresAt': 'The same.',
  'UploadField.name': 'The same.',
  'UploadField.value': 'The same.',
  'PracticeFinding.mean': 'One place alone has measured it here, and one place has no mean.',
  'PracticeFinding.low': 'The same.',
  'PracticeFinding.high': 'The same.',
  'PracticeSearchEdge.likeness': 'Told where those like us are asked for, which the sample of a search is not.',
  'SimulatedLoss.dimension': 'Too few children are counted here for anything to be broken down.',
  'RedriveDeadLettersPayload.sentBack':
    'Changes are only tried out where fields are asked for, and then nothing is sent.',
  'AuditChainCheck.brokenAt':
    'The chains here are whole: contexts/oversight/verify-range.test.ts has those that are not.',
  'AuditChainCheck.fault': 'The same.',
  'Release.replacesId': 'One release is made here, and corrects none.',
  'ReleaseFigure.dimension': 'Totals are asked for here.',
  'ReleaseFigure.level': 'Totals are asked for here.',
  'OwnFigure.change': 'One snapshot is taken here, and the first differs from none.',
  'FigureChange.added': 'The same.',
  'FigureChange.correctedIn': 'The same.',
  'FigureChange.correctedOut': 'The same.',
  'FigureChange.gone': 'The same.',
  'OwnFigure.lowerQuartile': 'The sample asks for a share, which has no quartiles.',
  'OwnFigure.upperQuartile': 'The same.',
  'SupportStatement.knownAt': 'Says again what was asked: a field within a record is asked without arguments here.',
};

/** Types of which whoever looks at one record finds nothing: what only lists show, and what only another record holds. */
const NOT_OF_ONE_RECORD: Readonly<Record<string, string>> = {
  ConferenceEdge: 'Lists are empty under a grant for one record.',
  FollowUpsDueEdge: 'The same.',
  FollowUpsDue: 'The same.',
  ChildToFollowUp: 'The same.',
  FollowUpEventEdge: 'The same: what happened to a follow-up lies apart from its conference.',
  FollowUpEvent: 'The same.',
  WorkItemEdge: 'The same.',
  WorkItem: 'The same.',
  RetentionDueEdge: 'The same.',
  RetentionDue: 'The same.',
  ErasedRecordEdge: 'The same.',
  ErasedRecord: 'What was erased is another record.',
  Withdrawal: 'The record that is looked at went on to its end: another was withdrawn.',
  NotProceeding: 'The same: another did not proceed.',
  Birth: 'The same: a birth is recorded in another.',
};

/** @param allowed the cells that an actor may have */
export function isUnreached(cell: string, { look }: Pick<Actor, 'look'>, allowed: readonly string[]): boolean {
  const [type = ''] = cell.split('.');
  if (look === 'ONE_RECORD' && type in NOT_OF_ONE_RECORD) return true;
  return UNREACHED.some(({ type: unreached, reachedBy, except = [] }) => {
    const ways = allowed.filter((each) => !except.includes(each));
    const has = (wanted: string): boolean => ways.some((each) => each === wanted || each.startsWith(`${wanted}.`));
    return type === unreached && !reachedBy.some(has);
  });
}
