import type { Assessment } from '../../../contexts/conferences/domain/assess.ts';
import { assessed } from '../../../contexts/conferences/recording/assessed.ts';
import type { ConferenceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import { AS_OF } from '../../../local/sandbox/as-of.ts';
import { authoritySendings } from '../../../local/sandbox/episodes/authority-sendings.ts';
import { type Sender, senders } from '../../../local/sandbox/registry/registry.ts';

export type Sent = {
  readonly sender: Sender;
  readonly recordId: string;
  readonly facts: ConferenceRecord['facts'];
  readonly isReopening: boolean;
  /** As of the day on which it was sent. */
  readonly assessment: Assessment;
};

/** Each sending of every authority, assessed as it came. */
export function* assessedSendings(seed: string, conferences: number): Generator<Sent> {
  for (const sender of senders) {
    for (const { source, facts, at, reopens } of authoritySendings(sender, { seed, conferences, asOf: AS_OF })) {
      const { assessment } = assessed(recordOf(source, facts, at), sender.profile, londonDate(at));
      yield { sender, recordId: source.recordId, facts, isReopening: reopens !== undefined, assessment };
    }
  }
}

/** Each conference as it was sent last, assessed as of the day on which the data end. */
export function latest(sent: readonly Sent[], on: LocalDate = AS_OF): readonly Sent[] {
  const last = new Map(sent.map((one) => [`${one.sender.slug} ${one.recordId}`, one]));
  return [...last.values()].map((one) => {
    const source = { system: 'CASEBOOK', recordId: one.recordId };
    return {
      ...one,
      assessment: assessed(recordOf(source, one.facts, new Date(on)), one.sender.profile, on).assessment,
    };
  });
}

function recordOf(source: ConferenceRecord['source'], facts: ConferenceRecord['facts'], at: Date): ConferenceRecord {
  const changedAt = at.toISOString();
  return { id: source.recordId, version: 1, source, facts, createdAt: changedAt, changedAt, holdsOpenFor: [] };
}
