import { join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

/** Unpacks Chromium into the folder of temporary files, which is one of its own, and the libraries that a small machine lacks. */
const PACKED = join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'bin');

await inflate(join(PACKED, 'al2023.tar.br'));
await chromium.executablePath();
