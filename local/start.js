import console from 'node:console';
import process from 'node:process';

// The first file that `npm start` runs. Plain JavaScript that old versions of Node can read too, so that they can be
// told apart with a sentence; everything else is TypeScript, which only a newer Node runs as it is.
const NEEDED_MAJOR = 24;

const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED_MAJOR) {
  refuse(
    `This network runs on Node ${NEEDED_MAJOR}, as it does on AWS, and this is Node ${process.versions.node}.`,
    'Start it with npm start, which uses the Node that npm ci installed.',
  );
}

try {
  const { start } = await import('./start.ts');
  const { parts } = await import('./parts.ts');
  await start(process.argv.slice(2), parts);
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  refuse(`A package is missing: ${error.message}.`, 'Install what the network needs: npm ci');
}

function refuse(sentence, whatToDo) {
  console.error(`${sentence}\n${whatToDo}`);
  process.exit(1);
}
