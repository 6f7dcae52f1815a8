/** Writes docs/costs.md: `node infra/costs/write-page.ts`. */
import { writeFileSync } from 'node:fs';
import { ROOT } from '../constructs/bundling.ts';
import { synthesise } from '../templates.ts';
import { deployedIn } from './deployed.ts';
import { costsPage } from './page.ts';

writeFileSync(`${ROOT}/docs/costs.md`, costsPage(deployedIn(synthesise())));
