import { describe, expect, it } from '@jest/globals';
import { askQuestion } from '../../../contexts/learning/ask-question.ts';
import { decideConcern } from '../../../contexts/learning/decide-concern.ts';
import { type ConcernAbout, statusOfConcern } from '../../../contexts/learning/domain/people/concern.ts';
import { hidingOf, nameOfContribution } from '../../../contexts/learning/domain/people/contribution.ts';
import { statusOf } from '../../../contexts/learning/domain/lifecycle.ts';
import { reportConcern } from '../../../contexts/learning/report-concern.ts';
import { readLoop } from '../../../contexts/learning/store/loops.ts';
import { listConcerns, readConcerns } from '../../../contexts/learning/store/people/concerns.ts';
import { readContributions } from '../../../contexts/learning/store/people/contributions.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { useEngine } from '../../support/engine.ts';
import { leadOf, MODERATOR, useDesk } from '../support/desk.ts';
import { applied, draft, nameOf, published, told } from '../support/story.ts';

const desk = useDesk(useEngine());
const [author, reporter, other] = [leadOf(1), leadOf(2), leadOf(3)];
const TEXT = 'It speaks of families as the fault.';

const reporting = (by: Actor, about: ConcernAbout, text = TEXT) =>
  desk.tell(by, reportConcern, { about, kind: 'TONE', text });
const deciding = (
  name: { readonly owner: Actor['scope']['owner']; readonly id: string },
  decision: 'UPHELD' | 'NOT_UPHELD',
) =>
  desk.tell(MODERATOR, decideConcern, {
    name: { authority: name.owner, id: name.id },
    decision,
    reason: 'It was read again.',
  });
const loopAbout = async (): Promise<ConcernAbout> => ({ kind: 'LOOP', ...nameOf(await published(desk, author)) });

describe('a concern', () => {
  it('is about what its reporter can read', async () => {
    await expect(told(reporting(reporter, await loopAbout()))).resolves.toBe('APPLIED');
    const hidden: ConcernAbout = { kind: 'LOOP', ...nameOf(await draft(desk, author)) };
    await expect(told(reporting(reporter, hidden))).resolves.toBe('NOT_FOUND input.aboutId');
    await expect(told(reporting(reporter, await loopAbout(), 'Ring 020 7946 0018.'))).resolves.toBe('I1 input.text');
  });

  it('is found by moderators and its reporter; whoever else reaches for it crosses the fence', async () => {
    const { concern } = await applied(reporting(reporter, await loopAbout()));
    const name = { authority: concern.owner, id: concern.id };
    const look = (by: Actor) => desk.as(by, () => readConcerns(desk.table, [name]));
    const list = (by: Actor) => desk.as(by, () => listConcerns(desk.table, { after: null, limit: 5 }));

    for (const by of [reporter, MODERATOR]) {
      const [found] = await look(by);
      expect(found?.concern.text).toBe(TEXT);
    }
    expect((await list(MODERATOR)).map(({ item }) => item)).toEqual([name]);
    for (const by of [author, other]) {
      await expect(look(by)).rejects.toMatchObject({ name: 'FenceCrossed' });
      await expect(list(by)).rejects.toMatchObject({ name: 'FenceCrossed' });
    }
  });

  it('about what was said hides it when it is upheld, with the reason', async () => {
    const loop = await published(desk, author);
    const { value } = await applied(desk.tell(author, askQuestion, { name: nameOf(loop), text: 'Why so few?' }));
    const name = nameOfContribution(value);
    const { concern } = await applied(reporting(reporter, name));
    const after = await applied(deciding(concern, 'UPHELD'));

    expect(statusOfConcern(after)).toBe('UPHELD');
    const [question] = await desk.as(author, () => readContributions(desk.table, [name]));
    expect(hidingOf(question!.oversight)).toMatchObject({ decision: 'HIDDEN', reason: 'It was read again.' });
  });

  it('about a loop takes it down when it is upheld, and leaves it as it is when not', async () => {
    const about = await loopAbout();
    const standing = async () => {
      const found = await desk.as(author, () => readLoop(desk.table, author.scope, about));
      return found && statusOf(found);
    };
    const first = await applied(reporting(reporter, about));
    await applied(deciding(first.concern, 'NOT_UPHELD'));
    await expect(standing()).resolves.toBe('PUBLISHED');
    const second = await applied(reporting(other, about));
    await applied(deciding(second.concern, 'UPHELD'));
    await expect(standing()).resolves.toBe('TAKEN_DOWN');
  });

  it('is decided once, also where what it is about was hidden before', async () => {
    const about = await loopAbout();
    const [first, second] = [await applied(reporting(reporter, about)), await applied(reporting(other, about))];
    await applied(deciding(first.concern, 'UPHELD'));
    await expect(told(deciding(first.concern, 'NOT_UPHELD'))).resolves.toBe('LP11 input.concernId');
    await expect(told(deciding(second.concern, 'UPHELD'))).resolves.toBe('APPLIED');
  });
});
