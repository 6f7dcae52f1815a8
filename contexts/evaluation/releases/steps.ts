import { countedPart } from '../domain/releases/part.ts';
import { knownStudies } from '../domain/releases/known-studies.ts';
import { checkPart } from '../domain/releases/protect-part.ts';
import { type Loss, type Progress, RELEASE_PARAMETERS } from '../domain/releases/release.ts';
import type { ToldFigure } from '../domain/releases/telling/counts.ts';
import { figuresOf } from '../domain/releases/telling/tell-part.ts';
import { figureWrites, partWritesOf, readFigures, readPartOf } from '../store/release-parts.ts';
import { heldOf, protectedPart, releasesOf } from './protected-part.ts';
import { earlierParts, readFrozen, studiesOf } from './read-part.ts';
import { putAll, type Run, take } from './run.ts';

/** Protects the next part, and keeps what it comes to. */
export async function protectNext(run: Run, progress: Progress): Promise<Progress> {
  const name = progress.parts[progress.done];
  if (name === undefined) return take(run, progress, { change: { phase: 'CHECK', done: 0 } });
  const { deps, release } = run;
  const parameters = RELEASE_PARAMETERS[release.parameters];
  const { part, newest } = await protectedPart(deps, { ...release, parameters, against: progress.against }, name);
  const before = newest === undefined ? undefined : await readPartOf(deps.table, newest.told.id, name);
  const sources = Object.fromEntries(
    [...part.frozen.keys()].map((authority) => [
      authority,
      part.heldBack.includes(authority) ? (before?.sources[authority] ?? release.snapshot) : release.snapshot,
    ]),
  );
  const figures = figuresOf(name, { ...part, parameters });
  const now = await putAll(run, progress, [
    ...partWritesOf(release.id, name, { sources, treatments: part.treatments }),
    ...figureWrites(release.id, figures),
  ]);
  return take(run, now, { change: { done: progress.done + 1, loss: addedTo(progress.loss, figures) } });
}

/** Attacks the next part as it lies there, and works out anew every figure that is shown. */
export async function checkNext(run: Run, progress: Progress): Promise<Progress> {
  const name = progress.parts[progress.done];
  if (name === undefined) return take(run, progress, { change: { phase: 'DONE' } });
  const { deps, release } = run;
  const parameters = RELEASE_PARAMETERS[release.parameters];
  const stored = await readPartOf(deps.table, release.id, name);
  if (stored === undefined) throw new RangeError(`The release has no part ${name.population} ${name.period}`);
  const earlier = await earlierParts(deps.table, await releasesOf(deps, progress.against), name);
  const frozen = await readFrozen(deps.table, stored.sources, name);
  const known = knownStudies(await studiesOf(deps.table, release), name);
  const held = await heldOf(deps.table, name);
  const part = { name, frozen, parameters, held, earlier: [...known, ...earlier.map(({ told }) => told)] };
  const { shown, breaches, tried } = checkPart(part, stored.treatments, await deps.solver());
  const counted = countedPart(name, frozen, parameters);
  const again = figuresOf(name, { ...counted, frozen, treatments: stored.treatments, parameters });
  const { check } = progress;
  const change = {
    done: progress.done + 1,
    projects: [...new Set([...progress.projects, ...held.map(({ project }) => project)])].sort(),
    check: {
      shown: check.shown + shown.length,
      breaches: check.breaches + breaches.length,
      mismatches: check.mismatches + (await mismatches(run, again)),
      tried: check.tried + tried,
    },
  };
  return take(run, progress, { change });
}

function addedTo(loss: Loss, figures: readonly ToldFigure[]): Loss {
  const counts = new Map(Object.entries(loss));
  for (const { reason } of figures) counts.set(reason ?? 'TOLD', (counts.get(reason ?? 'TOLD') ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Figures that lie there and do not follow from the counts and what was decided, or follow and do not lie there. */
async function mismatches({ deps, release }: Run, expected: readonly ToldFigure[]): Promise<number> {
  const columns = [...Map.groupBy(expected, ({ measure }) => measure)];
  const found = await Promise.all(
    columns.map(async ([measure, own]) => {
      const period = own[0]?.period ?? null;
      const lies = new Map(
        (await readFigures(deps.table, release.id, { measure, period })).map((one) => [placeOf(one), one.symbol]),
      );
      const differing = own.filter((figure) => lies.get(placeOf(figure)) !== figure.symbol).length;
      return differing + Math.max(0, lies.size - own.length);
    }),
  );
  return found.reduce((all, each) => all + each, 0);
}

function placeOf({ authority, trait }: ToldFigure): string {
  return JSON.stringify([authority, trait?.dimension, trait?.level]);
}
