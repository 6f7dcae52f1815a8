import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where templates, styles and scripts lie. */
export type ConsoleFiles = {
  /** Folders that templates are looked for in, the first before the others. */
  readonly templates: readonly string[];
  readonly govuk: string;
  readonly moj: string;
  readonly own: string;
};

/** The folder beside a bundle that holds a copy of them all. */
export const BUNDLED_FOLDER = 'console-files';

/** What a bundle carries, by its name in that folder: where it comes from in the repository. */
export const BUNDLED_FILES = {
  views: 'console/views',
  own: 'console/assets',
  'govuk-frontend': 'node_modules/govuk-frontend/dist',
  'moj-frontend': 'node_modules/@ministryofjustice/frontend',
} as const;

/** In a bundle they lie beside it; in the repository, where they are kept. */
export function findFiles(from: string = import.meta.url): ConsoleFiles {
  const bundled = join(dirname(fileURLToPath(from)), BUNDLED_FOLDER);
  const place = (name: keyof typeof BUNDLED_FILES): string =>
    existsSync(bundled) ? join(bundled, name) : fileURLToPath(new URL(`../${BUNDLED_FILES[name]}`, from));
  const [govuk, moj] = [place('govuk-frontend'), place('moj-frontend')];
  return {
    templates: [place('views'), govuk, moj],
    govuk: join(govuk, 'govuk'),
    moj: join(moj, 'moj'),
    own: place('own'),
  };
}
