/** What the programme may know of an authority's records. */
type Quality = {
  readonly authority: { readonly id: string } | null;
  readonly records: { readonly most: number };
  readonly lastBatchOn: string | null;
};

/** The day of the last batch of an authority that has records, as ISO 8601. Null while none of it was accepted. */
export function lastBatchOf(qualities: readonly Quality[], authority: string): string | null {
  const quality = qualities.find((one) => one.authority?.id === authority);
  return quality === undefined || quality.records.most === 0 ? null : quality.lastBatchOn;
}
