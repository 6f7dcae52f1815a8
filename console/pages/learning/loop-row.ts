import type { ConsoleLoopRowFragment } from '../../../graphql/generated/console-operations.ts';
import { STRANDS } from '../strands.ts';
import { loopAddress } from './addresses.ts';
import { EVIDENCE_WORDS, LOOP_TAGS, STAGE_WORDS } from './words.ts';

export type LoopRow = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly authority: string;
  readonly strand: string;
  readonly stage: string;
  readonly evidence: string;
  readonly tag: { readonly text: string; readonly classes: string };
};

/** A loop as a row of a list. */
export function loopRow({ id, authority, content, status, stage, evidence }: ConsoleLoopRowFragment): LoopRow {
  return {
    id,
    href: loopAddress(id),
    title: content.title,
    authority: authority.name,
    strand: STRANDS[content.strand],
    stage: STAGE_WORDS[stage],
    evidence: EVIDENCE_WORDS[evidence],
    tag: LOOP_TAGS[status],
  };
}
