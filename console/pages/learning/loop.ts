import { ConsoleLoopDocument, type ConsoleLoopQuery } from '../../../graphql/generated/console-operations.ts';
import { may, type Page, type Reader } from '../../page.ts';
import { adoptionAddress, loopAddress } from './addresses.ts';
import { shownCycle } from './cycles.ts';
import { lineageOf } from './lineage.ts';
import { loopRow } from './loop-row.ts';
import { CONTEXT_WORDS, EVIDENCE_WORDS, MODERATION_WORDS, OUTCOME_WORDS, PILLAR_WORDS } from './words.ts';

type Loop = NonNullable<ConsoleLoopQuery['learningLoop']>;
type Harm = Loop['harms'][number];

/** What was just done, as an address says it. */
const DONE: Readonly<Record<string, string>> = {
  APPROVED: 'Loop published: the whole network reads it now',
  RETURNED: 'Loop sent back with your reasons',
  TAKEN_DOWN: 'Loop taken down',
  rated: 'Evidence rated',
  GO_ON: 'The loop may go on after this harm',
  STOP: 'The loop stays stopped',
};

/** One loop: what it claims, what its cycles found, how strong the evidence is, and where it has gone. */
export const loopPage: Page = {
  path: '/console/learning/loops/:id',
  title: 'Learning loop',
  permissions: ['LEARNING_READ'],
  operations: ['ConsoleLoop'],
  view: 'learning/loop.njk',
  async load({ ask, params, query, reader }) {
    const id = params['id'] ?? '';
    const { learningLoop: loop, practiceLineage: lineage } = await ask(ConsoleLoopDocument, { id });
    if (loop === null) return null;
    const { content, harms, cycles, moderations, ratings } = loop;
    return {
      heading: content.title,
      done: DONE[query.get('done') ?? ''] ?? null,
      loop,
      row: loopRow(loop),
      address: loopAddress(id),
      outcome: OUTCOME_WORDS[content.outcome],
      contexts: content.contexts.map((one) => CONTEXT_WORDS[one]),
      pillars: content.pillars.map((one) => PILLAR_WORDS[one]),
      cycles: cycles.map(shownCycle),
      harms: harms.map((harm) => shownHarm(id, harm)),
      lineage: lineage && lineageOf(lineage.nodes, id),
      moderations: moderations.map((one) => ({ ...one, words: MODERATION_WORDS[one.decision] })),
      ratings: ratings.map((one) => ({ ...one, words: EVIDENCE_WORDS[one.level] })),
      ...stepsFor(loop, reader),
    };
  },
};

/** What this reader can do next. The API decides: a link that is not shown would lead to a refusal. */
function stepsFor({ waitingVersion, publishedVersions, status }: Loop, reader: Reader) {
  const isPublished = publishedVersions.length > 0 && status !== 'TAKEN_DOWN';
  return {
    canModerate: may(reader, ['LEARNING_MODERATE']) && (waitingVersion !== null || isPublished),
    isWaiting: waitingVersion !== null,
    canRate: may(reader, ['LEARNING_CURATE']) && isPublished,
    canDecideHarm: may(reader, ['LEARNING_MODERATE']),
  };
}

function shownHarm(loopId: string, harm: Harm) {
  return {
    ...harm,
    href: `${loopAddress(loopId)}/harm/${encodeURIComponent(harm.harmId)}`,
    adoption: harm.practiceId === loopId ? null : adoptionAddress(harm.practiceId),
    decisions: harm.decisions.map((one) => ({
      ...one,
      words: `${one.by === 'MODERATOR' ? 'Moderators' : 'The owner'}: ${one.decision === 'GO_ON' ? 'it may go on' : 'it stays stopped'}`,
    })),
  };
}
