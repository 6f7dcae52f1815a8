import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { LearningDeps } from './deps.ts';
import type { Adoption } from './domain/adoption.ts';
import { checkAdoptable, checkDecision, type Deciding } from './domain/check-adoption.ts';
import type { ImplementationStage } from './domain/codes.ts';
import { type HarmElsewhere, type Named, rootOf } from './domain/loop.ts';
import { mayRead } from './domain/reader.ts';
import { checkText } from './practices/check-text.ts';
import { type SeenAdoption, seenWith } from './practices/seen-adoptions.ts';
import { adoptionId } from './ids.ts';
import { adoptionFrom, writesOfAdoption } from './store/adoptions.ts';
import { readHarmElsewhere } from './store/harms.ts';
import { keys, partitions } from './store/keys.ts';
import { keysOfLoop, loopFrom, readVersion, type StoredLoop } from './store/loops.ts';

export type AdoptPractice = Call & {
  /** Null for what is no loop's global id. */
  readonly name: Named | null;
  readonly loopVersion: number;
  /** The adoption whose way of it is taken; `UNREADABLE` for what is none's global id; null for the loop itself. */
  readonly via: Named | 'UNREADABLE' | null;
  readonly decision: Deciding;
  readonly stage: ImplementationStage;
};

/** A link to an exact version, which lies with the adopter (L7). */
export function adoptPractice(
  { journal }: LearningDeps,
  request: Request,
  call: AdoptPractice,
): Promise<Performed<SeenAdoption>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { name, loopVersion, via } = input;
  const { scope } = request.actor;
  const id = journal.nextId();
  let harmElsewhere: readonly HarmElsewhere[] = [];
  return perform(journal, request, {
    operation: 'adoptPractice',
    idempotencyKey,
    dryRun,
    input,
    async reads() {
      if (name === null) return [];
      harmElsewhere = await readHarmElsewhere(journal.table, name);
      const ofVia = via === null || via === 'UNREADABLE' ? [] : [keys.adoption(via)];
      return [...keysOfLoop(scope, name), keys.sharedVersion(name, loopVersion), ...ofVia];
    },
    decide: (found): Decision<SeenAdoption> => {
      const whole = name === null ? undefined : loopFrom(name, found, harmElsewhere);
      const isOwn = name?.authority === scope.owner;
      if (whole === undefined || !mayRead(whole, isOwn ? 'OWNER' : 'NETWORK')) return notFound('loopId');
      return decide(call, { whole, found: found.slice(3), request, id });
    },
  });
}

type Grounds = {
  readonly whole: StoredLoop;
  /** The version, and the adoption that it is taken from. */
  readonly found: readonly (Item | undefined)[];
  readonly request: Request;
  readonly id: string;
};

function decide(call: AdoptPractice, { whole, found, request, id }: Grounds): Decision<SeenAdoption> {
  const { via, loopVersion: version, decision } = call;
  const { owner } = request.actor.scope;
  const [versionItem, viaItem] = found;
  const from = adoptionFrom(viaItem)?.adoption;
  const isSameVersion = from?.source.loop.id === whole.loop.id && from.source.version === version;
  if (via !== null && !isSameVersion) return notFound('takenFromId');
  const content = readVersion(versionItem)?.content;
  const problems = [
    ...checkText({ decision }),
    ...checkAdoptable(whole, { version, decision, adopter: owner, via: from }),
    ...checkDecision(decision, content?.coreComponents.length ?? 0),
  ];
  if (problems.length > 0) return refused(problems);
  const at = request.now.toISOString();
  const loop = { authority: whole.loop.owner, id: whole.loop.id };
  const adoption: Adoption = {
    id,
    owner,
    startedAt: at,
    source: { loop, version, ...(from !== undefined && { via: { authority: from.owner, id: from.id } }) },
    root: rootOf(whole.loop),
    decisions: [{ ...decision, at }],
    ...(content !== undefined && { strand: content.strand }),
    stage: call.stage,
    cycles: [],
    harms: [],
  };
  return adopted(seenWith({ adoption, version: 1 }, whole));
}

function adopted(seen: SeenAdoption): Decision<SeenAdoption> {
  const { adoption } = seen;
  const name = { authority: adoption.owner, id: adoption.id };
  return {
    kind: 'CHANGED',
    problems: [],
    state: seen,
    changes: [
      {
        record: { id: adoptionId(name), version: 1 },
        partition: partitions.shared(name),
        event: { type: 'PRACTICE_ADOPTED', fields: ['source', 'decisions', 'stage'] },
      },
    ],
    writes: writesOfAdoption(adoption, 1),
  };
}
