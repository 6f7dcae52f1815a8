/** An authority of the sandbox by its slug. */
export type Slug =
  | 'northmoor'
  | 'eastvale'
  | 'silverbeck'
  | 'oakhaven'
  | 'thornmere'
  | 'copperhill'
  | 'brackenshire'
  | 'pinewater'
  | 'fernsea'
  | 'goldenfell'
  | 'larkshire'
  | 'westmarch';

export type Taken = {
  readonly by: Slug;
  readonly decision: 'ADOPT' | 'ADAPT' | 'ABANDON';
  readonly reason: string;
  /** Only of an ADAPT: what was changed, and which core components by their places, from 1. */
  readonly changes?: string;
  readonly core?: readonly number[];
  /** What the adopter recorded, if the practice did harm there; and what whose loop it is made of that. */
  readonly harm?: string;
  readonly answer?: { readonly decision: 'GO_ON' | 'STOP'; readonly reason: string };
};

/** One turn: what was asked, what was expected and seen, and what was made of it. */
export type Turn = {
  readonly asks: string;
  /** In the unit of the measure. */
  readonly before: number;
  readonly hoped: number;
  readonly seen: number;
  /** People or families observed. */
  readonly of: number;
  readonly result: 'MET' | 'PARTLY_MET' | 'NOT_MET' | 'UNCLEAR';
  readonly found: string;
  readonly unintended: string;
  readonly equality: string;
  readonly act: 'ADOPT' | 'ADAPT' | 'ABANDON' | 'CONTINUE_TESTING';
  readonly because: string;
};

/** A practice as an authority tells it: what it tried, what came of it, and who took it on. All of it is invented. */
export type Story = {
  /** For ever: ids and instants are drawn from it. */
  readonly slug: string;
  readonly by: Slug;
  readonly strand: 'FAMILY_HELP' | 'CHILD_PROTECTION' | 'FAMILY_NETWORKS' | 'SAFEGUARDING_PARTNERS';
  readonly pillars: readonly ('KINSHIP' | 'REGIONAL_CARE_COOPERATIVES' | 'WORKFORCE' | 'NATIONAL_FRAMEWORK')[];
  readonly outcome:
    | 'STAY_TOGETHER'
    | 'FAMILY_NETWORK'
    | 'SAFE'
    | 'STABLE_LOVING_HOMES'
    | 'MULTI_AGENCY'
    | 'LEADERS'
    | 'EQUIPPED_WORKFORCE';
  readonly contexts: readonly (
    | 'URBAN'
    | 'RURAL'
    | 'COASTAL'
    | 'TWO_TIER'
    | 'HIGH_DEPRIVATION'
    | 'MANY_LANGUAGES'
    | 'SMALL_AUTHORITY'
    | 'LARGE_AUTHORITY'
  )[];
  readonly stage: 'EXPLORATION' | 'INSTALLATION' | 'INITIAL_IMPLEMENTATION' | 'FULL_IMPLEMENTATION';
  readonly title: string;
  readonly problem: string;
  readonly idea: string;
  readonly why: string;
  readonly core: readonly string[];
  readonly adaptable: readonly string[];
  readonly measure: {
    readonly key: string;
    readonly name: string;
    readonly unit: 'PER_CENT' | 'DAYS' | 'SCORE' | 'POUNDS';
  };
  readonly balance: string;
  readonly turns: readonly Turn[];
  /** Of a story that is proposed: what is to be asked, and of how many. */
  readonly plan?: Pick<Turn, 'asks' | 'before' | 'hoped' | 'of'>;
  /** How far it has come. */
  readonly now: 'DRAFT' | 'PROPOSED' | 'TESTING' | 'UNDER_REVIEW' | 'PUBLISHED' | 'RETIRED' | 'STOPPED_FOR_SAFETY';
  /** What a curator found, and where the (fictional) evaluation is to be read. */
  readonly rated?: { readonly level: 'NL2' | 'NE' | 'LEVEL_2' | 'LEVEL_3' | 'LEVEL_4'; readonly citation: string };
  /** Why it was retired, or what harm was recorded. */
  readonly ended?: string;
  readonly taken: readonly Taken[];
};
