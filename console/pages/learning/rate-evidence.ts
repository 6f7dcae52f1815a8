import { randomUUID } from 'node:crypto';
import {
  ConsoleLoopToModerateDocument,
  ConsoleRateEvidenceDocument,
  type EvidenceLevel,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { loopAddress } from './addresses.ts';
import { EVIDENCE_WORDS } from './words.ts';

/** Characters of a citation, as the API takes them. */
const MOST_CITATION = 500;

/** A curator says how strong the evidence for a published version is, and where it can be read. */
export const rateEvidencePage: Page = {
  path: '/console/learning/loops/:id/evidence',
  title: 'Rate the evidence',
  permissions: ['LEARNING_READ', 'LEARNING_CURATE'],
  operations: ['ConsoleLoopToModerate'],
  view: 'learning/rate-evidence.njk',
  async load({ ask, params }) {
    const { learningLoop: loop } = await ask(ConsoleLoopToModerateDocument, { id: params['id'] ?? '' });
    const loopVersion = loop?.publishedVersions.at(-1);
    if (!loop || loopVersion === undefined || loop.status === 'TAKEN_DOWN') return null;
    return {
      heading: `Rate the evidence for ${loop.content.title}`,
      address: loopAddress(loop.id),
      loop,
      loopVersion,
      levels: Object.entries(EVIDENCE_WORDS).map(([value, text]) => ({ value, text })),
      idempotencyKey: randomUUID(),
    };
  },
  actions: { rate: { permission: 'LEARNING_CURATE', run: rate } },
};

async function rate({ ask, params, form }: ActionRequest): Promise<ActionOutcome> {
  const [level, citation] = [sentText(form, 'level'), sentText(form, 'citation')];
  const isTooLong = citation.length > MOST_CITATION;
  const problems: readonly PageProblem[] = [
    ...(isLevel(level) ? [] : [{ text: 'Select how strong the evidence is', field: 'level' }]),
    ...(isTooLong ? [{ text: 'Where it can be read must be 500 characters or fewer', field: 'citation' }] : []),
  ];
  if (!isLevel(level) || problems.length > 0) return { kind: 'REFUSED', problems };
  const loopId = params['id'] ?? '';
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    loopId,
    loopVersion: Number(sentText(form, 'loopVersion')),
    level,
    citation: citation === '' ? null : citation,
    expectedVersion: seenVersion(form),
  };
  const { rateEvidence } = await ask(ConsoleRateEvidenceDocument, { input });
  return outcomeOf(rateEvidence.problems, `${loopAddress(loopId)}?done=rated`, ['level', 'citation']);
}

function isLevel(level: string): level is EvidenceLevel {
  return Object.hasOwn(EVIDENCE_WORDS, level);
}
