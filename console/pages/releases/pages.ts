import type { Page } from '../../page.ts';
import { compareReleasesPage } from './compare-releases.ts';
import { endProjectPage } from './end-project.ts';
import { extractPage } from './extract.ts';
import { newProjectPage } from './new-project.ts';
import { newReleasePage } from './new-release.ts';
import { projectPage } from './project.ts';
import { projectsPage } from './projects.ts';
import { releaseFilePage } from './release-file.ts';
import { releaseFilesPage } from './release-files.ts';
import { releasePage } from './release.ts';
import { releasesPage } from './releases.ts';
import { withdrawReleasePage } from './withdraw-release.ts';

/** Releases of figures, their files, and the projects that may be given extracts. Names come before what stands for any id. */
export const RELEASE_PAGES: readonly Page[] = [
  releasesPage,
  newReleasePage,
  compareReleasesPage,
  projectsPage,
  newProjectPage,
  projectPage,
  endProjectPage,
  extractPage,
  releasePage,
  withdrawReleasePage,
  releaseFilesPage,
  releaseFilePage,
];
