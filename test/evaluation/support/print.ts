import type { LinkedTables } from '../../../contexts/evaluation/domain/disclosure/cell.ts';
import { symbolOf, type Treatments } from '../../../contexts/evaluation/domain/disclosure/treatment.ts';

/** Tables as anybody reads them: what is rounded ends in `~`, as the page of the tables says of it. */
export function print({ cells }: LinkedTables, treatments: Treatments): ReadonlyMap<string, string> {
  return new Map(
    [...cells].flatMap(([id, cell]): readonly (readonly [string, string])[] => {
      if (!cell.isReleased) return [];
      const treatment = treatments.get(id) ?? { kind: 'UNRELEASED' };
      const symbol = symbolOf(cell, treatment);
      return [[id, treatment.kind === 'ROUNDED' && symbol !== 'low' ? `${symbol}~` : symbol]];
    }),
  );
}
