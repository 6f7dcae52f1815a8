import type {
  MutationCheckAttachmentArgs,
  MutationRemoveAttachmentArgs,
  MutationRequestAttachmentArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import { scopeOf } from '../../../platform/actor/scope.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { type AttachmentDeps, type AttachmentFiles, keyOfAttachment } from '../attachments/attachment-files.ts';
import { FILE_TYPES } from '../attachments/file-types.ts';
import { checkAttachment } from '../check-attachment.ts';
import { type Attachment, isAttachmentShown, statusOfAttachment } from '../domain/attachment.ts';
import { namedBy } from '../ids.ts';
import { removeAttachment } from '../remove-attachment.ts';
import { requestAttachment, type RequestAttachment } from '../request-attachment.ts';
import { readLoop, type StoredLoop } from '../store/loops.ts';
import { loopById } from './queries.ts';
import { readerOf } from './reader.ts';
import { loopView } from './views.ts';

const UPLOAD_SECONDS = 60 * 60;
const DOWNLOAD_SECONDS = 5 * 60;

/** Files of a loop as one reader sees them. */
export function attachmentFields({ files }: Pick<AttachmentDeps, 'files'>) {
  return {
    LearningLoop: {
      attachments: ({ stored }: { readonly stored: StoredLoop }, _: unknown, { actor }: RequestContext) =>
        (stored.loop.attachments ?? [])
          .filter((each) => isAttachmentShown(stored, each, readerOf(actor, stored.loop.owner)))
          .map((attachment) => attachmentView(stored, attachment)),
    },
    LoopAttachment: {
      downloadUrl: ({ loop, attachment }: AttachmentView) => downloadUrl(files, loop, attachment),
    },
  };
}

type AttachmentView = ReturnType<typeof attachmentView>;

function attachmentView({ loop }: StoredLoop, attachment: Attachment) {
  const { id, checked, sha256: _, removedAt: __, ...told } = attachment;
  const status = statusOfAttachment(attachment);
  return { ...told, attachmentId: id, status, checkedAt: checked?.at ?? null, loop, attachment };
}

/** Nobody, its author included, is given what was not found clean. */
async function downloadUrl(
  { shared }: AttachmentFiles,
  { owner, id }: StoredLoop['loop'],
  attachment: Attachment,
): Promise<string | null> {
  if (statusOfAttachment(attachment) !== 'CLEAN' || attachment.fileName === null) return null;
  const key = keyOfAttachment(scopeOf(owner), id, attachment);
  return shared.downloadUrl(key, { fileName: attachment.fileName, expiresInSeconds: DOWNLOAD_SECONDS });
}

export function attachmentMutations(deps: AttachmentDeps) {
  const { table } = deps.journal;
  const shown = (performed: Performed<StoredLoop>, context: RequestContext) =>
    payload(performed, {
      field: 'loop',
      view: (state) => loopView(table, state, context.actor),
      reread: (id) => loopById(deps, context, id),
    });
  const named = (input: Parameters<typeof versionedCallOf>[0] & { readonly loopId: string }) => ({
    ...versionedCallOf(input),
    name: namedBy(input.loopId, 'LearningLoop'),
  });
  return {
    async requestAttachment(_: unknown, { input }: MutationRequestAttachmentArgs, context: RequestContext) {
      const { fileName, description, type, bytes, sha256 } = input;
      const call = { ...named(input), fileName, description, type, bytes, sha256 };
      const performed = await requestAttachment(deps, context, call);
      const announced = await announcedBy(deps, context, { performed, call });
      return {
        ...shown(performed, context),
        attachmentId: announced?.attachment.id ?? null,
        upload: () => announced && uploadOf(deps.files, context, announced),
      };
    },
    async checkAttachment(_: unknown, { input }: MutationCheckAttachmentArgs, context: RequestContext) {
      return shown(
        await checkAttachment(deps, context, { ...named(input), attachmentId: input.attachmentId }),
        context,
      );
    },
    async removeAttachment(_: unknown, { input }: MutationRemoveAttachmentArgs, context: RequestContext) {
      return shown(
        await removeAttachment(deps, context, { ...named(input), attachmentId: input.attachmentId }),
        context,
      );
    },
  };
}

type Announced = { readonly loop: StoredLoop['loop']; readonly attachment: Attachment };

/** The newest that waits for this very file: after a replay it is read, so that the form can be had again. Null where none does. */
async function announcedBy(
  { journal }: AttachmentDeps,
  { actor }: RequestContext,
  { performed, call }: { readonly performed: Performed<StoredLoop>; readonly call: RequestAttachment },
): Promise<Announced | null> {
  const { outcome, dryRun, state } = performed;
  if (outcome.status !== 'APPLIED' || dryRun || call.name === null) return null;
  const stored = state ?? (await readLoop(journal.table, actor.scope, call.name));
  const attachment = stored?.loop.attachments?.findLast(
    (each) => statusOfAttachment(each) === 'AWAITING_FILE' && each.sha256 === call.sha256.toLowerCase(),
  );
  return stored === undefined || attachment === undefined ? null : { loop: stored.loop, attachment };
}

async function uploadOf({ objects }: AttachmentFiles, { actor, now }: RequestContext, { loop, attachment }: Announced) {
  const { url, fields } = await objects.uploadForm(keyOfAttachment(actor.scope, loop.id, attachment), {
    contentType: FILE_TYPES[attachment.type].contentType,
    bytes: attachment.bytes,
    sha256: Buffer.from(attachment.sha256, 'hex').toString('base64'),
    expiresInSeconds: UPLOAD_SECONDS,
  });
  return {
    url,
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    expiresAt: new Date(now.getTime() + UPLOAD_SECONDS * 1_000).toISOString(),
  };
}
