import { stripTypeScriptTypes } from 'node:module';

/** jest's only transform: Node's own type stripping, which keeps every line and column where it was. */
export default {
  process: (source, file) => ({ code: stripTypeScriptTypes(source, { sourceUrl: file }) }),
};
