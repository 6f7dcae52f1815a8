import { type FieldNames, once, resolversAtNeed } from '../../../platform/graphql/at-need.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { NodeLoaders } from '../../../platform/graphql/node-resolvers.ts';
import type { AttachmentDeps } from '../attachments/attachment-files.ts';
import type { ReadAuthority } from './likeness-for.ts';
import type { learningLooks } from './looks.ts';

type Looks = ReturnType<typeof learningLooks>;

const FIELDS: FieldNames<Looks['fields']> = {
  Query: {
    learningLoop: true,
    learningLoopVersion: true,
    practiceLineage: true,
    learningLoops: true,
    ownLearningLoops: true,
    ownPracticeAdoptions: true,
    learningLoopsToModerate: true,
    practiceNotices: true,
    practiceNoticesGiven: true,
    practiceFindings: true,
    screenPracticeText: true,
    searchLoops: true,
  },
  LearningLoop: { authority: true, attachments: true },
  LoopAttachment: { downloadUrl: true },
  PracticeAdoption: { authority: true },
  LineageNode: { authority: true },
  PracticeAcknowledgement: { authority: true },
  PracticeNotice: { authority: true, acknowledgements: true, outstanding: true },
};

/** Most requests are about case records: what shows practice is loaded when the first of it is asked for. */
export function looksAtNeed(
  deps: AttachmentDeps,
  readAuthority: ReadAuthority,
): { readonly resolvers: readonly ResolverMap[]; readonly nodes: NodeLoaders } {
  const load = once(async () => (await import('./looks.ts')).learningLooks(deps, readAuthority));
  return {
    resolvers: resolversAtNeed(FIELDS, async () => (await load()).fields),
    nodes: {
      LearningLoop: async (context, name) => (await load()).nodes.LearningLoop(context, name),
      PracticeAdoption: async (context, name) => (await load()).nodes.PracticeAdoption(context, name),
    },
  };
}
