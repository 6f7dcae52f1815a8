import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FollowUp } from '../../contexts/outcomes/domain/follow-up.ts';
import { problemsIn } from '../../contexts/outcomes/problems-in.ts';
import { AS_OF } from '../../local/sandbox/as-of.ts';
import { allItems } from '../../local/testing/all-items.ts';
import { decodeItem, type Item } from '../../platform/table/item.ts';

const SEED = 'what became of them';
const CONFERENCES = 60;
let items: readonly Item[];
let followUps: readonly FollowUp[];

const isFollowUp = ({ key }: Item): boolean => key.sk.startsWith('FOLLOW-UP#');
const read = (item: Item): FollowUp => ({ ...(item.body as FollowUp), version: item.version });

beforeAll(async () => {
  items = (await allItems({ seed: SEED, conferencesPerAuthority: CONFERENCES })).map(decodeItem);
  followUps = items.filter(isFollowUp).map(read);
}, 120_000);

const share = (of: readonly FollowUp[], is: (one: FollowUp) => boolean): number => of.filter(is).length / of.length;

describe(`the follow-ups of the sandbox (seed "${SEED}", 12 × ${String(CONFERENCES)})`, () => {
  it('are of each point, found and not, after a letter and after a conference', () => {
    expect(new Set(followUps.map(({ point }) => point)).size).toBe(4);
    expect(new Set(followUps.map(({ index }) => index.event)).size).toBe(2);
    expect(share(followUps, ({ content }) => content.found !== undefined)).toBeGreaterThan(0.7);
    expect(new Set(followUps.map(({ content }) => content.notFollowedUp)).size).toBeGreaterThan(3);
  });

  it('lie one of each child and point, each with its event, and none after the day on which the sandbox ends', () => {
    const names = followUps.map(({ conference, laChildId, point }) => `${conference} ${laChildId} ${point}`);
    expect(new Set(names).size).toBe(names.length);
    expect(followUps.filter(({ changedAt }) => changedAt.slice(0, 10) >= AS_OF)).toEqual([]);
    const events = items.filter(({ key }) => key.pk.includes('#FOLLOW-UP#') && key.sk.startsWith('EVENT#'));
    expect(events).toHaveLength(followUps.length);
  });

  it('are queried nowhere: each tells of one life that goes on', () => {
    const byPartition = Map.groupBy(items, ({ key }) => key.pk);
    const queried = followUps.flatMap((followUp) => {
      const beside = [...byPartition].find(([pk]) => pk.endsWith(`#CONF#${followUp.conference}`))?.[1] ?? [];
      const conference = beside.find(({ key }) => key.sk === 'STATE');
      const others = beside.filter(isFollowUp).map(read);
      return problemsIn(followUp, { conference, followUps: others, today: AS_OF })
        .filter(({ severity }) => severity !== 'FLAG')
        .map(({ code }) => `${followUp.laChildId} ${followUp.point} ${code}`);
    });
    expect(queried).toEqual([]);
  });

  it('have the shape of the randomised trial at twelve months after the letter, and a milder one after conferences', () => {
    const at12 = followUps.filter(({ point, content }) => point === 'MONTHS_12' && content.found !== undefined);
    const after = (event: FollowUp['index']['event']) => at12.filter(({ index }) => index.event === event);
    const lookedAfter = ({ content }: FollowUp): boolean => content.found?.lookedAfter === true;
    const letters = after('LETTER_BEFORE_PROCEEDINGS');
    expect(letters.length).toBeGreaterThan(40);
    expect(share(letters, lookedAfter)).toBeGreaterThan(0.2);
    expect(share(letters, lookedAfter)).toBeLessThan(0.5);
    expect(share(after('CONFERENCE'), lookedAfter)).toBeLessThan(share(letters, lookedAfter));
  });
});
