import type { SeededStep } from '../../../contexts/learning/index.ts';
import { instantOn } from './instant-on.ts';

/** Hours of one day in the order in which its steps can only come. */
const HOURS: Partial<Readonly<Record<SeededStep['verb'], number>>> = { acknowledgeNotice: 2, decideHarm: 3 };
const HOUR = 3_600_000;

type Verb = SeededStep['verb'];
type InputOf<V extends Verb> = Extract<SeededStep, { readonly verb: V }>['input'];
type Told = Pick<SeededStep, 'by' | 'of' | 'makes' | 'about'> & { readonly day: number };

/** One step of a story, on a day of it. */
export function step<V extends Verb>(verb: V, { day, ...told }: Told, input: InputOf<V>): SeededStep {
  const at = new Date(Date.parse(instantOn(day)) + (HOURS[verb] ?? 0) * HOUR);
  return { verb, at, ...told, input } as unknown as SeededStep;
}
