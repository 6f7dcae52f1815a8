import { PLACE_IN_CONFERENCE } from '../../contexts/conferences/recording/problems.ts';

/** As rules name their fields. Empty for the record, or the call, as a whole. */
export function fieldOf([root, ...path]: readonly string[]): string {
  const within = root === 'conference' ? factIn(path) : withoutDoor(path);
  return within.filter((part) => !isPlace(part)).join('.');
}

/** Without what leads to a record of a batch, or to a fact of an episode. */
function withoutDoor(path: readonly string[]): readonly string[] {
  const record = path[0] === 'records' && path[1] !== undefined ? path.slice('records.0.kind'.split('.').length) : path;
  return record[0] === 'facts' && record[1] !== undefined ? record.slice('facts.0'.split('.').length) : record;
}

/** A fact by its kind, wherever it stands in the conference. */
function factIn(path: readonly string[]): readonly string[] {
  for (const [kind, place] of Object.entries(PLACE_IN_CONFERENCE)) {
    const isHere = place.every((part, index) => (part === '*' ? isPlace(path[index] ?? '') : part === path[index]));
    if (isHere) return [kind, ...path.slice(place.length)];
  }
  return path;
}

function isPlace(part: string): boolean {
  return /^\d+$/.test(part);
}
