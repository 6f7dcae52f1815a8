import type { SearchFigures } from '../search/measure.ts';

const ms = ({ wall, cpu }: SearchFigures['p50']): string =>
  `${wall.toFixed(1)} ms by the clock, ${cpu.toFixed(1)} ms of processor`;
const mb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

export function searchSection(figures: SearchFigures): string {
  const { loops, build, load, p50, p99, questions, snapshotBytes, snapshotItems } = figures;
  return [
    `Search over ${String(loops)} loops, ${String(questions)} questions with their facets`,
    `  one question   p50 ${ms(p50)}`,
    `                 p99 ${ms(p99)}`,
    `  build anew     ${ms(build)}`,
    `  load snapshot  ${ms(load)}`,
    `  snapshot       ${mb(snapshotBytes)} in ${String(snapshotItems)} items`,
  ].join('\n');
}
