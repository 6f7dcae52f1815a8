import { describe, expect, it } from '@jest/globals';
import { decideAdoption } from '../../../contexts/learning/decide-adoption.ts';
import { decideHelpRequest } from '../../../contexts/learning/decide-help-request.ts';
import { acceptedOf, type HelpOffer, type HelpRequest } from '../../../contexts/learning/domain/people/help.ts';
import { offerHelp } from '../../../contexts/learning/offer-help.ts';
import { contributionFrom, keysOfContribution } from '../../../contexts/learning/store/people/contributions.ts';
import { takeUpHelp } from '../../../contexts/learning/take-up-help.ts';
import { withdrawContribution } from '../../../contexts/learning/withdraw-contribution.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { useEngine } from '../../support/engine.ts';
import { leadOf, useDesk } from '../support/desk.ts';
import { adopted, adoptionName, applied, draft, loopName, nameOf, published, told } from '../support/story.ts';

const desk = useDesk(useEngine());
const [owner, taker, another] = [leadOf(1), leadOf(2), leadOf(3)];
const others = [taker, another, leadOf(4), leadOf(5), leadOf(6)];
const contact = { role: 'PRACTICE_LEAD' } as const;
const OFFERED = { help: ['CALL', 'MATERIALS'], text: 'A call of an hour.', contact, capacity: 2 } as const;
const until = localDate('2026-12-31');

type Given = Partial<Parameters<typeof offerHelp>[2]>;
const offering = (by: Actor, practice: Parameters<typeof offerHelp>[2]['practice'], over: Given = {}) =>
  desk.tell(by, offerHelp, { ...OFFERED, practice, until, ...over });
const offered = async (over: Given = {}): Promise<HelpOffer> =>
  (await applied(offering(owner, loopName(await published(desk, owner)), over))).value;
const taking = (by: Actor, { owner: authority, id }: HelpOffer, help: 'CALL' | 'TRAINING' = 'CALL') =>
  desk.tell(by, takeUpHelp, {
    offer: { kind: 'OFFER', authority, id },
    ...{ help, text: 'We begin in spring.', contact },
  });
const taken = async (by: Actor, offer: HelpOffer): Promise<HelpRequest> => (await applied(taking(by, offer))).value;
const deciding = (
  by: Actor,
  { owner: authority, id }: HelpRequest,
  decision: 'ACCEPTED' | 'DECLINED',
  reason: string | null = null,
) => desk.tell(by, decideHelpRequest, { request: { kind: 'REQUEST', authority, id }, decision, reason });

describe('an offer of help', () => {
  it('is of what one practises: published, or taken on and not given up', async () => {
    const loop = await published(desk, owner);
    const adoption = await adopted(desk, taker, loop);
    const name = adoptionName(adoption);

    await expect(told(offering(owner, loopName(loop)))).resolves.toBe('APPLIED');
    await expect(told(offering(taker, name))).resolves.toBe('APPLIED');
    await expect(told(offering(taker, loopName(loop)))).resolves.toBe('NOT_FOUND input.practiceId');
    await expect(told(offering(owner, loopName(await draft(desk, owner))))).resolves.toBe('LP4 input.practiceId');
    const decision = { decision: 'ABANDON', reason: 'It did not fit.' } as const;
    await applied(desk.tell(taker, decideAdoption, { name: nameOf(adoption), stage: null, decision }));
    await expect(told(offering(taker, name))).resolves.toBe('LP4 input.practiceId');
  });

  it.each<[string, Given, string]>([
    ['no kind of help', { help: [] }, 'L17 input.help'],
    ['a kind twice', { help: ['CALL', 'CALL'] }, 'L17 input.help'],
    ['room for nobody', { capacity: 0 }, 'L14 input.capacity'],
    ['room for more than one can help', { capacity: 21 }, 'L14 input.capacity'],
    ['a last day that is past', { until: localDate('2026-05-31') }, 'LP7 input.until'],
    ['a last day that is years ahead', { until: localDate('2029-01-01') }, 'LP7 input.until'],
    ['an identifier', { text: 'Ring 020 7946 0018.' }, 'I1 input.text'],
  ])('with %s is refused', async (_, over, refusal) => {
    await expect(told(offering(owner, loopName(await published(desk, owner)), over))).resolves.toBe(refusal);
  });

  it('is taken up by others, for what it offers, while it stands', async () => {
    const offer = await offered();
    await expect(told(taking(taker, offer))).resolves.toBe('APPLIED');
    await expect(told(taking(owner, offer))).resolves.toBe('LP8 input.offerId');
    await expect(told(taking(taker, offer, 'TRAINING'))).resolves.toBe('LP5 input.help');
    const name = { kind: 'OFFER', authority: offer.owner, id: offer.id } as const;
    await applied(desk.tell(owner, withdrawContribution, { name }));
    await expect(told(taking(taker, offer))).resolves.toBe('LP5 input.offerId');
  });
});

describe('who is helped', () => {
  it('is decided by whoever offers, and to decline is to say why', async () => {
    const request = await taken(taker, await offered());
    await expect(told(deciding(another, request, 'ACCEPTED'))).resolves.toBe('NOT_FOUND input.requestId');
    await expect(told(deciding(taker, request, 'ACCEPTED'))).resolves.toBe('NOT_FOUND input.requestId');
    await expect(told(deciding(owner, request, 'DECLINED'))).resolves.toBe('LP10 input.reason');
    await expect(told(deciding(owner, request, 'ACCEPTED'))).resolves.toBe('APPLIED');
    await expect(told(deciding(owner, request, 'ACCEPTED'))).resolves.toBe('UNCHANGED');
    await expect(told(deciding(owner, request, 'DECLINED', 'We have no time after all.'))).resolves.toBe('APPLIED');
  });

  it('is nobody beyond the room that there is, until a place is given back', async () => {
    const offer = await offered({ capacity: 1 });
    const [first, second] = [await taken(taker, offer), await taken(another, offer)];
    await applied(deciding(owner, first, 'ACCEPTED'));
    await expect(told(deciding(owner, second, 'ACCEPTED'))).resolves.toBe('LP5 input.decision');
    await expect(told(taking(taker, offer))).resolves.toBe('LP5 input.offerId');
    await applied(deciding(owner, first, 'DECLINED', 'They found help nearer by.'));
    await expect(told(deciding(owner, second, 'ACCEPTED'))).resolves.toBe('APPLIED');
  });

  it('is never more than there is room for, however many are accepted at once', async () => {
    const offer = await offered({ capacity: 2 });
    const requests: HelpRequest[] = [];
    for (const each of others) requests.push(await taken(each, offer));
    const said = await Promise.all(requests.map((request) => told(deciding(owner, request, 'ACCEPTED'))));

    expect(said.filter((each) => each === 'APPLIED')).toHaveLength(2);
    expect(said.filter((each) => each === 'LP5 input.decision')).toHaveLength(others.length - 2);
    const keys = keysOfContribution({ kind: 'OFFER', authority: offer.owner, id: offer.id });
    const found = contributionFrom('OFFER', await desk.as(owner, () => desk.table.getTogether(keys)));
    expect(acceptedOf(found!.value)).toBe(2);
  });
});
