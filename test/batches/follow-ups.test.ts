import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../support/engine.ts';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import { type BatchRecord, conferenceRecord, sourceOf } from './support/records.ts';
import { openSender, type Sender } from './support/sender.ts';

const engine = useEngine();
let sender: Sender;
let tableName: string;

beforeEach(async () => {
  tableName = await engine.freshTable();
  sender = openSender(engine.client, tableName);
});

const CONFERENCE = conferenceRecord('E-1', [
  { kind: 'referral', data: SAMPLE.referral },
  { kind: 'letter', data: SAMPLE.letter },
]);

const followUpOf = (more: object = {}, said: object = {}): BatchRecord => ({
  followUp: {
    conferenceSourceRecord: sourceOf('E-1'),
    laChildId: 'C1',
    point: 'MONTHS_3',
    followUp: { on: '2026-06-02', found: { livingArrangement: 'WITH_PARENT', lookedAfter: false }, ...said },
    ...more,
  },
});

const statuses = async (...records: readonly BatchRecord[]): Promise<readonly string[]> =>
  (await sender.send(records)).records.map(({ status, problems: [first] }) =>
    status === 'REFUSED' ? `${status} ${first?.code ?? ''} ${first?.path.slice(3).join('.') ?? ''}` : status,
  );

describe('a follow-up in a batch', () => {
  it('is recorded after the conference that stands before it, once, and brought to what is sent', async () => {
    expect(await statuses(CONFERENCE, followUpOf())).toEqual(['CREATED', 'CREATED']);
    expect(await statuses(CONFERENCE, followUpOf())).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await statuses(followUpOf({}, { found: { livingArrangement: 'OTHER', lookedAfter: true } }))).toEqual([
      'CHANGED',
    ]);
    expect(sender.bugs).toEqual([]);
  });

  it('of two children or points stands by itself: one that is refused stops no other', async () => {
    await statuses(CONFERENCE);
    expect(
      await statuses(
        followUpOf({ laChildId: 'C9' }),
        followUpOf({ point: 'MONTHS_6' }, { found: undefined, notFollowedUp: 'NOT_TRACED' }),
        followUpOf({ conferenceSourceRecord: sourceOf('E-9') }),
        followUpOf({}, { notFollowedUp: 'DECLINED' }),
        followUpOf(),
      ),
    ).toEqual([
      'REFUSED O2 followUp.laChildId',
      'CREATED',
      'REFUSED NOT_FOUND followUp.conferenceSourceRecord',
      'REFUSED O5 followUp.followUp.found',
      'CREATED',
    ]);
  });

  it('that comes after a later state of its source sets nothing back', async () => {
    await statuses(CONFERENCE, followUpOf({ sourceUpdatedAt: '2026-06-20T08:00:00Z' }));
    const older = followUpOf({ sourceUpdatedAt: '2026-06-19T08:00:00Z' }, { on: '2026-06-01' });
    expect(await statuses(older)).toEqual(['REFUSED SOURCE_STATE_OLD followUp.sourceUpdatedAt']);
  });

  it('needs the right to record conferences', async () => {
    await statuses(CONFERENCE);
    const narrow = openSender(engine.client, tableName, { scopes: ['BATCH_RECORD'] });
    const { records } = await narrow.send([followUpOf()]);
    expect(records[0]?.status).toBe('REFUSED');
  });
});
