import {
  ConsoleReleaseFileAddressDocument,
  ConsoleReleaseFileDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { filesAddress } from './addresses.ts';
import { signedPart } from './receipt.ts';

/** One file of a release: its hash, what its receipt says, and the file itself by an address of five minutes. */
export const releaseFilePage: Page = {
  path: '/console/releases/:id/files/:name',
  title: 'File of a release',
  permissions: ['RELEASE_READ', 'RELEASE_DRAFT'],
  operations: ['ConsoleReleaseFile'],
  view: 'releases/release-file.njk',
  async load({ ask, params }) {
    const [id, name] = [params['id'] ?? '', params['name'] ?? ''];
    const { release, receiptSigningKeys } = await ask(ConsoleReleaseFileDocument, { id, name });
    if (!release?.file) return null;
    const receipt = signedPart(release.file.receipt);
    return {
      heading: name,
      release,
      file: release.file,
      filesAddress: filesAddress(id),
      receipt,
      key: receiptSigningKeys.find(({ keyId }) => keyId === receipt?.keyId) ?? null,
    };
  },
  actions: { download: { permission: 'RELEASE_READ', run: download } },
};

/** The address is made for whoever has posted the form, and noted: no page ever holds it. */
async function download({ ask, params }: ActionRequest): Promise<ActionOutcome> {
  const variables = { id: params['id'] ?? '', name: params['name'] ?? '' };
  const { release } = await ask(ConsoleReleaseFileAddressDocument, variables);
  if (!release?.file) return { kind: 'REFUSED', problems: [{ text: 'The file is not there any more' }] };
  return { kind: 'DONE', to: release.file.url };
}
