import type { ConsoleOnboardQuery } from '../../../graphql/generated/console-operations.ts';
import { govukDate, govukDateTime } from '../../format.ts';

/** All that is asked of the API to tell how far an authority has come: nothing of it is kept here. */
export type Truth = {
  readonly authority: NonNullable<ConsoleOnboardQuery['authority']>;
  readonly agreements: readonly ConsoleOnboardQuery['sharingAgreements']['edges'][number]['node'][];
  readonly clients: readonly ConsoleOnboardQuery['apiClients']['edges'][number]['node'][];
  /** Null where the reader may not see who is registered. */
  readonly hasPracticeLead: boolean | null;
  /** The last batch that was only tried out. Null where none was. */
  readonly trial: { readonly at: string; readonly wouldBeAccepted: boolean } | null;
  /** The day of the last batch, as ISO 8601. Null while none was accepted. */
  readonly lastBatchOn: string | null;
  /** Today, as ISO 8601. */
  readonly today: string;
};

export type StepName =
  'ROSTER' | 'MEMBERSHIP' | 'OFFER' | 'LEAD' | 'ACCEPTANCE' | 'CLIENT' | 'TRIAL' | 'BATCH' | 'LIVE';

export type Step = {
  readonly name: StepName;
  readonly isDone: boolean;
  /** What is so, or what is to be done. */
  readonly says: string;
  /** Who does it. */
  readonly by: string;
};

const ADMINISTRATOR = 'an administrator of the programme';
const LEAD = 'the practice lead of the authority';
const SENDER = 'whoever runs the authority’s system';

/** The way from nothing to live, in the order in which it is gone. */
export function stepsOf(truth: Truth): readonly Step[] {
  const steps = [
    { name: 'ROSTER', isDone: true, says: 'It is in the roster', by: ADMINISTRATOR } as const,
    membership(truth),
    offer(truth),
    lead(truth),
    acceptance(truth),
    client(truth),
    trial(truth),
    batch(truth),
  ];
  const isLive = steps.every(({ isDone }) => isDone);
  const says = isLive ? 'Nothing is left to do' : 'It is live once every step above is done';
  return [...steps, { name: 'LIVE', isDone: isLive, says, by: 'nobody: it follows from the steps above' }];
}

/** The first that is to be done. Null for an authority that is live. */
export function nextOf(steps: readonly Step[]): Step | null {
  return steps.find(({ isDone }) => !isDone) ?? null;
}

function membership({ authority, today }: Truth): Step {
  const current = authority.memberships.find(({ until }) => until === null || until >= today);
  const says =
    current === undefined ? 'Say which programme and wave it joins' : `A member from ${govukDate(current.from)} on`;
  return { name: 'MEMBERSHIP', isDone: current !== undefined, says, by: ADMINISTRATOR };
}

function offer(truth: Truth): Step {
  const isDone = versionsOf(truth).some(({ status }) => ['OFFERED', 'AGREED', 'IN_FORCE'].includes(status));
  return {
    name: 'OFFER',
    isDone,
    says: isDone ? 'An agreement was offered' : 'Offer it an agreement',
    by: ADMINISTRATOR,
  };
}

/** Nobody but a practice lead can accept: whoever may not see who is registered sees it by that. */
function lead(truth: Truth): Step {
  const isDone = truth.hasPracticeLead === true || acceptance(truth).isDone;
  const unknown = truth.hasPracticeLead === null ? ', which only an administrator can see' : '';
  const says = isDone ? 'A practice lead is registered' : `Register its practice lead, who signs for it${unknown}`;
  return { name: 'LEAD', isDone, says, by: ADMINISTRATOR };
}

function acceptance(truth: Truth): Step {
  const accepted = versionsOf(truth).find(({ status }) => status === 'AGREED' || status === 'IN_FORCE');
  const says =
    accepted === undefined
      ? 'It reads and accepts what was offered, with acceptSharingAgreement'
      : `It accepted, and it holds from ${govukDate(accepted.from)} on`;
  return { name: 'ACCEPTANCE', isDone: accepted !== undefined, says, by: LEAD };
}

function client({ clients }: Truth): Step {
  const isDone = clients.some(({ status }) => status === 'ACTIVE');
  const says = isDone ? 'Its system has a client and a secret' : 'Make its system a client, and send it the secret';
  return { name: 'CLIENT', isDone, says, by: ADMINISTRATOR };
}

/** Whoever has sent a batch that was accepted has nothing left to try. */
function trial({ trial: seen, lastBatchOn }: Truth): Step {
  const isDone = lastBatchOn !== null || seen?.wouldBeAccepted === true;
  return {
    name: 'TRIAL',
    isDone,
    says: lastBatchOn === null ? trialWords(seen) : 'It sends batches that are accepted',
    by: SENDER,
  };
}

/** What was seen of the last batch that was only tried out. */
function trialWords(seen: Truth['trial']): string {
  if (seen === null) return 'It tries a batch out, with dryRun: true';
  const when = govukDateTime(seen.at);
  return seen.wouldBeAccepted
    ? `All of what it tried out on ${when} would have been accepted`
    : `Not all of what it tried out on ${when} would have been accepted: it mends what was refused, and tries again`;
}

function batch({ lastBatchOn }: Truth): Step {
  const says =
    lastBatchOn === null ? 'It sends the same batch with dryRun: false' : `The last came on ${govukDate(lastBatchOn)}`;
  return { name: 'BATCH', isDone: lastBatchOn !== null, says, by: SENDER };
}

/** Of agreements with the programme: with projects it may agree or not, and goes live all the same. */
function versionsOf({ agreements }: Truth) {
  return agreements.filter(({ recipient }) => recipient === 'PROGRAMME').flatMap(({ versions }) => versions);
}
