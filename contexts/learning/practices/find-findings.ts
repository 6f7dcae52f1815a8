import type { Scope } from '../../../platform/actor/scope.ts';
import type { Table } from '../../../platform/table/table.ts';
import { type Adoption, statusOfAdoption } from '../domain/adoption.ts';
import type { PracticeContext } from '../domain/codes.ts';
import { type Finding, findingsOf } from '../domain/findings.ts';
import { type Named, rootOf } from '../domain/loop.ts';
import { mayRead, type Reader } from '../domain/reader.ts';
import { readAdoptions } from '../store/adoptions.ts';
import { readHidings } from '../store/hidings.ts';
import { lineageOf } from '../store/lists.ts';
import { readLoop, type StoredLoop } from '../store/loops.ts';
import { publishedContents } from './published-contents.ts';

export type Findings = {
  readonly loop: StoredLoop;
  readonly adoptions: readonly Adoption[];
  readonly sites: number;
  readonly reportedBack: number;
  readonly abandoned: number;
  readonly reportedHarm: number;
  /** As published; of a loop that is not, as its owner has it. */
  readonly contexts: readonly PracticeContext[];
  readonly findings: readonly Finding[];
};

type Asking = { readonly table: Table; readonly scope: Scope; readonly reader: Reader };

/**
 * What its owner and every adopter found of a loop, at whatever version and by whatever way they came to it: three round
 * trips, the loop, its lineage, and the adoptions. Undefined where there is none that may be read.
 */
export async function findFindings({ table, scope, reader }: Asking, name: Named): Promise<Findings | undefined> {
  const loop = await readLoop(table, scope, name);
  if (loop === undefined || !mayRead(loop, reader)) return undefined;
  const [entries, [published]] = await Promise.all([
    lineageOf(table, rootOf(loop.loop)),
    publishedContents(table, [loop]),
  ]);
  const taken = entries.filter(({ kind }) => kind === 'ADOPTION');
  const [found, hidingOf] = await Promise.all([readAdoptions(table, taken), readHidings(table)]);
  const adoptions = found.flatMap((each) => (each?.adoption.source.loop.id === name.id ? each.adoption : []));
  const sites = [loop.loop, ...adoptions].map(({ owner: authority, id, cycles }) => ({
    authority,
    cycles,
    isHidden: hidingOf({ authority, id }) !== null,
  }));
  const hasReported = ({ cycles }: Adoption): boolean => cycles.some(({ study }) => study !== undefined);
  return {
    loop,
    adoptions,
    sites: new Set(
      sites.filter(({ cycles }) => cycles.some(({ study }) => study !== undefined)).map(({ authority }) => authority),
    ).size,
    reportedBack: adoptions.filter(hasReported).length,
    abandoned: adoptions.filter((each) => statusOfAdoption(each, false) === 'ABANDONED').length,
    reportedHarm: adoptions.filter(({ harms }) => harms.length > 0).length,
    contexts: (published ?? loop.loop.content).contexts,
    findings: findingsOf(sites),
  };
}
