import { openContainer } from './container.ts';
import { readEnvironment } from './environment.ts';

const { handler, prepare } = openContainer(await readEnvironment());
await prepare();

export { handler };
