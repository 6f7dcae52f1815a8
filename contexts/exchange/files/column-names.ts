const SINGULAR: Readonly<Record<string, string>> = { children: 'child', accessibilityNeeds: 'accessibilityNeed' };

/** The name of one entry of a list. */
export function singular(name: string): string {
  return SINGULAR[name] ?? name.replace(/s$/, '');
}

/** Whether a part of a path goes without saying: what a package asks for is the package. */
export function isUnsaid(path: readonly string[]): boolean {
  return path.length === 1 && path[0] === 'request';
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
