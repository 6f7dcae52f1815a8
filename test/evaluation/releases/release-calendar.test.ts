import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Query } from '../../../graphql/generated/resolvers-types.ts';
import { frozenSandbox } from '../../console/support/frozen-sandbox.ts';
import { useNetwork } from '../../support/network.ts';
import type { UserName } from '../../support/two-authorities.ts';
import { releasesOn } from '../support/release-by-hand.ts';

/** When releases come out, as whoever pulls them asks: records were judged on 20 November 2026. */
const network = useNetwork('2026-11-20', { sandbox: frozenSandbox, isWorkedByHand: true });
const ASKED = `{ releaseCalendar {
  cadence weeksAfterQuarter toldUntil isLate latest { title } next { quarterEndsOn dueOn dueAt } ahead { dueAt }
} }`;
const THIRD = { quarterEndsOn: '2026-12-31', dueOn: '2027-02-25', dueAt: '2027-02-25T09:30:00.000Z' };

const calendar = async (user: UserName = 'evaluatorSystem') =>
  (await (await network.as(user)).ask<Pick<Query, 'releaseCalendar'>>(ASKED)).releaseCalendar;

let releases: ReturnType<typeof releasesOn>;
let first: string;

beforeAll(() => {
  releases = releasesOn(network);
});

describe('the calendar of releases', () => {
  it('names the first one that is to come while none is out, and is not late of it', async () => {
    await releases.draft({ title: 'Figures that are not out' });
    await expect(calendar()).resolves.toEqual({
      ...{ cadence: 'QUARTERLY', weeksAfterQuarter: 8, toldUntil: null, isLate: false, latest: null },
      next: { quarterEndsOn: '2026-09-30', dueOn: '2026-11-26', dueAt: '2026-11-26T09:30:00.000Z' },
      ahead: ['2026-11-26T09', '2027-02-25T09', '2027-05-27T08', '2027-08-26T08'].map((hour) => ({
        dueAt: `${hour}:30:00.000Z`,
      })),
    });
  }, 120_000);

  it('goes on to the next quarter once a release is out, for each who may read releases', async () => {
    first = await releases.publish({ title: 'Figures of the year' });
    for (const user of ['evaluator', 'evaluatorSystem', 'staff'] as const) {
      await expect(calendar(user)).resolves.toMatchObject({
        ...{ toldUntil: '2026-09-30', isLate: false, latest: { title: 'Figures of the year' }, next: THIRD },
      });
    }
    const { errors } = await (await network.as('nearby')).send(ASKED);
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN', permission: 'RELEASE_READ' } });
  }, 120_000);

  it('is late from half past nine in England on', async () => {
    network.clock.goTo('2027-02-25', '09:30');
    await expect(calendar()).resolves.toMatchObject({ isLate: false, next: THIRD });
    network.clock.goTo('2027-02-25', '09:31');
    await expect(calendar()).resolves.toMatchObject({ isLate: true, next: THIRD });
  });

  it('goes back to a quarter whose release was withdrawn, until a correction stands for it', async () => {
    network.clock.goTo('2026-11-30');
    const corrected = await releases.publish({ title: 'Figures of the year, corrected', replacesId: first });
    await releases.withdraw(first, 'A year was counted twice.');
    await expect(calendar()).resolves.toMatchObject({
      latest: { title: 'Figures of the year, corrected' },
      next: THIRD,
    });
    await releases.withdraw(corrected, 'It was counted twice again.');
    await expect(calendar()).resolves.toMatchObject({
      ...{ toldUntil: null, isLate: true, latest: null, next: { quarterEndsOn: '2026-09-30' } },
    });
    expect(network.failures).toEqual([]);
  }, 120_000);
});
