import type { Published } from './aim.ts';
import { attackBy, type Breach } from './attack/attack.ts';
import { relationsByCell } from './attack/neighbourhood.ts';
import type { Solver } from './attack/program.ts';
import { type Attacker, OUTSIDER } from './attacker.ts';
import type { DisclosureParameters } from './parameters.ts';
import { settle, shelterFor } from './secondary.ts';
import type { Successive } from './successive.ts';
import { firstTreatment, isSuppressed, type Treatment, type Treatments } from './treatment.ts';

export type Protection = {
  readonly release: Successive;
  readonly parameters: DisclosureParameters;
  /** Whom the tables are protected from. */
  readonly attackers: readonly Attacker[];
  /** Counts that are hidden to begin with, besides those that must be: of so few that there is little to tell. */
  readonly hiddenFirst?: ReadonlySet<string>;
};

export type Protected = {
  readonly treatments: Treatments;
  /** What nothing that could still be hidden protects. Empty, or nothing of it may be published. */
  readonly breaches: readonly Breach[];
  /** Rounds of attack that it took. */
  readonly rounds: number;
};

/**
 * Hides what must not be shown, and then as much besides as it takes until no attacker can work it out. The same tables
 * are treated alike every time (X4). Protected from the public first, since most of that serves against the others too.
 */
export function protect(protection: Protection, solve: Solver): Protected {
  const { release, parameters, attackers } = protection;
  const first = { release, parameters, treatments: firstTreatments(protection) };
  const { treatments } = protectFrom([OUTSIDER], first, solve);
  return protectFrom(attackers, { release, parameters, treatments }, solve);
}

/** Each round but the last hides at least one count more, so that it comes to an end. */
function protectFrom(attackers: readonly Attacker[], published: Published, solve: Solver): Protected {
  const attack = attackBy(attackers, solve);
  const near = relationsByCell(published.release.tables.relations);
  let now = published;
  for (let rounds = 1; ; rounds += 1) {
    now = { ...now, treatments: settle(now, attackers) };
    const { breaches } = attack(now);
    const shelters = new Set<string>();
    for (const { cell, attacker: name } of breaches) {
      const attacker = attackers.find((each) => each.name === name);
      const shelter = attacker && shelterFor({ hidden: cell, attacker, near }, now);
      if (shelter !== undefined) shelters.add(shelter);
    }
    if (shelters.size === 0) return { treatments: now.treatments, breaches, rounds };
    const hidden = [...shelters].map((cell) => [cell, { kind: 'SECONDARY' }] as const);
    now = { ...now, treatments: new Map([...now.treatments, ...hidden]) };
  }
}

/** What was hidden for another's sake and has not changed stays hidden: shown, it would open an earlier release. */
function firstTreatments({ release, parameters, hiddenFirst }: Protection): Treatments {
  const { tables, settled, shownBefore, heldBefore } = release;
  return new Map(
    [...tables.cells.values()].map((cell): readonly [string, Treatment] => {
      const treatment = settled.get(cell.id) ?? firstTreatment(cell, parameters, shownBefore.get(cell.id));
      const isHidden = heldBefore.has(cell.id) || (cell.isReleased && hiddenFirst?.has(cell.id) === true);
      const staysHidden = isHidden && !isSuppressed(treatment);
      return [cell.id, staysHidden ? { kind: 'SECONDARY' } : treatment];
    }),
  );
}
