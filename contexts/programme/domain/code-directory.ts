import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Authority } from './authority.ts';

/** Whose each GSS and DfE code is or was. A code never passes from one authority to another. */
export type CodeDirectory = Readonly<Record<string, OwnerId>>;

export function codeDirectory(authorities: readonly Pick<Authority, 'id' | 'codes'>[]): CodeDirectory {
  return Object.fromEntries(
    authorities.flatMap(({ id, codes }) =>
      codes.flatMap(({ newLaCode, oldLaCode }) => [
        [newLaCode, id],
        [oldLaCode, id],
      ]),
    ),
  );
}
