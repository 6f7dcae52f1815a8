import type { Scope } from '../../../platform/actor/scope.ts';
import { type ObjectKey, objectKeyIn } from '../../../platform/objects/object-key.ts';
import type { Objects } from '../../../platform/objects/objects.ts';
import type { Scan } from '../../../platform/objects/scan.ts';
import type { Attachment } from '../domain/attachment.ts';
import type { LearningDeps } from '../deps.ts';

/** Where the files lie that go with loops. */
export type AttachmentFiles = {
  /** Of whoever asks, and of nobody else. */
  readonly objects: Objects;
  /** What others have shared: signed by the function itself, which may read what was found clean. */
  readonly shared: Pick<Objects, 'downloadUrl'>;
  readonly scan: Scan;
};

export type AttachmentDeps = LearningDeps & {
  readonly files: AttachmentFiles;
  /** Told of what no caller can be told. */
  readonly noteFailure: (error: unknown, request: string) => void;
};

export function keyOfAttachment(scope: Scope, loop: string, { id }: Pick<Attachment, 'id'>): ObjectKey {
  return objectKeyIn(scope, 'attachments', loop, id);
}
