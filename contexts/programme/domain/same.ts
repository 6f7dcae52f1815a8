/** Whether two values of JSON say the same, in whatever order their keys were written. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    ones.size === others.size && [...ones].every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}

/** The names of the fields that differ, those that are gone among them. */
export function changedFields<T extends object>(before: T, after: T): readonly string[] {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...fresh.keys(), ...old.keys()])].filter((name) => !isSame(fresh.get(name), old.get(name)));
}
