import { accessMatrixPage } from './access-matrix-page.ts';
import type { Generator } from './generator.ts';
import { dataModelPage } from './data-model-page.ts';
import { mappingPages } from './mapping/mapping-pages.ts';
import { measuresPage } from './measures-page.ts';
import { permissionsPage } from './permissions-page.ts';
import { rulesPage } from './rules-page.ts';

/** Pages of documentation that must never drift from the code that they describe. */
export const pages: Generator = {
  name: 'pages',
  owns: ['docs/generated'],
  generate: () =>
    Promise.resolve([
      rulesPage(),
      dataModelPage(),
      permissionsPage(),
      accessMatrixPage(),
      measuresPage(),
      ...mappingPages(),
    ]),
};
