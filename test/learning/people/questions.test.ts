import { describe, expect, it } from '@jest/globals';
import { acceptAnswer } from '../../../contexts/learning/accept-answer.ts';
import { answerQuestion } from '../../../contexts/learning/answer-question.ts';
import { askQuestion } from '../../../contexts/learning/ask-question.ts';
import { decideAdoption } from '../../../contexts/learning/decide-adoption.ts';
import type { LearningLoop } from '../../../contexts/learning/domain/loop.ts';
import type { Answer, Question } from '../../../contexts/learning/domain/people/contribution.ts';
import { moderateContribution } from '../../../contexts/learning/moderate-contribution.ts';
import { retireLoop } from '../../../contexts/learning/retire-loop.ts';
import { listInbox } from '../../../contexts/learning/store/people/inbox.ts';
import { peopleKeys } from '../../../contexts/learning/store/people/keys.ts';
import { withdrawContribution } from '../../../contexts/learning/withdraw-contribution.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { useEngine } from '../../support/engine.ts';
import { leadOf, MODERATOR, useDesk } from '../support/desk.ts';
import { adopted, applied, draft, nameOf, published, told } from '../support/story.ts';

const desk = useDesk(useEngine());
const [owner, asker, adopter, other] = [leadOf(1), leadOf(2), leadOf(3), leadOf(4)];
const TEXT = 'How long did it take to prepare a visit?';

const ask = async (by: Actor, loop: LearningLoop): Promise<Question> =>
  (await applied(desk.tell(by, askQuestion, { name: nameOf(loop), text: TEXT }))).value;
const named = <K extends string>({
  kind,
  owner: authority,
  id,
}: Pick<Question, 'owner' | 'id'> & { readonly kind: K }) => ({
  kind,
  authority,
  id,
});

type Given = Partial<Omit<Parameters<typeof answerQuestion>[2], 'question'>>;
const answering = (by: Actor, question: Question, over: Given = {}) =>
  desk.tell(by, answerQuestion, { question: named(question), adoption: null, text: 'Half a day.', ...over });

const inboxOf = (actor: Actor) =>
  desk.as(actor, async () => {
    const found = await listInbox(desk.table, actor.scope.owner, { after: null, limit: 50 });
    return found.map(({ item: { kind, authority } }) => `${kind} by ${authority}`);
  });

describe('a question', () => {
  it('is asked by anybody about what is published, and told to its owner', async () => {
    const loop = await published(desk, owner);
    await ask(asker, loop);

    await expect(inboxOf(owner)).resolves.toEqual([`QUESTION by ${asker.scope.owner}`]);
    await expect(inboxOf(asker)).resolves.toEqual([]);
  });

  it("is not asked about another's draft, as if it were not there, nor about one's own", async () => {
    const loop = await draft(desk, owner);
    const asking = (by: Actor) => told(desk.tell(by, askQuestion, { name: nameOf(loop), text: TEXT }));

    await expect(asking(asker)).resolves.toBe('NOT_FOUND input.loopId');
    await expect(asking(owner)).resolves.toBe('LP1 input.loopId');
  });

  it('is not asked about a retired loop, while what was asked before is still answered', async () => {
    const loop = await published(desk, owner);
    const question = await ask(asker, loop);
    await applied(desk.tell(owner, retireLoop, { name: nameOf(loop), reason: 'We do something else.' }));

    const again = desk.tell(asker, askQuestion, { name: nameOf(loop), text: TEXT });
    await expect(told(again)).resolves.toBe('LP1 input.loopId');
    await expect(told(answering(owner, question))).resolves.toBe('APPLIED');
  });

  it.each([
    ['an identifier', 'Ring 020 7946 0018 and ask.', 'I1'],
    ['a small number of people', 'What of the 3 children who came back?', 'L20'],
  ])('with %s is refused at its place, and so is an answer', async (_, text, code) => {
    const loop = await published(desk, owner);
    await expect(told(desk.tell(asker, askQuestion, { name: nameOf(loop), text }))).resolves.toBe(`${code} input.text`);
    const question = await ask(asker, loop);
    await expect(told(answering(owner, question, { text }))).resolves.toBe(`${code} input.text`);
  });
});

