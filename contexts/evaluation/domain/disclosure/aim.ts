import type { Attacker } from './attacker.ts';
import type { DisclosureParameters } from './parameters.ts';
import { type PrimaryReason, protectionOf } from './primary.ts';
import { exactly, type Range } from './range.ts';
import { overlap, type Successive } from './successive.ts';
import { toldBy, type Treatments } from './treatment.ts';

/** Tables as they are published, or would be. */
export type Published = {
  readonly release: Successive;
  readonly treatments: Treatments;
  readonly parameters: DisclosureParameters;
};

/** What an attacker has of a count before working anything out. */
export function seenBy(attacker: Attacker, { release, treatments }: Published): (id: string) => Range {
  const { tables, toldBefore } = release;
  return (id) => {
    const cell = tables.cells.get(id);
    if (cell === undefined) return exactly(0);
    if (attacker.knows(cell)) return exactly(cell.count);
    return overlap(toldBefore.get(id), toldBy(cell, treatments.get(id) ?? { kind: 'UNRELEASED' }));
  };
}

/** What whoever was given rows must not work out either. */
const IS_OF_A_FEW: Readonly<Record<PrimaryReason, boolean>> = {
  SMALL_COUNT: true,
  FEW_FAMILIES: true,
  SMALL_CHANGE: false,
  FEW_AUTHORITIES: false,
  DOMINANT_AUTHORITY: false,
};

/** What a count that is hidden for its own sake must be able to be for an attacker; undefined for any other count. */
export function protectionFrom(attacker: Attacker, published: Published): (id: string) => Range | undefined {
  const { release, treatments, parameters } = published;
  return (id) => {
    const cell = release.tables.cells.get(id);
    const treatment = treatments.get(id);
    if (cell === undefined || treatment?.kind !== 'PRIMARY' || attacker.knows(cell)) return undefined;
    if (attacker.holdsRows && !IS_OF_A_FEW[treatment.reason]) return undefined;
    const hidden = { cell, reason: treatment.reason, before: release.shownBefore.get(id) };
    const { from, to } = protectionOf(hidden, parameters);
    return { from: Math.max(from, attacker.brings(cell)), to };
  };
}
