import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DATA_SETS } from '../../contexts/evaluation/domain/releases/data-sets.ts';
import { MEASURES } from '../../console/pages/releases/words.ts';
import { columnsOf } from '../../contexts/evaluation/domain/releases/published-measures.ts';

const OPERATIONS = new URL('../../graphql/operations/console/', import.meta.url).pathname;
const asked = globSync('*.graphql', { cwd: OPERATIONS }).flatMap((file) =>
  [...readFileSync(`${OPERATIONS}${file}`, 'utf8').matchAll(/figures\(measure: "([^"]*)"/g)].map(
    ([, measure = '']) => `${file}: ${measure}`,
  ),
);

describe('The figures that pages of the console ask for', () => {
  it('are columns of a release, by the names that they have there', () => {
    const columns = new Set(DATA_SETS.flatMap(columnsOf).map(({ key }) => key));
    const chosen = MEASURES.map(({ value }) => `choice: ${value}`);
    expect(asked.length).toBeGreaterThan(40);
    expect([...asked, ...chosen].filter((one) => !columns.has(one.replace(/^.*: /, '')))).toEqual([]);
  });
});
