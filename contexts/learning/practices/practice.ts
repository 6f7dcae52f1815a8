import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import type { Write } from '../../../platform/table/write.ts';
import { isStoppedForSafety } from '../domain/harm.ts';
import { mayBe, statusOf } from '../domain/lifecycle.ts';
import type { Cycle } from '../domain/cycle.ts';
import { evidenceOf, type Harm } from '../domain/loop.ts';
import type { EvidenceLevel } from '../domain/codes.ts';
import { adoptionId } from '../ids.ts';
import { type StoredAdoption, writesOfAdoption } from '../store/adoptions.ts';
import { type Partition, partitions } from '../store/keys.ts';
import { type StoredLoop, writesOfLoop } from '../store/loops.ts';
import { eventOf } from './decide-loop.ts';

/** What goes through cycles: a loop, or an adoption together with the loop that it is of. */
export type Practice =
  | ({ readonly kind: 'LOOP' } & StoredLoop)
  /** `source` is undefined where it was taken down. */
  | ({ readonly kind: 'ADOPTION'; readonly source: StoredLoop | undefined } & StoredAdoption);

export type Tested = { readonly cycles: readonly Cycle[]; readonly harms: readonly Harm[] };

export function testedOf(practice: Practice): Tested & { readonly owner: OwnerId; readonly id: string } {
  return practice.kind === 'LOOP' ? practice.loop : practice.adoption;
}

/** The version of the loop's content that a cycle planned now is about. */
export function versionTested(practice: Practice): number {
  return practice.kind === 'LOOP' ? practice.loop.contentVersion : practice.adoption.source.version;
}

export function evidenceFor(practice: Practice): EvidenceLevel {
  if (practice.kind === 'LOOP') return evidenceOf(practice);
  return practice.source === undefined ? 'NOT_ASSESSED' : evidenceOf(practice.source);
}

/** L5: nobody is to begin with what harmed somebody, here or where it came from. */
export function isStopped(practice: Practice): boolean {
  if (practice.kind === 'LOOP') return isStoppedForSafety(practice);
  const { adoption, source } = practice;
  return adoption.harms.length > 0 || (source !== undefined && isStoppedForSafety(source));
}

/** Whether another cycle may be planned or begun where it stands, harm aside. */
export function isOpen(practice: Practice): boolean {
  if (practice.kind === 'LOOP') return mayBe('TEST', statusOf(practice)) || isStopped(practice);
  return practice.adoption.decisions.at(-1)?.decision !== 'ABANDON';
}

export type Changed = {
  readonly practice: Practice;
  readonly record: RecordVersion;
  readonly partition: Partition;
  readonly writes: readonly Write[];
};

/** Its next version, with other cycles or harms. */
export function withTested(practice: Practice, tested: Partial<Tested>): Changed {
  const version = practice.version + 1;
  if (practice.kind === 'LOOP') {
    const after = { ...practice.loop, ...tested };
    return {
      practice: { ...practice, loop: after, version },
      ...eventOf(after, version),
      writes: writesOfLoop({ before: practice.loop, after, version }),
    };
  }
  const after = { ...practice.adoption, ...tested };
  const name = { authority: after.owner, id: after.id };
  return {
    practice: { ...practice, adoption: after, version },
    record: { id: adoptionId(name), version },
    partition: partitions.shared(name),
    writes: writesOfAdoption(after, version),
  };
}
