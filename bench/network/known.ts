import { isEnded } from '../../contexts/conferences/domain/lifecycle.ts';
import type { ConferenceRecord, SourceRecord } from '../../contexts/conferences/recording/conference-record.ts';
import type { ConferenceSummary } from '../../contexts/conferences/recording/summary.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import { type AttributeMap, text } from '../../platform/table/item.ts';
import { ownerOfKey } from '../../platform/table/keys.ts';

/** What a caller knows of a conference that it asks for. */
export type Known = {
  readonly owner: OwnerId;
  /** Global id. */
  readonly id: string;
  readonly source: SourceRecord;
  readonly isOpen: boolean;
  readonly hasLetter: boolean;
};

/** Null for an item that is no conference. */
export function knownOf(item: AttributeMap): Known | null {
  const [pk, sk] = [text(item, 'pk'), text(item, 'sk')];
  const owner = ownerOfKey(pk);
  // One that was erased has no summary.
  if (owner === null || !/^[^#]+#CONF#/.test(pk) || sk !== 'STATE' || item['summary'] === undefined) return null;
  const { id, source, facts } = JSON.parse(text(item, 'body')) as ConferenceRecord;
  const { status } = JSON.parse(text(item, 'summary')) as ConferenceSummary;
  return {
    owner,
    id: globalId({ type: 'Conference', owner, id }),
    source,
    isOpen: !isEnded(status),
    hasLetter: facts.some(({ kind }) => kind === 'letter'),
  };
}