describe('an answer', () => {
  it('comes from the owner, or from an adoption of that very loop, given up or not', async () => {
    const loop = await published(desk, owner);
    const question = await ask(asker, loop);
    const adoption = nameOf(await adopted(desk, adopter, loop));
    const ofAnother = nameOf(await adopted(desk, other, await published(desk, owner)));

    await expect(told(answering(owner, question))).resolves.toBe('APPLIED');
    await expect(told(answering(adopter, question, { adoption }))).resolves.toBe('APPLIED');
    await expect(told(answering(adopter, question))).resolves.toBe('LP2 input.adoptionId');
    await expect(told(answering(other, question, { adoption: ofAnother }))).resolves.toBe('NOT_FOUND input.adoptionId');
    await expect(told(answering(other, question, { adoption }))).resolves.toBe('NOT_FOUND input.adoptionId');

    const abandon = {
      name: adoption,
      stage: null,
      decision: { decision: 'ABANDON', reason: 'It did not fit.' },
    } as const;
    await applied(desk.tell(adopter, decideAdoption, abandon));
    await expect(told(answering(adopter, question, { adoption }))).resolves.toBe('APPLIED');
    await expect(inboxOf(asker)).resolves.toEqual([
      `ANSWER by ${owner.scope.owner}`,
      `ANSWER by ${adopter.scope.owner}`,
      `ANSWER by ${adopter.scope.owner}`,
    ]);
  });

  it("is accepted by the loop's owner alone, and another takes its place", async () => {
    const loop = await published(desk, owner);
    const question = await ask(asker, loop);
    const first = (await applied(answering(owner, question))).value;
    const adoption = nameOf(await adopted(desk, adopter, loop));
    const second = (await applied(answering(adopter, question, { adoption }))).value;
    const accepting = (by: Actor, answer: Answer) => desk.tell(by, acceptAnswer, { answer: named(answer) });

    await expect(told(accepting(asker, first))).resolves.toBe('LP3 input.answerId');
    await applied(accepting(owner, first));
    await expect(told(accepting(owner, first))).resolves.toBe('UNCHANGED');
    const { acceptance } = await applied(accepting(owner, second));
    expect(acceptance?.answer).toEqual({ authority: second.owner, id: second.id });
  });

  it('to a question of its own loop by its owner is accepted beside both, in records of their own', async () => {
    const loop = await published(desk, owner);
    const question = await ask(owner, loop);
    const answer = (await applied(answering(owner, question))).value;

    await expect(told(desk.tell(owner, acceptAnswer, { answer: named(answer) }))).resolves.toBe('APPLIED');
    await expect(inboxOf(owner)).resolves.toEqual([]);
  });
});

describe('what was said', () => {
  it('is taken back by its author alone, and its text is gone from the table', async () => {
    const loop = await published(desk, owner);
    const question = await ask(asker, loop);
    const withdrawing = (by: Actor) => told(desk.tell(by, withdrawContribution, { name: named(question) }));

    await expect(withdrawing(owner)).resolves.toBe('NOT_FOUND input.contributionId');
    await expect(withdrawing(asker)).resolves.toBe('APPLIED');
    await expect(withdrawing(asker)).resolves.toBe('LP9 input.contributionId');
    const item = await desk.as(asker, () => desk.table.get(peopleKeys.contribution(named(question))));
    expect(JSON.stringify(item)).not.toContain('How long');
    await expect(told(answering(owner, question))).resolves.toBe('LP9 input.questionId');
  });

  it('is hidden by moderators with a reason and shown again, and not twice', async () => {
    const loop = await published(desk, owner);
    const question = await ask(asker, loop);
    const deciding = (decision: 'HIDDEN' | 'SHOWN') =>
      told(desk.tell(MODERATOR, moderateContribution, { name: named(question), decision, reason: 'It blames.' }));

    await expect(deciding('SHOWN')).resolves.toBe('LP9 input.contributionId');
    await expect(deciding('HIDDEN')).resolves.toBe('APPLIED');
    await expect(deciding('HIDDEN')).resolves.toBe('LP9 input.contributionId');
    await expect(told(answering(owner, question))).resolves.toBe('LP9 input.questionId');
    await expect(deciding('SHOWN')).resolves.toBe('APPLIED');
    await expect(told(answering(owner, question))).resolves.toBe('APPLIED');
  });
});
