/**
 * The one definition of the one table. CDK, the embedded engine, the tests and the data-model page are made from it.
 *
 * Every partition key, index keys included, begins with its owner (`<owner>#…`), so that IAM's `dynamodb:LeadingKeys`
 * can fence one authority's data from another's.
 */
export type IndexDefinition = {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Attributes carried into the index besides all keys. */
  readonly carries: readonly string[];
  /** The question that this index answers, for the data-model page. */
  readonly answers: string;
};

export const tableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds. The engine may delete late, or never (embedded): readers check it too. */
  timeToLive: 'ttl',
  streamView: 'NEW_IMAGE',
  indexes: {
    byChange: {
      partitionKey: 'changePk',
      sortKey: 'changeSk',
      carries: ['summary'],
      answers: 'All conferences of an authority, by when they last changed.',
    },
    byStatus: {
      partitionKey: 'statusPk',
      sortKey: 'statusSk',
      carries: ['summary'],
      answers: 'Conferences in one status, by date of referral.',
    },
    byTrigger: {
      partitionKey: 'triggerPk',
      sortKey: 'triggerSk',
      carries: ['summary'],
      answers: 'Conferences with one trigger point, by date of referral.',
    },
    byCoordinator: {
      partitionKey: 'coordinatorPk',
      sortKey: 'coordinatorSk',
      carries: ['summary'],
      answers: 'Conferences of one coordinator, by date of referral.',
    },
    byDue: {
      partitionKey: 'duePk',
      sortKey: 'dueSk',
      carries: ['summary'],
      answers:
        'What is due, soonest first: sparse, only conferences with something due, and messages to webhooks that are to be sent.',
    },
    byRecord: {
      partitionKey: 'accessPk',
      sortKey: 'accessSk',
      carries: [],
      answers: 'Who has looked at or changed one record, by when; and all looks at several records at once.',
    },
    unsequenced: {
      partitionKey: 'unsequenced',
      sortKey: 'unsequencedSk',
      carries: [],
      answers: 'Events and audit entries that have no sequence number yet: sparse.',
    },
  },
} as const satisfies {
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly timeToLive: string;
  readonly streamView: 'NEW_IMAGE';
  readonly indexes: Readonly<Record<string, IndexDefinition>>;
};

export type IndexName = keyof typeof tableDefinition.indexes;
