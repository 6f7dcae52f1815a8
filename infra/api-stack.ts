import { NO_THREATS, SCAN_TAG } from '../platform/objects/scan-tag.ts';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AppClientSweep } from './constructs/app-client-sweep.ts';
import { Checkpoints } from './constructs/checkpoints.ts';
import type { ClientPool } from './constructs/client-pool.ts';
import { Console } from './constructs/console.ts';
import type { ExtractKey } from './constructs/extract-key.ts';
import { Extracts } from './constructs/extracts.ts';
import { FileImports } from './constructs/file-imports.ts';
import { Followers } from './constructs/followers.ts';
import type { HashKey } from './constructs/hash-key.ts';
import type { HouseBucket } from './constructs/house-bucket.ts';
import { HouseDashboard } from './constructs/house-dashboard.ts';
import { HouseFunction } from './constructs/house-function.ts';
import { HouseLogs } from './constructs/house-logs.ts';
import type { HouseTable } from './constructs/house-table.ts';
import { PROVIDER_OF_STAFF } from './constructs/people-sign-in.ts';
import { PublicApi } from './constructs/public-api.ts';
import { Retention } from './constructs/retention.ts';
import { Sequencer } from './constructs/sequencer.ts';
import type { SigningKeys } from './constructs/signing-keys.ts';
import { TenantFence } from './constructs/tenant-fence.ts';
import type { WebhookKey } from './constructs/webhook-key.ts';
import { Snapshots } from './constructs/snapshots.ts';
import { Webhooks } from './constructs/webhooks.ts';
import { settingsFrom } from './settings.ts';

export type ApiStackProps = StackProps & {
  readonly table: HouseTable;
  readonly hashKey: HashKey;
  readonly signingKeys: SigningKeys;
  readonly files: HouseBucket;
  readonly attachments: HouseBucket;
  readonly extracts: HouseBucket;
  readonly extractKey: ExtractKey;
  readonly releases: HouseBucket;
  readonly receiptKeys: SigningKeys;
  readonly webhookKey: WebhookKey;
  readonly identity: ClientPool;
};

/** What holds no state, and can be deleted and deployed again: the API, and behind it the sequencer, what signs its chains, what erases in time and what tells receivers. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const { table, hashKey, signingKeys, files, extracts, extractKey, releases, receiptKeys, webhookKey, identity } =
      props;
    const logs = new HouseLogs(this, 'Logs');
    const graphqlApi = new HouseFunction(this, 'GraphqlApi', {
      entry: 'lambdas/graphql-api/handler.ts',
      runbookHeading: 'The API fails',
      errorImpact: 'Authority systems and people get no answer; a write may have happened though its reply was lost.',
      // Just under the 29 seconds that API Gateway waits, so that the log says what timed out.
      timeoutSeconds: 28,
      memoryMegabytes: 1_769,
      logs,
    });
    const fence = new TenantFence(this, 'Fence', { table, fn: graphqlApi });
    grantFiles({ graphqlApi, fence }, props);
    hashKey.grantRead(graphqlApi);
    webhookKey.grantSeal(graphqlApi);
    identity.grantVerifyTokens(graphqlApi);
    identity.grantKeepClients(graphqlApi);

    const { api, firewall } = new PublicApi(this, 'Api', { graphqlApi, identity, logs });
    const { stream, sweep, givenUp: unsequenced } = new Sequencer(this, 'Sequencer', { table, logs });
    const { follow, followAll, givenUp: unfollowed } = new Followers(this, 'Followers', { table, logs });
    letTellOfService(graphqlApi, { unsequenced, unfollowed });
    const { fn: checkpoints, contradictions } = new Checkpoints(this, 'Checkpoints', { table, signingKeys, logs });
    const { fn: appClients } = new AppClientSweep(this, 'AppClients', { table, identity, logs });
    const { fn: retention } = new Retention(this, 'Retention', { table, fence, hashKey, logs });
    const { fn: snapshots } = new Snapshots(this, 'Snapshots', { table, releases, receiptKeys, logs });
    const { fn: makeExtracts } = new Extracts(this, 'Extracts', { table, bucket: extracts, key: extractKey, logs });
    const { fn: webhooks } = new Webhooks(this, 'Webhooks', { table, hashKey, webhookKey, logs });
    const { work: importFile, sweep: sweepImports } = new FileImports(this, 'FileImports', {
      table,
      files,
      fence,
      hashKey,
      logs,
      startedBy: graphqlApi,
    });
    new HouseDashboard(this, 'Dashboard', {
      api,
      firewall,
      table: table.inUse,
      functions: {
        graphqlApi,
        stream,
        sweep,
        follow,
        followAll,
        checkpoints,
        appClients,
        retention,
        snapshots,
        makeExtracts,
        webhooks,
        importFile,
        sweepImports,
        ...this.addConsole({ api, firewall, identity, logs, releases }),
      },
      contradictions,
    });
  }

  /** Where a stage has said where it is, and how staff sign in. */
  private addConsole({ api, firewall, identity, logs, releases }: Surroundings): { readonly pages?: HouseFunction } {
    const { console: at, federation } = settingsFrom(this.node);
    if (at === undefined) return {};
    if (federation?.entraId === undefined)
      throw new Error('A console wants to know how staff sign in: say federation.');
    const apiUrl = api.urlForPath('/graphql');
    const given = { firewall, identity, logs, apiUrl, releasesOrigin: releases.origin };
    const { fn } = new Console(this, 'Console', { at, ...given, provider: PROVIDER_OF_STAFF });
    return { pages: fn };
  }
}

type Surroundings = Pick<PublicApi, 'api' | 'firewall'> &
  Pick<ApiStackProps, 'identity' | 'releases'> & { readonly logs: HouseLogs };

/** What the API tells of the service itself. */
function letTellOfService(
  fn: HouseFunction,
  { unsequenced, unfollowed }: Readonly<Record<'unsequenced' | 'unfollowed', Sequencer['givenUp']>>,
): void {
  unsequenced.letCount(fn, 'SEQUENCER_DEAD_LETTERS_URL');
  unfollowed.letCount(fn, 'FOLLOWERS_DEAD_LETTERS_URL');
  fn.addEnvironment('CODE_VERSION', settingsFrom(fn.node).codeVersion);
}

type Reaching = { readonly graphqlApi: HouseFunction; readonly fence: TenantFence };

/** What the API may do with files of each kind: most of it in the session of whoever asks. */
function grantFiles(
  { graphqlApi, fence }: Reaching,
  { files, attachments, extracts, releases }: Pick<ApiStackProps, 'files' | 'attachments' | 'extracts' | 'releases'>,
): void {
  fence.grantFiles(files);
  files.nameTo(graphqlApi);
  fence.grantFiles(attachments, { isScanned: true });
  attachments.grantReadOfShared(graphqlApi.ownRole, { name: SCAN_TAG, value: NO_THREATS });
  attachments.nameTo(graphqlApi, 'ATTACHMENTS_BUCKET');
  extracts.grantReadOfPublished(graphqlApi.ownRole, 'NETWORK0/extracts');
  extracts.nameTo(graphqlApi, 'EXTRACTS_BUCKET');
  releases.grantReadOfPublished(graphqlApi.ownRole, 'NETWORK0/releases');
  releases.nameTo(graphqlApi, 'RELEASES_BUCKET');
}
