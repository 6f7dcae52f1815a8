import type { Actor } from '../../../platform/actor/actor.ts';
import type { Table } from '../../../platform/table/table.ts';
import { statusOfAdoption } from '../domain/adoption.ts';
import type { LoopContent } from '../domain/content.ts';
import type { Cycle } from '../domain/cycle.ts';
import { harmsOf, type KnownHarm } from '../domain/harm.ts';
import { statusOf } from '../domain/lifecycle.ts';
import type { LineageNode } from '../domain/lineage.ts';
import { evidenceOf, type Named, publishedVersions, waitingVersion } from '../domain/loop.ts';
import { versionShown } from '../domain/reader.ts';
import { marksIn, type PlacedMark } from '../domain/screening.ts';
import { adoptionId, loopId, noticeId } from '../ids.ts';
import type { SeenAdoption } from '../practices/seen-adoptions.ts';
import { readHidings } from '../store/hidings.ts';
import { keys } from '../store/keys.ts';
import { readVersion, type StoredLoop } from '../store/loops.ts';
import type { Lineage } from '../practices/find-lineage.ts';
import { readerOf } from './reader.ts';

/** A loop as one reader sees it. */
export function loopView(table: Table, stored: StoredLoop, actor: Actor) {
  const { loop, oversight, version, oversightVersion } = stored;
  const reader = readerOf(actor, loop.owner);
  const isInside = reader !== 'NETWORK';
  const shown = versionShown(stored, reader);
  return {
    __typename: 'LearningLoop' as const,
    id: loopId({ authority: loop.owner, id: loop.id }),
    owner: loop.owner,
    stored,
    version,
    oversightVersion,
    status: statusOf(stored),
    stage: loop.stage,
    evidence: evidenceOf(stored),
    startedAt: loop.startedAt,
    contentVersion: shown,
    content: () => contentShown(table, stored, shown),
    publishedVersions: publishedVersions(stored),
    waitingVersion: isInside ? (waitingVersion(stored) ?? null) : null,
    grownFromId: loop.grownFrom === undefined ? null : adoptionId(loop.grownFrom.adoption),
    cycles: loop.cycles.map(cycleView),
    harms: () => harmsShown(table, harmsOf(stored)),
    retiredAt: loop.retirement?.at ?? null,
    retirementReason: loop.retirement?.reason ?? null,
    moderations: oversight.moderations.filter(({ decision }) => isInside || decision === 'APPROVED'),
    ratings: oversight.ratings,
    screening: async () =>
      isInside ? marksIn(await contentShown(table, stored, shown), ['content']).map(markView) : [],
  };
}

export function markView({ isRefused, ...mark }: PlacedMark) {
  return { ...mark, refused: isRefused };
}

export type LoopView = ReturnType<typeof loopView>;

/** The newest content lies in the loop itself; an older version where it was frozen. */
async function contentShown(table: Table, { loop }: StoredLoop, shown: number): Promise<LoopContent> {
  if (shown === loop.contentVersion) return loop.content;
  const version = readVersion(await table.get(keys.sharedVersion({ authority: loop.owner, id: loop.id }, shown)));
  if (version === undefined) throw new Error('A version that was sent in is not there.');
  return version.content;
}

/** Each version of a plan is shown as one thing. */
export function cycleView(cycle: Cycle) {
  return { ...cycle, plans: cycle.plans.map(({ plan, ...frozen }) => ({ ...plan, ...frozen })) };
}

/** Of what moderators have hidden, that there was harm, and no words. It is looked up where an adopter recorded some. */
async function harmsShown(table: Table, harms: readonly KnownHarm[]) {
  const isElsewhere = harms.some(({ practice }) => practice.kind === 'ADOPTION');
  const hidingOf = isElsewhere ? await readHidings(table) : () => null;
  return harms.map((harm) => ({ ...harmView(harm), ...(hidingOf(harm.practice) !== null && { what: null }) }));
}

/** Harm with what was decided about it: nothing can be about harm of an adoption alone, which stays stopped. */
export function harmView({ id, at, what, practice, decisions, stops }: KnownHarm) {
  return {
    harmId: noticeId({ practice, id }),
    practiceId: idOf(practice),
    at,
    what,
    stops,
    decisions: decisions.map(({ decision, reason, at: decidedAt, by }) => ({ decision, reason, at: decidedAt, by })),
  };
}

type Looking = { readonly table: Table; readonly actor: Actor };

/** An adoption as one reader sees it: what moderators have hidden, its author and they alone. */
export function adoptionView(seen: SeenAdoption, { table, actor }: Looking) {
  const { adoption, version, isStoppedAtSource, hiding } = seen;
  const { owner, id, source, root, decisions, cycles } = adoption;
  const name = { authority: owner, id };
  const practice = { ...name, kind: 'ADOPTION' } as const;
  const isInside = readerOf(actor, owner) !== 'NETWORK';
  const isHidden = !isInside && hiding !== undefined && hiding !== null;
  const words = isHidden ? { reason: null, changes: undefined } : {};
  return {
    __typename: 'PracticeAdoption' as const,
    id: adoptionId(name),
    owner,
    version,
    status: statusOfAdoption(adoption, isStoppedAtSource),
    stage: adoption.stage,
    startedAt: adoption.startedAt,
    loopId: loopId(source.loop),
    loopVersion: source.version,
    takenFromId: source.via === undefined ? null : adoptionId(source.via),
    rootId: loopId(root),
    decisions: decisions.map((each) => ({ ...each, ...words, coreComponents: each.coreComponents ?? [] })),
    cycles: isHidden ? [] : cycles.map(cycleView),
    harms: adoption.harms.map((harm) => ({
      ...harmView({ ...harm, practice, decisions: [], stops: true }),
      ...(isHidden && { what: null }),
    })),
    isHidden: async () => (hiding === undefined ? await readHiding(table, name) : hiding) !== null,
    hiddenReason: async () => {
      if (!isInside) return null;
      return (hiding === undefined ? await readHiding(table, name) : hiding)?.reason ?? null;
    },
  };
}

async function readHiding(table: Table, name: Named) {
  return (await readHidings(table))(name);
}

export function lineageView({ root, nodes }: Lineage) {
  return { rootId: loopId(root), nodes: nodes.map(nodeView) };
}

function nodeView({ authority, id, from, ...node }: LineageNode) {
  return {
    ...node,
    owner: authority,
    practiceId: idOf({ authority, id, kind: node.kind }),
    takenFromId: from === undefined ? null : idOf(from),
  };
}

function idOf({ kind, ...name }: NonNullable<LineageNode['from']>): string {
  return kind === 'LOOP' ? loopId(name) : adoptionId(name);
}
