import nunjucks from 'nunjucks';
import type { Assets } from './assets.ts';
import type { ConsoleFiles } from './files.ts';
import { govukDate, govukDateTime, govukNumber, govukPounds, govukYears } from './format.ts';
import type { Page, Reader, ViewModel } from './page.ts';

/** What every view is given besides its own model. */
export type Surroundings = {
  /** Of the one script within the page. */
  readonly nonce: string;
  readonly title: string;
  /** Null for somebody who has not signed in. */
  readonly reader: Reader | null;
  /** What each form of the session carries. */
  readonly csrf: string | null;
  /** The path of the page. */
  readonly path: string;
};

export type Render = (view: string, model: ViewModel & Surroundings) => string;

/** @param pages those of the navigation are linked from every page, to whoever may read them */
export function openRender(files: ConsoleFiles, assets: Assets, pages: readonly Page[]): Render {
  const loader = new nunjucks.FileSystemLoader([...files.templates], { noCache: false });
  // A name that a model lacks is a mistake of ours, but the frontends' own templates ask for what is not given.
  const environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
  const filters = { govukDate, govukDateTime, govukNumber, govukPounds, govukYears };
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  environment.addGlobal('asset', assets.url);
  environment.addGlobal('problemAt', problemAt);
  return (view, model) => environment.render(view, { ...model, navigation: navigationFor(pages, model) });
}

/** The first problem of a field, as a component takes it: empty where there is none, which what a macro gives never is. */
function problemAt(problems: readonly { readonly text: string; readonly href?: string }[] | undefined, field: string) {
  return problems?.find(({ href }) => href === `#${field}`)?.text ?? '';
}

function navigationFor(pages: readonly Page[], { reader, path }: Surroundings) {
  if (reader === null) return [];
  return pages
    .filter(
      ({ section, permissions }) => section !== undefined && permissions.every((one) => reader.permissions.has(one)),
    )
    .map(({ section, path: href }) => ({
      text: section,
      href,
      current: path === href,
      active: href !== '/console' && path.startsWith(`${href}/`),
    }));
}
