import type { Contribution } from '../../domain/people/contribution.ts';
import { type HelpOffer, decisionAbout } from '../../domain/people/help.ts';
import { mayRead } from '../../domain/reader.ts';
import { standingOf } from '../../domain/people/contribution.ts';
import type { SaidWhole } from '../../people/read-said.ts';
import { acceptanceFrom } from '../../store/people/acceptances.ts';
import { contributionFrom, type OfKind, type StoredContribution } from '../../store/people/contributions.ts';
import { hostingFrom } from '../../store/people/hostings.ts';
import { readerOf } from '../reader.ts';
import { answerView, type Looking, offerView, questionView, requestView, visitView } from './views.ts';

/** What was said, whatever it is, as one reader sees it. Null for what is about a loop that they may not read. */
export function saidView(said: SaidWhole | undefined, looking: Looking) {
  if (said === undefined || !mayBeRead(said, looking)) return null;
  const { stored, other } = said;
  const { value } = stored;
  switch (value.kind) {
    case 'QUESTION': {
      const acceptance = acceptanceFrom(other)?.acceptance;
      return questionView({ ...as(stored, value), ...(acceptance !== undefined && { acceptance }) }, looking);
    }
    case 'ANSWER':
      return answerView(as(stored, value), looking);
    case 'OFFER':
      return offerView(as(stored, value), looking);
    case 'REQUEST': {
      const offer = contributionFrom('OFFER', [other])?.value;
      const decision = offer && decisionOf(offer, value);
      return requestView({ ...as(stored, value), ...(decision !== undefined && { decision }) }, looking);
    }
    case 'VISIT': {
      const hosting = hostingFrom(other);
      return visitView({ ...as(stored, value), ...(hosting !== undefined && { hosting }) }, looking);
    }
  }
}

function as<C extends Contribution>(stored: StoredContribution, value: C): StoredContribution<C> {
  return { ...stored, value };
}

function decisionOf(offer: HelpOffer, { owner, id }: OfKind<'REQUEST'>) {
  return decisionAbout(offer, { authority: owner, id });
}

function mayBeRead({ stored, loop }: SaidWhole, { actor }: Looking): boolean {
  if (readerOf(actor, stored.value.owner) !== 'NETWORK') return true;
  return loop !== undefined && mayRead(loop, readerOf(actor, loop.loop.owner));
}

/** Whether it stands in lists: what was withdrawn or hidden only for its author and moderators. */
export function isListed({ stored: { value, oversight } }: SaidWhole, { actor }: Looking): boolean {
  return standingOf(value, oversight) === 'OPEN' || readerOf(actor, value.owner) !== 'NETWORK';
}
