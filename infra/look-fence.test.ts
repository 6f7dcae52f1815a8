import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptSharingAgreement } from '../contexts/governance/accept-sharing-agreement.ts';
import { approveBreakGlass } from '../contexts/governance/approve-break-glass.ts';
import { nodeId } from '../contexts/governance/ids.ts';
import { offerSharingAgreement } from '../contexts/governance/offer-sharing-agreement.ts';
import { requestBreakGlass } from '../contexts/governance/request-break-glass.ts';
import { type ApiContainer, openContainer } from '../lambdas/graphql-api/container.ts';
import { parseEnvironment } from '../lambdas/graphql-api/environment.ts';
import type { Actor } from '../platform/actor/actor.ts';
import { type ActorKind, permissionsOf } from '../platform/actor/permissions.ts';
import { networkScope, type OwnerId, scopeOf } from '../platform/actor/scope.ts';
import { fixedClock } from '../platform/clock.ts';
import { localDate } from '../platform/dates/index.ts';
import { tableDefinition } from '../platform/table/definition.ts';
import { HASH_KEY, NOW, openDesk } from '../test/conferences/support/desk.ts';
import { idOf, recordEpisode } from '../test/conferences/support/episode-calls.ts';
import { closed } from '../contexts/conferences/domain/testing/episode.ts';
import { apiGatewayEvent } from '../test/support/api-gateway-event.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { call } from '../test/support/governance.ts';
import { startTokenIssuer, type TokenIssuer } from '../test/support/token-issuer.ts';
import { AUTHORITY, twoAuthorities, USERS } from '../test/support/two-authorities.ts';
import { READ, WRITE } from './constructs/table-access.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

/** What a request under a break-glass grant really asks of the table, and what its role lets it. */
const engine = useEngine();
const { allows, letsAssume, tableArn, arnOf } = policiesOf(synthesise());
const ROLE = 'FenceLookRole';
const OWN = AUTHORITY.nearby;
const OTHER = AUTHORITY.faraway;
const INDEXES = Object.keys(tableDefinition.indexes);
const TRAIL = `${OWN}#AUDIT#2026-06`;

let issuer: TokenIssuer;
let api: ApiContainer;
let client: ReturnType<typeof clientOf>;
let asked: readonly Asked[];
let answers: readonly string[];

function person(kind: ActorKind, id: string, { subject }: { readonly subject: string }, authority?: OwnerId): Actor {
  const scope = authority === undefined ? networkScope : scopeOf(authority);
  return { kind, id, subject, authority: authority ?? null, permissions: permissionsOf(kind, null), scope };
}

const STAFF = person('PROGRAMME_STAFF', '01K0000000000000000000000F', USERS.staff);
const ADMINISTRATOR = person('PROGRAMME_ADMINISTRATOR', '01K0000000000000000000000G', USERS.administrator);
const LEAD = person('PRACTICE_LEAD', '01K0000000000000000000000D', USERS.practiceLead, OWN);

/** An authority with a conference, and leave to look at it. */
async function granted(tableName: string): Promise<{ readonly conference: string; readonly grantId: string }> {
  await twoAuthorities.load({ client: engine.client, tableName } as Parameters<typeof twoAuthorities.load>[0]);
  const desk = openDesk(engine.client, tableName, { authority: OWN });
  const conference = idOf(desk, await recordEpisode(desk, closed().facts()));
  const { journal } = desk.deps;
  const by = (actor: Actor) => ({ id: journal.nextId(), actor, now: NOW });
  const parties = { authority: OWN, recipient: { kind: 'PROGRAMME' } as const };
  const terms = {
    dataClasses: ['CASE_RECORDS_IN_EMERGENCY'],
    purposes: ['SAFEGUARDING'],
    lawfulBasis: 'PUBLIC_TASK_SAFEGUARDING',
    from: localDate('2026-06-30'),
    until: null,
  } as const;
  await offerSharingAgreement({ journal }, by(ADMINISTRATOR), { ...call(), ...parties, terms });
  await acceptSharingAgreement({ journal }, by(LEAD), { ...call(), parties, number: 1 });
  const why = { reason: 'CHILD_AT_RISK', justification: 'A worker is worried.', hours: 1 } as const;
  const { state } = await requestBreakGlass({ journal }, by(STAFF), {
    ...call(),
    authority: OWN,
    record: null,
    ...why,
  });
  const name = { authority: OWN, id: state!.grant.id };
  await approveBreakGlass({ journal }, by(ADMINISTRATOR), { ...call(), name });
  return { conference, grantId: nodeId('BreakGlassGrant', { authority: OWN, id: state!.grant.id }) };
}

