import { describe, expect, it } from '@jest/globals';
import { acknowledgeNotice } from '../../../contexts/learning/acknowledge-notice.ts';
import { agreeVisit } from '../../../contexts/learning/agree-visit.ts';
import { answerQuestion } from '../../../contexts/learning/answer-question.ts';
import { askForVisit } from '../../../contexts/learning/ask-for-visit.ts';
import { askQuestion } from '../../../contexts/learning/ask-question.ts';
import { cancelVisit } from '../../../contexts/learning/cancel-visit.ts';
import type { LearningLoop } from '../../../contexts/learning/domain/loop.ts';
import { joinGroup } from '../../../contexts/learning/join-group.ts';
import { moderateContribution } from '../../../contexts/learning/moderate-contribution.ts';
import { moderateLoop } from '../../../contexts/learning/moderate-loop.ts';
import { findDigest } from '../../../contexts/learning/people/find-digest.ts';
import { reportHarm } from '../../../contexts/learning/report-harm.ts';
import { startGroup } from '../../../contexts/learning/start-group.ts';
import { listNotices } from '../../../contexts/learning/store/notices.ts';
import { withdrawContribution } from '../../../contexts/learning/withdraw-contribution.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import { localDate, londonDate, weekOf } from '../../../platform/dates/index.ts';
import { useEngine } from '../../support/engine.ts';
import { leadOf, MODERATOR, useDesk } from '../support/desk.ts';
import { adopted, adoptionName, applied, draft, loopName, nameOf, published, tested } from '../support/story.ts';

const engine = useEngine();
const desk = useDesk(engine);
const [reader, source, other] = [leadOf(1), leadOf(2), leadOf(3)];
const CONTACT = { role: 'PRACTICE_LEAD' } as const;
/** The desk's clock begins on a Monday, and goes on by a second a call. */
const WEEK = weekOf(localDate('2026-06-01'));
const LATER = weekOf(localDate('2026-06-08'));

const digestOf = (by: Actor, week = WEEK) => desk.as(by, () => findDigest(desk.table, by.scope, week));
const idsOf = (loops: readonly LearningLoop[]) => loops.map(({ id }) => id);

/** One of each of what a digest tells. */
async function eventful() {
  await draft(desk, reader);
  const theirs = await published(desk, source);
  const own = await published(desk, reader);
  const adoption = await adopted(desk, source, own);
  await tested(desk, source, adoptionName(adoption));
  const taken = await adopted(desk, reader, theirs);
  const { value: question } = await applied(
    desk.tell(reader, askQuestion, { name: nameOf(theirs), text: 'How long?' }),
  );
  const asked = { kind: 'QUESTION', authority: question.owner, id: question.id } as const;
  const said = { question: asked, adoption: null, text: 'Half a day.' };
  const { value: answer } = await applied(desk.tell(source, answerQuestion, said));
  const seeing = { practice: loopName(theirs), text: 'To see a visit.', contact: CONTACT };
  const { value: visit } = await applied(desk.tell(reader, askForVisit, seeing));
  const name = { kind: 'VISIT', authority: visit.owner, id: visit.id } as const;
  await applied(desk.tell(source, agreeVisit, { visit: name, on: localDate('2026-06-15') }));
  await applied(desk.tell(source, reportHarm, { name: loopName(theirs), what: 'A visit was made at a bad time.' }));
  return { theirs, own, adoption, taken, question: asked, answer, visit: name };
}

