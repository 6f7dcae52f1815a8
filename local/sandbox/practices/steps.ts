import type { PeopleStep, PracticeStep } from '../../../contexts/learning/index.ts';
import { instantOn } from './instant-on.ts';

/** Hours of one day in the order in which its steps can only come. */
const HOURS: Partial<Readonly<Record<PracticeStep['verb'], number>>> = { acknowledgeNotice: 2, decideHarm: 3 };
const HOUR = 3_600_000;

type PeopleVerb = PeopleStep['verb'];
type PeopleInput<V extends PeopleVerb> = Extract<PeopleStep, { readonly verb: V }>['input'];
type Saying = Pick<PeopleStep, 'by' | 'of'> & {
  readonly day: number;
  /** Of that day: what is said on one day is said in this order. */
  readonly hour?: number;
};

/** What people say of a story, its input written with the names of the story. */
export function saying<V extends PeopleVerb>(
  verb: V,
  { day, hour = 4, ...told }: Saying,
  input: PeopleInput<V>,
): PeopleStep {
  const at = new Date(Date.parse(instantOn(day)) + hour * HOUR);
  return { verb, at, ...told, input } as unknown as PeopleStep;
}

type Verb = PracticeStep['verb'];
type InputOf<V extends Verb> = Extract<PracticeStep, { readonly verb: V }>['input'];
type Told = Pick<PracticeStep, 'by' | 'of' | 'makes' | 'about'> & { readonly day: number };

/** One step of a story, on a day of it. */
export function step<V extends Verb>(verb: V, { day, ...told }: Told, input: InputOf<V>): PracticeStep {
  const at = new Date(Date.parse(instantOn(day)) + (HOURS[verb] ?? 0) * HOUR);
  return { verb, at, ...told, input } as unknown as PracticeStep;
}
