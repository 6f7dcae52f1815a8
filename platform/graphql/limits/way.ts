/** From the operation down to a field, by the names that the answer gives them. Grows at its head, as recursion returns. */
export type Way = { readonly field: string; readonly then: Way | null };

export function pathOf(way: Way | null): readonly string[] {
  const path: string[] = [];
  for (let at = way; at !== null; at = at.then) path.push(at.field);
  return path;
}