beforeAll(async () => {
  issuer = await startTokenIssuer();
  const tableName = await engine.freshTable();
  const { conference, grantId } = await granted(tableName);
  client = clientOf(engine.endpoint);
  asked = recordCalls(client, tableArn);
  const environment = parseEnvironment({
    STAGE: 'test',
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: engine.endpoint,
    TOKEN_ISSUER: issuer.issuer,
    TOKEN_JWKS_URI: issuer.jwksUri,
    HASH_KEY,
    IDENTITY_PROVIDER: 'local',
    LOCAL_IDENTITY_ADMIN_URL: issuer.issuer,
    LOCAL_IDENTITY_ADMIN_KEY: 'unused',
  });
  api = openContainer(environment, { client, clock: fixedClock(NOW), log: () => undefined });
  const token = await issuer.sign({ sub: USERS.staff.subject });
  const look = async (query: string): Promise<string> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-break-glass': grantId };
    return (await api.handler(apiGatewayEvent({ headers, body: JSON.stringify({ query }) }))).body;
  };
  answers = [
    await look(`{ conference(id: "${conference}") { id status children { laChildId } } }`),
    await look('{ conferences { edges { node { id } } } workList { edges { node { overdue } } } }'),
    await look('{ conferences(filter: { laChildId: "NOBODY" }) { edges { node { id } } } }'),
  ];
});

afterAll(async () => {
  api.close();
  client.destroy();
  await issuer.stop();
});

const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });
const SESSION = { 'aws:PrincipalTag/tenant': OWN };
const inSession = ({ context, ...rest }: Asked, role = ROLE): Promise<boolean> =>
  allows(role, { ...rest, context: { ...context, ...SESSION } });
const ofAuthority = (): readonly Asked[] =>
  asked.filter(({ context }) => {
    const keys = context?.['dynamodb:LeadingKeys'] ?? [];
    return [keys].flat().some((key) => key.startsWith(`${OWN}#`) && key !== `${OWN}#SHARING`);
  });

