import { londonDate } from '../../platform/dates/index.ts';
import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { PracticeHelp } from './domain/codes.ts';
import type { Named } from './domain/loop.ts';
import type { ContributionName } from './domain/people/contribution.ts';
import { type HelpOffer, type HelpRequest, type PracticeContact, statusOfOffer } from './domain/people/help.ts';
import { problemIf } from './domain/rules.ts';
import { contributed } from './people/contributed.ts';
import { loopReadBy } from './people/readable.ts';
import type { RequestState } from './people/request-state.ts';
import { checkText } from './practices/check-text.ts';
import { keysOfLoop } from './store/loops.ts';
import { contributionFrom, keysOfContribution, type StoredContribution } from './store/people/contributions.ts';

export type TakeUpHelp = Call & {
  /** Null for what is no offer's global id. */
  readonly offer: (ContributionName & { readonly kind: 'OFFER' }) | null;
  readonly help: PracticeHelp;
  readonly text: string;
  readonly contact: PracticeContact;
};

/** Whoever offers decides about it, on its own side. */
export function takeUpHelp(
  { journal }: LearningDeps,
  request: Request,
  call: TakeUpHelp,
): Promise<Performed<RequestState>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { offer: name } = input;
  const { scope } = request.actor;
  const id = journal.nextId();
  let loop: Named | null = null;
  return perform(journal, request, {
    operation: 'takeUpHelp',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [
      ...(name === null ? [] : keysOfContribution(name)),
      ...(loop === null ? [] : keysOfLoop(scope, loop)),
    ],
    decide: (found): Decision<RequestState> => {
      const offer = contributionFrom('OFFER', found);
      if (offer === undefined) return notFound('offerId');
      if (loop === null) {
        loop = offer.value.loop;
        return { kind: 'READ_MORE' };
      }
      if (loopReadBy(scope.owner, loop, { found: found.slice(2), harmElsewhere: [] }) === undefined)
        return notFound('offerId');
      return decide(call, { offer, request, id });
    },
  });
}

type Grounds = { readonly offer: StoredContribution<HelpOffer>; readonly request: Request; readonly id: string };

function decide({ help, text, contact }: TakeUpHelp, { offer, request, id }: Grounds): Decision<RequestState> {
  const { owner } = request.actor.scope;
  const { value, oversight } = offer;
  const isOpen = statusOfOffer(value, oversight, londonDate(request.now)) === 'OPEN';
  const problems = [
    ...checkText({ text }),
    ...problemIf(value.owner === owner, 'LP8', 'input', 'offerId'),
    ...problemIf(!isOpen, 'LP5', 'input', 'offerId'),
    ...problemIf(!value.help.includes(help), 'LP5', 'input', 'help'),
  ];
  if (problems.length > 0) return refused(problems);
  const asked: HelpRequest = {
    kind: 'REQUEST',
    id,
    owner,
    at: request.now.toISOString(),
    loop: value.loop,
    offer: { authority: value.owner, id: value.id },
    ...{ help, text, contact },
  };
  return contributed(asked, { event: { type: 'HELP_TAKEN_UP', fields: ['help', 'text'] }, to: value.owner });
}
