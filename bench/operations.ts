import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../contexts/conferences/domain/facts.ts';
import { addDays } from '../platform/dates/index.ts';
import type { SeededRandom } from '../platform/seeded-random.ts';
import { AS_OF } from '../local/sandbox/as-of.ts';
import { everythingOfAConference } from './everything.ts';
import type { Known } from './network/known.ts';
import { pushedEpisode } from './pushed/episode.ts';

/** What one call is about: a record of the network, and draws of its own. `ref` is unlike that of any other call. */
export type Occasion = { readonly about: Known; readonly random: SeededRandom; readonly ref: string };

export type Operation = {
  /** The field of Query or Mutation. */
  readonly field: string;
  readonly title: string;
  readonly query: string;
  /** Reads of DynamoDB that it may take at most, once its caller is known. */
  readonly mostReads: number;
  readonly isWrite: boolean;
  /** Which records it can be about. */
  readonly suits: (known: Known) => boolean;
  readonly variables: (occasion: Occasion) => Readonly<Record<string, unknown>>;
};

const any = (): boolean => true;
const byId = ({ about }: Occasion): { readonly id: string } => ({ id: about.id });

/** The ten operations that are used most. */
export const operations: readonly Operation[] = [
  {
    ...read('conference', 'Conference with everything in it', everythingOfAConference()),
    mostReads: 1,
    variables: byId,
  },
  {
    ...read('conferenceBySourceRecord', 'Conference by source record', documentOf('conference-by-source-record')),
    mostReads: 2,
    variables: ({ about }) => ({ sourceRecord: about.source }),
  },
  {
    ...read('conferences', 'Page of 50, children and next due', documentOf('conferences')),
    mostReads: 2,
    variables: () => ({}),
  },
  {
    ...read('conferences', 'Page of 50 in one status', documentOf('conferences-by-status')),
    mostReads: 2,
    variables: () => ({ status: 'CLOSED' }),
  },
  {
    ...read('workList', 'Work list, page of 50', documentOf('work-list')),
    mostReads: 2,
    variables: () => ({}),
  },
  {
    ...read('conference', 'History of a conference', documentOf('history')),
    mostReads: 2,
    variables: byId,
  },
  {
    ...read('conference', 'Section 31ZA tracker', documentOf('section-31za')),
    mostReads: 1,
    suits: ({ hasLetter }) => hasLetter,
    variables: byId,
  },
  {
    ...write('makeReferral', 'make-referral'),
    mostReads: 2,
    variables: (occasion) => {
      const referral = newEpisode(occasion).find(({ kind }) => kind === 'referral')?.data;
      return { input: { ...newRecord(occasion), referral } };
    },
  },
  {
    ...write('recordConsent', 'record-consent'),
    // Another time where another episode holds a child's open referral.
    mostReads: 2,
    suits: ({ isOpen }) => isOpen,
    variables: ({ about, ref }) => ({
      input: {
        idempotencyKey: `bench-${ref}`,
        conferenceId: about.id,
        consent: { on: AS_OF, status: 'GIVEN', person: { ref, role: 'PARENT' }, basis: 'OTHER_PR_HOLDER' },
      },
    }),
  },
  {
    ...write('recordConference', 'record-conference'),
    mostReads: 2,
    variables: (occasion) => {
      const facts = newEpisode(occasion).map(({ kind, data }) => ({ [kind]: data }));
      return { input: { ...newRecord(occasion), facts } };
    },
  },
];

type Common = Pick<Operation, 'field' | 'title' | 'query' | 'isWrite' | 'suits'>;

function read(field: string, title: string, query: string): Common {
  return { field, title, query, isWrite: false, suits: any };
}

function write(field: string, document: string): Common {
  return { field, title: field, query: documentOf(document), isWrite: true, suits: any };
}

function documentOf(name: string): string {
  return readFileSync(join(import.meta.dirname, 'operations', `${name}.graphql`), 'utf8');
}

function newEpisode({ random, ref }: Occasion): readonly Fact[] {
  return pushedEpisode(random, ref, addDays(AS_OF, -random.int(250, 900)));
}

function newRecord({ ref }: Occasion) {
  return { idempotencyKey: `bench-${ref}`, sourceRecord: { system: 'BENCH', recordId: `NEW-${ref}` } };
}
