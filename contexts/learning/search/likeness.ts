/** What is published of an authority that makes it like another. */
export type Characteristics = {
  readonly id: string;
  /** Its ids in the order of the statistical neighbours that DfE's model names, nearest first. */
  readonly neighbours: readonly string[];
  readonly region: string;
  /** Of the GSS code: unitary, metropolitan, London borough or county. */
  readonly kind: string;
};

const SAME_KIND = 0.2;
const SAME_REGION = 0.1;

/**
 * How alike another authority is to us, 0 to 1. Statistical neighbours come first, by their order; of the others, those of
 * the same kind and region. It never tells who does well.
 */
export function likeness(us: Characteristics, them: Characteristics): number {
  if (us.id === them.id) return 0;
  const place = us.neighbours.indexOf(them.id);
  if (place >= 0) return 1 - place / (2 * us.neighbours.length);
  return (us.kind === them.kind ? SAME_KIND : 0) + (us.region === them.region ? SAME_REGION : 0);
}

type Tried = { readonly authority: string; readonly adopters: readonly string[] };

/** How alike the nearest is of those who tried a practice, its owner or an adopter. */
export function likenessOfTriers(tried: Tried, likenessOf: (authority: string) => number): number {
  return Math.max(0, ...[tried.authority, ...tried.adopters].map(likenessOf));
}
