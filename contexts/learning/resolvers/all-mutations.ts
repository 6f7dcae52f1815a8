import type { AttachmentDeps } from '../attachments/attachment-files.ts';
import { attachmentMutations } from './attachments.ts';
import { cycleMutations } from './cycle-mutations.ts';
import { adoptionMutations, loopMutations } from './mutations.ts';
import { noticeMutations } from './notices.ts';

/** What is done to practice. */
export function allMutations(deps: AttachmentDeps) {
  return {
    Mutation: {
      ...loopMutations(deps),
      ...adoptionMutations(deps),
      ...cycleMutations(deps),
      ...noticeMutations(deps),
      ...attachmentMutations(deps),
    },
  };
}
