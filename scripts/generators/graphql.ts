import { relative, resolve } from 'node:path';
import { generate, loadContext } from '@graphql-codegen/cli';
import * as z from 'zod';
import type { Generator } from './generator.ts';

/** graphql-codegen types what it returns as `any`: this is the part of it that we rely on. */
const Outputs = z.array(z.object({ filename: z.string(), content: z.string() }));

/** Everything under graphql/generated/, as codegen.yml says. */
export const graphql: Generator = {
  name: 'graphql',
  owns: ['graphql/generated'],
  generate: async () => {
    const context = await loadContext('codegen.yml');
    context.updateConfig({ silent: true });
    const outputs = Outputs.parse(await generate(context, false));
    return outputs.map(({ filename, content }) => ({
      path: relative(process.cwd(), resolve(filename)),
      content: endInOneNewline(content),
    }));
  },
};

const endInOneNewline = (text: string): string => `${text.trimEnd()}\n`;
