/**
 * The twelve authorities of the sandbox. No place in England has these names. The GSS codes lie in each kind's 900s,
 * where no code was ever issued (the highest are E06000066, E08000039, E09000033 and E10000034); the three-digit codes
 * lie in 981 to 993, above the DfE's highest (943). The regions are as fictional, so that no figure of a real one is
 * ever mixed with these.
 */
export type Place = {
  /** Eight characters, for ever: `A` and seven of Crockford's base 32. */
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly newLaCode: string;
  readonly oldLaCode: string;
  readonly region: keyof typeof REGIONS;
  readonly joined: keyof typeof COHORTS;
};

const CAPITAL = { code: 'E12000904', name: 'Fictional Capital' };

export const REGIONS = {
  north: { code: 'E12000901', name: 'Fictional North', partOf: null },
  midlands: { code: 'E12000902', name: 'Fictional Midlands', partOf: null },
  south: { code: 'E12000903', name: 'Fictional South', partOf: null },
  innerCapital: { code: 'E13000901', name: 'Inner Fictional Capital', partOf: CAPITAL },
  outerCapital: { code: 'E13000902', name: 'Outer Fictional Capital', partOf: CAPITAL },
} as const;

/** With the months in which the real ones began (July 2023, April 2024; the pilot delivered from summer 2023). */
export const COHORTS = {
  wave1: { programme: 'FFCP', wave: 'WAVE_1', arm: 'FFCP_WAVE_1', from: '2023-07-01' },
  wave2: { programme: 'FFCP', wave: 'WAVE_2', arm: 'FFCP_WAVE_2', from: '2024-04-01' },
  pilot: { programme: 'FNP', wave: 'FIRST_FOUR', arm: 'FNP', from: '2023-08-01' },
} as const;

const place = (id: string, name: string, codes: readonly [string, string]) => {
  const [newLaCode, oldLaCode] = codes;
  return { id, name, slug: name.toLowerCase(), newLaCode, oldLaCode };
};

export const PLACES: readonly Place[] = [
  { ...place('ASANDB01', 'Northmoor', ['E06000901', '981']), region: 'north', joined: 'wave1' },
  { ...place('ASANDB02', 'Eastvale', ['E10000901', '982']), region: 'midlands', joined: 'wave1' },
  { ...place('ASANDB03', 'Silverbeck', ['E08000901', '983']), region: 'midlands', joined: 'wave1' },
  { ...place('ASANDB04', 'Oakhaven', ['E09000901', '984']), region: 'innerCapital', joined: 'wave2' },
  { ...place('ASANDB05', 'Thornmere', ['E06000902', '985']), region: 'south', joined: 'wave2' },
  { ...place('ASANDB06', 'Copperhill', ['E08000902', '986']), region: 'north', joined: 'wave2' },
  { ...place('ASANDB07', 'Brackenshire', ['E10000902', '987']), region: 'south', joined: 'wave2' },
  { ...place('ASANDB08', 'Pinewater', ['E09000902', '988']), region: 'outerCapital', joined: 'wave2' },
  { ...place('ASANDB09', 'Fernsea', ['E06000903', '989']), region: 'south', joined: 'pilot' },
  { ...place('ASANDB10', 'Goldenfell', ['E08000903', '990']), region: 'north', joined: 'pilot' },
  { ...place('ASANDB11', 'Larkshire', ['E06000904', '991']), region: 'midlands', joined: 'pilot' },
  { ...place('ASANDB12', 'Westmarch', ['E06000905', '992']), region: 'midlands', joined: 'pilot' },
];
