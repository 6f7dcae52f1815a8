import { beforeEach } from '@jest/globals';
import { readConference, conferenceKey } from '../../../contexts/conferences/store.ts';
import type { AssessedConference } from '../../../contexts/conferences/recording/assessed.ts';
import type { ConferenceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import type { TestEngine } from '../../support/engine.ts';
import { type Desk, openDesk } from './desk.ts';
import { expectWhole } from './expect-whole.ts';
import { readAll, type Stored } from './stored.ts';

export type TestDesk = {
  readonly desk: Desk;
  readonly tableName: string;
  readonly table: () => Promise<Stored>;
  readonly stored: (conference: AssessedConference) => Promise<ConferenceRecord>;
  readonly expectWhole: () => Promise<Stored>;
};

/** A desk at an empty table for each test. */
export function useDesk(engine: TestEngine): TestDesk {
  let tableName = '';
  let desk: Desk;

  beforeEach(async () => {
    tableName = await engine.freshTable();
    desk = openDesk(engine.client, tableName);
  });

  return {
    get desk() {
      return desk;
    },
    get tableName() {
      return tableName;
    },
    table: () => readAll(engine.client, tableName),
    async stored({ record }) {
      const found = readConference(await desk.deps.journal.table.get(conferenceKey(desk.actor.scope, record.id)));
      if (found === undefined) throw new Error('There is no such conference in the table.');
      return found;
    },
    expectWhole: () => expectWhole(desk, engine.client, tableName),
  };
}
