import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFunction, type Entry, ROOT } from '../../infra/constructs/bundling.ts';
import { addCompileCache, CACHE } from '../../infra/constructs/compile-cache.ts';
import { bytesIn, type Contributor, contributors, type Size, sizeOf } from './sizes.ts';

/** What can be deployed, unpacked as Lambda unpacks it. */
export type Archive = {
  /** Holds `var/task`, which is the archive, and `tmp`. */
  readonly root: string;
  readonly size: Size;
  /** Bytes. */
  readonly compileCache: number;
  /** The largest first. */
  readonly contributors: readonly Contributor[];
};

export const ARCHIVES = ['nothing', 'uncached', 'cached'] as const;
export type ArchiveName = (typeof ARCHIVES)[number];
export type Archives = Readonly<Record<ArchiveName, Archive>>;

const API: Entry = 'lambdas/graphql-api/handler.ts';
const NOTHING: Entry = 'bench/cold-start/nothing/handler.ts';

/** The API with V8's compile cache and without, as infra/ builds it for Lambda, and a function that does nothing. */
export function buildArchives(folder: string): Archives {
  return {
    nothing: build({ entry: NOTHING, root: join(folder, 'nothing'), hasCache: false }),
    uncached: build({ entry: API, root: join(folder, 'uncached'), hasCache: false }),
    cached: buildDeployed(join(folder, 'cached')),
  };
}

/** The API as infra/ builds it for Lambda. */
export function buildDeployed(root: string): Archive {
  return build({ entry: API, root, hasCache: true });
}

type ToBuild = { readonly entry: Entry; readonly root: string; readonly hasCache: boolean };

function build({ entry, root, hasCache }: ToBuild): Archive {
  const task = join(root, 'var', 'task');
  const cache = join(task, CACHE);
  mkdirSync(join(root, 'tmp'), { recursive: true });
  const { exported, metafile } = bundleFunction(entry, task);
  const size = sizeOf(metafile, ROOT);
  if (hasCache) addCompileCache(task, exported);
  return { root, size, compileCache: hasCache ? bytesIn(cache) : 0, contributors: contributors(metafile) };
}