describe('the digest of a week', () => {
  it('tells what was published in the strands that one has to do with, and none of one’s own', async () => {
    const before = await digestOf(reader);
    expect(before.published).toEqual([]);
    const { theirs } = await eventful();

    const { published: told } = await digestOf(reader);
    expect(told.map(({ publication, because }) => [publication.id, because])).toEqual([[theirs.id, ['STRAND']]]);
    await expect(digestOf(other)).resolves.toMatchObject({ published: [], said: [], notices: [], visits: [] });
  });

  it('tells what was published on the subject of a group that one has joined', async () => {
    const subject = { outcome: 'FAMILY_NETWORK' } as const;
    const call = { name: 'Family time', purpose: 'To learn together.', subject };
    const { group } = await applied(desk.tell(source, startGroup, call));
    await applied(desk.tell(other, joinGroup, { group: { authority: group.owner, id: group.id } }));
    const loops = [await published(desk, source), await published(desk, reader)];

    const { published: told } = await digestOf(other);
    expect(told.map(({ publication }) => publication.id)).toEqual(idsOf(loops));
    expect(told.map(({ because }) => because)).toEqual([['GROUP'], ['GROUP']]);
  });

  it('tells what was said to one, adopters’ reports, notices not acknowledged, and visits that are coming', async () => {
    const { answer, visit, adoption, theirs } = await eventful();
    const { said, notices, visits } = await digestOf(reader);

    expect(said.map(({ kind, about }) => [kind, about.id])).toEqual([
      ['REPORT', adoption.id],
      ['ANSWER', answer.id],
      ['VISIT_CHANGED', visit.id],
    ]);
    expect(notices.map(({ practice }) => practice.id)).toEqual([theirs.id]);
    expect(visits).toEqual([{ name: visit, on: '2026-06-15', isHost: false }]);
    expect((await digestOf(source)).visits).toEqual([{ name: visit, on: '2026-06-15', isHost: true }]);
  });

  it('is the same to the byte once the week is over, whatever comes later', async () => {
    const { theirs, question, answer, visit } = await eventful();
    const first = canonicalJson(await digestOf(reader));
    desk.passTime(8);
    expect(londonDate(new Date(`${desk.today()}T12:00:00Z`)) >= localDate('2026-06-08')).toBe(true);

    const [notice] = await desk.as(reader, () => listNotices(desk.table, { after: null, limit: 1 }));
    const { practice, id } = notice!.item;
    await applied(desk.tell(reader, acknowledgeNotice, { name: { practice, id } }));
    await applied(desk.tell(source, cancelVisit, { visit, reason: 'Nobody has the time.' }));
    await applied(desk.tell(reader, withdrawContribution, { name: question }));
    const answered = { kind: 'ANSWER', authority: answer.owner, id: answer.id } as const;
    const hiding = { name: answered, decision: 'HIDDEN', reason: 'It blames.' } as const;
    await applied(desk.tell(MODERATOR, moderateContribution, hiding));
    const down = {
      name: nameOf(theirs),
      loopVersion: 1,
      decision: 'TAKEN_DOWN',
      reasons: 'It names a place.',
    } as const;
    await applied(desk.tell(MODERATOR, moderateLoop, down));
    await adopted(desk, reader, await published(desk, other));

    expect(canonicalJson(await digestOf(reader))).toBe(first);
    const later = await digestOf(reader, LATER);
    expect(later.published).toHaveLength(1);
    expect(later.said.map(({ kind }) => kind)).toEqual(['VISIT_CHANGED']);
    expect([later.notices, later.visits]).toEqual([[], []]);
  });

  it('takes nine calls in two turns, however much there was', async () => {
    const calls: string[] = [];
    const note = (next: (args: never) => Promise<unknown>, { commandName }: { readonly commandName?: string }) => {
      return (args: never) => {
        calls.push((commandName ?? '').replace('Command', ''));
        return next(args);
      };
    };
    const counted = async (): Promise<string> => {
      calls.length = 0;
      engine.client.middlewareStack.add(note as never, { step: 'initialize', name: 'noteCalls', override: true });
      await digestOf(reader);
      engine.client.middlewareStack.remove('noteCalls');
      return calls.toSorted().join(' ');
    };
    await eventful();
    const call = { name: 'Family time', purpose: 'To learn.', subject: { pillar: 'KINSHIP' } } as const;
    await applied(desk.tell(reader, startGroup, call));
    const once = await counted();
    for (let turn = 0; turn < 3; turn += 1) {
      await eventful();
      await applied(desk.tell(reader, startGroup, call));
    }

    expect(once).toBe(`${'BatchGetItem '.repeat(3)}${'Query '.repeat(6)}`.trim());
    await expect(counted()).resolves.toBe(once);
  });
});
