import { londonDate } from '../../platform/dates/index.ts';
import { type Call, notFound, refused, unchanged } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { LearningDeps } from './deps.ts';
import type { HelpDecisionKind } from './domain/codes.ts';
import { type ContributionName, nameOfContribution, standingOf } from './domain/people/contribution.ts';
import { decisionAbout, type HelpOffer, type HelpRequest, statusOfOffer } from './domain/people/help.ts';
import { problemIf } from './domain/rules.ts';
import { changed, currentOf } from './people/contributed.ts';
import type { RequestState } from './people/request-state.ts';
import { checkText } from './practices/check-text.ts';
import { contributionFrom, keysOfContribution, type StoredContribution } from './store/people/contributions.ts';
import { writesToInbox } from './store/people/inbox.ts';

export type DecideHelpRequest = Call & {
  /** Null for what is no request's global id. */
  readonly request: (ContributionName & { readonly kind: 'REQUEST' }) | null;
  readonly decision: HelpDecisionKind;
  readonly reason: string | null;
};

/** Of one offer: an item of the table is bounded. */
const MOST_DECISIONS = 100;

/** Decided on the offer itself, so that of two acceptances at once only as many come through as there is room for. */
export function decideHelpRequest(
  { journal }: LearningDeps,
  request: Request,
  call: DecideHelpRequest,
): Promise<Performed<RequestState>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { request: name } = input;
  let offer: ContributionName | null = null;
  return perform(journal, request, {
    operation: 'decideHelpRequest',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [
      ...(name === null ? [] : keysOfContribution(name)),
      ...(offer === null ? [] : keysOfContribution(offer)),
    ],
    decide: (found): Decision<RequestState> => {
      const asked = contributionFrom('REQUEST', found);
      // Whoever does not offer it has nothing to decide, and is told as if there were no such request.
      if (asked?.value.offer.authority !== request.actor.scope.owner) return notFound('requestId');
      if (offer === null) {
        offer = { kind: 'OFFER', ...asked.value.offer };
        return { kind: 'READ_MORE' };
      }
      const offered = contributionFrom('OFFER', found.slice(2));
      return offered === undefined ? notFound('requestId') : decide(call, { asked, offered, request });
    },
  });
}

type Grounds = {
  readonly asked: StoredContribution<HelpRequest>;
  readonly offered: StoredContribution<HelpOffer>;
  readonly request: Request;
};

function decide(call: DecideHelpRequest, { asked, offered, request }: Grounds): Decision<RequestState> {
  const { decision, reason } = call;
  const { owner, id } = asked.value;
  const name = { authority: owner, id };
  const before = decisionAbout(offered.value, name);
  const problems = check(call, { asked, offered, request });
  if (problems.length > 0) return refused(problems);
  const { record } = currentOf(offered);
  if (before?.decision === decision && (before.reason ?? null) === reason) {
    return unchanged({ state: { ...asked, decision: before }, record });
  }
  const at = request.now.toISOString();
  const given = { request: name, decision, at, ...(reason !== null && { reason }) };
  const about = nameOfContribution(asked.value);
  const { owner: authority, loop } = offered.value;
  const result = changed(offered, {
    after: { ...offered.value, decisions: [...offered.value.decisions, given] },
    event: { type: 'HELP_REQUEST_DECIDED', fields: ['decisions'] },
    writes: writesToInbox(owner, { authority, kind: 'REQUEST_DECIDED', at, loop, about }),
  });
  return { ...result, state: { ...asked, decision: given } };
}

function check({ decision, reason }: DecideHelpRequest, { asked, offered, request }: Grounds): readonly Problem[] {
  const { value: offer, oversight } = offered;
  const isAccepting = decision === 'ACCEPTED';
  const isAccepted =
    decisionAbout(offer, { authority: asked.value.owner, id: asked.value.id })?.decision === 'ACCEPTED';
  const hasRoom = isAccepted || statusOfOffer(offer, oversight, londonDate(request.now)) === 'OPEN';
  return [
    ...checkText({ reason }),
    ...problemIf(standingOf(asked.value, asked.oversight) !== 'OPEN', 'LP9', 'input', 'requestId'),
    ...problemIf(isAccepting && !hasRoom, 'LP5', 'input', 'decision'),
    ...problemIf(!isAccepting && reason === null, 'LP10', 'input', 'reason'),
    ...problemIf(offer.decisions.length >= MOST_DECISIONS, 'L17', 'input', 'requestId'),
  ];
}
