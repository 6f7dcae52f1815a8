const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** More than one of these are people that a service works with. */
export const PEOPLE: ReadonlySet<string> = set(
  `children babies infants toddlers teenagers adolescents girls boys siblings brothers sisters twins sons daughters
  families households parents mothers fathers mums dads carers grandparents grandmothers grandfathers aunts uncles
  relatives women men adults people pupils leavers guardians victims cases deaths couples newborns residents
  youngsters kids stepfathers stepmothers cousins nieces nephews survivors
  yp cyp fams`,
);

/** One of these is a person, after "one" and "1". */
export const PERSON: ReadonlySet<string> = set(
  `child baby infant toddler teenager adolescent girl boy sibling brother sister son daughter family household parent
  mother father mum dad carer grandparent grandmother grandfather aunt uncle relative woman man adult pupil leaver
  guardian victim death couple newborn kid stepfather stepmother cousin niece nephew survivor fam`,
);

/** "one family group conference", "one parent at a time", "one child protection plan": what follows makes it no count. */
export const MAKES_A_THING: ReadonlySet<string> = set(
  `group help hub hubs support network networks meeting meetings time plan plans court centre safeguarding protection
  practice practitioner practitioners social service services home homes worker workers panel team teams file audit law
  conference conferences discussion review reviews participation champion member's led liaison focused friendly study
  studies management record records note notes holder holders arrangement arrangements assessment poverty
  pathway tracker form letter leaflet voice voices guide guidance toolkit link model system database story group's`,
);

/** Between a number and people: words that begin another thought, and units that the number is of. */
export const ENDS_THE_COUNT: ReadonlySet<string> = set(
  `a an the in for per to and or with by on at from where when who whom whose that than as not but is are was were be
  been has had have which while if so because until before then did does do can could should would may might must
  will each every these those this all some most many more less fewer about into out off over under between through
  working day week month year hour minute percent per pm am hundred thousand million said told asked gave made`,
);

/** "3 of 27 did not come": after a share of a whole, what only people do. */
export const PEOPLE_DO: ReadonlySet<string> = set(
  `said told did didn't had felt asked attended moved returned went came chose declined agreed refused withdrew stayed
  reported disclosed wanted dropped completed reoffended re-entered entered left disengaged responded answered took
  were remained`,
);

export const NUMBERS_IN_WORDS: readonly string[] =
  `nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`.split(/\s+/);
