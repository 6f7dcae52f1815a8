import { initAll } from './govuk-frontend.js';
import { initAll as initAllOfMoj } from './moj-frontend.js';

initAll();
initAllOfMoj();
