import { attackBy, type Breach } from './attack/attack.ts';
import type { Solver } from './attack/program.ts';
import type { Attacker } from './attacker.ts';
import type { DisclosureParameters } from './parameters.ts';
import { settleSums, shelterFor } from './secondary.ts';
import type { Successive } from './successive.ts';
import { firstTreatment, type Treatments } from './treatment.ts';

export type Protection = {
  readonly release: Successive;
  readonly parameters: DisclosureParameters;
  /** Whom the tables are protected from. */
  readonly attackers: readonly Attacker[];
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
 * are treated alike every time (X4). Each round but the last hides at least one count more, so that it comes to an end.
 */
export function protect({ release, parameters, attackers }: Protection, solve: Solver): Protected {
  const attack = attackBy(attackers, solve);
  let treatments = firstTreatments(release, parameters);
  for (let rounds = 1; ; rounds += 1) {
    treatments = settleSums({ release, treatments }, attackers);
    const { breaches } = attack({ release, treatments, parameters });
    const shelters = new Set(breaches.flatMap((breach) => shelterFrom(breach, attackers, { release, treatments })));
    if (shelters.size === 0) return { treatments, breaches, rounds };
    treatments = new Map([...treatments, ...[...shelters].map((cell) => [cell, { kind: 'SECONDARY' }] as const)]);
  }
}

function firstTreatments({ tables, settled, shownBefore }: Successive, parameters: DisclosureParameters): Treatments {
  return new Map(
    [...tables.cells.values()].map((cell) => {
      const treatment = settled.get(cell.id) ?? firstTreatment(cell, parameters, shownBefore.get(cell.id));
      return [cell.id, treatment];
    }),
  );
}

function shelterFrom(
  { cell, attacker }: Breach,
  attackers: readonly Attacker[],
  shelter: { readonly release: Successive; readonly treatments: Treatments },
): readonly string[] {
  const whom = attackers.find(({ name }) => name === attacker);
  const found = whom && shelterFor(cell, whom, shelter);
  return found === undefined ? [] : [found];
}
