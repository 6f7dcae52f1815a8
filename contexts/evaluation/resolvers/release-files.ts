import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { Objects } from '../../../platform/objects/objects.ts';
import type { Table } from '../../../platform/table/table.ts';
import { receiptText } from '../domain/files/receipt.ts';
import type { Release } from '../domain/releases/release.ts';
import { downloadReleaseFile } from '../download-release-file.ts';
import {
  findFiles,
  findFilesProgress,
  findReleaseFile,
  listReleaseFiles,
  receiptKeys,
  type StoredFile,
} from '../store/release-files.ts';
import { releaseId } from '../store/releases.ts';

export type ReleaseFileDeps = { readonly table: Table; readonly shared: Pick<Objects, 'downloadUrl'> };

/** A file, and of which release it is: whoever has this was found to be allowed to see the release. */
type FileView = StoredFile & { readonly of: Pick<Release, 'id' | 'version'> };

/** The files of a release as they were stored, and addresses of them. */
export function releaseFileResolvers({ table, shared }: ReleaseFileDeps) {
  return {
    Query: {
      async receiptSigningKeys() {
        const keys = await receiptKeys.knownKeys(table);
        return keys.map(({ keyId, algorithm, pem, since }) => ({ keyId, algorithm, publicKey: pem, since }));
      },
    },
    Release: {
      async files({ id, version }: Release): Promise<readonly FileView[]> {
        return (await listReleaseFiles(table, id)).map((file) => ({ ...file, of: { id, version } }));
      },
      async file({ id, version }: Release, { name }: { readonly name: string }): Promise<FileView | null> {
        const found = await findReleaseFile(table, id, name);
        return found === undefined ? null : { ...found.file, of: { id, version } };
      },
      filesProgress: async ({ id }: Release) => (await findFilesProgress(table, id)) ?? null,
      async filesRefused({ id }: Release): Promise<readonly string[]> {
        const files = await findFiles(table, id);
        return files?.kind === 'REFUSED' ? files.refused : [];
      },
    },
    ReleaseFile: {
      receipt: ({ receipt }: FileView) => receiptText(receipt),
      async url({ of, name }: FileView, _args: unknown, context: RequestContext): Promise<string> {
        const release = { id: of.id, globalId: releaseId(of.id), version: of.version };
        const url = await downloadReleaseFile({ table, shared }, context, { release, file: name });
        if (url === null) throw new Error('A file of a release that was there is gone.');
        return url;
      },
    },
  };
}
