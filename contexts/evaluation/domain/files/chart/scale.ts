import type { Panel } from './chart.ts';

/** Round ends of an axis, so that its label is short. */
const STEPS = [1, 2, 2.5, 5, 10];

/** The end of a panel's axis, which begins at 0: the next round number that no mark lies beyond. */
export function endOfAxis({ marks, unit }: Panel): number {
  if (unit === 'PER_CENT') return 100;
  const most = Math.max(
    1,
    ...marks.flatMap(({ now, before }) => [Number(now.digits ?? 0), Number(before?.digits ?? 0)]),
  );
  const power = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.find((each) => each * power >= most) ?? 10;
  return step * power;
}
