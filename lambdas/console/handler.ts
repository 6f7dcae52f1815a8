import { openContainer } from './container.ts';
import { readEnvironment } from './environment.ts';

export const { handler } = openContainer(await readEnvironment());