describe('a look under a break-glass grant', () => {
  it('may do in its session all that it asks of the authority', async () => {
    expect(answers.map((answer) => answer.includes('"errors"'))).toEqual([false, false, false]);
    expect(new Set(ofAuthority().map(({ action }) => action))).toEqual(
      new Set(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem']),
    );
    const allowed = await Promise.all(ofAuthority().map((one) => inSession(one)));
    expect(ofAuthority().filter((_, index) => allowed[index] !== true)).toEqual([]);
  });

  it('writes nothing but that it has looked', () => {
    const written = ofAuthority().filter(({ action }) => (WRITE as readonly string[]).includes(action));
    expect(written.map(({ context }) => context)).toEqual(Array.from({ length: 3 }, () => on(TRAIL)));
  });
});

describe('the session of a look', () => {
  it.each(READ)("reads the authority's data, and nobody else's: %s", async (action) => {
    await expect(inSession({ action, context: on(`${OWN}#CONF#one`) })).resolves.toBe(true);
    await expect(inSession({ action, context: on(`${OTHER}#CONF#one`) })).resolves.toBe(false);
    await expect(inSession({ action, context: on(`${OWN}#CONF#one`, `${OTHER}#CONF#one`) })).resolves.toBe(false);
    await expect(inSession({ action, context: on('NETWORK0#CLIENTS') })).resolves.toBe(false);
    await expect(inSession({ action })).resolves.toBe(false);
  });

  it.each(INDEXES)("queries the authority's part of the index %s, and scans nothing", async (name) => {
    const resource = `${tableArn}/index/${name}`;
    await expect(inSession({ action: 'dynamodb:Query', resource, context: on(`${OWN}#CHANGED`) })).resolves.toBe(true);
    await expect(inSession({ action: 'dynamodb:Query', resource, context: on(`${OTHER}#CHANGED`) })).resolves.toBe(
      false,
    );
    await expect(inSession({ action: 'dynamodb:Scan', resource })).resolves.toBe(false);
    await expect(inSession({ action: 'dynamodb:Scan' })).resolves.toBe(false);
  });

  it.each(WRITE)(
    'is denied a write of whatever the authority holds, which its own session may write: %s',
    async (action) => {
      for (const rest of [
        'CONF#one',
        'PKG#one',
        'SHARING',
        'HELD#ALL',
        'IDEM#client#key',
        'MARK#SOURCE',
        'AUDITS#2026-06',
      ]) {
        const one: Asked = { action, context: on(`${OWN}#${rest}`) };
        await expect(inSession(one)).resolves.toBe(false);
        await expect(inSession(one, 'FenceTenantRole')).resolves.toBe(true);
      }
    },
  );

  it('puts entries into the audit trail, and neither updates nor deletes there', async () => {
    await expect(inSession({ action: 'dynamodb:PutItem', context: on(TRAIL) })).resolves.toBe(true);
    for (const action of WRITE.filter((one) => one !== 'dynamodb:PutItem')) {
      await expect(inSession({ action, context: on(TRAIL) })).resolves.toBe(false);
    }
    for (const key of [
      `${OTHER}#AUDIT#2026-06`,
      `${OWN}#CHAIN#AUDIT`,
      `${OWN}#CHECKPOINTS#AUDIT`,
      'NETWORK0#AUDIT#2026-06',
    ]) {
      await expect(inSession({ action: 'dynamodb:PutItem', context: on(key) })).resolves.toBe(false);
    }
    await expect(inSession({ action: 'dynamodb:PutItem', context: on(TRAIL, `${OWN}#CONF#one`) })).resolves.toBe(false);
  });

  it('reaches nothing without its tag', async () => {
    const asking = { action: 'dynamodb:GetItem', context: on(`${OWN}#CONF#one`) };
    await expect(allows(ROLE, asking)).resolves.toBe(false);
  });

  it('decrypts through DynamoDB alone', async () => {
    const decrypt = (service: string): Promise<boolean> =>
      allows(ROLE, {
        action: 'kms:Decrypt',
        resource: arnOf('DataKey'),
        context: { 'kms:ViaService': `${service}.eu-west-2.amazonaws.com` },
      });
    await expect(decrypt('dynamodb')).resolves.toBe(true);
    await expect(decrypt('secretsmanager')).resolves.toBe(false);
  });
});

describe('the role of a look', () => {
  const tagged = (tag: string, keys: readonly string[] = ['tenant']) => ({
    'aws:TagKeys': keys,
    'aws:RequestTag/tenant': tag,
  });
  const assume = (from: string, context: NonNullable<Asked['context']>): Promise<boolean> =>
    letsAssume(from, { action: 'sts:AssumeRole', other: ROLE, context });

  it('may be assumed by the API function, for one authority', async () => {
    await expect(assume('GraphqlApiRole', tagged(OWN))).resolves.toBe(true);
    for (const tag of ['NETWORK0', 'A000001', ''])
      await expect(assume('GraphqlApiRole', tagged(tag))).resolves.toBe(false);
    await expect(assume('GraphqlApiRole', tagged(OWN, ['tenant', 'more']))).resolves.toBe(false);
    await expect(assume('GraphqlApiRole', {})).resolves.toBe(false);
  });

  it.each(['RetentionEraseRole', 'SequencerSweepRole', 'FenceTenantRole', 'FenceNetworkRole', 'FenceLookRole'])(
    'may be assumed by nobody else, and opens no other role: %s',
    async (from) => {
      await expect(assume(from, tagged(OWN))).resolves.toBe(false);
      const back = { action: 'sts:AssumeRole', other: 'FenceTenantRole', context: tagged(OWN) };
      await expect(letsAssume(ROLE, back)).resolves.toBe(false);
    },
  );
});
