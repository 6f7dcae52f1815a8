import type { Item } from '../../../../platform/table/item.ts';
import { decisionAbout, type HelpRequest } from '../../domain/people/help.ts';
import { mayRead } from '../../domain/reader.ts';
import { standingOf } from '../../domain/people/contribution.ts';
import type { SaidWhole } from '../../people/read-said.ts';
import { acceptanceFrom } from '../../store/people/acceptances.ts';
import { contributionFrom } from '../../store/people/contributions.ts';
import { hostingFrom } from '../../store/people/hostings.ts';
import { readerOf } from '../reader.ts';
import { answerView, type Looking, offerView, questionView, requestView, visitView } from './views.ts';

/** What was said, whatever it is, as one reader sees it. Null for what is about a loop that they may not read. */
export function saidView(said: SaidWhole | undefined, looking: Looking) {
  return said === undefined || !mayBeRead(said, looking) ? null : viewOf(said, looking);
}

function viewOf({ stored, other }: SaidWhole, looking: Looking) {
  const { value } = stored;
  switch (value.kind) {
    case 'QUESTION':
      return questionView({ ...stored, value, acceptance: acceptanceFrom(other)?.acceptance }, looking);
    case 'ANSWER':
      return answerView({ ...stored, value }, looking);
    case 'OFFER':
      return offerView({ ...stored, value }, looking);
    case 'REQUEST':
      return requestView({ ...stored, value, decision: decisionIn(other, value) }, looking);
    case 'VISIT':
      return visitView({ ...stored, value, hosting: hostingFrom(other) }, looking);
  }
}

function decisionIn(offerItem: Item | undefined, { owner: authority, id }: HelpRequest) {
  const offer = contributionFrom('OFFER', [offerItem])?.value;
  return offer && decisionAbout(offer, { authority, id });
}

function mayBeRead({ stored, loop }: SaidWhole, { actor }: Looking): boolean {
  if (readerOf(actor, stored.value.owner) !== 'NETWORK') return true;
  return loop !== undefined && mayRead(loop, readerOf(actor, loop.loop.owner));
}

/** Whether it stands in lists: what was withdrawn or hidden only for its author and moderators. */
export function isListed({ stored: { value, oversight } }: SaidWhole, { actor }: Looking): boolean {
  return standingOf(value, oversight) === 'OPEN' || readerOf(actor, value.owner) !== 'NETWORK';
}
