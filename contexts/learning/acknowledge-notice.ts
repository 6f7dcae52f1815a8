import { type Call, notFound, unchanged } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { concerns, type Involvement, type PracticeNotice } from './domain/notice.ts';
import { type NoticeName, noticeId } from './ids.ts';
import { involvementOf } from './practices/find-notices.ts';
import { keys, partitions } from './store/keys.ts';
import { type Acknowledgement, acknowledgementFrom, noticeFrom, writeOfAcknowledgement } from './store/notices.ts';

export type AcknowledgeNotice = Call & {
  /** Null for what is no notice's global id. */
  readonly name: NoticeName | null;
};

export type Acknowledged = { readonly notice: PracticeNotice; readonly acknowledgement: Acknowledgement };

/** An authority that a notice concerns says that it knows: on its own side, where whoever gave the notice can read it. */
export function acknowledgeNotice(
  { journal }: LearningDeps,
  request: Request,
  call: AcknowledgeNotice,
): Promise<Performed<Acknowledged>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { name } = input;
  const { owner } = request.actor.scope;
  let involved: readonly Involvement[] = [];
  return perform(journal, request, {
    operation: 'acknowledgeNotice',
    idempotencyKey,
    dryRun,
    input,
    async reads() {
      if (name === null) return [];
      involved = await involvementOf(journal.table, owner);
      return [keys.notice(name.practice, name.id), keys.acknowledgement(owner, name.id)];
    },
    decide: ([noticeItem, known]): Decision<Acknowledged> => {
      const notice = noticeFrom(noticeItem);
      if (name === null || notice === undefined || !concerns(notice, owner, involved)) return notFound('noticeId');
      const record = { id: noticeId(name), version: 1 };
      const earlier = acknowledgementFrom(known);
      if (earlier !== undefined) return unchanged({ state: { notice, acknowledgement: earlier }, record });
      const acknowledgement = { authority: owner, id: name.id, at: request.now.toISOString() };
      return {
        kind: 'CHANGED',
        problems: [],
        state: { notice, acknowledgement },
        changes: [
          {
            record,
            partition: partitions.shared({ authority: owner, id: name.id }),
            event: { type: 'NOTICE_ACKNOWLEDGED', fields: ['acknowledgedAt'] },
          },
        ],
        writes: [writeOfAcknowledgement(acknowledgement)],
      };
    },
  });
}
