import { start } from '../start.ts';
import { smallParts } from './small-parts.ts';

await start(process.argv.slice(2), smallParts());
