import { may } from '../../../platform/actor/actor.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import type { AttachmentDeps } from '../attachments/attachment-files.ts';
import { attachmentFields } from './attachments.ts';
import type { ReadAuthority } from './likeness-for.ts';
import { adoptionLists, learningLists } from './lists.ts';
import { noticeFields, noticeQueries } from './notices.ts';
import { adoptionById, learningQueries, loopById } from './queries.ts';
import { learningSearch } from './search.ts';

type Owned = { readonly owner: OwnerId };

/** What is looked at of practice: all of it is loaded when the first of it is asked for. */
export function learningLooks(deps: AttachmentDeps, readAuthority: ReadAuthority) {
  const authority = ({ owner }: Owned, _: unknown, context: RequestContext) => readAuthority(context, owner);
  const loop: NodeLoader = async (context, name) =>
    may(context.actor, 'LEARNING_READ') ? loopById(deps, context, globalId(name)) : null;
  const adoption: NodeLoader = async (context, name) =>
    may(context.actor, 'LEARNING_READ') ? adoptionById(deps, context, globalId(name)) : null;
  const attachments = attachmentFields(deps);
  return {
    fields: {
      Query: {
        ...learningQueries(deps),
        ...learningLists(deps),
        ...adoptionLists(deps),
        ...noticeQueries(deps),
        ...learningSearch(deps, readAuthority),
      },
      LearningLoop: { authority, ...attachments.LearningLoop },
      LoopAttachment: attachments.LoopAttachment,
      PracticeAdoption: { authority },
      LineageNode: { authority },
      PracticeAcknowledgement: { authority },
      PracticeNotice: { authority, ...noticeFields(deps, readAuthority) },
    },
    nodes: { LearningLoop: loop, PracticeAdoption: adoption },
  };
}
