import { ConsoleReleaseFilesDocument } from '../../../graphql/generated/console-operations.ts';
import type { CsvFile, Page, ViewModel } from '../../page.ts';
import { fileAddress, releaseAddress } from './addresses.ts';

type FileRow = {
  readonly name: string;
  readonly href: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly rows: number | null;
  readonly sha256: string;
};

/** The files of a release with their sizes and hashes, or how far storing them has come. */
export const releaseFilesPage: Page = {
  path: '/console/releases/:id/files',
  title: 'Files of a release',
  permissions: ['RELEASE_READ', 'RELEASE_DRAFT'],
  operations: ['ConsoleReleaseFiles'],
  view: 'releases/release-files.njk',
  async load({ ask, params }) {
    const id = params['id'] ?? '';
    const { release } = await ask(ConsoleReleaseFilesDocument, { id });
    if (release === null) return null;
    return {
      heading: `Files of ${release.title}`,
      address: releaseAddress(id),
      release,
      isStoring: release.status === 'APPROVED' && release.files.length === 0 && release.filesRefused.length === 0,
      files: release.files.map((file): FileRow => ({ ...file, href: fileAddress(id, file.name) })),
    };
  },
  csv: (model) => csvOf(model),
};

function csvOf({ files }: ViewModel): CsvFile {
  const rows = (files as readonly FileRow[]).map(({ name, mediaType, bytes, rows: data, sha256 }) => [
    ...[name, mediaType, String(bytes), data === null ? '' : String(data), sha256],
  ]);
  return { name: 'files.csv', rows: [['name', 'media_type', 'bytes', 'rows', 'sha256'], ...rows] };
}
