import type { ChildParticipation } from '../../codes.ts';
import type { CountOf, MeasureOf } from '../measure.ts';
import type { ChildRow } from '../rows.ts';
import { CHILDREN } from './common.ts';
import { stageOf } from './funnel.ts';
import { count, shareOf } from './write.ts';

/** The codes of SSDA903 (DOMAIN 2.11). */
const CODES = {
  PN0: 'who were under 4 at the conference (PN0)',
  PN1: 'who attended the conference and spoke for themselves (PN1)',
  PN2: 'who attended the conference and for whom an advocate spoke (PN2)',
  PN3: 'who attended the conference and conveyed their views without words (PN3)',
  PN4: 'who attended the conference and did not contribute (PN4)',
  PN5: 'who were absent and had briefed an advocate (PN5)',
  PN6: 'who were absent and conveyed their views by a letter, a recording or otherwise (PN6)',
  PN7: 'who were absent and whose views were not conveyed (PN7)',
} as const satisfies Record<ChildParticipation, string>;

const CONVEYS: ReadonlySet<ChildParticipation> = new Set(['PN1', 'PN2', 'PN3', 'PN5', 'PN6']);

const met = stageOf('held');
const MEETING = { ...CHILDREN, caveats: [...CHILDREN.caveats, 'Of the first conference of the episode.'] };
const AT_MEETING = 'How the child took part in the first meeting that was held.';

const byCode: readonly CountOf<ChildRow>[] = Object.entries(CODES).map(([code, which]) =>
  count(MEETING, {
    key: `fgdm_child_${code.toLowerCase()}_count`,
    title: `Participation ${code}`,
    which,
    within: met.key,
    sourceRule: AT_MEETING,
    counts: ({ child }) => child.participation === code,
  }),
);

const toldOfOlder: CountOf<ChildRow> = count(MEETING, {
  key: 'fgdm_child_participation_count',
  title: 'Participation recorded, 4 and over',
  which: 'of 4 years and over of whom it is recorded how they took part',
  within: met.key,
  sourceRule: AT_MEETING,
  counts: ({ child }) => child.participation !== null && child.participation !== 'PN0',
});

const conveyed: CountOf<ChildRow> = count(MEETING, {
  key: 'fgdm_child_views_count',
  title: 'Views conveyed',
  which: 'of 4 years and over whose views were conveyed to the conference (PN1, PN2, PN3, PN5, PN6)',
  within: toldOfOlder.key,
  sourceRule: AT_MEETING,
  counts: ({ child }) => child.participation !== null && CONVEYS.has(child.participation),
});

const advocate: CountOf<ChildRow> = count(MEETING, {
  key: 'fgdm_child_advocate_count',
  title: 'Advocate',
  which: 'who had an advocate for the conference',
  within: met.key,
  sourceRule: 'An advocate was used, or the participation is PN2 or PN5.',
  counts: ({ child }) => child.hadAdvocate === true,
});

const fatherInvited: CountOf<ChildRow> = count(MEETING, {
  key: 'fgdm_father_invited_count',
  title: 'Father invited',
  which: 'to whose conference a father was invited',
  within: met.key,
  sourceRule: 'Somebody invited to the first meeting is recorded as a father.',
  counts: ({ episode: { father } }) => father === 'INVITED' || father === 'TOOK_PART',
});

const fatherTookPart: CountOf<ChildRow> = count(MEETING, {
  key: 'fgdm_father_count',
  title: 'Father took part',
  which: 'in whose conference a father took part: in the room, remotely, in writing or represented',
  within: fatherInvited.key,
  sourceRule: 'A father whose attendance is anything but DID_NOT_ATTEND.',
  counts: ({ episode: { father } }) => father === 'TOOK_PART',
});

const privateTime: CountOf<ChildRow> = count(MEETING, {
  key: 'fgdm_private_time_count',
  title: 'Private family time',
  which: 'whose family had private family time at the conference',
  within: met.key,
  sourceRule: 'Private family time happened at the first meeting.',
  counts: ({ episode }) => episode.hadPrivateFamilyTime === true,
});

export const PARTICIPATION_MEASURES: readonly MeasureOf<ChildRow>[] = [
  ...byCode,
  toldOfOlder,
  conveyed,
  shareOf(conveyed, toldOfOlder, { key: 'fgdm_child_views_percent', title: 'Views conveyed, of children 4 and over' }),
  advocate,
  shareOf(advocate, met, { key: 'fgdm_child_advocate_percent', title: 'Advocate, of children whose family met' }),
  fatherInvited,
  fatherTookPart,
  shareOf(fatherTookPart, met, { key: 'fgdm_father_percent', title: 'Father took part, of conferences held' }),
  shareOf(fatherTookPart, fatherInvited, {
    key: 'fgdm_father_of_invited_percent',
    title: 'Father took part, of those invited',
  }),
  privateTime,
  shareOf(privateTime, met, { key: 'fgdm_private_time_percent', title: 'Private family time, of conferences held' }),
];
