import {
  type ConsoleFiguresFragment,
  ConsoleNetworkDutyDocument,
  ConsoleNetworkPracticeDocument,
  ConsoleNetworkSupportDocument,
  ConsoleNetworkTimelinessDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { Ask } from '../../api/client.ts';
import type { Unit } from '../figures.ts';

/** Figures of one release by the keys of a view's columns. */
export type Columns = Readonly<Record<string, ConsoleFiguresFragment>>;
export type Column = { readonly key: string; readonly title: string; readonly unit: Unit };

/** One way to look at the network: its columns, each drawn as a panel of its own. */
export type View = {
  /** As the address has it. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly Column[];
  /** Null where the release is gone. */
  readonly read: (ask: Ask, release: string) => Promise<Columns | null>;
};

type Answered = Readonly<Record<string, ConsoleFiguresFragment | string>>;

function columnsOf(release: Answered | null): Columns | null {
  if (release === null) return null;
  return Object.fromEntries(
    Object.entries(release).flatMap(([key, value]) => (typeof value === 'string' ? [] : [[key, value]])),
  );
}

export const VIEWS: readonly View[] = [
  {
    name: 'timeliness',
    title: 'Timeliness',
    note: 'Of the children of whom the time is known, how many it took no longer than the target that their authority has by its policy.',
    columns: [
      { key: 'triage', title: 'Referral to triage, in target', unit: 'PER_CENT' },
      { key: 'coordinator', title: 'Acceptance to coordinator, in target', unit: 'PER_CENT' },
      { key: 'conference', title: 'Referral to conference, in target', unit: 'PER_CENT' },
      { key: 'shared', title: 'Plan made to plan shared, in target', unit: 'PER_CENT' },
      { key: 'review', title: 'Agreement to first review, in target', unit: 'PER_CENT' },
    ],
    read: async (ask, release) => columnsOf((await ask(ConsoleNetworkTimelinessDocument, { release })).release),
  },
  {
    name: 'section-31za',
    title: 'Section 31ZA',
    note: 'A breach is an application for a care or supervision order without an offer or an exemption before it, once the duty is in force. Where proceedings are considered and no meeting is offered yet, there is still time.',
    columns: [
      { key: 'considered', title: 'Proceedings considered', unit: 'COUNT' },
      { key: 'offered', title: 'Meeting offered before the application', unit: 'COUNT' },
      { key: 'applications', title: 'Applications', unit: 'COUNT' },
      { key: 'met', title: 'Duty met, of applications', unit: 'PER_CENT' },
      { key: 'exempt', title: 'Exempt, of applications', unit: 'PER_CENT' },
      { key: 'breaches', title: 'Breaches', unit: 'COUNT' },
    ],
    read: async (ask, release) => columnsOf((await ask(ConsoleNetworkDutyDocument, { release })).release),
  },
  {
    name: 'support',
    title: 'Packages and spend',
    note: 'Support packages for family networks, by the year in which they were approved.',
    columns: [
      { key: 'approved', title: 'Packages approved', unit: 'COUNT' },
      { key: 'reviewed', title: 'Packages reviewed', unit: 'COUNT' },
      { key: 'approvedMoney', title: 'Approved', unit: 'POUNDS' },
      { key: 'committed', title: 'Committed', unit: 'POUNDS' },
      { key: 'paid', title: 'Paid', unit: 'POUNDS' },
    ],
    read: async (ask, release) => columnsOf((await ask(ConsoleNetworkSupportDocument, { release })).release),
  },
  {
    name: 'practice',
    title: 'Learning loops',
    note: 'Practice that was tested, sent in and taken on. It counts no child and no family.',
    columns: [
      { key: 'loops', title: 'Loops started', unit: 'COUNT' },
      { key: 'sentIn', title: 'Loops sent in', unit: 'COUNT' },
      { key: 'cycles', title: 'Cycles decided', unit: 'COUNT' },
      { key: 'adoptions', title: 'Practice taken on', unit: 'COUNT' },
      { key: 'reporting', title: 'Adoptions that reported back', unit: 'PER_CENT' },
    ],
    read: async (ask, release) => columnsOf((await ask(ConsoleNetworkPracticeDocument, { release })).release),
  },
];
