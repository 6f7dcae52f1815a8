const SINGULAR: Readonly<Record<string, string>> = { children: 'child', accessibilityNeeds: 'accessibilityNeed' };

/** The name of one entry of a list. */
export function singular(name: string): string {
  return SINGULAR[name] ?? name.replace(/s$/, '');
}

const UNSAID: ReadonlySet<string> = new Set(['request', 'followUp']);

/** Whether a part of a path goes without saying: what a package asks for is the package, and what a follow-up says the follow-up. */
export function isUnsaid(path: readonly string[]): boolean {
  return path.length === 1 && UNSAID.has(path[0] ?? '');
}

/** As the dataset writes names. A source record's id is no record's record. */
export function snake(path: readonly string[]): string {
  const named = path.length > 1 && isUnsaid(path.slice(0, 1)) ? path.slice(1) : path;
  return named
    .map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
    .join('_')
    .replace(/source_record_system$/, 'source_system')
    .replace(/source_record_record_id$/, 'source_record_id');
}
